// Whose row, which record: people who came back, spells with an end, lists whose day is in their name, records that were touched again, invitations and answers in two lists.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 人员名册-260228.csv': [
    '工号,姓名,部门,岗位,入职日期,离职日期',
    'T1,岳青,拓展部,经理,2018-03-06,',
    'T2,简宁,拓展部,专员,2019-05-06,2024-06-30',
    'T2,简宁,交付部,专员,2025-09-01,',
    'T3,纪帆,交付部,经理,2020-07-01,',
    'T4,晏秋,交付部,专员,2020-07-01,',
  ],
  '1 人员名册-251231.csv': ['工号,姓名,部门,岗位,入职日期', 'T4,晏秋,拓展部,专员,2020-07-01'],
  '2 Job history.csv': [
    'Employee ID,Name,Department,Job Title,Effective From,Effective To',
    'T6,Bo Lin,Field,Head,2021-03-01,',
    'T8,Cy Dow,Lab,Head,2021-03-01,',
    'T7,Ada Roe,Field,Engineer,2021-03-02,2024-06-30',
    'T7,Ada Roe,Lab,Engineer,2024-07-01,2025-03-31',
    'T7,Ada Roe,Sales,Lead,2025-10-01,',
  ],
  '3 导出一.csv': [
    '单号,系统,处理人工号,开始时间,完成时间,数量,最后更新时间',
    'K1,ERP,T1,2026-01-05 09:00,2026-01-05 10:00,5,2026-02-20 10:00',
    'K2,ERP,T3,2026-01-08 09:00,2026-01-08 10:00,6,2026-01-08 11:00',
  ],
  '4 导出二.csv': [
    '单号,系统,处理人工号,开始时间,完成时间,数量,最后更新时间',
    'K1,ERP,T1,2026-01-05 09:00,2026-01-05 10:00,50,2026-01-10 10:00',
    'K2,ERP,T3,2026-01-08 09:00,2026-01-08 10:00,6,2026-03-01 11:00',
  ],
  '5 流水.csv': [
    '操作人工号,完工时间,数量',
    'T1,2026-01-12 10:00,3',
    'T1,2026-01-13 10:00,4',
    'T1,2026-01-12 10:00,3',
    'T3,2026-01-12 11:00,3',
  ],
  '6 两次导出合并.csv': [
    '操作人工号,完工时间,工时',
    ...['T1,2026-02-12 10:00,1', 'T1,2026-02-13 10:00,2', 'T3,2026-02-12 11:00,3', 'T4,2026-02-12 11:00,4'].flatMap((line) => [line, line]),
  ],
  '7 邀请清单.csv': [
    '编号,考核周期,被评价人,评价人,关系,发出时间',
    '1,2026Q1,岳青,晏秋,下级,2026-02-03 09:00',
    '2,2026Q1,纪帆,岳青,同事,2026-02-03 09:00',
    '3,2026Q1,晏秋,纪帆,上级,2026-02-03 09:00',
  ],
  // The survey tool numbers its answers itself.
  '8 答卷.csv': [
    '编号,考核周期,被评价人,评价人,评分,满分,提交时间',
    '1,2026Q1,纪帆,岳青,7,10,2026-02-05 09:00',
    '2,2026Q1,晏秋,纪帆,9,10,2026-02-06 09:00',
  ],
  '9 互评.csv': ['考核周期,被评价人,评价人,评分,满分,提交时间', '2026Q1,简宁,晏秋,8,10,2026-02-06 09:00'],
  '9 互评二.csv': ['考核周期,被评价人,评价人,评分,满分,提交时间', '2026Q1,简宁,晏秋,3,10,2026-02-06 09:00'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const spells = (who: string) =>
  query(
    `select strftime(valid_from, '%Y-%m-%d') as since, strftime(valid_to, '%Y-%m-%d') as until, department_id as department
     from employment_assignment where employee_id = 'E${who}' order by 1`,
  )
const said = (code: string) =>
  query(
    `select file, (facts->>'count')::integer as n from data_issue join source_sheet using (sheet_id) join source_file using (file_id) where code = '${code}' order by 1`,
  )

it('has nobody anywhere between leaving and being hired again, nor between two spells', async () => {
  expect(await spells('T2')).toEqual([
    { since: '2019-05-06', until: '2024-07-01', department: '拓展部' },
    { since: '2025-09-01', until: '9999-12-31', department: '交付部' },
  ])
  expect(await spells('T7')).toEqual([
    { since: '2021-03-02', until: '2024-07-01', department: 'Field' },
    { since: '2024-07-01', until: '2025-04-01', department: 'Lab' },
    { since: '2025-10-01', until: '9999-12-31', department: 'Sales' },
  ])
})

it('knows the day of a list that its name ends with', async () => {
  expect(await spells('T4')).toEqual([
    { since: '2020-07-01', until: '2026-02-28', department: '拓展部' },
    { since: '2026-02-28', until: '9999-12-31', department: '交付部' },
  ])
})

it('counts the version that was touched last, whichever file has it', async () => {
  expect(await query("select record_no as no, quantity from work_record where record_no like 'K%' order by 1")).toEqual([
    { no: 'K1', quantity: 5 },
    { no: 'K2', quantity: 6 },
  ])
  expect(await said('older_version')).toEqual([{ file: '4 导出二.csv', n: 1 }])
})

it('says which rows without a number are alike, and counts once a sheet that has every row twice', async () => {
  expect(await said('same_rows')).toEqual([{ file: '5 流水.csv', n: 1 }])
  expect(await query('select count(*)::integer as n, sum(hours) as hours from work_record where hours is not null')).toEqual([
    { n: 4, hours: 10 },
  ])
})

it('joins an answer to the invitation of its two people where it has a number of its own', async () => {
  expect(
    await query(
      "select reviewee_id as who, reviewer_id as by, sent_at is not null as sent, submitted_at is not null as answered from review_request where reviewee_id <> 'ET2' order by 1",
    ),
  ).toEqual([
    { who: 'ET1', by: 'ET4', sent: true, answered: false },
    { who: 'ET3', by: 'ET1', sent: true, answered: true },
    { who: 'ET4', by: 'ET3', sent: true, answered: true },
  ])
})

it('says where two lists have other scores of the same people and moment, and counts one', async () => {
  expect(await query("select score from review where reviewee_id = 'ET2'")).toHaveLength(1)
  expect((await said('version_unclear')).length).toBe(1)
})
