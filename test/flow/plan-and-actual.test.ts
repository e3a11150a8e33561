// Sheets in which each figure stands several times: as it was planned and as it came to be, as people report it and as a system has it.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const months = [
  '部门,指标,单位,口径,2025年11月,12月,2026年1月,2月(预)',
  '公交部,准点率,%,计划,96,96,96,97',
  '公交部,准点率,%,实际,97.1,96.5,95.9,',
  '公交部,客运量,万人次,计划,310,312,314,316',
  '公交部,客运量,万人次,实际,305.2,311.4,318,',
]
const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': [
    '工号,姓名,部门,入职日期',
    'L1,苏明远,公交部,2018-03-06',
    'L2,何静怡,销售部,2019-05-06',
    'L3,田一鸣,销售部,2020-07-01',
  ],
  '1 关键指标月报_202511-202601.csv': months,
  '2 关键指标月报（滚动）.csv': ['2026年1月为滚动预测,,,,,,,', ...months],
  '3 回款_自报与金蝶对账 2026.csv': [
    '大区,姓名,1月 / 自报,1月 / 系统,2月 / 自报,2月 / 系统',
    '华东,何静怡,211.3,2051322,96.3,962920',
    '华东,田一鸣,61,797355,39.9,398552',
  ],
  '4 用工审批节点.csv': [
    '申请编号,发起人,发起时间,完成时间,节点名称,审批人,到达时间,处理时间',
    'A1,何静怡,2026-01-05 10:00,2026-01-07 10:00,部门审批,苏明远,2026-01-05 10:00,2026-01-05 18:00',
    'A1,何静怡,2026-01-05 10:00,2026-01-07 10:00,人事审批,田一鸣,2026-01-05 18:00,2026-01-07 10:00',
    'A2,田一鸣,2026-01-06 10:00,2026-01-08 12:00,部门审批,苏明远,2026-01-06 10:00,2026-01-06 12:00',
    'A2,田一鸣,2026-01-06 10:00,2026-01-08 12:00,人事审批,何静怡,2026-01-06 12:00,2026-01-08 12:00',
  ],
  '5 在招职位.csv': ['职位,部门,HC,状态,需求批准日', '包装工,公交部,2,在招,2026-02-02', '检验员,销售部,1,Offer中,2025-12-08'],
  '6 人员编制2026.csv': ['部门,2026编制 / Q1,2026编制 / Q2,3月末在岗,超缺编', '公交部,12,13,10,-2', '销售部,9,9,8,-1', '总部,5,6,4,-1'],
  '7 360评价明细2025H2.csv': [
    '被评价人,评价关系,评价人,答题状态,提交时间,诚信担当,客户导向',
    '何静怡,同事,田一鸣,已完成,2026-01-05 10:00,5,0',
    '何静怡,上级,苏明远,已完成,2026-01-06 10:00,6,4',
    '田一鸣,同事,何静怡,答题中,,3,',
    '田一鸣,上级,苏明远,未开始,,,',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string, column = '_sheet_id') =>
  `${column} in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const asked = async (file: string) =>
  (await query(`select facts->>'question' as question from data_issue where code = 'mapping_question' and ${of(file, 'sheet_id')}`)).map(
    ({ question }) => question,
  )

it('counts the actual rows of the months that have passed', async () => {
  expect(
    await query(`select indicator_name as name, min(period_start)::varchar as first, max(period_start)::varchar as last, count(*)::integer as n, round(sum(value), 3) as sum
      from metric_value where ${of('1')} group by 1 order by 1`),
  ).toEqual([
    { name: '准点率', first: '2025-11-01', last: '2026-01-01', n: 3, sum: 2.895 },
    { name: '客运量', first: '2025-11-01', last: '2026-01-01', n: 3, sum: 9346000 },
  ])
})

it('asks where a note calls one of the months a forecast', async () => {
  expect(await asked('2')).toEqual(['forecast_months'])
})

it('takes what a system has for nothing that people report, and asks which indicator it is', async () => {
  expect(await query(`select count(*)::integer as n from reported_value where ${of('3')}`)).toEqual([{ n: 0 }])
  expect(await asked('3')).toEqual(['required_field_missing'])
})

it('measures a step by its own times, not by those of the whole case', async () => {
  expect(await query(`select stage, sum(hours)::double as hours from stage_event where ${of('4')} group by 1 order by 1`)).toEqual([
    { stage: '人事审批', hours: 88 },
    { stage: '部门审批', hours: 10 },
  ])
})

it('takes no posts that are being recruited for a plan, and the plan of the quarter whose staff stands beside it', async () => {
  expect(await query(`select count(*)::integer as n from headcount_plan where ${of('5')}`)).toEqual([{ n: 0 }])
  expect(
    await query(`select sum(planned)::integer as planned, sum(on_board)::integer as there from headcount_plan where ${of('6')}`),
  ).toEqual([{ planned: 26, there: 22 }])
})

it('takes 0 on a scale from 1 for no answer, and scores that were saved for none until they are handed in', async () => {
  expect(
    await query(`select type, avg(score) as score, count(*)::integer as n from review where ${of('7')} group by 1 order by 1`),
  ).toEqual([
    { type: 'MANAGER', score: 5, n: 2 },
    { type: 'PEER', score: 5, n: 1 },
  ])
  expect(
    await query(
      "select code, (facts->>'count')::integer as n from data_issue where code in ('zero_score', 'answer_unsubmitted') order by 1",
    ),
  ).toEqual([
    { code: 'answer_unsubmitted', n: 1 },
    { code: 'zero_score', n: 1 },
  ])
})
