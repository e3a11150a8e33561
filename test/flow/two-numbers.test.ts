// Two numbers of one person, numbers of records under a general name, and two sides of one figure.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 花名册.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'FZ-19-02,冉静,质检部,组长,2019-03-06',
    'FZ-20-11,Petra Vogel,海外部,经理,2020-05-06',
    'FZ-21-15,柯岩,质检部,检验员,2021-07-01',
    'FZ-22-20,舒朗,质检部,检验员,2022-02-01',
  ],
  '1 absence export.csv': [
    'Employee ID;Personnel number;First name;Last name;Absence type;Start date;End date;Duration (days);Status',
    '10449208;FZ-19-02;Jing;Ran;Paid vacation;16.02.2026;19.02.2026;4;Approved',
    '10451320;FZ-20-11;Petra;Vogel;Paid vacation;15.12.2025;16.12.2025;2;Approved',
    '10450475;FZ-20-11;Petra;Vogel;Sick leave;05.01.2026;05.01.2026;0,5;Approved',
  ],
  '2 样品投诉台账.csv': [
    '2026年一季度投诉处理台账,,,,,,,',
    '编号,客户,接收,QA初评,调查责任人,调查完成,回复客户,备注',
    'TS26-01,北岸诊所,2026/1/7,2026/1/8,冉静,2026/1/14,2026/1/15,',
    'TS26-02,东桥医院,2026/1/13,2026/1/15,柯岩,2026/1/27,2026/1/29,',
    'TS26-03,东桥医院,2026/1/16,2026/1/18,舒朗,2026/1/27,2026/1/29,',
    'TS26-04,清溪医检,2026/2/19,2026/2/20,柯岩,,,调查中',
    'TS26-05,清溪医检,2026/2/23,2026/2/24,舒朗,2026/3/1,2026/3/2,',
    '共5件,,,,,,,',
  ],
  '3 检验批数核对(自报 vs LIMS)2026年1-2月.csv': [
    '检验批数核对(自报 vs LIMS)2026年1-2月,,,,,',
    '月份,检验员,周报自报(批),LIMS已审核(批),差异,差异率',
    '1月,柯岩,65,64,1,1.6%',
    '1月,舒朗,71,71,0,0.0%',
    '2月,柯岩,49,48,1,2.1%',
    '2月,舒朗,52,50,2,4.0%',
  ],
  '8 行动项.csv': [
    '行动项,责任人,完成时间,状态',
    '更新检验规程,柯岩,2026/3/15,进行中',
    '补做留样记录,舒朗,2026/3/31,未完成',
    '校准天平,柯岩,2026/2/28,已完成',
  ],
  'b 整改项.csv': [
    '行动项,责任人,交付物,完成时间,状态',
    '换滤芯,柯岩,更换记录,2026/1/15,已完成',
    '贴标签,舒朗,照片,2026/1/20,已完成',
    '校温度计,冉静,校准单,2026/1/22,进行中',
    '修离心机,柯岩,维修单,,进行中',
  ],
  '9 goals Q1 2026.csv': [
    'Goal,Owner,Target Q1,Q1 actual,Status,Comment',
    'Retest rate,冉静,3,3.2,Amber,lower is better',
    'Batches released,冉静,240,251,Green,',
  ],
  '6 月报一.csv': ['工号,姓名,指标名称,月份,自报数据,单位', 'FZ-21-15,柯岩,检验批数,2026-01,65,批', 'FZ-21-15,柯岩,复检批数,2026-01,4,批'],
  '7 月报二.csv': [
    '工号：,姓名：,指标名称：,月份：,填报值：,单位：',
    'FZ-22-20,舒朗,检验批数,2026-01,71,批',
    'FZ-22-20,舒朗,复检批数,2026-01,6,批',
  ],
  '4 面谈记录2026年2-3月.csv': [
    '日期,姓名,类型,谈话要点,后续动作,进展',
    '2.3,柯岩,常规,检验节奏偏快,调整排班,已完成',
    '2.4,舒朗,回访,上次的事已办,—,—',
    '2月11日,柯岩,转岗意向,想去海外部,下次再谈,进行中',
    '3月9日,舒朗,常规,,,改期',
    '2026/3/12,舒朗,绩效反馈,认可结果,设新目标,进行中',
  ],
  '5 Anytime_Feedback.json': [
    JSON.stringify({
      Report_Entry: [
        { Feedback_Given_Date: '2026-01-12', From_Worker: '冉静', About_Worker: '柯岩', Feedback: '报告写得清楚' },
        { Feedback_Given_Date: '2026-02-02', From_Worker: 'Petra Vogel', About_Worker: '舒朗', Feedback: 'Quick with the audit samples' },
      ],
    }),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) => ofFiles(`${start} `)

