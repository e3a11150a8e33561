// Rows and cells of a company the pipeline was not made with: what would be taken wrongly without a word.
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../../analytics/workspace/query'
import { besideEachOther } from './beside'
import { type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'
import { asking, dictionary, people } from './third-company'

// An indicator a case, so that none repeats the values of another.
const visits = ['拜访数', '走访数', '回访数', '家访数', '来访数', '出访数', '探访数', '随访数', '约访数']
const kinds: TestSheet = { ...dictionary, rows: visits.map((name) => [name, '次', 'CRM', '计数']) }
const header = ['工号', '姓名', '1月']
const second: Cells[] = [
  ['001002', '乙二', '4'],
  ['合计', null, '4'],
]
const monthly = (below: Cells[], more: Partial<TestSheet> = {}): TestSheet => ({
  kind: 'reported_value',
  fields: ['employee_no', 'employee_name', '=2026-01:拜访数'],
  header,
  titles: [['2026年拜访数']],
  rows: [['001001', '甲一', '3'], ...below],
  ...more,
})
const speakingOf = (name: string, sheet: TestSheet): TestSheet => JSON.parse(JSON.stringify(sheet).replaceAll('拜访数', name))

const waiting: [string, Cells[]][] = [
  ['another year', [['2025年拜访数'], header]],
  ['other months', [['工号', '姓名', '4月']]],
  ['other columns', [['姓名', '工号', '评分']]],
  ['targets', [['2026年拜访数目标'], header]],
]
const goingOn: [string, Cells[]][] = [
  ['the header again', [header]],
  ['the title and the header again', [['2026年拜访数'], header]],
  ['the name of a group', [['乙组'], header]],
]
const oneDepartment = monthly([['二班'], header, ...second], { constants: { department: '甲部' }, file: '甲部拜访.xlsx' })
const oneGroup = monthly([['乙组'], header, ...second], { constants: { department: '甲部' } })
const cases = [...[...waiting, ...goingOn].map(([, rows]) => monthly([...rows, ...second])), oneDepartment, oneGroup]
const became = besideEachOther(
  [people, kinds],
  cases.map((sheet, at) => speakingOf(visits[at], sheet)),
)
const numbers = async (db: Database, sheetId: number) => {
  const sql = 'select value from reported_value where _sheet_id = $sheetId order by _row, _col'
  return (await db.all<{ value: number }>(sql, { sheetId })).map(({ value }) => value)
}

describe('a table below the table', () => {
  it.each(waiting.map(([name, rows], at) => [name, rows, at] as const))('with %s waits, row by row', async (name, rows, at) => {
    const { db, sheetId, said, result } = await became(at)
    expect(await numbers(db, sheetId)).toEqual([3])
    expect(said.filter(({ code }) => code === 'second_table')).toHaveLength(2)
    const why = await db.first(
      `select any_value(facts->>'reason') as why from data_issue where code = 'second_table' and sheet_id = $sheetId`,
      { sheetId },
    )
    expect(why).toEqual({ why: name.startsWith('other') ? 'columns' : 'time' })
    expect(result).toMatchObject({ read: 5 + rows.length, accepted: 1, attention: 2, leftOut: 2 + rows.length })
  })

  it.each(goingOn.map(([name], at) => [name, waiting.length + at] as const))('with %s goes on', async (_, at) => {
    const { db, sheetId, said } = await became(at)
    expect(await numbers(db, sheetId)).toEqual([3, 4])
    expect(said.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('goes on under the name of a group where the file is of one department', async () => {
    const { db, sheetId } = await became(cases.indexOf(oneDepartment))
    expect(await numbers(db, sheetId)).toEqual([3, 4])
  })

  it('does not go on under the name of a group where a title above spoke for one group', async () => {
    const { db, sheetId } = await became(cases.indexOf(oneGroup))
    expect(await numbers(db, sheetId)).toEqual([3])
  })

  it('a person called like a column is a person', async () => {
    const named = roster([['001009', '姓名', '公司/甲部', '2020-01-01', null, '生产']])
    const { db, close } = await workspaceWith(people, dictionary)
    const rows = [
      ['001009', '姓名', '7'],
      ['001002', '乙二', '4'],
    ]
    await loadAll(db, [people, dictionary, named, monthly(rows)])
    expect(await asking(() => db).numbers()).toEqual([3, 7, 4])
    close()
  })
})
