// Files that go wrong and an engine that dies: the window says so, stays up and keeps what there was.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { circularXls, otherWorkbook } from '../../fixtures/files/parser-traps'
import { writeTraps } from '../../fixtures/files/traps'
import { copyCompany } from '../support/company-files'
import { temporaryFolder } from './support/company'
import { expect, test } from './support/imported'
import { engineDown, killEngine, processesOf } from './support/system'
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

test('a bad file among good ones leaves the good ones in and is named in a note', async ({ workbench }) => {
  test.setTimeout(120_000)
  const folder = temporaryFolder('mixed')
  writeTraps(folder, ['xlsx-encrypted.xlsx', 'xlsx-truncated.xlsx', 'csv-gb18030.csv'])
  const reconciliation = await workbench.reconciliationTotal()
  await workbench.drop(folder)
  await workbench.recognised(3)
  await workbench.import()
  await expect(workbench.notes.filter({ hasText: 'xlsx-encrypted.xlsx' })).toContainText('有密码保护')
  await expect(workbench.notes.filter({ hasText: 'xlsx-truncated.xlsx' })).toContainText('不完整')
  await expect(workbench.page.getByTestId('reconciliation-row').filter({ hasText: 'csv-gb18030.csv' })).toBeVisible()
  expect(await workbench.reconciliationTotal()).not.toBe(reconciliation)
  await workbench.open('overview')
  await workbench.expectDegrees()
})

test('a workbook that ends its parser is refused, the ones beside it go in, and the engine never stops', async ({ workbench }) => {
  test.setTimeout(300_000)
  const { app } = workbench.plumbline
  const folder = temporaryFolder('circle')
  writeFileSync(join(folder, '循环.xls'), circularXls())
  writeFileSync(join(folder, '好的.xls'), otherWorkbook('biff8'))
  const { engines } = await processesOf(app)
  expect(engines).toHaveLength(1)
  await workbench.drop(folder)
  await workbench.recognised(2)
  await expect(workbench.proposal('循环.xls')).toContainText('占用的内存超出上限')
  await workbench.import()
  await expect(workbench.notes.filter({ hasText: '循环.xls' })).toContainText('占用的内存超出上限')
  await expect(workbench.page.getByTestId('reconciliation-row').filter({ hasText: '好的.xls' })).toBeVisible()
  expect((await processesOf(app)).engines).toEqual(engines)
  expect((await processesOf(app)).readers.length).toBeLessThanOrEqual(2)
})

test('an engine killed in the middle of an import comes back, with the workspace as it was', async ({ workbench }) => {
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
  await expect(workbench.notes.filter({ hasText: '计算引擎' })).toBeVisible()
  await expect(workbench.progress).toHaveCount(0)

  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
  await workbench.open('overview')
  await workbench.expectDegrees()

  await workbench.open('sources')
  await workbench.import()
  expect(await workbench.reconciliationTotal()).not.toBe(reconciliation)
})

test('a cancelled import leaves the workspace as it was', async ({ workbench }) => {
  test.setTimeout(180_000)
  const reconciliation = await workbench.reconciliationTotal()
  const folder = temporaryFolder('cancelled')
  await copyCompany(folder, { size: 'small', company: 'second' })
  await workbench.drop(folder)
  await expect(workbench.page.getByTestId('import-button')).toBeEnabled({ timeout: importPatience })
  await workbench.startImport()
  await expect(workbench.progress).toContainText(/正在读取|正在写入|正在识别/)
  await workbench.page.getByTestId('cancel-job').click()
  await expect(workbench.progress).toHaveCount(0, { timeout: importPatience })
  expect(await workbench.reconciliationTotal()).toBe(reconciliation)
})
