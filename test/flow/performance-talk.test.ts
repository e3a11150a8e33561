// Notes of talks between managers and people, with and without what was agreed in them.
import { describe, expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { lookingAt } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  '7001,祁山,集团/客服部,2019-04-01',
  '7002,Lena Ortiz,集团/客服部,2021-09-13',
  '7003,温如,集团/法务部,2020-02-03',
]
const others: [string, string | null, string[]][] = [
  [
    'actions alone',
    'action_item',
    ['员工姓名,直属上级,面谈日期,改进行动,交付物,完成时限', '祁山,温如,2026-01-08,每周抽检,抽检表,2026-02-28'],
  ],
  [
    'actions with a remark and no day of a talk',
    'action_item',
    ['员工姓名,面谈内容,改进行动,交付物,完成时限', '祁山,投诉处理,每周抽检,抽检表,2026-02-28'],
  ],
  [
    'errands of people',
    null,
    ['Employee,Manager,Date,Summary', 'Lena Ortiz,温如,2026-01-08,ordered a laptop', '祁山,温如,2026-01-09,fixed the printer'],
  ],
  ['rules people have read', null, ['Employee,Manager,Date,Acknowledged', 'Lena Ortiz,温如,2026-01-08,Yes', '祁山,温如,2026-01-09,No']],
  [
    'talks with people who leave',
    null,
    [
      '工号,姓名,面谈人,面谈日期,离职原因分类,面谈记录',
      '7001,祁山,温如,2026-01-08,家庭,想回老家发展',
      '7002,Lena Ortiz,温如,2026-01-09,薪酬,已有去处',
    ],
  ],
  [
    'visits to customers',
    'work_record',
    ['拜访编号,客户名称,业务员,拜访日期,沟通内容', 'V1,远山公司,祁山,2026-01-08,介绍方案', 'V2,北岸公司,Lena Ortiz,2026-01-09,催收'],
  ],
  [
    'evaluations with a comment',
    'review',
    ['被评价人,评价人,评价关系,评分,评语,提交时间', '祁山,温如,上级,4,沉稳,2026-01-08', 'Lena Ortiz,温如,上级,5,细致,2026-01-09'],
  ],
  ['dated remarks on people', null, ['工号,姓名,日期,备注', '7001,祁山,2026-01-08,已发通知', '7002,Lena Ortiz,2026-01-09,请假']],
]
const own = lookingAt({
  '0 人员.csv': people,
  '11 面谈.csv': [
    '【2025年下半年】绩效面谈台账,,,,,,',
    '被面谈人,工号,面谈人,面谈时间,面谈时长(分钟),面谈纪要,员工确认',
    '祁山,7001,温如,2026年1月8日 14:30,45,肯定了旺季投诉率的下降；建议带新人,已确认',
    'Lena Ortiz,7002,温如,2026.1.9,1小时,无,未确认',
    '温如,7003,外部顾问,下周再约,30,待补,',
  ],
  '21.csv': [
    'Employee,Manager,1:1 Date,Duration,1:1 Notes',
    'Lena Ortiz,温如,2026-02-09,30,on track',
    '祁山,温如,2026-02-12,45,needs help with shifts',
  ],
  '31.csv': [
    '员工姓名,直属上级,面谈日期,面谈内容,改进行动,交付物,完成时限,验收人,是否确认,心情',
    '祁山,温如,2026-03-08,投诉处理,每周抽检十通录音,抽检表,2026-02-28,温如,是,平静',
    'Lena Ortiz,温如,2026-03-09,排班,,,,,否,',
  ],
  '41 行动.csv': ['员工姓名,直属上级,面谈日期,改进行动,交付物,完成时限', '祁山,温如,2026-02-18,每月盘点,抽检表,2026-02-28'],
  '42 面谈.csv': [
    '员工姓名,直属上级,面谈日期,面谈内容,改进行动,交付物,完成时限',
    '祁山,温如,2026-02-18,投诉处理,每月盘点,抽检表,2026-02-28',
  ],
  '51.csv': [
    '1:1 log,,,,,',
    'Date,Name,Manager,Held?,Type,Topics discussed',
    '2026-01-15,祁山,温如,Yes,1:1,on track',
    '2026-01-22,祁山,温如,Moved to Feb,1:1,',
    '2026-01-29,Lena Ortiz,温如,Cancelled,1:1,',
    '2026-02-05,Lena Ortiz,温如,Yes,Praise,calm with an angry customer',
    '2026-02-12,祁山,温如,Yes,Exit interview,moves away',
    '2026-02-19,Lena Ortiz,温如,yes,关怀（离职风险）,wants to stay',
    '2026-02-26,祁山,温如,Yes,Corrective,late twice',
  ],
  ...Object.fromEntries(others.map(([, , lines], at) => [`9${at} 表.csv`, lines])),
})
const { said, sheets } = own
const talks = () =>
  own.workspace.db.all<Record<string, unknown>>(
    `select cycle_id as cycle, employee_id as who, manager_id as manager, strftime(talked_at, '%Y-%m-%d') as day, round(hours * 60)::integer as minutes, summary,
       confirmed, _row as row, _col as col from performance_talk where ${own.where()} order by _sheet_id, _row`,
  )
