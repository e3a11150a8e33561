// Series of indicators: a value a period and subject, in rows or in columns of periods.
import { expect, it } from 'vitest'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { testNow } from '../support/open-workspace'
import { isDerived } from './company'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const people = ['工号,姓名,部门,入职日期', '0701,霍青,澜石/装配部,2020-01-01', '0702,Mara Quist,澜石/检验部,2019-05-01']
const dictionary = [
  '指标名称,单位,计算公式,来源系统,记录类型,取数字段,汇总方式',
  ...['装配', '焊装', '总装'].map((name) => `${name}产量,件,报工数量之和,MES,工单,数量,求和`),
  ...['一次交检', '焊装', '总装'].map((name) => `${name}合格率,%,合格数/总数,MES,工单,合格数,比率`),
]
const all = importedOnce({
  '0 人员.csv': people,
  '0 口径.csv': dictionary,
  '11 指标.csv': [
    '经营指标月度跟踪,,,,,,,,,',
    '指标编码,指标,部门,统计日期,单位,本期,上期,同比,累计,数据状态',
    'K01,装配产量,装配部,2026-01,件,"1,200",1100,9.1%,1200,终版',
    'K01,装配产量,装配部,2026年2月,件,1.3万,1200,8%,2500,初步',
    'K02,一次交检合格率,检验部,2026/3,%,98.5,97.9,,,待审',
    'K03,客户投诉,,2026-02,起,未出,3,,,终版',
    'K03,客户投诉,公司,2026-03,起,4,3,,,终版',
    'K03,客户投诉,食堂,2026-03,起,1,,,,终版',
    'K01,装配产量,装配部,合计,件,14200,,,,',
  ],
  '21 月度.csv': [
    '2026年 指标月报,,,,,,,',
    '部门,指标,单位,1月,2月,3月,一季度合计,年度累计',
    '装配部,焊装产量,万件,1.2,1.3,待定,2.5,2.5',
    ',焊装合格率,%,98,97.5,,,',
    '检验部,返修工时,小时,40,—,38,78,78',
    '检验部,设备利用率,%,,,,,',
  ],
  '31 quarters.csv': [
    'Metric,Department,Unit,Q1 2025,Q2 2025,2025',
    'Scrap cost,检验部,USD,"12,000",TBD,25000',
    'Attrition,,%,2.5,3.1,2.8',
  ],
  '32 ends.csv': [
    'KPI,As Of Date,Current,Prior,YoY,YTD,Sample Size,Status',
    'Lead time,2026-01-31,12.5,13,-4%,12.5,40,Final',
    'Lead time,2026-02-28,12.1,12.5,-5%,12.3,38,Preliminary',
  ],
  '33 weeks.csv': ['Year,Week,Metric,Value', '2026,W02,Backlog,17', '2026,W03,Backlog,15', '2026,Total,Backlog,32'],
  '34 years.csv': ['Indicator,2023,2024,Target', 'Injuries,4,3,0', 'Audits,12,14,15'],
  '41 月.csv': ['月份,部门,总装产量(件),总装合格率', '2026-01,装配部,1200,98%', '2026-02,装配部,1250,97%'],
  '42 人.csv': [
    '指标,对象类型,统计对象,期间,粒度,数值',
    '抽检得率,个人,0702,2026-01-15,月,0.9',
    '抽检得率,个人,无此人,2026-01-15,月,0.8',
    '抽检得率,部门,检验部,2026-01-15,月,0.85',
    '抽检得率,公司,澜石,2026-01-15,月,0.88',
  ],
  '61 二月.csv': ['指标,单位,2026年1月,2026年2月', '来电投诉,起,4,6', '退货,起,1,2'],
  '62 三月.csv': ['指标,单位,2026年1月,2026年2月,2026年3月', '来电投诉,起,4,7,5', '退货,起,1,2,2'],
})
const answered = importedOnce({
  '0 人员.csv': people,
  '0 口径.csv': dictionary,
  '51 部门.csv': [
    '指标,部门,月份,数值',
    '客户投诉,装配部,2026-01,3',
    '客户投诉,检验部,2026-01,2',
    '客户投诉,合计,2026-01,5',
    '客户投诉,装配部,2026年全年,30',
  ],
  '52 目标.csv': ['指标,部门,月份,目标值,实际值', '退货,装配部,2026-01,2,1', '退货,装配部,2026-02,2,3'],
})
interface Value {
  name: string
  kind: string
  id: string | null
  period: string
  grain: string
  value: number
  unit: string | null
  n: number | null
  final: boolean | null
  row: number
  col: number
}
const values = async (beginning: string, made = all) =>
  (await made()).db.all<Value>(
    `select indicator_name as name, subject_kind as kind, subject_id as id, strftime(period_start, '%Y-%m-%d') as period, grain, round(value, 6) as value, unit, n,
       is_final as final, _row as row, _col as col from metric_value where ${ofFiles(beginning)} order by _sheet_id, _row, _col`,
  )
