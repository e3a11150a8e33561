// What systems do in their exports: the manager behind the organisation, a stage said once a group, decimal commas and locked records, ids beside what people see.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': [
    '工号,姓名,英文名,部门,入职日期,工作邮箱,集团SAP人员编号',
    'H1,韩铭,Ming Han,运营部,2018-03-06,ming.han@h.example,00030212',
    'H2,李岚,Lan Li,护理部,2019-05-06,lan.li@h.example,00030213',
    'H3,李岚,Lan Li,运营部,2020-07-01,lan.li2@h.example,00030214',
    'H4,Marek Nowak,,信息部,2021-02-01,marek.n@h.example,00030215',
  ],
  '1 Employee Roster - As of 2025-09-30.csv': [
    'Employee ID,Worker,Supervisory Organization,Hire Date',
    'H1,韩铭,运营部 (王沁),2018-03-06',
    'H4,Marek Nowak,信息部 (韩铭),2021-02-01',
  ],
  '2 pipeline.csv': [
    'Stage  ↑,Opportunity Owner,Opportunity Name,Amount,Close Date',
    'Prospecting,韩铭,A,100,2026-05-01',
    ',Marek Nowak,B,200,2026-05-02',
    'Closed Won,韩铭,C,300,2026-01-15',
    ',Marek Nowak,D,400,2026-02-16',
    ',韩铭,E,500,2026-02-17',
  ],
  '3 PA2001_202602.csv': [
    'Pers.No.;Personnel Name;Att./Absence Type Text;Start Date;End Date;Abs. Days;Lock Ind.',
    '00030212;Han Ming;Annual Leave;09.02.2026;10.02.2026;2,00;',
    '00030214;Li Lan;Sick Leave;12.02.2026;12.02.2026;0,50;',
    '00030215;Nowak Marek;Annual Leave;13.02.2026;13.02.2026;1,00;X',
  ],
  '4 incident.xml': [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xml>',
    ...['101', '102', '103'].map(
      (no, at) =>
        `<incident><number>INC${no}</number><assigned_to display_value="Marek Nowak">a40a5606e9332746d578b562${no}</assigned_to><caller_id display_value="韩铭">40ae05b6fc4c98858a9dbb21${no}</caller_id><opened_at>2026-02-0${at + 1} 04:42:00</opened_at><resolved_at>2026-02-0${at + 2} 04:42:00</resolved_at><short_description>打印机</short_description><state>7</state></incident>`,
    ),
    '<incident><number>INC104</number><assigned_to/><caller_id display_value="韩铭">40ae05b6fc4c98858a9dbb21104</caller_id><opened_at>2026-02-09 04:42:00</opened_at><resolved_at/><short_description>打印机</short_description><state>1</state></incident>',
    '</xml>',
  ],
  '5 FY2025 forms.csv': [
    'Form Title,User ID,Last Name,First Name,Form Status,Self Overall Rating,Manager Overall Rating,Calibrated Overall Rating',
    'FY2025 Annual Performance Review for Ming Han,H1,Han,Ming,Completed,5.0,4.0,4.0',
    'FY2025 Annual Performance Review for Marek Nowak,H4,Nowak,Marek,In Progress,4.0,3.0,2.0',
  ],
  '6 EmployeeTime.json': [
    JSON.stringify({
      d: {
        results: ['APPROVED', 'REJECTED', 'PENDING'].map((approvalStatus, at) => ({
          externalCode: `a${at}`,
          userId: `H${at + 1}`,
          timeType: 'SICK_LEAVE',
          startDate: '/Date(1767571200000)/',
          quantityInDays: '1.5',
          approvalStatus,
        })),
      },
    }),
  ],
  '7 调查_按序号_2026Q1.csv': [
    '序号,提交答卷时间,所用时间,来源,1、您所在的部门是,2、您的司龄,3、我清楚工作目标,4、我的工作量合理',
    '1,2026/3/9 10:12:22,220秒,微信,1,2,4,3',
    '2,2026/3/9 10:15:22,210秒,微信,2,5,5,(空)',
  ],
  '8 护理部1对1沟通记录 2026Q1.csv': [
    '日期,谁,聊了什么,约定,跟进',
    '2026/2/5,李岚(护理部),想转门诊,3月再看,',
    '2026/2/6,韩铭,,,临时抢救，改到2/10',
    '2026/2/10,韩铭,轮转安排确认,给范例,已给',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes the manager behind an organisation for no part of its name', async () => {
  expect(await query('select distinct name from department order by 1')).toEqual([
    { name: '信息部' },
    { name: '护理部' },
    { name: '运营部' },
  ])
})

it('takes the stage of a group for all of its rows', async () => {
  expect(
    await query(
      "select status, count(*) as n, sum(value) as value, count(month) as dated from work_record where record_no like 'W%' group by all order by 1",
    ),
  ).toEqual([
    { status: 'Closed Won', n: 3, value: 1200, dated: 3 },
    { status: 'Prospecting', n: 2, value: 300, dated: 0 },
  ])
})

it('reads leave with decimal commas and days before months, by the number of the other system, without what is locked', async () => {
  expect(
    await query(
      "select employee_id, period_start::varchar as day, value from attendance_total where item in ('Annual Leave', 'Sick Leave') order by 1",
    ),
  ).toEqual([
    { employee_id: 'EH1', day: '2026-02-09', value: 2 },
    { employee_id: 'EH3', day: '2026-02-12', value: 0.5 },
  ])
})

it('reads who is shown, not the id of the system, and whom a ticket is assigned to, not who called', async () => {
  expect(await query("select employee_id, count(*) as n from work_record where record_no like 'INC%' group by all")).toEqual([
    { employee_id: 'EH4', n: 3 },
  ])
})

it('rates nobody in the end by a form that is not closed', async () => {
  expect(await query('select employee_id, score from final_rating')).toEqual([{ employee_id: 'EH1', score: 4 }])
})

it('reads days and approvals of OData', async () => {
  expect(await query("select employee_id, period_start::varchar as day, value from attendance_total where item = 'SICK_LEAVE'")).toEqual([
    { employee_id: 'EH1', day: '2026-01-05', value: 1.5 },
  ])
})

it('takes who answers, by the number of the option, for no answer', async () => {
  expect(await query('select distinct item from survey_answer order by 1')).toEqual([
    { item: '我清楚工作目标' },
    { item: '我的工作量合理' },
  ])
})

it('takes a sheet that is called so for one of talks, without the manager, and no talk that was moved', async () => {
  expect(await query('select employee_id, talked_at::date::varchar as day from performance_talk order by 2')).toEqual([
    { employee_id: 'EH2', day: '2026-02-05' },
    { employee_id: 'EH1', day: '2026-02-10' },
  ])
})
