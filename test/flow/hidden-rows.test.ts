// Rows hidden by a filter or by hand are left out and said; the rows of a collapsed outline are data.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import type { Workspace } from '../../analytics/workspace/open'
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
  expect(await workspace.db.all(`select row, facts from data_issue where code = 'hidden_rows'`)).toEqual([{ row: 3, facts: { count: 3 } }])
  expect(await workspace.db.first('select rows_read as read, accepted, left_out as "out" from source_sheet')).toEqual({
    read: 7,
    accepted: 3,
    out: 4,
  })
})