const short = async (...of: Parameters<typeof values>) =>
  (await values(...of)).map(({ name, id, period, grain, value, unit }) => [name, id, period, grain, value, unit])
const said = async (beginning: string) => saidOf(await all(), beginning)

it('a row an indicator and period: the value comes in, what compares it with other periods is named and left', async () => {
  expect(await sheetsOfFiles(await all(), '1')).toEqual([{ kind: 'metric_value', accepted: 3, attention: 3 }])
  expect((await values('1')).map((value) => Object.values(value))).toEqual([
    ['装配产量', 'department', '澜石/装配部', '2026-01-01', 'month', 1200, '件', null, true, 3, 5],
    ['装配产量', 'department', '澜石/装配部', '2026-02-01', 'month', 13000, '件', null, false, 4, 5],
    ['一次交检合格率', 'department', '澜石/检验部', '2026-03-01', 'month', 0.985, '%', null, null, 5, 5],
    ['客户投诉', 'company', null, '2026-03-01', 'month', 4, '起', null, true, 7, 5],
    ['客户投诉', 'department', null, '2026-03-01', 'month', 1, '起', null, true, 8, 5],
  ])
  expect(await said('1')).toEqual(
    expect.arrayContaining([
      'unparseable “数值”的内容“未出”无法识别。',
      'unknown_word 初步或终版写的是“待审”，不认识这个说法；这样写的共 1 行。',
      'department_unknown “食堂”不在部门名单中，或有几个部门同名。',
      'column_derived “上期、同比、累计”可由其他列或其他期的数算出，没有收录。',
      'no_figure_yet 这张表有 5 行已按“指标序列”收录，目前没有指标统计这类数据。',
    ]),
  )
})

it('months as columns: sums beside them are no period, a word that the value is not there yet is listed with its cell', async () => {
  expect(await short('2')).toEqual([
    ['焊装产量', '澜石/装配部', '2026-01-01', 'month', 12000, '件'],
    ['焊装产量', '澜石/装配部', '2026-02-01', 'month', 13000, '件'],
    ['焊装合格率', null, '2026-01-01', 'month', 0.98, '%'],
    ['焊装合格率', null, '2026-02-01', 'month', 0.975, '%'],
    ['返修工时', '澜石/检验部', '2026-01-01', 'month', 40, '小时'],
    ['返修工时', '澜石/检验部', '2026-03-01', 'month', 38, '小时'],
  ])
  const workspace = await all()
  const open = await workspace.db.all<{ row: number; col: number; text: string }>(
    `select row, col, facts->>'text' as text from data_issue where code = 'unparseable' and ${ofFiles('2', 'sheet_id')}`,
  )
  expect(open).toEqual([{ row: 3, col: 5, text: '待定' }])
  expect(await said('2')).toContain('missing_key 此行缺少“数值”。')
  const [sheet] = (await rowReconciliation(workspace.db, 'zh-CN')).filter(({ file }) => file.startsWith('2'))
  expect(sheet.unusedColumns.map(({ header }) => header)).toEqual(['一季度合计', '年度累计'])
})

