// Rows hidden by a filter or by hand are left out and said; the rows of a collapsed outline are data.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { overrideParse } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import type { Workspace } from '../../analytics/workspace/open'
import { testNow } from '../support/open-workspace'
import { emptyWorkspace, runImport } from './company'

let folder: string
let workspace: Workspace
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-hidden-'))
  workspace = await emptyWorkspace('2026Q1')
})
afterEach(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const header = ['工号', '姓名', '部门', '入职日期']
const person = (n: number) => [`00${n}`, `甲${'一二三四五六七八'[n]}`, '公司/甲部', '2020-01-01']

it.each(['xlsx', 'xlsb'] as const)('%s', async (bookType) => {
  const path = join(folder, `花名册.${bookType}`)
  const sheet = XLSX.utils.aoa_to_sheet([header, ...[1, 2, 3, 4, 5, 6].map(person)])
  sheet['!rows'] = []
  for (const row of [2, 3, 5]) sheet['!rows'][row] = { hidden: true }
  sheet['!rows'][6] = { hidden: true, level: 1 }
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '花名册')
  writeFileSync(path, XLSX.write(book, { bookType, type: 'buffer' }))
  await runImport(workspace, [path])
  expect(await workspace.db.all('select employee_no as no from employee order by 1')).toEqual(['001', '004', '006'].map((no) => ({ no })))
  expect(await workspace.db.all(`select row, facts from data_issue where code = 'hidden_rows'`)).toEqual([
    { row: 3, facts: { count: 3, text: '3' } },
  ])
  expect(await workspace.db.first('select rows_read as read, accepted, left_out as "out" from source_sheet')).toEqual({
    read: 7,
    accepted: 3,
    out: 4,
  })
  // Whether they count is asked, and answered once for the template.
  const [item] = (await attentionList(workspace.db, { offset: 0, limit: 9, code: 'hidden_rows' }, 'en')).items
  expect(item.readings.map(({ label }) => label)).toEqual(['Count them', 'Leave them out'])
  const { sheetId, column } = item.cell!
  const say = (as: 'count_hidden' | 'leave_hidden') => overrideParse(workspace, { sheetId, column: column!, as }, testNow(), {})
  await say('count_hidden')
  expect(await workspace.db.all('select employee_no as no from employee order by 1')).toHaveLength(6)
  await say('leave_hidden')
  expect(await workspace.db.all('select employee_no as no from employee order by 1')).toHaveLength(3)
  expect(await workspace.db.all(`select severity, col from data_issue where code = 'hidden_rows'`)).toEqual([
    { severity: 'info', col: null },
  ])
})

it('asks whether a hidden sheet counts', async () => {
  const path = join(folder, '工单.xlsx')
  const records = (mark: string) => [
    ['工单号', '处理人工号', '类型', '完成时间', '数量'],
    ...[1, 2].map((n) => [`${mark}${n}`, `00${n}`, '维修', `2026-01-0${n} 10:00`, n]),
  ]
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(records('A')), '在用')
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(records('B')), '旧数据')
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...[1, 2].map(person)]), '花名册')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] }
  writeFileSync(path, XLSX.write(book, { bookType: 'xlsx', type: 'buffer' }))
  await runImport(workspace, [path])
  const [item] = (await attentionList(workspace.db, { offset: 0, limit: 9, code: 'hidden_sheet' }, 'en')).items
  const counts = async () =>
    (await workspace.db.all<{ no: string }>('select record_no as no from work_record order by 1')).map(({ no }) => no)
  expect(await counts()).toEqual(['A1', 'A2', 'B1', 'B2'])
  await overrideParse(workspace, { sheetId: item.cell!.sheetId, column: item.cell!.column!, as: 'leave_hidden' }, testNow(), {})
  expect(await counts()).toEqual(['A1', 'A2'])
})
