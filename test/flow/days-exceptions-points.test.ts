// First and last stamp of a day, what people ask to have left out, and how many gave how many points.
import { expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 人员_2026-03-31.csv': [
    '工号,姓名,部门,入职日期',
    'D1,邢岳,客服部,2018-03-06',
    'D2,温宁,客服部,2019-05-06',
    'D3,Ada Lo,仓储部,2020-05-06',
  ],
  '1 刷卡.csv': [
    '2026年3月刷卡明细,,,,',
    '工号,姓名,日期,首卡,末卡',
    'D1,邢岳,2026-03-02,08:51,18:04',
    'D2,温宁,2026-03-02,09:12,次日 00:10',
  ],
  '2 days.csv': ['Employee,Date,Arrival,Departure,Status', '邢岳,2026-03-03,08:40,17:55,Present', 'Ada Lo,2026-03-03,,,Absent'],
  '3 例外.csv': [
    '姓名,考核指标,考核月份,应剔除数量,事由,审核结果',
    '邢岳,接通量,2026-01,35,线路中断,同意',
    '温宁,接通量,2026-02,,线路中断,驳回',
  ],
  '4 exceptions.csv': ['Applicant,KPI,Month,Quantity Excluded,Reason,Decision', 'Ada Lo,Picks,2026-01,120,power cut,Approved'],
  '5 满意.csv': [
    '部门,问题,打1分人数,打2分人数,打3分人数,打4分人数,打5分人数',
    '客服部,我会向朋友推荐公司,0,1,2,5,3',
    '仓储部,我会向朋友推荐公司,1,1,4,6,2',
  ],
  '6 打分.csv': ['部门,问题,答案,人数', '客服部,流程清楚,10分,7', '客服部,流程清楚,3分,2'],
})
const rows = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes first and last stamp for a day of attendance', async () => {
  expect(
    await rows(
      "select employee_id as who, strftime(day, '%m-%d') as day, clock_in as first, clock_out as last, state from attendance_day order by day, who",
    ),
  ).toEqual([
    { who: 'ED1', day: '03-02', first: '08:51', last: '18:04', state: null },
    { who: 'ED2', day: '03-02', first: '09:12', last: '次日 00:10', state: null },
    { who: 'ED1', day: '03-03', first: '08:40', last: '17:55', state: 'Present' },
    { who: 'ED3', day: '03-03', first: null, last: null, state: 'Absent' },
  ])
})

it('takes what is to be left out for an exception, as it was claimed', async () => {
  expect(
    await rows(
      'select employee_id as who, indicator_name as what, cycle_id as cycle, cause, claimed_delta as claimed, applied_delta as granted, result from adjustment order by 3, 1',
    ),
  ).toEqual([
    { who: 'ED1', what: '接通量', cycle: '2026-01', cause: '线路中断', claimed: 35, granted: null, result: '同意' },
    { who: 'ED3', what: 'Picks', cycle: '2026-01', cause: 'power cut', claimed: 120, granted: null, result: 'Approved' },
    { who: 'ED2', what: '接通量', cycle: '2026-02', cause: '线路中断', claimed: null, granted: null, result: '驳回' },
  ])
  const sheets = (await rowReconciliation((await imported()).db, 'zh-CN')).filter(({ file }) => /^[34]/.test(file))
  expect(sheets.flatMap(({ unusedColumns }) => unusedColumns)).toEqual([])
})

it('counts who gave how many points of five, and says what the points stand for', async () => {
  expect(
    await rows(`select department_id as unit, agree, neutral, disagree, answered from survey_answer where ${ofFiles('5')} order by _row`),
  ).toEqual([
    { unit: '客服部', agree: 8, neutral: 2, disagree: 1, answered: 11 },
    { unit: '仓储部', agree: 8, neutral: 4, disagree: 2, answered: 14 },
  ])
  expect((await saidOf(await imported(), '5')).filter((text) => text.startsWith('survey_scale_assumed'))).toHaveLength(1)
})

it('makes no five steps of points up to ten', async () => {
  expect(await rows(`select agree, disagree from survey_answer where ${ofFiles('6')} and (agree > 0 or disagree > 0)`)).toEqual([])
  expect(await sheetsOfFiles(await imported(), '6')).toHaveLength(1)
})
