// Logs, orders and check lists as systems and people keep them, beside one another in one workspace: when a thing happened, to which case, by whom.
import { expect, it } from 'vitest'
import { importedOnce, sheetsOfFiles } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
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
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const sheet = (file: string) =>
  `(select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const names = `(select employee_id as id, name from employee)`

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

it('takes no number that every row has its own of for the case', async () => {
  expect(await query(`select distinct case_no as no from stage_event where _sheet_id = ${sheet('i')}`)).toEqual([])
  expect(await sheetsOfFiles(await imported(), 'i ')).toEqual([{ kind: null, accepted: 0, attention: 6 }])
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
