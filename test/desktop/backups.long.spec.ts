// Backups by hand. One put back where the workspace is damaged: recovery.spec.ts; without a window: backup.test.ts, cli-verify.test.ts.
import { backedUp } from './support/backed-up'
import { expect, test } from './support/imported'

const patience = 60_000

test('a backup is made on request and an older one put back after a second question', async ({ workbench }) => {
  test.setTimeout(240_000)
  await backedUp(workbench)
  const { page } = workbench
  await workbench.open('settings')
  const rows = page.getByTestId('backups').locator('tbody tr')
  await expect(rows).toHaveCount(1, { timeout: patience })
  await page.getByTestId('back-up').click()
  await expect(rows).toHaveCount(2, { timeout: patience })
  await rows.last().getByRole('button').click()
  await page.getByTestId('restore-confirm').click()
  await expect(workbench.notes.filter({ hasText: '已换回' })).toBeVisible({ timeout: patience })
  await workbench.open('overview')
  await workbench.expectDegrees()
})
