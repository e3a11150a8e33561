// Files that go wrong and an import that is cancelled: the window says so, stays up and keeps what there was. An engine that dies of it: killed-import.long.spec.ts.
import { writeTraps } from '../../fixtures/files/traps'
import { copyCompany } from '../support/company-files'
import { temporaryFolder } from './support/company'
import { test as few } from './support/hard'
import { expect, test } from './support/imported'
import { importPatience } from './support/workbench'

const refused = {
  'xlsx-encrypted.xlsx': ['有密码保护', '去掉打开密码'],
  'xlsx-truncated.xlsx': ['不完整', '重新获取该文件'],
  'text-named.xlsx': ['内容与扩展名不符', '把扩展名改为 .csv'],
  'csv-empty.csv': ['是空的', '确认导出是否完成'],
  'json-cut-off.json': ['不是有效的 JSON', '重新导出'],
}

test('each bad file is refused in a sentence of its own; nothing else changes', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(120_000)
  const { page, plumbline } = workbench
  const reconciliation = await workbench.reconciliationTotal()
  const folder = temporaryFolder('bad')
  writeTraps(folder, Object.keys(refused))

  await workbench.drop(folder)
  await workbench.recognised(5)
  for (const [file, [message, advice]] of Object.entries(refused)) {
    await expect(workbench.proposal(file).getByText('无法导入')).toBeVisible()
    await expect(workbench.proposal(file)).toContainText(`${file} `)
    await expect(workbench.proposal(file)).toContainText(message)
    await expect(workbench.proposal(file)).toContainText(advice)
  }
  await expect(page.getByTestId('import-button')).toBeDisabled()
  await page.getByRole('button', { name: '放弃' }).click()
  await expect(workbench.proposals).toHaveCount(0)

  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
  await workbench.open('overview')
  await workbench.expectDegrees()
  expect(plumbline.errors).toEqual([])
})

few('an import that is cancelled leaves the workspace as it was', async ({ workbench }) => {
  few.setTimeout(240_000)
  const { page } = workbench
  const reconciliation = await workbench.reconciliationTotal()
  const folder = temporaryFolder('second')
  const { files } = await copyCompany(folder, { size: 'small', company: 'second' })
  await workbench.drop(folder)
  await workbench.recognised(files.length)
  await workbench.startImport()
  await expect(workbench.progress).toContainText(/正在读取|正在写入|正在识别/)
  await page.getByTestId('cancel-job').click()
  await expect(workbench.progress).toHaveCount(0, { timeout: importPatience })
  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
})
