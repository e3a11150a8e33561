// Days without a year in figures alone, as people write them by hand: the sheet says whether the month stands first, and its title the year.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const roster = ['工号,姓名,部门,入职日期', 'L1,苏明远,运营部,2018-03-06', 'L2,何静怡,运营部,2019-05-06', 'L3,田一鸣,运营部,2020-07-01']
const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': roster,
  '1 面谈记录2026Q1.csv': [
    '日期,谈话人,谈话对象,类型,谈话要点',
    '2026/1/8,苏明远,何静怡,月度,排期',
    '1.9,苏明远,田一鸣,月度,培训',
    '1/15,苏明远,何静怡,月度,目标',
    '1.20,苏明远,田一鸣,月度,反馈',
    '1月22日,苏明远,何静怡,月度,协作',
  ],
  '2 2026年例会待办.csv': [
    '会议日期,待办事项,责任人,要求完成,实际完成',
    '2026/2/2,编运力表,何静怡,2/5,2/4',
    '2026/2/9,检查报告,田一鸣,2/13,2/14',
  ],
  '3 Actions 2026.csv': [
    'Meeting date,Action,Owner,Due date,Completed on',
    '2026-03-02,Call the vendor,何静怡,5/4,4/4',
    '2026-03-09,Send the plan,田一鸣,6/4,7/4',
  ],
  '4 Tasks 2026.csv': [
    'Meeting date,Action,Owner,Due date,Completed on',
    '2026-03-02,Order parts,何静怡,13/4,4/4',
    '2026-03-09,Check stock,田一鸣,20/4,7/4',
  ],
  '5 2025年12月得分.csv': ['工号,指标名称,月份,实际值', 'L1,得分,2025-12,4.5', 'L2,得分,2025-12,1.9'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('reads a month and a day in a Chinese sheet, with a dot too where zeros are kept', async () => {
  expect(await query(`select talked_at::date::varchar as day from performance_talk where ${of('1')} order by 1`)).toEqual(
    ['08', '09', '15', '20', '22'].map((day) => ({ day: `2026-01-${day}` })),
  )
  expect(
    await query(`select due_date::varchar as due, done_at::date::varchar as done from action_item where ${of('2')} order by 1`),
  ).toEqual([
    { due: '2026-02-05', done: '2026-02-04' },
    { due: '2026-02-13', done: '2026-02-14' },
  ])
})

it('says what it cannot read where nothing tells month and day apart, and goes by what does', async () => {
  expect(await query(`select due_date::varchar as due from action_item where ${of('3')}`)).toEqual([{ due: null }, { due: null }])
  expect(
    (await query("select facts->>'text' as text from data_issue where code = 'unparseable' order by 1")).map(({ text }) => text),
  ).toEqual(expect.arrayContaining(['5/4', '6/4']))
  expect(await query(`select due_date::varchar as due from action_item where ${of('4')} order by 1`)).toEqual([
    { due: '2026-04-13' },
    { due: '2026-04-20' },
  ])
})

it('takes no number for a day', async () => {
  expect(await query(`select value from reported_value where ${of('5')} order by 1`)).toEqual([{ value: 1.9 }, { value: 4.5 }])
})
