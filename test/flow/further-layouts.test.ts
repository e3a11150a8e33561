// Ordinary sheets whose people, periods and groups are said in other ways than in the roster, all beside one another in one workspace.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 Explore.csv': [
    'Ticket ID,Ticket created - Timestamp,Ticket solved - Timestamp,Ticket status,Ticket subject,Assignee name',
    '501,2026-01-09T13:11:09,2026-01-10T10:47:09,Closed,A,Jiaming Gu',
    '502,2026-01-11T13:11:09,2026-01-12T10:47:09,Solved,B,Lyu Ruoxi',
    '503,2026-01-13T13:11:09,2026-01-14T10:47:09,Solved,C,Wang Wei',
  ],
  '2 OKR.csv': [
    '姓名,部门,周期,O序号,Objective,O进度,KR序号,Key Result,KR权重,KR进度,状态,对齐目标',
    '顾佳明,平台部,2026年Q1,O1,平台上线,68%,KR1,性能达标,60%,50%,正常,',
    '顾佳明,平台部,2026年Q1,O1,平台上线,68%,KR2,迁移完成,40%,95%,正常,',
    '吕若曦,平台部,2026年Q1,O1,接口稳定,80%,KR1,故障清零,100%,80%,正常,顾佳明 O1',
  ],
  '6 编制.csv': ['部门,2025年末实有,2026年编制,3月末在岗,缺编', '平台部,2,5,3,2', '客服部,2,2,1,1'],
  '7 收集结果.csv': [
    '提交时间,提交人,1. 您的工号,2. 所在部门,3. 填报月份,4. 指标名称,5. 本月完成值,6. 单位',
    '2026/02/01 09:28,吕若曦,12,平台部,2026年1月,合并数,5,个',
    '2026/03/01 09:33,王伟,13,平台部,2026年2月,合并数,3,个',
  ],
  '8 activities.csv': [
    'Activity - ID,Activity - Subject,Activity - Type,Deal - Title,Activity - Assigned to user,Activity - Add time,Activity - Marked as done time',
    '33,Visit,Meeting,Bosch,Jiaming Gu,2026-01-01 13:48:00,2026-01-06 15:20:00',
    '34,Call,Call,Bosch,Ruoxi Lv,2026-01-02 13:48:00,2026-01-07 15:20:00',
  ],
  '9 敬业度.csv': [
    '2026年3月敬业度调研各部门均分（满分5分）,,,,',
    '题目,平台部,客服部,行政部,全公司',
    '填答人数,13,9,3,25',
    '我清楚知道公司对我的工作要求,4.4,2.8,3.5,3.87',
    '我的意见受到重视,3.9,-,3.8,3.67',
  ],
  'a 表扬.csv': [
    '日期,客户/发起人,对象,工号,类型,内容',
    '2026/1/15,吕若曦,王薇,00000014,表扬,帮新人整理知识库',
    '2026/1/20,Lakeview,王伟,00000013,表扬,上门及时',
    '2026/1/22,顾佳明,吕若曦,00000012,建议,写测试',
  ],
  'b 月度汇总.csv': [
    '月度汇总 统计日期：2026-03-01 至 2026-03-31,,,,,,',
    '姓名,工号,考勤组,出勤天数,遲到次数,迟到时长(分钟),加班时长(小时)',
    '顾佳明,00000011,固定班,22,1,32,6',
    '吕若曦,00000012,固定班,21.5,0,0,/',
  ],
  'c 报工.csv': [
    '报工编号,工单编号,生产人员,报工数,良品数,报工开始时间,报工结束时间,创建时间',
    'BG1,GD9,王伟,100,98,2026-01-04 07:28:00,2026-01-04 15:58:00,2026-01-04 16:08:00',
    'BG2,GD9,吕若曦,90,90,2026-01-05 07:28:00,2026-01-05 15:58:00,2026-01-05 16:08:00',
  ],
  'd 追蹤.csv': [
    '項次,會議日期,行動項目,責任人,預計完成日,實際完成日,狀態',
    '1,2026/1/12,參數驗證,王伟,2026/1/26,2026/1/26,已完成',
    '2,2026/1/12,更換溫控,吕若曦,2026/1/26,,進行中',
  ],
  'e Weekly action items.csv': [
    'Task ID,Created At,Completed At,Name,Section/Column,Assignee,Due Date,Parent task',
    '12091,2026-01-05,2026-01-14,Confirm capacity,Done,Gu Jiaming,2026-01-12,',
    '12092,2026-01-05,,Update roster,Doing,Ruoxi Lyu,2026-01-19,',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('knows Chinese names by their pinyin and says so; of two spelled alike it takes neither', async () => {
  expect(await query(`select record_no as no, employee_id as who from work_record where ${of('1')} order by 1`)).toEqual([
    { no: '501', who: 'E00000011' },
    { no: '502', who: 'E00000012' },
  ])
  const said =
    await query(`select code, facts->>'count' as count, facts->>'name' as name from data_issue where code like '%person%' and sheet_id in (
    select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '1 ')) order by code`)
  expect(said).toEqual([
    { code: 'ambiguous_person', count: null, name: 'Wang Wei' },
    { code: 'person_by_account', count: '2', name: null },
  ])
  expect(await query(`select employee_id as who from work_record where ${of('8')} order by record_no`)).toEqual([
    { who: 'E00000011' },
    { who: 'E00000012' },
  ])
})

it('takes the roster of an HR system whose open ends are 9999.12.31', async () => {
  expect(await query(`select employee_no as no, termination_date::varchar as "left" from employee order by 1`)).toMatchObject([
    { no: '00000011', left: null },
    { left: null },
    { left: null },
    { left: null },
    { no: '00000015', left: '2026-02-28' },
  ])
})

it('hangs key results below the objective of their row, and objectives below each other', async () => {
  const goals = await query(
    `select g.title, p.title as above, g.progress, g.owner_id as who from goal g left join goal p on p.goal_no = g.parent_goal_no where g.${of('2')} order by g._row, g._col`,
  )
  expect(goals).toEqual([
    { title: '平台上线', above: null, progress: 0.68, who: 'E00000011' },
    { title: '性能达标', above: '平台上线', progress: 0.5, who: 'E00000011' },
    { title: '迁移完成', above: '平台上线', progress: 0.95, who: 'E00000011' },
    { title: '接口稳定', above: '平台上线', progress: 0.8, who: 'E00000012' },
    { title: '故障清零', above: '接口稳定', progress: 0.8, who: 'E00000012' },
  ])
})

it('reads plans whose columns are called after a time, the latest year alone', async () => {
  expect(await query(`select planned, on_board, vacant from headcount_plan where ${of('6')} order by _row`)).toEqual([
    { planned: 5, on_board: 3, vacant: 2 },
    { planned: 2, on_board: 1, vacant: 1 },
  ])
})

it('reads the numbered questions of a form as its columns', async () => {
  expect(await query(`select employee_id as who, month::varchar as month, value from reported_value where ${of('7')} order by 1`)).toEqual([
    { who: 'E00000012', month: '2026-01-01', value: 5 },
    { who: 'E00000013', month: '2026-02-01', value: 3 },
  ])
})

it('reads a survey with a column for each department', async () => {
  expect(
    await query(
      `select item, department_text as unit, score, score_max as top, answered from survey_answer where ${of('9')} and score is not null order by _row, _col`,
    ),
  ).toEqual([
    { item: '我清楚知道公司对我的工作要求', unit: '平台部', score: 4.4, top: 5, answered: 13 },
    { item: '我清楚知道公司对我的工作要求', unit: '客服部', score: 2.8, top: 5, answered: 9 },
    { item: '我清楚知道公司对我的工作要求', unit: '行政部', score: 3.5, top: 5, answered: 3 },
    { item: '我的意见受到重视', unit: '平台部', score: 3.9, top: 5, answered: 13 },
    { item: '我的意见受到重视', unit: '行政部', score: 3.8, top: 5, answered: 3 },
  ])
})

it('gives a number to the name it stands behind, and keeps what a customer said', async () => {
  expect(await query(`select giver_id as giver, receiver_id as receiver from feedback where ${of('a')} order by _row`)).toEqual([
    { giver: 'E00000012', receiver: 'E00000014' },
    { giver: null, receiver: 'E00000013' },
    { giver: 'E00000011', receiver: 'E00000012' },
  ])
})

it('keeps what attendance adds up to in the unit of its column', async () => {
  expect(
    await query(
      `select employee_id as who, period_start::varchar as period, grain, string_agg(concat(item, '=', value, coalesce(unit, '')), ' ' order by _col) as items
       from attendance_total where ${of('b')} group by all order by 1`,
    ),
  ).toEqual([
    { who: 'E00000011', period: '2026-03-01', grain: 'month', items: '出勤天数=22.0 遲到次数=1.0 迟到时长=32.0分钟 加班时长=6.0小时' },
    { who: 'E00000012', period: '2026-03-01', grain: 'month', items: '出勤天数=21.5 遲到次数=0.0 迟到时长=0.0分钟' },
  ])
})

it('knows a record by the number that is another in every row', async () => {
  expect(
    await query(`select record_no as no, quantity, at_end::date::varchar as day from work_record where ${of('c')} order by 1`),
  ).toEqual([
    { no: 'BG1', quantity: 100, day: '2026-01-04' },
    { no: 'BG2', quantity: 90, day: '2026-01-05' },
  ])
})

it('reads minutes in traditional characters', async () => {
  expect(
    await query(`select action, employee_id as who, done_at is not null as done from action_item where ${of('d')} order by _row`),
  ).toEqual([
    { action: '參數驗證', who: 'E00000013', done: true },
    { action: '更換溫控', who: 'E00000012', done: false },
  ])
})

it('takes a list of tasks for what its file is called after, where its columns leave doubt', async () => {
  expect(
    await query(`select action, employee_id as who, done_at is not null as done from action_item where ${of('e')} order by _row`),
  ).toEqual([
    { action: 'Confirm capacity', who: 'E00000011', done: true },
    { action: 'Update roster', who: 'E00000012', done: false },
  ])
})
