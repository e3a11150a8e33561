// A workbook of unknown headers: it is asked about, answered in the window, and its rows come in.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { utils, write } from 'xlsx'
import { expect } from './support/app'
import { complaints } from './support/axe'
import { temporaryFolder } from './support/company'
// A small company: every answer has all of it read again.
import { test } from './support/hard'

const rows = [
  ['代码', '叫什么', '哪个组', '哪天来的', '杂记'],
  ['900101', '卜凡舟', '质量部', '2021-03-01', '甲'],
  ['900102', '向晚宁', '质量部', '2022-07-18', '乙'],
]

function workbook(folder: string, name: string, extra: string[][] = []): string {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([...rows, ...extra]), '名单')
  const path = join(folder, name)
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

test('a sheet nobody understood is answered by keyboard, and the next one needs no answer', async ({ workbench }) => {
  test.setTimeout(180_000)
  const { page } = workbench
  const folder = temporaryFolder('answer')
  await workbench.open('sources')
  await workbench.drop(workbook(folder, '补充名单.xlsx'))
  await workbench.recognised(1)
  await workbench.import()
  await workbench.settled()

  const waiting = page.getByTestId('waiting-sheet').filter({ hasText: '补充名单.xlsx' })
  await waiting.getByRole('button', { name: /回答/ }).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByTestId('sheet-answer')
  await expect(panel).toContainText('看不出这张表是什么数据')
  await expect(panel.getByTestId('answer-confirm')).toBeDisabled()

  const line = page.getByTestId('reconciliation-row').filter({ hasText: '补充名单.xlsx' })
  await panel.getByTestId('answer-no-data').click()
  await expect(waiting).toHaveCount(0)
  await expect(line).toContainText('你说不是数据 3')
  await line.getByRole('button', { name: /列对应/ }).click()
  await expect(panel).toContainText('你说过这张表不是数据')
  await panel.getByTestId('answer-no-data').click()
  await waiting.getByRole('button', { name: /回答/ }).click()

  await panel.getByTestId('answer-kind').selectOption({ label: '花名册' })
  await expect(panel.getByTestId('answer-missing')).toContainText('还要指定：工号或姓名；部门或部门编码或离职日期')
  const columns = panel.getByTestId('answer-column')
  for (const [at, label] of ['工号', '姓名', '部门', '入职日期'].entries()) await columns.nth(at).selectOption({ label })
  await expect(panel.getByTestId('answer-missing')).toContainText('同样列名')
  expect(await complaints(page, 'answer', '[data-testid="sheet-answer"]')).toEqual([])
  await panel.getByTestId('answer-confirm').focus()
  await page.keyboard.press('Enter')
  await expect(panel).toHaveCount(0, { timeout: 60_000 })
  await expect(workbench.notes.filter({ hasText: '已读入 1 张表：采用 2 行' })).toBeVisible()
  await expect(waiting).toHaveCount(0)
  await expect(page.getByTestId('reconciliation-row').filter({ hasText: '补充名单.xlsx' })).toContainText('花名册')

  const reports = join(folder, '占比.csv')
  writeFileSync(reports, '工号,姓名,月份,指标名称,填报值\n900101,卜凡舟,2026-01,试填占比,85%\n900102,向晚宁,2026-01,试填占比,0.9\n')
  await workbench.drop(reports)
  await workbench.recognised(1)
  await workbench.import()
  const doubt = page.getByTestId('attention-item').filter({ hasText: '占比.csv › 第 3 行 · 填报值' })
  expect(await complaints(page, 'readings', '[data-testid="attention-queue"]')).toEqual([])
  await doubt.getByRole('button', { name: '按大小读：0.9 = 90%' }).click()
  await expect(workbench.notes.filter({ hasText: '已照此读：采用 2 行' })).toBeVisible({ timeout: 60_000 })
  await expect(doubt).toHaveCount(0)
  await page
    .getByTestId('said-readings')
    .getByRole('button', { name: /^撤销 占比.csv/ })
    .click()
  await expect(doubt.getByTestId('reading-size')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByTestId('said-readings')).toHaveCount(0)

  await workbench.drop(workbook(folder, '再补充.xlsx', [['900103', '齐鸣', '质量部', '2020-01-06', '丙']]))
  await workbench.recognised(1)
  await expect(workbench.proposal('再补充.xlsx')).toContainText('花名册')
  await page.getByRole('button', { name: '放弃' }).click()

  // Before the import: one sheet is answered, one stays out, and nothing of that one comes in.
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['甲子', '乙丑', '丙寅'],
      ['900201', '鲁山行', '质量部'],
      ['900202', '景初晴', '质量部'],
    ]),
    '名单',
  )
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '旧名单')
  const both = join(folder, '两张.xlsx')
  writeFileSync(both, write(book, { type: 'buffer', bookType: 'xlsx' }))
  await workbench.drop(both)
  await workbench.recognised(1)
  await expect(page.getByTestId('proposal-summary')).toHaveText('1 张表确定，1 张没有识别')
  await page.getByRole('button', { name: '回答：两张.xlsx › 名单 是什么表' }).click()
  await panel.getByTestId('answer-kind').selectOption({ label: '花名册' })
  for (const [at, label] of ['工号', '姓名', '部门'].entries()) await columns.nth(at).selectOption({ label })
  await panel.getByTestId('answer-confirm').click()
  await expect(panel).toHaveCount(0)
  await page.getByRole('button', { name: '不导入 两张.xlsx › 旧名单' }).click()
  await expect(page.getByTestId('proposal-summary')).toHaveText('1 张表确定，1 张不导入')
  const proposed = page.getByTestId('proposal-sheet').filter({ hasText: '由你指定' })
  await proposed.locator('.sheet-head').click()
  await expect(proposed.getByTestId('proposed-columns').getByRole('row').nth(1)).toContainText('工号')
  expect(await complaints(page, 'proposals', '[data-testid="proposals"]')).toEqual([])
  await workbench.import()
  await expect(workbench.notes.filter({ hasText: '1 张表按你的选择没有导入' })).toBeVisible()
  const taken = page.getByTestId('reconciliation-row').filter({ hasText: '两张.xlsx' })
  await expect(taken).toHaveCount(1)
  await expect(taken).toContainText('花名册')

  // Taken out again, after it was said what goes.
  await line.getByRole('button', { name: '从工作区移除 补充名单.xlsx' }).click()
  await expect(page.getByTestId('remove-file')).toContainText('1 张表、3 行（在用 2 行）')
  expect(await complaints(page, 'remove', '[role="dialog"]')).toEqual([])
  await page.getByTestId('remove-confirm').click()
  await expect(line).toHaveCount(0, { timeout: 60_000 })
})
