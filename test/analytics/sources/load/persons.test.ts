import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '../../../../analytics/workspace/open'
import { besideEachOther } from './beside'
import { attention, type Cells, loadAll, roster, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
const beginEachWith = (...sheets: TestSheet[]) => {
  beforeEach(async () => {
    workspace = await workspaceWith(...sheets)
  })
  afterEach(() => workspace.close())
}

const people = roster([
  ['000001', '李明', '云织/制造中心/生产一部', '2020-01-06', null, '生产'],
  ['000002', '张伟', '云织/研发中心/硬件部', '2020-01-06', null, '技术'],
  ['000003', '张伟', '云织/职能中心/财务部', '2020-01-06', null, '职能'],
  ['000004', '王芳', '云织/研发中心/硬件部', '2019-01-07', '2025-11-30', '技术'],
  ['000005', '王芳', '云织/职能中心/财务部', '2020-01-06', null, '职能'],
  ['000006', '旧人', '云织/制造中心/生产一部', '2018-01-08', '2025-11-30', '生产'],
  ['000006', '新人', '云织/制造中心/生产一部', '2026-01-05', null, '生产'],
  ['000007', '張國強', '云织/制造中心/生产一部', '2018-01-08', null, '生产'],
  ['000008', 'Nguyen Thi Linh', '云织/制造中心/生产一部', '2018-01-08', null, '生产'],
])

const reports = (rows: Cells[], fields = ['employee_no', 'employee_name', 'department', '=2026-01:产量']): TestSheet => ({
  kind: 'reported_value',
  fields,
  rows,
})
const who = () => workspace.db.all<{ row: number; id: string }>('select _row as row, employee_id as id from reported_value order by _row')

describe('finding the person of a row', () => {
  const cases: [string, Cells, string | null, string?][] = [
    ['by number', ['000001', '李明', null, '1'], 'E000001'],
    ['by number in full width with a wide space', ['０００００１　', '李明', null, '1'], 'E000001'],
    ['by number when only the number is there', ['000001', null, null, '1'], 'E000001'],
    ['name in traditional script', ['000001', '李 明', null, '1'], 'E000001'],
    ['traditional against simplified', ['000007', '张国强', null, '1'], 'E000007'],
    ['suffix （离职） is no part of the name', ['000001', '李明（离职）', null, '1'], 'E000001'],
    ['number written behind the name', [null, '李明(000001)', null, '1'], 'E000001'],
    ['name alone, unique', [null, '李明', null, '1'], 'E000001'],
    ['同名: department decides', [null, '张伟', '财务部', '1'], 'E000003'],
    ['同名: weak department name', [null, '张伟', '硬件', '1'], 'E000002'],
    ['同名 without department is a question', [null, '张伟', null, '1'], null, 'ambiguous_person'],
    ['同名, one of them left before: the other', [null, '王芳', null, '1'], 'E000005'],
    ['number of one, name of another', ['000001', '张伟', null, '1'], null, 'number_name_conflict'],
    ['unknown number', ['999999', '李明', null, '1'], null, 'unmatched_person'],
    ['unknown name', [null, '赵无名', null, '1'], null, 'unmatched_person'],
    ['reused number without a name: by date', ['000006', null, null, '1'], 'E000006#2'],
    ['reused number with the name', ['000006', '新人', null, '1'], 'E000006#2'],
    ['reused number, the former by name', ['000006', '旧人', null, '1'], 'E000006'],
    ['the same words in another order, alone', [null, 'Thi Linh Nguyen', null, '1'], 'E000008'],
    ['the same words in another order, beside the number', ['000008', 'Linh Thi NGUYEN', null, '1'], 'E000008'],
    ['a part of the name beside the number', ['000008', 'Thi Linh', null, '1'], 'E000008'],
    ['a word of another name', ['000008', 'Linh Pham', null, '1'], null, 'number_name_conflict'],
    ['name in another script says nothing against the number', ['000001', 'Li Ming', null, '1'], 'E000001'],
  ]
  const fieldsOf = (at: number) => ['employee_no', 'employee_name', 'department', `=2026-01:产量${at}`]
  const became = besideEachOther(
    [people],
    cases.map(([, cells], at) => reports([cells], fieldsOf(at))),
  )
  it.each(cases.map(([name, , expected, code], at) => [name, at, expected, code] as const))('%s', async (_, at, expected, code) => {
    const { db, sheetId, result, said } = await became(at)
    const rows = await db.all<{ id: string }>('select employee_id as id from reported_value where _sheet_id = $sheetId', { sheetId })
    expect(rows.map(({ id }) => id)).toEqual(expected === null ? [] : [expected])
    const codes = said.filter((item) => item.severity === 'block').map((item) => item.code)
    expect(codes).toEqual(code ? [code] : [])
    expect(result).toMatchObject({ read: 2, accepted: code ? 0 : 1, attention: code ? 1 : 0, leftOut: 1 })
  })
})

describe('a row of somebody', () => {
  beginEachWith(people)

  it('a record before the hand-over of a number belongs to its former holder', async () => {
    await loadAll(workspace.db, [
      people,
      reports([['000006', null, null, '1']], ['employee_no', 'employee_name', 'department', '=2025-10:产量']),
    ])
    expect(await who()).toEqual([{ row: 2, id: 'E000006' }])
  })

  it('points at the cell of the number, or of the name where there is none', async () => {
    await loadAll(workspace.db, [
      people,
      reports([
        ['999999', '李明', null, '1'],
        [null, '赵无名', null, '1'],
      ]),
    ])
    const items = (await attention(workspace.db)).filter((item) => item.code === 'unmatched_person')
    expect(items.map(({ row, col }) => [row, col])).toEqual([
      [2, 0],
      [3, 1],
    ])
  })
})

describe('people and departments', () => {
  beginEachWith()

  it('splits the employment of somebody transferred, half-open', async () => {
    const transfers: TestSheet = {
      kind: 'employee',
      fields: ['employee_no', 'employee_name', 'previous_department', 'department', 'effective_date', 'change_reason'],
      rows: [['000001', '李明', '生产一部', '财务部', '2026-02-16', '转岗']],
    }
    const now = roster([...people.rows.slice(1), ['000001', '李明', '云织/职能中心/财务部', '2020-01-06', null, '生产']])
    await loadAll(workspace.db, [
      now,
      transfers,
      reports([['000001', '李明', null, '1', '2']], ['employee_no', 'employee_name', 'department', '=2026-01:产量', '=2026-03:产量']),
    ])
    const spans = await workspace.db.all(
      `select valid_from as a, valid_to as b, department_id as d, job_family as f from employment_assignment where employee_id = 'E000001' order by 1`,
    )
    expect(spans).toEqual([
      { a: '2020-01-06', b: '2026-02-16', d: '云织/制造中心/生产一部', f: '生产' },
      { a: '2026-02-16', b: '9999-12-31', d: '云织/职能中心/财务部', f: '生产' },
    ])
    const frozen = await workspace.db.all('select month, department_id as d from reported_value order by month')
    expect(frozen).toEqual([
      { month: '2026-01-01', d: '云织/制造中心/生产一部' },
      { month: '2026-03-01', d: '云织/职能中心/财务部' },
    ])
  })

  it('builds the department tree from paths', async () => {
    await loadAll(workspace.db, [people])
    expect(await workspace.db.all('select path, parent_id as parent, level from department order by path')).toEqual([
      { path: '云织', parent: null, level: 1 },
      { path: '云织/制造中心', parent: '云织', level: 2 },
      { path: '云织/制造中心/生产一部', parent: '云织/制造中心', level: 3 },
      { path: '云织/研发中心', parent: '云织', level: 2 },
      { path: '云织/研发中心/硬件部', parent: '云织/研发中心', level: 3 },
      { path: '云织/职能中心', parent: '云织', level: 2 },
      { path: '云织/职能中心/财务部', parent: '云织/职能中心', level: 3 },
    ])
  })

  it('two people at once on one number: the later row waits', async () => {
    const [result] = await loadAll(workspace.db, [
      roster([
        ['1', '甲', 'A', '2020-01-01', null, null],
        ['1', '乙', 'A', '2021-01-01', null, null],
      ]),
    ])
    expect(await workspace.db.all('select name from employee')).toEqual([{ name: '甲' }])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
  })

  it('a roster that comes later resolves what waited', async () => {
    const [waiting] = await loadAll(workspace.db, [reports([['000001', '李明', null, '1']])])
    expect(waiting).toMatchObject({ accepted: 0, attention: 1 })
    await loadAll(workspace.db, [people])
    expect(await who()).toEqual([{ row: 2, id: 'E000001' }])
    expect(await workspace.db.all('select accepted, attention from source_sheet order by sheet_id')).toEqual([
      { accepted: 1, attention: 0 },
      { accepted: 9, attention: 0 },
    ])
  })
})
