// Planned places of departments.
import { describe, expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '31,骆宾,西岭/生产部,2020-01-01', '32,Eva Lund,西岭/质检部,2019-05-01']
const others: [string, string | null, string[]][] = [
  ['numbers of heads', null, ['Department,Month,Headcount', '西岭/生产部,2026-01,10', '西岭/质检部,2026-01,5']],
  ['openings', null, ['需求部门,需求岗位,需求人数,到岗日期', '生产部,操作工,3,2026-03-01', '质检部,检验员,1,2026-03-15']],
  [
    'people with a number of their place',
    'employee',
    ['编制号,姓名,部门,岗位,入职日期', 'B1,骆宾,西岭/生产部,操作工,2020-01-01', 'B2,Eva Lund,西岭/质检部,检验员,2019-05-01'],
  ],
]
const all = importedOnce({
  '0 人员.csv': people,
  '1 编制.csv': [
    '2026年度编制表,,,,',
    '部门,岗位,定编人数,在编人数,缺编',
    '生产部,操作工,"1,020",1000,20',
    '质检部,检验员,12,10,3',
    '食堂,厨师,4,4,0',
    '合计,,1036,1014,23',
  ],
  '2.csv': [
    'Department,Position,Fiscal Year,Approved Headcount,Vacancies',
    '西岭/生产部,Operator,2026,10,2',
    '西岭/质检部,Inspector,2026,ten,1',
  ],
  ...Object.fromEntries(others.map(([, , lines], at) => [`3${at}.csv`, lines])),
})
const plans = async (file: string) =>
  (await all()).db.all<Record<string, unknown>>(
    `select department_id as id, department_text as said, post, cycle_id as cycle, planned, on_board as filled, vacant, _row as row, _col as col from headcount_plan
     where ${ofFiles(file)} order by _sheet_id, _row`,
  )
const said = async (file: string) => saidOf(await all(), file)

it('come in by department and post; sums are left out, and what does not add up is said', async () => {
  expect(await sheetsOfFiles(await all(), '1')).toEqual([{ kind: 'headcount_plan', accepted: 2, attention: 1 }])
  expect(
    (await plans('1')).map(({ id, said, post, planned, filled, vacant, row, col }) => [id, said, post, planned, filled, vacant, row, col]),
  ).toEqual([
    ['西岭/生产部', '生产部', '操作工', 1020, 1000, 20, 3, 2],
    ['西岭/质检部', '质检部', '检验员', 12, 10, 3, 4, 2],
    [null, '食堂', '厨师', 4, 4, 0, 5, 2],
  ])
  expect(await said('1')).toContain('department_unknown “食堂”不在部门名单中，或有几个部门同名。')
  expect(await said('1')).toContain('plan_differs 编制 12 与在编 10 算不出缺编 3。')
  expect(await said('1')).toContain('no_figure_yet 这张表有 3 行已按“编制”收录，目前没有指标统计这类数据。')
})

it('in English', async () => {
  expect((await plans('2')).map(({ id, planned, vacant }) => [id, planned, vacant])).toEqual([['西岭/生产部', 10, 2]])
  expect((await said('2')).some((text) => text.startsWith('unparseable “编制人数”'))).toBe(true)
})

describe('other lists', () => {
  it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
    const file = `3${at}`
    expect((await sheetsOfFiles(await all(), file)).map((sheet) => sheet.kind)).toEqual([kind])
    expect(await plans(file)).toEqual([])
  })
})
