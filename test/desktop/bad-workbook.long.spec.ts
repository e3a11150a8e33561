// Bad workbooks among good ones in the real window, one of them such that its parser takes memory without end. The parser's process by itself:
// test/electron/reader-process.test.ts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { circularXls, otherWorkbook } from '../../fixtures/files/parser-traps'
import { writeTraps } from '../../fixtures/files/traps'
import { expect } from './support/app'
import { temporaryFolder } from './support/company'
import { test } from './support/hard'
import { processesOf } from './support/system'

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
})
