// Lists of branches and departments that are easily taken for something else, beside one another in one workspace.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': [...layoutPeople, '00000016,Rajesh Kumar a/l Subramaniam,在职,客服部,专员,2021.10.21,9999.12.31,'],
  '1 321457_同事互评.csv': [
    '序号,提交答卷时间,1、您要评价的同事,2、您与该同事的关系,3、请打分（1分最低，5分最高）：专业能力,3、请打分（1分最低，5分最高）：责任心',
    '1,2026/3/16 13:59:06,吕若曦,同级,5,4',
    '2,2026/3/16 18:39:37,吕若曦,上级,4,3',
    '3,2026/3/17 18:39:37,王伟,同级,3,3',
  ],
  '2 learning.csv': [
    'Full Name,Employee ID,Course Name,Enrollment Date,Course Completion Date,Enrollment Status,Final Score',
    'Rajesh Kumar a/l Subramaniam,00000016,Hygiene,2026-01-12 09:00:00,2026-01-21 20:22:30,Completed,97',
    '王伟,00000013,Hygiene,2026-01-12 09:00:00,,In Progress,',
  ],
  '3 Activities.csv': [
    'Assigned,Date,Subject,Type,Company / Account,Status,Duration (Minutes),Amount',
    '王伟,2026-01-06,Renewal,Meeting,Harbour,Completed,45,100',
    '吕若曦,2026-01-08,Quote,Email,Harbour,Completed,30,200',
  ],
  '4 月度数据.csv': [
    '月份,负责人,指标,单位,目标,实际,完成率',
    '2026年1月,王伟,成交额,万元,3000,2790,93%',
    '2026年2月,王伟,成交额,万元,3000,3100,103%',
  ],
  '5 claim_log.tsv.csv': [
    'log_id,claim_no,from_status,to_status,operator_id,operator_name,op_time',
    '884163,CM234,NULL,REPORTED,00000013,王伟,2026-01-05 11:45:15',
    '884185,CM234,REPORTED,PAID,00000012,吕若曦,2026-01-08 11:27:02',
  ],
  '6 回饋.csv': [
    '序,日期,給予者,接收同事,接收同事編號,類別,事由',
    '1,2026/1/16,顾佳明,吕若曦,00000012,嘉許,跟進理賠',
    '2,2026/1/24,王伟,吕若曦,00000012,建設性回饋,文件遲交',
  ],
  '7 考核表.csv': [
    '姓名,考核指标,权重,自评得分,上级评分,加权得分',
    '王伟,结算及时率,60%,90,80,48',
    '王伟,差错率,40%,84,82,32.8',
    '吕若曦,结算及时率,60%,70,75,45',
    '吕若曦,差错率,40%,80,85,34',
  ],
  'a lattice_feedback.csv': [
    'id,type,createdAt,giver,receiver,body',
    'f1,praise,2026-01-14,王伟,吕若曦,good help',
    'f2,feedback_request,2026-01-20,吕若曦,王伟,',
    'f3,feedback,2026-02-02,吕若曦,王伟,slow answers',
  ],
  'b performance ratings history.csv': [
    'Emp ID,Employee,Position,Cycle,Appraiser,Score,Grade,Sign-off date',
    '00000013,王伟,Manager,2025Q3,顾佳明,3.4,B,16-Oct-25',
    '00000013,王伟,Manager,2025Q4,顾佳明,3.9,B+,16-Jan-26',
    '00000012,吕若曦,Clerk,2025Q4,顾佳明,,试用不评,16-Jan-26',
  ],
  'c 流程节点耗时报表.csv': [
    '流程编号,流程类型,当前节点,节点名称,节点操作者,接收时间,操作时间,操作类型',
    'HT-1,合同评审,归档,部门负责人审批,王伟,2026-03-17 10:21:48,2026-03-18 17:03:48,批准',
    'HT-1,合同评审,归档,财务审核,吕若曦,2026-03-18 17:03:48,2026-03-21 08:27:48,批准',
  ],
  'd Agent Summary.csv': [
    'Interval Start,Interval End,Media Type,Agent Id,Agent Name,Answered,Avg Handle',
    '1/1/26 12:00 AM,2/1/26 12:00 AM,voice,ag-1,王伟,377,274000',
    '2/1/26 12:00 AM,3/1/26 12:00 AM,voice,ag-1,王伟,402,279000',
  ],
  'e HC plan.csv': [
    'Department,Opening 1 Jan,Actual 31 Mar,Budget 2026,Open positions,Q2 Hires,Q3 Hires',
    '客服部,4,5,7,2,1,1',
    '平台部,3,3,4,1,0,1',
  ],
  'f 点赞.csv': [
    '日期,给予者,接收同事,接收同事编号,事由,处理意见',
    '2026/1/16,王伟,吕若曦,00000012,跟進理賠,有效',
    '2026/1/20,王伟,吕若曦,00000012,加班,已撤回',
  ],
  'g Engagement Survey - Demographic comparison.csv': [
    'Department,Invited,Responses,Participation %,Engagement (% favorable),Leadership (% favorable),Management (% favorable),Engagement vs. Company',
    '平台部,7,5,71%,89%,54%,53%,+12',
    '客服部,5,3,60%,75%,52%,65%,-2',
  ],
  '1a 指标口径.csv': ['指标名称,来源系统,记录类型,取数字段,汇总方式', '产出额,ERP,订单,数量,求和'],
  '8 LIS工作量统计.csv': [
    '统计月份,工号,姓名,标本数,产出额',
    ...['2026-01', '2026-02'].flatMap((month) =>
      ['12,吕若曦', '13,王伟', '14,王薇'].map((who, at) => `${month},000000${who},${300 + at},${9 + at}`),
    ),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const sheet = (file: string) =>
  `(select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const names = `(select employee_id as id, name from employee)`

it('takes each dimension of an anonymous rating as a rating, on the scale of its header', async () => {
  expect(
    await query(
      `select name, type, count(*)::integer as n, avg(score) as mean, min(score_max) as top from review join ${names} e on e.id = reviewee_id
       where _sheet_id = ${sheet('1')} group by all order by all`,
    ),
  ).toEqual([
    { name: '吕若曦', type: 'MANAGER', n: 2, mean: 3.5, top: 5 },
    { name: '吕若曦', type: 'PEER', n: 2, mean: 4.5, top: 5 },
    { name: '王伟', type: 'PEER', n: 2, mean: 3, top: 5 },
  ])
})

it('parts no name that has a sign in it', async () => {
  expect(
    await query(
      `select name, completed_at is not null as done, passed, score from learning_record join ${names} e on e.id = employee_id where _sheet_id = ${sheet('2')} order by name`,
    ),
  ).toEqual([
    { name: 'Rajesh Kumar a/l Subramaniam', done: true, passed: true, score: 97 },
    { name: '王伟', done: false, passed: null, score: null },
  ])
})

it('takes activities for records of who did them, not for figures of a day', async () => {
  expect(
    await query(
      `select name, round(hours, 2) as hours from work_record join ${names} e on e.id = employee_id where _sheet_id = ${sheet('3')} order by hours`,
    ),
  ).toEqual([
    { name: '吕若曦', hours: 0.5 },
    { name: '王伟', hours: 0.75 },
  ])
  expect(await query('select count(*)::integer as n from metric_value')).toEqual([{ n: 0 }])
})

it('takes values by month for what is reported, not for goals', async () => {
  expect(
    await query(`select strftime(month, '%Y-%m') as month, value from reported_value where _sheet_id = ${sheet('4')} order by month`),
  ).toEqual([
    { month: '2026-01', value: 27_900_000 },
    { month: '2026-02', value: 31_000_000 },
  ])
})

it('reads changes of status under the names of a database, and praise under those of Hong Kong', async () => {
  expect(
    await query(
      `select case_no, stage, name from stage_event join ${names} e on e.id = actor_id where _sheet_id = ${sheet('5')} order by entered_at`,
    ),
  ).toEqual([
    { case_no: 'CM234', stage: 'REPORTED', name: '王伟' },
    { case_no: 'CM234', stage: 'PAID', name: '吕若曦' },
  ])
  expect(
    await query(
      `select name, count(*)::integer as n from feedback join ${names} e on e.id = receiver_id where _sheet_id = ${sheet('6')} group by all`,
    ),
  ).toEqual([{ name: '吕若曦', n: 2 }])
})

it('takes what an item adds to the sum for no rating', async () => {
  const [{ highest, types }] = await query(
    `select max(rating) as highest, string_agg(distinct type, ' ' order by type) as types from review where _sheet_id = ${sheet('7')}`,
  )
  expect({ highest, types }).toEqual({ highest: null, types: 'MANAGER SELF' })
})

it('asks whether the figures of a system are what people reported', async () => {
  expect(
    await query(`select code, facts->>'question' as question from data_issue where sheet_id = ${sheet('8')} and severity = 'block'`),
  ).toEqual([{ code: 'mapping_question', question: 'unknown_kind' }])
})

it('counts no request for feedback as feedback', async () => {
  expect(await query(`select feedback_no as no from feedback where _sheet_id = ${sheet('a')} order by 1`)).toEqual([
    { no: 'f1' },
    { no: 'f3' },
  ])
})

it('takes a history of ratings for what people were rated, with no rating where none was given', async () => {
  expect(
    await query(`select cycle_id as cycle, rating, score from final_rating where _sheet_id = ${sheet('b')} order by cycle_id, _row`),
  ).toEqual([
    { cycle: '2025Q3', rating: 'B', score: 3.4 },
    { cycle: '2025Q4', rating: 'B+', score: 3.9 },
  ])
})

it('takes the step of the row, not where the case is now', async () => {
  expect(await query(`select stage from stage_event where _sheet_id = ${sheet('c')} order by _row`)).toEqual([
    { stage: '部门负责人审批' },
    { stage: '财务审核' },
  ])
})

it('asks which comes first in 2/1/26, and gives such a row no month until then', async () => {
  expect(await query(`select quantity, month from work_record where _sheet_id = ${sheet('d')} order by _row`)).toEqual([
    { quantity: 377, month: null },
    { quantity: 402, month: null },
  ])
  expect(await query(`select distinct code from data_issue where sheet_id = ${sheet('d')} and code like 'ambiguous%'`)).toEqual([
    { code: 'ambiguous_date' },
  ])
})

it('reads a plan of heads by what its sheet is called where its columns say too little', async () => {
  expect(await query(`select planned, on_board, vacant from headcount_plan where _sheet_id = ${sheet('e')} order by _row`)).toEqual([
    { planned: 7, on_board: 5, vacant: 2 },
    { planned: 4, on_board: 3, vacant: 1 },
  ])
})

it('says that rows count although a column that is not used calls them void', async () => {
  expect(
    await query(
      `select row, facts->>'header' as header, facts->>'text' as text, (facts->>'count')::integer as n from data_issue where code = 'unused_void'`,
    ),
  ).toEqual([{ row: 3, header: '处理意见', text: '已撤回', n: 1 }])
})

it('reads shares of those who agree from columns that say so of each factor', async () => {
  expect(
    await query(
      `select item, department_text as unit, agree_share as share, answered, invited from survey_answer where _sheet_id = ${sheet('g')} and department_text = '平台部' order by _col`,
    ),
  ).toEqual([
    { item: 'Engagement', unit: '平台部', share: 0.89, answered: 5, invited: 7 },
    { item: 'Leadership', unit: '平台部', share: 0.54, answered: 5, invited: 7 },
    { item: 'Management', unit: '平台部', share: 0.53, answered: 5, invited: 7 },
  ])
})
