// Lists of people: rosters, address lists, lists of leavers, and what their columns say of posts, days and codes.
import { describe, expect, it } from 'vitest'
import { propose } from './proposal'

const people = [
  ['A01', '赵一'],
  ['A02', '钱二'],
  ['A03', '孙三'],
]
const list = (columns: string[], ...cells: string[][]) =>
  propose({ columns: ['工号', '姓名', ...columns], rows: people.map((row, at) => [...row, ...(cells[at] ?? cells[0])]) })
const fieldsOf = (found: ReturnType<typeof propose>) => found?.fields.map(({ field }) => field)

describe('a list of people', () => {
  it.each([
    [['部门'], ['研发部']],
    [
      ['部门', '邮箱'],
      ['研发部', 'a@x.example'],
    ],
    [
      ['部门', '直属上级'],
      ['研发部', '李四'],
    ],
    [
      ['部门', '离职日期'],
      ['研发部', '2026-01-31'],
    ],
  ])('with %j is read without a question', (columns, cells) => {
    expect(list(columns, cells)).toMatchObject({ kind: 'employee', certain: true })
  })

  it('is none where other columns stand beside number, name and department', () => {
    const found = list(['部门', '年假余额'], ['研发部', '5'])
    expect(found?.kind === 'employee' && found.certain).toBe(false)
  })

  it.each([['备注'], ['序号']])('may have %s beside them', (header) => {
    const rows = people.map((row, at) => [String(at + 1), ...row, '研发部'])
    expect(propose({ columns: [header, '工号', '姓名', '部门'], rows })).toMatchObject({ kind: 'employee', certain: true })
  })

  it('is none where a column waits to be filled in', () => {
    expect(list(['部门', '得票'], ['研发部', ''])?.certain).toBeFalsy()
  })

  it('of leavers has the number and the day', () => {
    const found = propose({
      columns: ['employee_id', 'termination_date', 'reason_category'],
      rows: [
        ['E1', '2026-01-31', 'x'],
        ['E2', '2026-02-01', 'y'],
      ],
    })
    expect(found).toMatchObject({ kind: 'employee', certain: true })
  })

  it('may have a row a person and day', () => {
    const rows = ['2026-01-31', '2026-02-28', '2026-03-31'].flatMap((day) => people.map((row) => [...row, '研发部', 'P5', day]))
    const found = propose({ columns: ['工号', '姓名', '部门', '职级', '统计日期'], rows })
    expect(found).toMatchObject({ kind: 'employee', certain: true })
    expect(fieldsOf(found)).toEqual(['employee_no', 'employee_name', 'department', 'job_level', 'as_of_date'])
  })
})

describe('columns of a roster', () => {
  it.each([
    ['任职类型', ['主岗', '兼岗', '主岗'], 'is_primary'],
    ['是否主岗', ['是', '否', '是'], 'is_primary'],
    ['Is Primary', ['Yes', 'No', 'Yes'], 'is_primary'],
    ['Assignment Type', ['Primary', 'Secondary', 'Primary'], 'is_primary'],
    ['是否兼岗', ['否', '是', '否'], 'is_additional'],
    ['虚线上级', ['李四', '李四', '李四'], 'dotted_manager_name'],
    ['虚线上级工号', ['A01', 'A01', 'A01'], 'dotted_manager_no'],
    ['Dotted-line Manager', ['Ann Lee', 'Ann Lee', 'Bob Ray'], 'dotted_manager_name'],
    ['组织单元编码', ['D1', 'D2', 'D3'], 'department_code'],
    ['Org Unit ID', ['D1', 'D2', 'D3'], 'department_code'],
    ['dept_code', ['D1', 'D2', 'D3'], 'department_code'],
    ['快照日期', ['2026-03-31', '2026-03-31', '2026-03-31'], 'as_of_date'],
    ['As Of Date', ['2026-03-31', '2026-03-31', '2026-03-31'], 'as_of_date'],
    ['统计月份', ['2026-03', '2026-03', '2026-03'], 'as_of_month'],
    ['统计日期', ['2026年3月', '2026年3月', '2026年3月'], 'as_of_month'],
  ])('%s with %j is %s', (header, cells, field) => {
    const found = list(['部门', '入职日期', header], ...cells.map((cell) => ['研发部', '2020-01-01', cell]))
    expect(fieldsOf(found)).toEqual(['employee_no', 'employee_name', 'department', 'hire_date', field])
  })

  it.each([
    ['岗位类型', ['管理岗', '技术岗', '技术岗']],
    ['任职类型', ['全职', '全职', '兼职']],
  ])('%s with %j says nothing of main posts', (header, cells) => {
    const found = list(['部门', '入职日期', header], ...cells.map((cell) => ['研发部', '2020-01-01', cell]))
    expect(fieldsOf(found)).not.toContain('is_primary')
  })

  it('the day of a title holds for all rows', () => {
    const found = propose({
      columns: ['工号', '姓名', '部门', '职级'],
      rows: people.map((row) => [...row, '研发部', 'P5']),
      titles: ['花名册（截至2026年3月31日）'],
    })
    expect(found?.constants).toMatchObject({ as_of_date: '2026-03-31' })
  })
})
