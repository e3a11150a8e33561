// A workspace that is damaged or lacks something: the window says so and offers the way out. One that ends the engine: faults.spec.ts.
import { appendFileSync, readdirSync, truncateSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { backedUp, workspaceOf } from './support/backed-up'
import { test as few } from './support/hard'
import { expect, restart, test } from './support/imported'
import { launch } from './support/launch'
import { Workbench } from './support/workbench'

const patience = 60_000

test('a damaged workspace does not block the start: its newest whole backup is one click away', async ({ workbench }) => {
  test.setTimeout(240_000)
  const path = await backedUp(workbench)
  const { userData } = workbench.plumbline
  await workbench.plumbline.quit()
  truncateSync(path, 300_000)
  const again = new Workbench(await launch({ userData }))
  await expect(again.page.getByRole('dialog')).toContainText('已损坏', { timeout: patience })
  await expect(again.page.getByTestId('backups').locator('tbody tr')).toHaveCount(1)
  await again.page.getByTestId('restore-newest').click()
  await again.expectDegrees()
  await expect(again.page.getByTestId('lost')).toHaveCount(0)
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith('.damaged'))).toHaveLength(1)
})

few('what the journal knows and the file lacks stays said until it is accepted, and is history then', async ({ workbench }) => {
  few.setTimeout(240_000)
  const path = await workspaceOf(workbench)
  appendFileSync(`${path}.journal`, '\n{"commit":9,"rows":1234,"signature":"gone","at":"2026-04-08T02:00:00Z"}\n')
  const lacking = await restart(workbench)
  await expect(lacking.page.getByTestId('lost')).toContainText('1 次导入（约 1,234 行）')
  await lacking.page.getByTestId('accept-loss').click()
  await expect(lacking.page.getByTestId('lost')).toHaveCount(0)
  const later = process.env.PLUMBLINE_FAULTS === 'all' ? await restart(lacking) : lacking
  await expect(later.page.getByTestId('lost')).toHaveCount(0)
  await later.open('settings')
  await expect(later.page.getByText('已知晓：1 次导入')).toBeVisible()
})
