// Forms, plans and dictionaries as they are exported, beside one another in one workspace: what a column is is said around it, not in its name alone.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
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
  'h 历史绩效.csv': ['工号,姓名,2025Q3,2025Q4,2026Q1主管初评,2026Q1得分', '00000013,王伟,A,B,C,3.1', '00000012,吕若曦,B,C,A,4.2'],
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
