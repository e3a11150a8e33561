// Forms, plans and logs as their systems export them, beside one another in one workspace: what a column is is said around it, not in its name alone.
import { expect, it } from 'vitest'
import { importedOnce, sheetsOfFiles } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 forms.csv': [
    'Form Template Name,Form Status,Employee User ID,Employee Full Name,Goal Section - Employee Rating,Goal Section - Manager Rating,Overall Performance - Employee Rating,Overall Performance - Manager Rating',
    '2026 Q1 Review,Completed,00000012,吕若曦,2.5,4.5,2.9,4.2',
    '2026 Q1 Review,In Progress,00000013,王伟,4.0,,4.1,',
  ],
  '2 Calibration_2026Q1.csv': [
    'Employee,User ID,Overall Performance (Before Calibration),Overall Performance (After Calibration),Overall Potential',
    '吕若曦,00000012,4 - Exceeds,5 - Outstanding,1 - Low',
    '王伟,00000013,3 - Meets,3 - Meets,3 - High',
  ],
  '3 98471_互评问卷.csv': [
    '序号,提交答卷时间,1、您的姓名,2、被评价人,3、请打分（1-5分）—专业判断,3、协作,3、带团队,总分',
    '1,2026/3/17 10:11:21,王伟,吕若曦,5,2,5,12',
    '2,2026/3/17 11:12:22,王薇,吕若曦,4,3,4,11',
  ],
  '4 Peer review (Responses).csv': [
    'Timestamp,Your name,Who are you reviewing?,Quality of work,Teamwork',
    '2026-03-27 11:06:08,顾佳明,王伟,2,4',
    '2026-03-28 11:06:08,吕若曦,王伟,5,3',
  ],
  '5 敬業度調查_各部門彙總.csv': [
    '部門,發放份數,回收份數,回收率,Q1 我清楚本季度的工作目標,Q2 主管及時給我回饋',
    '平台部,5,3,60%,3.1,4',
    '客服部,4,4,100%,4.5,3',
  ],
  '6 WOSTATUS.csv': [
    'Work Order,Status,Status Date,Changed By,Memo',
    '48210,WAPPR,2026-01-02 17:15,00000013,',
    '48210,COMP,2026-01-02 19:16,00000012,done',
  ],
  '7 Activities by Owner.csv': [
    ',Assigned,Date,Subject,Type,Duration (min)',
    ',王伟,2026-01-09,NPI gate review,Email,30',
    ',,2026-01-12,Quote,Meeting,60',
    ',,2026-01-15,Visit,Meeting,30',
    ',吕若曦,2026-02-02,Quote,Call,12',
    ',,2026-02-03,Visit,Meeting,48',
  ],
  '8 HC plan FY26.csv': [
    'Dept Code,Dept,HC Plan 2026 Q1,HC Plan 2026 Q2,HC Plan 2026 Q4,Actual 31-Dec-25,Actual 31-Mar-26',
    'D10,平台部,6,7,9,4,5',
    'D11,客服部,4,4,5,3,3',
  ],
  '9 绩效打分表.csv': [
    '姓名,打分人,自评,主管评分 / 回款,主管评分 / 提案,加权得分,等级,满分',
    '王伟,王薇,90,74,90,81.7,B,100',
    '吕若曦,王薇,87,92,69,85.4,B+,100',
  ],
  'a 评估结果.csv': [
    '姓名,工号,评估周期,上级评估 / 业绩,上级评估 / 综合等级,校准结果',
    '王伟,00000013,2026Q1,B+,B,A',
    '吕若曦,00000012,2026Q1,A,A,A',
  ],
  'b Form status.csv': [
    'Reviewee,Reviewer,Relationship,Invitation Sent,Completed,Period End',
    '王伟,吕若曦,Peer,02/03/2026 09:00,04/03/2026 10:00,03/31/2026',
    '吕若曦,王伟,Peer,02/03/2026 09:00,,03/31/2026',
  ],
  'c 讚賞及一對一.csv': [
    '日期,由,對象,類別,內容摘要',
    '2026/01/06,顾佳明,王伟,一對一,下季目標',
    '2026/01/12,顾佳明,王伟,讚賞,幫忙客戶',
    '2026/01/14,顾佳明,吕若曦,改善建議,報價單要早一日',
  ],
  'd KPI指标库.csv': [
    '指标编码,指标名称,适用部门,指标定义及计算公式,单位,目标值,方向,权重,统计频率,数据来源,责任人',
    'WT-01,合格率,平台部,合格数÷检测数×100%,%,100,越高越好,30%,月,LIMS,王伟',
    'WT-02,电耗,平台部,用电量÷供水量,kWh,285,越低越好,20%,月,能耗系统,王伟',
  ],
  'e onboarding checklist.csv': [
    'Staff No,Name,Start Date,Step,Responsible,Planned,Actual,Done?',
    '00000013,王伟,2026-01-12,Offer signed,HR,2025-12-22,2025-12-22,Done',
    '00000013,王伟,2026-01-12,Medical,HR,2026-01-02,2026-01-03,Done',
    '00000014,王薇,2026-01-12,Medical,HR,2026-01-02,,Open',
  ],
  'f 收运台账.csv': [
    '收运日期,驾驶员,线路,趟次,垃圾量(吨),行驶里程km',
    '2026.1.3,王伟,开发区线,4,22.28,72',
    '2026.1.4,吕若曦,滨河线,3,23.13,138',
  ],
  'h 历史绩效.csv': ['工号,姓名,2025Q3,2025Q4,2026Q1主管初评,2026Q1得分', '00000013,王伟,A,B,C,3.1', '00000012,吕若曦,B,C,A,4.2'],
  'i ticket_log.csv': [
    'id,ref_no,from_status,to_status,operator_no,changed_at',
    '88120,SSC1,NULL,NEW,00000013,2026-01-06 15:21:46',
    '88121,SSC1,NEW,ASSIGNED,00000012,2026-01-06 15:35:46',
    '88122,SSC1,ASSIGNED,CLOSED,00000012,2026-01-07 15:35:46',
    '88123,SSC2,NULL,NEW,00000013,2026-01-08 15:21:46',
    '88124,SSC2,NEW,CLOSED,00000012,2026-01-09 15:21:46',
  ],
  'j orders.csv': [
    'Order No,Employee ID,Created on,Basic fin. date,Technically completed,Actual work (h)',
    '4001,00000013,2026-01-06,2026-01-09,2026-02-01,4',
    '4002,00000013,2026-01-07,2026-01-09,,2',
    '4003,00000012,2026-01-08,2026-01-12,2026-01-20,3',
  ],
  'k 新進人員報到.csv': [
    '員工編號,姓名,預計到職日,發出錄取通知,簽回聘書,設備申請',
    '00000013,王伟,2026-01-20,2026-01-02,2026-01-05,2026-01-12',
    '00000014,王薇,2026-02-20,2026-02-02,2026-02-05,2026-02-12',
  ],
  'g 学习明细.csv': ['工号,姓名,项目/课程名称,完成时间', '00000013,王伟,静电防护复训,2026/1/22 18:37'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const sheet = (file: string) =>
  `(select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const names = `(select employee_id as id, name from employee)`
const scores = (file: string) =>
  query(
    `select name, type, score, score_max as top, rating from review join ${names} e on e.id = reviewee_id where _sheet_id = ${sheet(file)} order by name, type, _row, _col`,
  )

it('takes sections of a form for parts, and what people rated themselves for no final rating', async () => {
  expect(await scores('1')).toEqual([
    { name: '吕若曦', type: 'MANAGER', score: 4.2, top: null, rating: null },
    { name: '吕若曦', type: 'SELF', score: 2.9, top: null, rating: null },
    { name: '王伟', type: 'SELF', score: 4.1, top: null, rating: null },
  ])
  expect(await query(`select * from final_rating where _sheet_id = ${sheet('1')}`)).toEqual([])
})

it('tells ratings before and after calibration apart by their brackets', async () => {
  expect(
    await query(
      `select initial_rating as before, rating as after, potential from final_rating where _sheet_id = ${sheet('2')} order by _row`,
    ),
  ).toEqual([
    { before: '4 - Exceeds', after: '5 - Outstanding', potential: '1 - Low' },
    { before: '3 - Meets', after: '3 - Meets', potential: '3 - High' },
  ])
})

it('takes the parts of a question for ratings on the scale the question says, not the sum the form adds', async () => {
  expect((await scores('3')).map(({ score, top }) => [score, top]).sort()).toEqual([2, 3, 4, 4, 5, 5].map((score) => [score, 5]))
})

it('asks how far the scale of points goes that nothing says', async () => {
  expect((await scores('4')).map(({ score, top }) => [score, top]).sort()).toEqual([
    [2, null],
    [3, null],
    [4, null],
    [5, null],
  ])
  expect(await query(`select distinct code from data_issue where sheet_id = ${sheet('4')} and code = 'scale_unknown'`)).toHaveLength(1)
})

it('reads figures beside the number of answers as means of departments', async () => {
  expect(
    await query(
      `select item, department_text as unit, score, answered, invited, agree from survey_answer where _sheet_id = ${sheet('5')} and department_text = '平台部' order by _col`,
    ),
  ).toEqual([
    { item: '我清楚本季度的工作目標', unit: '平台部', score: 3.1, answered: 3, invited: 5, agree: null },
    { item: '主管及時給我回饋', unit: '平台部', score: 4, answered: 3, invited: 5, agree: null },
  ])
})

it('takes a state beside its date for a step', async () => {
  expect(
    await query(
      `select case_no, stage, name from stage_event join ${names} e on e.id = actor_id where _sheet_id = ${sheet('6')} order by entered_at`,
    ),
  ).toEqual([
    { case_no: '48210', stage: 'WAPPR', name: '王伟' },
    { case_no: '48210', stage: 'COMP', name: '吕若曦' },
  ])
})

it('reads whose the rows of a group are from its first, behind a column that holds nothing', async () => {
  expect(
    await query(
      `select name, count(*)::integer as n, sum(hours) as hours from work_record join ${names} e on e.id = employee_id where _sheet_id = ${sheet('7')} group by all order by name`,
    ),
  ).toEqual([
    { name: '吕若曦', n: 2, hours: 1 },
    { name: '王伟', n: 3, hours: 2 },
  ])
})

it('sets the plan of a quarter beside who was there at its end', async () => {
  expect(await query(`select planned, on_board from headcount_plan where _sheet_id = ${sheet('8')} order by _row`)).toEqual([
    { planned: 6, on_board: 5 },
    { planned: 4, on_board: 3 },
  ])
})

it('takes a weighted sum beside parts that a manager scored for the manager’s, whoever leads the person', async () => {
  expect(await scores('9')).toEqual([
    { name: '吕若曦', type: 'MANAGER', score: 85.4, top: 100, rating: null },
    { name: '吕若曦', type: 'SELF', score: 87, top: 100, rating: null },
    { name: '王伟', type: 'MANAGER', score: 81.7, top: 100, rating: null },
    { name: '王伟', type: 'SELF', score: 90, top: 100, rating: null },
  ])
})

it('knows whose letters stand below a manager’s name, and what they were calibrated to', async () => {
  expect(await scores('a')).toEqual([
    { name: '吕若曦', type: 'MANAGER', score: null, top: null, rating: 'A' },
    { name: '王伟', type: 'MANAGER', score: null, top: null, rating: 'B' },
  ])
  expect(await query(`select rating from final_rating where _sheet_id = ${sheet('a')} order by _row`)).toEqual([
    { rating: 'A' },
    { rating: 'A' },
  ])
})

it('settles the order of days by a column that feeds nothing', async () => {
  expect(
    await query(
      `select strftime(sent_at, '%m-%d') as sent, strftime(submitted_at, '%m-%d') as answered from review_request where _sheet_id = ${sheet('b')} order by _row`,
    ),
  ).toEqual([
    { sent: '02-03', answered: '04-03' },
    { sent: '02-03', answered: null },
  ])
})

it('leaves talks out of what was given as feedback, whatever the column of sorts is called', async () => {
  expect(await query(`select polarity from feedback where _sheet_id = ${sheet('c')} order by _row`)).toEqual([
    { polarity: '讚賞' },
    { polarity: '改善建議' },
  ])
})

it('takes definitions with targets for a dictionary, not for goals', async () => {
  expect(
    await query(
      `select name, formula_text as formula, source_system as source from indicator where _sheet_id = ${sheet('d')} order by name`,
    ),
  ).toEqual([
    { name: '合格率', formula: '合格数÷检测数×100%', source: 'LIMS' },
    { name: '电耗', formula: '用电量÷供水量', source: '能耗系统' },
  ])
})

it('takes days for no amounts, and asks what a list with such columns is', async () => {
  expect(await sheetsOfFiles(await imported(), 'e ')).toEqual([{ kind: null, accepted: 0, attention: 4 }])
  expect(await query('select count(*)::integer as n from goal')).toEqual([{ n: 0 }])
})

it('asks which figure of a log is its amount', async () => {
  expect(
    await query(
      `select facts->>'question' as question, facts->>'headers' as headers from data_issue where sheet_id = ${sheet('f')} and severity = 'block'`,
    ),
  ).toEqual([{ question: 'ambiguous_header', headers: '趟次、垃圾量(吨)、行驶里程km' }])
})

it('knows a field by one of two names where the other is a general word', async () => {
  expect(await query(`select course from learning_record where _sheet_id = ${sheet('g')}`)).toEqual([{ course: '静电防护复训' }])
})

it('keeps what is said of one cycle from the others', async () => {
  expect(
    await query(
      `select cycle_id as cycle, rating, initial_rating as before, score from final_rating where _sheet_id = ${sheet('h')} order by _row, cycle_id`,
    ),
  ).toEqual([
    { cycle: '2025Q3', rating: 'A', before: null, score: null },
    { cycle: '2025Q4', rating: 'B', before: null, score: null },
    { cycle: '2025Q3', rating: 'B', before: null, score: null },
    { cycle: '2025Q4', rating: 'C', before: null, score: null },
  ])
})

it('takes no number that every row has its own of for the case', async () => {
  expect(await query(`select count(*)::integer as n from stage_event where case_no like '88%'`)).toEqual([{ n: 0 }])
})

it('asks when work was done that has a beginning and a time nobody knows the name of', async () => {
  expect(
    await query(
      `select facts->>'field' as field, facts->>'headers' as headers from data_issue where sheet_id = ${sheet('j')} and severity = 'block'`,
    ),
  ).toEqual([{ field: 'at_end', headers: 'Technically completed' }])
})

it('takes a day that is only meant for no step, in whatever script', async () => {
  expect(await query(`select distinct stage from stage_event where _sheet_id = ${sheet('k')} order by 1`)).toEqual([
    { stage: '發出錄取通知' },
    { stage: '簽回聘書' },
    { stage: '設備申請' },
  ])
})