it('in English: quarters and years as columns, month ends in rows, a year in a column of its own', async () => {
  expect(await short('3')).toEqual([
    ['Scrap cost', '澜石/检验部', '2025-01-01', 'quarter', 12000, 'USD'],
    ['Attrition', null, '2025-01-01', 'quarter', 0.025, '%'],
    ['Attrition', null, '2025-04-01', 'quarter', 0.031, '%'],
    ['Lead time', null, '2026-01-01', 'month', 12.5, null],
    ['Lead time', null, '2026-02-01', 'month', 12.1, null],
    ['Backlog', null, '2026-01-05', 'week', 17, null],
    ['Backlog', null, '2026-01-12', 'week', 15, null],
  ])
  expect((await values('3')).filter(({ name }) => name === 'Lead time').map(({ n, final }) => [n, final])).toEqual([
    [40, true],
    [38, false],
  ])
})

it('periods in rows, known indicators in columns; and subjects that are people', async () => {
  expect((await values('4')).map(({ name, kind, id, period, value }) => [name, kind, id, period, value])).toEqual([
    ['总装产量', 'department', '澜石/装配部', '2026-01-01', 1200],
    ['总装合格率', 'department', '澜石/装配部', '2026-01-01', 0.98],
    ['总装产量', 'department', '澜石/装配部', '2026-02-01', 1250],
    ['总装合格率', 'department', '澜石/装配部', '2026-02-01', 0.97],
    ['抽检得率', 'person', 'E0702', '2026-01-01', 0.9],
    ['抽检得率', 'department', '澜石/检验部', '2026-01-01', 0.85],
    ['抽检得率', 'company', null, '2026-01-01', 0.88],
  ])
  expect((await said('4')).some((text) => text.startsWith('unmatched_person') && text.includes('无此人'))).toBe(true)
})

it('sums stand in no department, and what a person says is a series is one', async () => {
  const workspace = await answered()
  expect(await sheetsOfFiles(workspace, '5')).toEqual([
    { kind: 'metric_value', accepted: 2, attention: 0 },
    { kind: null, accepted: 0, attention: 3 },
  ])
  const { sheetId } = (await rowReconciliation(workspace.db, 'zh-CN')).find(({ file }) => file.startsWith('52 '))!
  const columns = ['indicator_name', 'department', 'period', null, 'value'].flatMap((field, column) => (field ? [{ column, field }] : []))
  await answerSheet(workspace, { sheetId, answer: { kind: 'metric_value', headerRow: 1, columns, constants: {} } }, testNow(), {})
  expect((await short('5', answered)).map(([name, id, period, , value]) => [name, id, period, value])).toEqual([
    ['客户投诉', '澜石/装配部', '2026-01-01', 3],
    ['客户投诉', '澜石/检验部', '2026-01-01', 2],
    ['退货', '澜石/装配部', '2026-01-01', 1],
    ['退货', '澜石/装配部', '2026-02-01', 3],
  ])
  expect(await isDerived(workspace)).toBe(true)
})

it('a longer report repeats the months before: they stand once; another value is said with both cells', async () => {
  expect((await short('6')).map(([name, , period, , value]) => [name, period, value])).toEqual([
    ['来电投诉', '2026-01-01', 4],
    ['来电投诉', '2026-02-01', 6],
    ['退货', '2026-01-01', 1],
    ['退货', '2026-02-01', 2],
    ['来电投诉', '2026-02-01', 7],
    ['来电投诉', '2026-03-01', 5],
    ['退货', '2026-03-01', 2],
  ])
  expect((await said('6')).filter((text) => text.startsWith('said_differently'))).toEqual([
    'said_differently “来电投诉 · 2026-02-01”的数值是“7”，与 61 二月.csv › 第 2 行 · 2026年2月 对同一时间的说法不同。',
  ])
})
