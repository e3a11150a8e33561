// Appeals against results, and exceptions claimed for indicators.
import { describe, expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { lookingAt } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  'K01,柯岩,集团/物流部,2019-04-01',
  'K02,Tara Singh,集团/物流部,2021-09-13',
  'K03,阮青,集团/人力部,2020-02-03',
]
const exceptions = [
  'Exception ID,Employee ID,Affected KPI,Exception Reason,From,Until,Claimed Impact,Approved By,Decision',
  'X1,K01,On-time rate,port closed,2026-01-12,2026-01-14,-2,阮青,granted',
]
const others: [string, string[]][] = [
  ['complaints of customers', ['客诉编号,客户,投诉内容,申诉时间,处理人,处理结果', 'C1,远山,破损,2026-01-08,柯岩,赔付']],
  [
    'repairs of machines',
    ['异常编号,设备编号,异常类型,开始时间,结束时间,停机时长(分钟),员工', 'F1,M-3,卡料,2026-01-08 08:00,2026-01-08 09:00,60,柯岩'],
  ],
  ['corrections of attendance', ['姓名,工号,异常类型,打卡日期,申请人,审批人,审批结果', '柯岩,K01,缺卡,2026-01-08,柯岩,阮青,同意']],
  ['leave', ['申请人,请假类型,开始时间,结束时间,请假事由,审批人,审批结果', '柯岩,年假,2026-01-08,2026-01-09,回家,阮青,同意']],
]
const own = lookingAt({
  '0 人员.csv': people,
  '11 申诉.csv': [
    '绩效申诉台账（2025年第四季度）,,,,,,,',
    '申诉单号,申诉人,工号,申诉事项,申诉日期,申诉理由,受理人,处理结果,答复日期,流转天数',
    'SS-01,柯岩,K01,协作评分,2026/1/15,两次跨部门支援没有计入,阮青,更正,2026/1/20,5',
    'SS-02,Tara Singh,K02,绩效等级,2026/1/16,希望复核,阮青,维持,2026/1/10,',
    'SS-03,无名氏,K09,绩效等级,2026/1/17,希望复核,,撤回,,',
  ],
  '21.csv': [
    'Appeal ID,Employee ID,Employee,Submitted,Grounds for Appeal,Review Cycle,Outcome,Decided On',
    'A-7,K02,Tara Singh,2026-02-03,Two stockouts were not mine,2025 H2,Upheld,2026-02-10',
  ],
  '51 复核.csv': [
    '申请人,申诉原因,原绩效等级,处理意见,复核后等级,答复日期',
    '柯岩,漏算两票,C,支持,B,2026-04-02',
    'Tara Singh,权重有误,C,不支持,,2026-04-03',
  ],
  '52.csv': [
    'Employee,Grounds for Appeal,Original Score,Outcome,Amended Score,Decided On',
    'Tara Singh,two stockouts were not mine,71,Upheld,78.5,2026-04-07',
  ],
  '31 异常.csv': [
    '申报单号,申报人,考核周期,影响指标,异常原因,开始时间,结束时间,申报影响值,核定影响值,审批人,审批时间,审批结果',
    'YC1,柯岩,2026Q1,准时发运率,台风停航,2026-01-12 08:00,2026-01-14 20:00,-3%,-2%,阮青,2026-01-20,同意',
    'YC2,Tara Singh,2026Q1,出库件数,系统宕机,2026-01-15 08:00,2026-01-13 20:00,"-1,200",约八百,总部,2026-01-21,部分同意',
  ],
  '41.csv': exceptions,
  '42.csv': [...exceptions, 'X2,K02,On-time rate,storm,2026-01-13,2026-01-14,-1,阮青,refused'],
  ...Object.fromEntries(others.map(([, lines], at) => [`9${at} 表.csv`, lines])),
})
const { said, sheets } = own
const rows = (columns: string, table: string) =>
  own.workspace.db.all(`select ${columns} from ${table} where ${own.where()} order by _sheet_id, _row`)

