// A workbook whose parser takes memory without end, in the real window. The parser's process by itself: test/electron/reader-process.test.ts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { circularXls, otherWorkbook } from '../../fixtures/files/parser-traps'
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