it('knows people by the number that the roster has', async () => {
  expect(await sheetsOfFiles(await imported(), '1 ')).toEqual([{ kind: 'attendance_total', accepted: 3, attention: 0 }])
  const days = await query(
    `select e.employee_no as no, sum(value) as days from attendance_total a join employee e using (employee_id) where a.${ofFile('1')} group by all order by 1`,
  )
  expect(days).toEqual([
    { no: 'FZ-19-02', days: 4 },
    { no: 'FZ-20-11', days: 2.5 },
  ])
})

it('takes a number that each row has for its own, though a count stands below', async () => {
  expect(await query(`select count(distinct case_no)::int as cases, count(*)::int as steps from stage_event where ${ofFile('2')}`)).toEqual(
    [{ cases: 5, steps: 18 }],
  )
})

it('reads what a weekly report says beside what a system has approved', async () => {
  const sums = await query(
    `select indicator_name as name, source_system as system, sum(value)::int as sum from reported_value where ${ofFile('3')} group by all order by 2 nulls first`,
  )
  expect(sums).toEqual([
    { name: '检验批数', system: null, sum: 237 },
    { name: '检验批数', system: 'LIMS', sum: 233 },
  ])
})

it('reads 2.3 and 2.4 beside 2月11日 as days, whose zeros cannot be lost', async () => {
  const days = await query(
    `select strftime(talked_at at time zone 'Asia/Shanghai', '%Y-%m-%d') as day from performance_talk where ${ofFile('4')} order by 1`,
  )
  expect(days.map(({ day }) => day)).toEqual(['2026-02-03', '2026-02-04', '2026-02-11', '2026-03-12'])
  expect((await saidOf(await imported(), '4 ')).filter((text) => text.startsWith('unsure_status'))).toEqual([])
})

it('reads the day feedback was given of a report', async () => {
  expect(await query(`select count(*)::int as n, min(month)::varchar as first from feedback where ${ofFile('5')}`)).toEqual([
    { n: 2, first: '2026-01-01' },
  ])
})

it.each(['6', '7'])('takes what a row names for the indicator, not what its figures stand below: %s', async (file) => {
  const names = await query(`select indicator_name as name from reported_value where ${ofFile(file)} order by _row`)
  expect(names).toEqual([{ name: '检验批数' }, { name: '复检批数' }])
})

it('takes 完成时间 beside what is not done yet for when it is to be done', async () => {
  const items = await query(
    `select due_date::varchar as due, done_at is not null as done from action_item where ${ofFile('8')} order by _row`,
  )
  expect(items).toEqual([
    { due: '2026-03-15', done: false },
    { due: '2026-03-31', done: false },
    { due: '2026-02-28', done: false },
  ])
})

it('leaves it when something was done where one state alone was not changed', async () => {
  const items = await query(
    `select due_date is null as undue, done_at is not null as done from action_item where ${ofFile('b')} order by _row`,
  )
  expect(items).toEqual([
    { undue: true, done: true },
    { undue: true, done: true },
    { undue: true, done: true },
    { undue: true, done: false },
  ])
})

it('reads what a remark says of which way a goal is better', async () => {
  expect(await query(`select direction from goal where ${ofFile('9')} order by _row`)).toEqual([{ direction: 'down' }, { direction: null }])
})
