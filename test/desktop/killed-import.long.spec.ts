// An engine that dies in the middle of an import: the window says so and keeps what there was. One that dies at rest: faults.spec.ts.
import { copyCompany } from '../support/company-files'
import { temporaryFolder } from './support/company'
import { test } from './support/hard'
import { expect } from './support/imported'
import { engineDown, killEngine } from './support/system'

test('an import whose engine is killed in the middle leaves the workspace as it was', async ({ workbench }) => {
  test.setTimeout(240_000)
  const { page, plumbline } = workbench
  const reconciliation = await workbench.reconciliationTotal()
  const folder = temporaryFolder('second')
  const { files } = await copyCompany(folder, { size: 'small', company: 'second' })
  await workbench.drop(folder)
  await workbench.recognised(files.length)
  await workbench.startImport()
  await expect(workbench.progress).toContainText(/正在读取|正在写入|正在识别/)
  const said = engineDown(page)
  expect(await killEngine(plumbline.app)).toBeGreaterThan(0)
  await said
  await expect(page.getByTestId('engine-down')).toHaveCount(0, { timeout: 60_000 })
  await expect(workbench.notes.filter({ hasText: '计算引擎' })).toBeVisible({ timeout: 60_000 })
  await expect(workbench.progress).toHaveCount(0)
  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
  // The board is never shown from memory: the new engine answers.
  await workbench.open('ninebox')
  await expect(page.getByTestId('ninebox')).toBeVisible({ timeout: 60_000 })
})
