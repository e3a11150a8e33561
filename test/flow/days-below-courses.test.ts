// Registers with days and hours below the names of courses, mean scores by department, tickets with a time a step, and titles that end in a unit.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期',
    'Q1,欧阳晓,制水厂,2018-03-06',
    'Q2,邹志强,制水厂,2019-05-06',
    'Q3,柳青,管网部,2020-07-01',
    'Q4,黎文波,管网部,2021-02-01',
  ],
  '1 2025安全生产培训登记表.csv': [
    '2025年安全生产培训登记表,,,,,,',
    '图例:√参加 补=补训 ×=缺席 假=请假未补 /=不适用,,,,,,',
    '部门,姓名,工号,触电急救,有限空间,消防演练,累计学时',
    ',,,3.12 2h,6.17 4h,9.9 2h,(h)',
    '制水厂,欧阳晓,Q1,补,√,×,6',
    '制水厂,邹志强,Q2,√,√,√,8',
    '管网部,柳青,Q3,√,×,√,4',
    '管网部,黎文波,Q4,√,√,补,8',
  ],
  '2 2025敬业度调研部门得分.csv': [
    '2025年度员工敬业度调研——各部门得分,,,,,,,',
    '5分制;回收少于5份的部门不显示,,,,,,,',
    '部门,发放,回收,回收率,工作投入,上级管理,团队协作,上年总体',
    '制水厂,11,10,90.9%,4.28,4.36,4.07,3.69',
    '管网部,8,8,100.0%,4.23,3.61,3.44,4.07',
    '客服部,4,3,75.0%,*,*,*,3.76',
  ],
  '3 诉求工单流转明细_202603.csv': [
    '工单编号,来源渠道,诉求类型,受理时间,受理人,派单时间,承办部门,承办人,到场时间,办结时间,回访时间,回访人,满意度,工单状态',
    'G11,热线,井盖缺失,2026-03-01 23:47,柳青,2026-03-01 23:51,管网部,黎文波,2026-03-02 00:24,2026-03-02 08:58,2026-03-03 09:56,柳青,满意,已办结',
    'G18,公众号,表具故障,2026-03-04 01:50,柳青,2026-03-04 02:40,管网部,黎文波,2026-03-04 03:13,2026-03-05 10:01,2026-03-06 09:58,柳青,满意,已办结',
    'G25,热线,水费疑问,2026-03-04 22:00,柳青,2026-03-04 22:39,制水厂,欧阳晓,,2026-03-04 23:58,2026-03-06 09:06,柳青,未接通,已办结',
    'G32,热线,污水冒溢,2026-03-05 11:31,邹志强,,,,,,,,,重复工单',
    'G39,公众号,表具故障,2026-03-05 18:04,邹志强,2026-03-05 18:36,制水厂,欧阳晓,2026-03-05 20:12,2026-03-07 09:32,2026-03-09 09:55,柳青,满意,已办结',
    'G46,营业厅,水压低,2026-03-07 02:06,邹志强,2026-03-07 02:36,管网部,黎文波,2026-03-07 04:12,,,,,办理中',
  ],
  '4 三店导购业绩.csv': [
    '三店导购业绩（2025.10—2026.3）       单位：万元,,,,,,,',
    '门店,姓名,10月,,11月,,12月,',
    ',,目标,实际,目标,实际,目标,实际',
    '一店,欧阳晓,9,7,9,9,12,11.1',
    '一店,邹志强,6,6.3,6,6.5,9,7.1',
    '二店,柳青,6,6.5,6,5.9,9,8.7',
    '二店,黎文波,6,5,6,5.5,9,8',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('reads a register whose second row of names says when each course was and how long it took', async () => {
  expect(await query('select course, count(*) filter (passed)::integer as passed from learning_record group by 1 order by 1')).toEqual([
    { course: '有限空间', passed: 3 },
    { course: '消防演练', passed: 3 },
    { course: '触电急救', passed: 4 },
  ])
})

it('takes mean scores on a scale of five by department, without those of the year before', async () => {
  expect(
    await query(
      'select item, count(score)::integer as n, round(avg(score), 3) as mean, max(score_max) as top from survey_answer group by 1 order by 1',
    ),
  ).toEqual([
    { item: '上级管理', n: 2, mean: 3.985, top: 5 },
    { item: '团队协作', n: 2, mean: 3.755, top: 5 },
    { item: '工作投入', n: 2, mean: 4.255, top: 5 },
  ])
})

it('follows tickets through their steps by their own number, without those registered twice', async () => {
  expect(await query('select case_no, count(*)::integer as steps from stage_event group by 1 order by 1')).toEqual([
    { case_no: 'G11', steps: 5 },
    { case_no: 'G18', steps: 5 },
    { case_no: 'G25', steps: 4 },
    { case_no: 'G39', steps: 5 },
    { case_no: 'G46', steps: 3 },
  ])
})

it('calls figures what a title says that ends in their unit', async () => {
  expect(
    await query(
      "select indicator_name as name, strftime(month, '%Y-%m') as month, sum(value)::integer as value from reported_value group by all order by 2",
    ),
  ).toEqual([
    { name: '三店导购业绩', month: '2025-10', value: 248_000 },
    { name: '三店导购业绩', month: '2025-11', value: 269_000 },
    { name: '三店导购业绩', month: '2025-12', value: 349_000 },
  ])
})
