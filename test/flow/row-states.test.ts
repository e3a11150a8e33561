// Rows that a second column takes back, whatever the first says: they are left out with a count, of every kind.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_截至2026-03-31.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'T1,苏明远,信息部,2018-03-06,su@a.example',
    'T2,何静怡,信息部,2019-05-06,he@a.example',
    'T3,田一鸣,维修部,2020-07-01,tian@a.example',
    'T4,董浩然,维修部,2021-02-01,dong@a.example',
  ],
  '1 Terminations.csv': [
    'Worker,Employee ID,Termination Date,Primary Termination Reason,Event Status',
    '何静怡,T2,2026-01-31,Resignation,Rescinded',
    '周文,T9,2026-02-28,Resignation,Successfully Completed',
  ],
  '2 离职台账.csv': [
    '姓名,工号,部门,最后工作日,离职类型,备注',
    '田一鸣,T3,维修部,2026-02-10,主动,已挽留，2/1撤回',
    '李强,T8,维修部,2026-01-16,主动,',
    '小计,2人,,,,',
  ],
  '3 issues.csv': [
    'Issue key,Summary,Status,Assignee,Created,Resolved,Resolution,Story Points',
    'A-1,Login,Done,苏明远,2026-01-05 09:00,2026-01-08 10:00,Done,3',
    "A-2,Logout,Done,苏明远,2026-01-05 09:00,2026-01-09 10:00,Won't Do,5",
    'A-3,Logon,Done,何静怡,2026-01-06 09:00,2026-01-12 10:00,Duplicate,2',
  ],
  '4 confirmations.csv': [
    'Confirmation No;Order;Pers.No.;Employee name;Actual work;Un.;Act. start;ActFinDate;Reversed;Cancld conf.',
    '70;4001;T3;田一鸣;7,5;H;02.02.2026;02.02.2026;;',
    '71;4002;T3;田一鸣;420;MIN;03.02.2026;03.02.2026;;',
    '72;4003;T4;董浩然;7,0;H;16.02.2026;16.02.2026;X;',
    '73;4003;T4;董浩然;7,0-;H;16.02.2026;16.02.2026;;00000072',
  ],
  '5 OKR 2026Q1.csv': [
    '负责人,Objective,O 进度,KR,KR 权重,KR 进度',
    '苏明远,平台稳定,42%,可用率 99.9%,60%,45%',
    '苏明远,平台稳定,42%,灾备演练两次,40%,38%',
    '何静怡,未填写 OKR,,,,',
  ],
  '6 High fives.csv': [
    'Created,From,From Email,To,To Email,Message',
    '2026-01-05,苏明远,su@a.example,董浩然,dong@a.example,Thanks for the help',
    '2026-01-06,15Five,no-reply@15five.com,董浩然,dong@a.example,Happy anniversary',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('lets nobody leave whose leaving was rescinded, and asks where a note says that somebody stays', async () => {
  expect(
    await query('select employee_no, termination_date::varchar as day from employee where termination_date is not null order by 1'),
  ).toEqual([
    { employee_no: 'T8', day: '2026-01-16' },
    { employee_no: 'T9', day: '2026-02-28' },
  ])
  expect(await query("select facts->>'text' as text from data_issue where code = 'leaving_taken_back'")).toEqual([
    { text: '已挽留，2/1撤回' },
  ])
  expect(await query("select count(*)::integer as n from data_issue where code = 'missing_key'")).toEqual([{ n: 0 }])
})

it('counts no issue that was closed as a duplicate or without being done', async () => {
  expect(await query("select record_no from work_record where starts_with(record_no, 'A-') order by 1")).toEqual([{ record_no: 'A-1' }])
})

it('counts neither what was reversed nor the entry that reverses it, and reads each amount in its unit', async () => {
  expect(await query("select record_no, hours from work_record where not starts_with(record_no, 'A-') order by 1")).toEqual([
    { record_no: '70', hours: 7.5 },
    { record_no: '71', hours: 7 },
  ])
})

it('takes no goal where somebody has none, and no congratulations that a program sends', async () => {
  expect(await query("select count(*)::integer as n from goal where title like '%未填写%'")).toEqual([{ n: 0 }])
  expect(await query('select count(*)::integer as n from goal')).toEqual([{ n: 3 }])
  expect(await query('select count(*)::integer as n from feedback')).toEqual([{ n: 1 }])
})

it('says how many rows of each sheet are void', async () => {
  expect(
    await query(
      `select left(f.file, 1) as file, count(*)::integer as n from left_out_row l join source_sheet using (sheet_id) join source_file f using (file_id)
       where reason = 'void' group by 1 order by 1`,
    ),
  ).toEqual([
    { file: '1', n: 1 },
    { file: '3', n: 2 },
    { file: '4', n: 2 },
    { file: '5', n: 1 },
    { file: '6', n: 1 },
  ])
})
