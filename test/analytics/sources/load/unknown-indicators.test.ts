// A column of numbers that nobody knows is not read, and said.
import { describe, expect, it } from 'vitest'
import { besideEachOther } from './beside'
import type { Cells, TestSheet } from './sheets'
import { people } from './third-company'

const dictionary: TestSheet = { kind: 'indicator', fields: ['indicator_name', 'unit'], rows: [['拜访数', '次']] }

/** A sheet with one indicator and one column that is mapped to nothing. */
const sheetOf = (header: string, cells: Cells, at: number): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', 'employee_name', `=2026-0${at + 1}:拜访数`, null],
  header: ['工号', '姓名', '拜访数', header],
  rows: cells.map((cell, i): Cells => [`00100${i + 1}`, null, String(10 + i), cell]),
})
const counted: [string, Cells] = ['订单数', ['12', '1,200', '37']]
const others: [string, Cells][] = [
  ['序号', ['1', '2', '3']],
  ['岗位', ['技工', '班长', '1']],
  ['手机', ['13900000001', '13900000007', '13900000004']],
  ['备注', [null, null, '5']],
]
const became = besideEachOther(
  [people, dictionary],
  [counted, ...others].map(([header, cells], at) => sheetOf(header, cells, at)),
)
const listed = async (at: number) => {
  const { db, sheetId } = await became(at)
  const sql = `select severity, row, col, facts from data_issue where code = 'unused_column' and sheet_id = $sheetId order by item_id`
  return db.all(sql, { sheetId })
}

describe('a column that is mapped to nothing', () => {
  it('is listed once, at its header, with how many numbers it holds', async () => {
    expect(await listed(0)).toEqual([{ severity: 'info', row: 1, col: 3, facts: { header: '订单数', count: 3 } }])
    const { db, sheetId } = await became(0)
    expect(await db.first('select count(*) as read from reported_value where _sheet_id = $sheetId', { sheetId })).toEqual({ read: 3 })
  })

  it.each(others.map(([header], at) => [header, at + 1] as const))('of words, running numbers or ids is not: %s', async (_, at) => {
    expect(await listed(at)).toEqual([])
  })
})
