// Exports and lists whose people, times and places are said as their systems and departments say them, beside one another in one workspace.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 328841907_按序号_同事评价.csv': [
    '序号,提交答卷时间,来自IP,1、您的姓名,2、您与被评价人的关系,3、被评价人姓名,4、请评价（1-5分）—专业,4、请评价（1-5分）—协作,总分',
    '1,2026/3/23 11:53:34,58.1.1.1,顾佳明,上级,吕若曦,4,5,9',
    '2,2026/3/23 12:53:34,58.1.1.1,王伟,同级,吕若曦,4,4,8',
  ],
  '2 互评.csv': [
    '同事互评汇总（5分制）,,,,',
    '被评人＼评价人,顾佳明,吕若曦,王伟,王薇,互评平均,总监评分',
    '顾佳明,/,4,3.5,,3.75,4',
    '吕若曦,3.5,/,3,4,3.5,3',
    '王伟,5,4,/,4,4.3,4',
  ],
  '3 Bookings.csv': [
    'Work Order,Resource,Booking Status,Start Time,End Time,Duration,Owner',
    'WO-1,王伟,Completed,1/16/2026 13:30,1/16/2026 15:00,90,顾佳明',
    'WO-2,王伟,Completed,1/7/2026 8:30,1/7/2026 10:40,120,顾佳明',
    'WO-3,吕若曦,Completed,1/8/2026 8:00,1/8/2026 12:00,240,顾佳明',
  ],
  '4 1on1 log.csv': [
    'Date,With,Min,What we talked about,Agreed next step',
    '9-Jan-26,Jiaming,30,Enrolment plan,Send weekly mail',
    '12-Jan-26,Ruoxi,45,Dossier,Draft section 6',
    '14-Jan-26,Wei,20,Scope,Narrow it',
  ],
  '5 行動計劃.csv': [
    '工作識別碼,工作名稱,貯體名稱,進度,已指派給,建立日期,開始日期,到期日,完成日期,檢查清單項目',
    'kdD,補件,法規,未開始,吕若曦,2026/01/06,2026/01/06,2026/02/09,,步驟1',
    'kdE,展延,法規,已完成,王伟,2026/01/12,,2026/02/10,2026/02/11,步驟1',
  ],
  '6 部门清单.csv': [
    '部门编码,部门名称,上级部门编码,上级部门,负责人,成立日期',
    '1000,平台部,,云桥公司,顾佳明,2014/3/1',
    '2000,客服部,,云桥公司,,2014/3/1',
    '2100,热线组,2000,客服部,王薇,2014/3/1',
  ],
  '7 部门档案.csv': ['部门编码,部门名称,负责人,撤销日期', '91,供应链,顾佳明,', '9101,采购组,,', '9102,仓储组,,2024-12-31'],
  '8 月度考核.csv': [
    '月份,工号,姓名,产量（40分）,,质量（60分）,,合计,,等级',
    ',,,自评,班长,自评,班长,自评,班长,',
    '2026年1月,00000012,吕若曦,29,27,51,48,80,75,C',
    '2026年1月,00000013,王伟,40,40,60,60,100,100,A',
  ],
  '9 入職跟進.csv': [
    '新同事,職位,步驟,負責人,應完成日,實際完成日,狀態',
    '郭泳欣,助理,簽署合約,王伟,14/01/2026,14/01/2026,已完成',
    '郭泳欣,助理,開通電郵,王伟,19/01/2026,20/01/2026,已完成',
    '何家輝,助理,簽署合約,王伟,21/01/2026,21/01/2026,已完成',
  ],
  'a workitems.json': [
    JSON.stringify({
      count: 2,
      value: [1, 2].map((id) => ({
        id,
        rev: 3,
        fields: {
          'System.WorkItemType': 'Bug',
          'System.State': 'Closed',
          'System.AssignedTo': { displayName: id === 1 ? '王伟' : '吕若曦', id: `7f3c-${id}`, uniqueName: `x${id}@a.example` },
          'System.CreatedDate': `2026-01-0${id}T04:30:00Z`,
          'System.Title': '界面卡死',
          'Microsoft.VSTS.Common.ClosedDate': `2026-02-0${id}T05:06:00Z`,
          'Microsoft.VSTS.Scheduling.CompletedWork': 16,
        },
      })),
    }),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const names = `(select employee_id as id, name from employee)`

it('knows who answered about whom in a survey that numbers what it asks', async () => {
  expect(
    await query(
      `select r.name as rater, e.name as ratee, type, score from review join ${names} e on e.id = reviewee_id join ${names} r on r.id = reviewer_id
       where ${of('1')} order by r.name, score desc`,
    ),
  ).toEqual([
    { rater: '王伟', ratee: '吕若曦', type: 'PEER', score: 4 },
    { rater: '王伟', ratee: '吕若曦', type: 'PEER', score: 4 },
    { rater: '顾佳明', ratee: '吕若曦', type: 'MANAGER', score: 5 },
    { rater: '顾佳明', ratee: '吕若曦', type: 'MANAGER', score: 4 },
  ])
})

it('reads a table of raters whose rows are the people rated, without means and the ratings of others', async () => {
  expect(
    await query(
      `select e.name as ratee, string_agg(r.name || ' ' || score, ', ' order by r.name) as given from review join ${names} e on e.id = reviewee_id
       join ${names} r on r.id = reviewer_id where ${of('2')} group by all order by all`,
    ),
  ).toEqual([
    { ratee: '吕若曦', given: '王伟 3.0, 王薇 4.0, 顾佳明 3.5' },
    { ratee: '王伟', given: '吕若曦 4.0, 王薇 4.0, 顾佳明 5.0' },
    { ratee: '顾佳明', given: '吕若曦 4.0, 王伟 3.5' },
  ])
})

it('counts a booking for the engineer, not for who planned it, and reads minutes where no other unit lies between', async () => {
  expect(
    await query(
      `select name, count(*)::integer as n, round(sum(hours), 2) as hours from work_record join ${names} e on e.id = employee_id where ${of('3')} group by all order by all`,
    ),
  ).toEqual([
    { name: '吕若曦', n: 1, hours: 4 },
    { name: '王伟', n: 2, hours: 3.5 },
  ])
  expect(await query(`select count(*)::integer as n from data_issue where code = 'duration_in_minutes'`)).toEqual([{ n: 1 }])
})

it('knows people by a given name that nobody else has, says so, and waits for one of a single syllable', async () => {
  expect(
    await query(`select name, summary from performance_talk join ${names} e on e.id = employee_id where ${of('4')} order by talked_at`),
  ).toEqual([
    { name: '顾佳明', summary: 'Enrolment plan' },
    { name: '吕若曦', summary: 'Dossier' },
  ])
  const said = await query(
    `select code, "row" from data_issue where sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '4 '))
     and code in ('person_by_account', 'unmatched_person') order by all`,
  )
  expect(said).toEqual([
    { code: 'person_by_account', row: 2 },
    { code: 'unmatched_person', row: 4 },
  ])
})

it('takes a plan of tasks for actions', async () => {
  expect(
    await query(
      `select action, name, strftime(due_date, '%m-%d') as due, done_at is not null as done from action_item join ${names} e on e.id = employee_id where ${of('5')} order by due`,
    ),
  ).toEqual([
    { action: '補件', name: '吕若曦', due: '02-09', done: false },
    { action: '展延', name: '王伟', due: '02-10', done: true },
  ])
})

it('puts departments below each other by code, and the outermost below nothing', async () => {
  expect(
    await query(
      `select path from department where path in ('平台部', '客服部', '客服部/热线组', '供应链', '供应链/采购组', '供应链/仓储组') order by path`,
    ),
  ).toEqual(['供应链', '供应链/仓储组', '供应链/采购组', '客服部', '客服部/热线组', '平台部'].map((path) => ({ path })))
})

it('reads sums of scores by who gave them, and no score of a part as a value of production', async () => {
  expect(
    await query(
      `select name, type, score from review join ${names} e on e.id = reviewee_id where ${of('8')} and score is not null order by all`,
    ),
  ).toEqual([
    { name: '吕若曦', type: 'MANAGER', score: 75 },
    { name: '吕若曦', type: 'SELF', score: 80 },
    { name: '王伟', type: 'MANAGER', score: 100 },
    { name: '王伟', type: 'SELF', score: 100 },
  ])
  expect(await query(`select count(*)::integer as n from reported_value where ${of('8')}`)).toEqual([{ n: 0 }])
})

it('reads the steps of new colleagues whom no list has a number of', async () => {
  expect(
    await query(`select case_no, stage, strftime(left_at, '%m-%d') as "left" from stage_event where ${of('9')} order by left_at`),
  ).toEqual([
    { case_no: '郭泳欣', stage: '簽署合約', left: '01-14' },
    { case_no: '郭泳欣', stage: '開通電郵', left: '01-20' },
    { case_no: '何家輝', stage: '簽署合約', left: '01-21' },
  ])
})

it('reads work items by the last part of their names', async () => {
  expect(
    await query(
      `select record_no, name, strftime(at_end, '%Y-%m-%d') as done, hours from work_record join ${names} e on e.id = employee_id where ${of('a')} order by 1`,
    ),
  ).toEqual([
    { record_no: '1', name: '王伟', done: '2026-02-01', hours: 16 },
    { record_no: '2', name: '吕若曦', done: '2026-02-02', hours: 16 },
  ])
})