it('appeals come in with their result as it is worded, of the cycle they are about', async () => {
  await own.files('1')
  expect(await sheets()).toEqual([{ kind: 'dispute', accepted: 1, attention: 2 }])
  expect(
    await rows(
      `cycle_id as cycle, employee_id as who, about, handler_id as handler, result, strftime(opened_at, '%Y-%m-%d') as opened, _row as row, _col as col`,
      'dispute',
    ),
  ).toEqual([
    { cycle: '2025Q4', who: 'EK01', about: '协作评分', handler: 'EK03', result: '更正', opened: '2026-01-15', row: 3, col: 5 },
    { cycle: '2025Q4', who: 'EK02', about: '绩效等级', handler: 'EK03', result: '维持', opened: '2026-01-16', row: 4, col: 5 },
  ])
  expect(await said()).toContain('times_reversed “处理时间”早于它之前应有的时间。')
  expect(await said()).toContain('no_figure_yet 这张表有 2 行已按“申诉”收录，目前没有指标统计这类数据。')
  const [sheet] = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('1'))
  expect(sheet.unusedColumns).toEqual([{ column: 9, header: '流转天数', cells: 1 }])
})

it('appeals in English', async () => {
  await own.files('2')
  expect(await rows('dispute_no as no, cycle_id as cycle, result, grounds', 'dispute')).toEqual([
    { no: 'A-7', cycle: '2025H2', result: 'Upheld', grounds: 'Two stockouts were not mine' },
  ])
})

it('appeals keep what somebody was rated before and after, which is no final rating of its own', async () => {
  await own.files('5')
  expect(await rows('employee_id as who, rating_before as before, rating_after as after, result', 'dispute')).toEqual([
    { who: 'EK01', before: 'C', after: 'B', result: '支持' },
    { who: 'EK02', before: 'C', after: null, result: '不支持' },
    { who: 'EK02', before: '71', after: '78.5', result: 'Upheld' },
  ])
  expect(await rows('rating', 'final_rating')).toEqual([])
  const sheets = (await rowReconciliation(own.workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('5'))
  expect(sheets.flatMap(({ unusedColumns }) => unusedColumns)).toEqual([])
})

it('exceptions keep what was claimed and granted as a number and as written', async () => {
  await own.files('3')
  expect(await sheets()).toEqual([{ kind: 'adjustment', accepted: 1, attention: 1 }])
  expect(
    await rows(
      'employee_id as who, cycle_id as cycle, indicator_name as name, cause, claimed_delta as claimed, claimed_text as text, applied_delta as applied, approver_text as approver, result, _col as col',
      'adjustment',
    ),
  ).toEqual([
    {
      who: 'EK01',
      cycle: '2026Q1',
      name: '准时发运率',
      cause: '台风停航',
      claimed: -0.03,
      text: '-3%',
      applied: -0.02,
      approver: '阮青',
      result: '同意',
      col: 7,
    },
    {
      who: 'EK02',
      cycle: '2026Q1',
      name: '出库件数',
      cause: '系统宕机',
      claimed: -1200,
      text: '-1,200',
      applied: null,
      approver: '总部',
      result: '部分同意',
      col: 7,
    },
  ])
  expect(await said()).toContain('unparseable “核定影响值”的内容“约八百”无法识别。')
  expect(await said()).toContain('times_reversed “异常结束时间”早于它之前应有的时间。')
})

it('exceptions in English, and the same list sent twice', async () => {
  await own.files('4')
  expect(await rows('adjustment_no as no, claimed_delta as claimed, result', 'adjustment')).toEqual([
    { no: 'X1', claimed: -2, result: 'granted' },
    { no: 'X2', claimed: -1, result: 'refused' },
  ])
  expect((await said()).filter((text) => text.startsWith('repeated_rows')).length).toBe(1)
  expect((await said()).filter((text) => text.startsWith('no_figure_yet')).map((text) => text.replace(/\D/g, ''))).toEqual(['1', '1'])
})

describe('other lists', () => {
  it.each(others.map(([name], at) => [name, at] as const))('%s are neither', async (_, at) => {
    await own.files(`9${at}`)
    const kinds = (await sheets()).map(({ kind }) => kind)
    expect(kinds).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'dispute' || kind === 'adjustment')).toEqual([])
  })
})