const actions = () =>
  own.workspace.db.all<Record<string, unknown>>(
    `select employee_id as who, action, due_date::varchar as due, _row as row, _col as col from action_item where ${own.where()} order by _row`,
  )

it('come in with their day, length and confirmation; what is doubtful is said with its cell', async () => {
  await own.files('1')
  expect(await sheets()).toEqual([{ kind: 'performance_talk', accepted: 2, attention: 1 }])
  expect(await talks()).toEqual([
    {
      cycle: '2025H2',
      who: 'E7001',
      manager: 'E7003',
      day: '2026-01-08',
      minutes: 45,
      summary: '肯定了旺季投诉率的下降；建议带新人',
      confirmed: true,
      row: 3,
      col: 5,
    },
    { cycle: '2025H2', who: 'E7002', manager: 'E7003', day: '2026-01-09', minutes: 60, summary: null, confirmed: false, row: 4, col: 5 },
  ])
  expect(await actions()).toEqual([])
  expect(await said()).toContain('unparseable “面谈日期”的内容“下周再约”无法识别。')
  expect(await said()).toContain('no_figure_yet 这张表有 2 行已按“绩效面谈”收录，目前没有指标统计这类数据。')
})

it('a bare length may be minutes or hours, and waits', async () => {
  await own.files('2')
  expect((await talks()).map(({ minutes }) => minutes)).toEqual([null, null])
  expect(await said()).toContain('duration_unit_unsaid “Duration”只写了数字（如 45），没有写是分钟还是小时；共 2 个。')
  expect((await said()).filter((text) => text.startsWith('unparseable'))).toEqual([])
})

it('that name what was agreed feed the actions too, from the same row', async () => {
  await own.files('3')
  expect(await sheets()).toEqual([{ kind: 'performance_talk', accepted: 2, attention: 0 }])
  expect((await talks()).map(({ summary, confirmed }) => [summary, confirmed])).toEqual([
    ['投诉处理', true],
    ['排班', false],
  ])
  expect(await actions()).toEqual([
    { who: 'E7001', action: '每周抽检十通录音', due: '2026-02-28', row: 2, col: 3 },
    { who: 'E7002', action: null, due: null, row: 3, col: 3 },
  ])
  const [sheet] = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('3'))
  expect(sheet.unusedColumns).toEqual([{ column: 9, header: '心情', cells: 1 }])
})

it('that did not take place, and entries that are no talks, are left out; a word that may be either is asked', async () => {
  await own.files('5')
  expect((await talks()).map(({ row }) => row)).toEqual([3, 8, 9])
  expect((await said()).filter((text) => text.startsWith('unsure_status'))).toEqual([
    'unsure_status 面谈类型写的是“Corrective”，看不出这些行算不算数；这样写的共 1 行。',
  ])
})

describe('other lists', () => {
  it.each(others.map(([name, kind], at) => [name, kind, at] as const))('%s are none', async (_, kind, at) => {
    await own.files(`9${at}`)
    expect((await sheets()).map((sheet) => sheet.kind)).toEqual([kind])
    expect(await talks()).toEqual([])
  })
})

it('an action that stands in a list of its own as well counts once, and the talk stays', async () => {
  await own.files('4')
  expect((await actions()).map(({ action }) => action)).toEqual(['每月盘点'])
  expect((await talks()).map(({ summary }) => summary)).toEqual(['投诉处理'])
  expect(await sheets()).toEqual([
    { kind: 'action_item', accepted: 1, attention: 0 },
    { kind: 'performance_talk', accepted: 1, attention: 0 },
  ])
})
