// Registers and ledgers as departments keep them, beside one another in one workspace: who a row is about, and of which time it is, stands in more columns than one.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 Talks Q1.csv': [
    'Date,Who,With,Type,Main points,Agreed next step,Due,Done?',
    '08-Jan-26,王伟,顾佳明,1:1,Spare parts,Book a visit,22-Jan-26,yes',
    '16-Jan-26,吕若曦,顾佳明,1:1,Workload,,,',
    '24-Jan-26,王薇,顾佳明,1:1,Comments,Send draft,07-Feb-26,partly',
  ],
  '2 编制计划.csv': ['部门,编制,3月末在编,超/缺编', '平台部,5,3,-2', '客服部,1,2,1'],
  '3 历史绩效.csv': ['工号,姓名,2025Q3,2025Q4,2026Q1（校准前）', '00000012,吕若曦,A,B,A', '00000013,王伟,C,B,B', '00000014,王薇,B,A,C'],
  '4 销售汇总.csv': [
    '门店名称,经办,月份,客流数,实收金额,毛利率%',
    ...['甲', '乙', '丙', '丁'].flatMap((who, n) =>
      ['202601', '202602', '202603'].map(
        (month, m) => `人民路店,${who}店员,${month},${490 + 7 * n + m},${36211 + n * 1000 + m},${30 + n}.${m + 1}`,
      ),
    ),
  ],
  '5 意见记录.csv': [
    '编号,日期,类别,来源,员工编号,内容摘要,完成日期',
    '1,2026/1/3,表扬,顾客,00000012,耐心,2026/1/9',
    '2,2026/1/7,投诉,顾客,00000013,找错零钱,2026/1/10',
    '3,2026/1/11,建议,同事,00000012,增设座位,2026/1/18',
  ],
  '6 表扬登记.csv': [
    '日期,被表扬/反馈人,反馈来自,类型,具体事例',
    '2026年1月11日,王伟,顾佳明,表扬,提前两小时完成',
    '2026年1月14日,王薇,吕若曦,改进建议,通报不及时',
  ],
  '7 Feedback March.csv': [
    'Person,Staff no.,Feedback from,Relationship,Received,Puts customers first,Works safely',
    '王伟,00000013,吕若曦,Peer,12-Mar-26,5,N/A',
    '王伟,00000013,顾佳明,Manager,17-Mar-26,4,3',
    '王薇,00000014,顾佳明,Manager,17-Mar-26,4,2',
  ],
  '9 360 reviewers.csv': [
    'Reviewee Employee ID,Reviewer Employee ID,Relationship,Status,Invited At,Completed At',
    '00000012,00000013,Peer,Submitted,2026-03-02 09:00,2026-03-04 12:52',
    '00000012,00000014,Peer,Declined,2026-03-02 09:00,2026-03-05 10:00',
  ],
  'a Activities.csv': [
    'Assigned To,Subject,Type,Date,Status,Account',
    '王伟,Service review,Call,3/13/2026,Completed,A',
    '王伟,Send quote,Email,3/27/2026,Not Started,A',
  ],
  'b KPI Warsaw.csv': ['Employee,Employee no.,Month,KPI,Actual', '王伟,00000013,01.2026,Visits,5', '王伟,00000013,02.2026,Visits,7'],
  '8 KPI catalogue.csv': [
    'KPI ID,指标名称,KPI name (EN),Definition,Unit,Direction,Data source',
    'A-01,客单价,Average basket,Sales / transactions,元,Higher is better,POS',
    'A-02,退货率,Return rate,Returned / sold,%,Lower is better,POS',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`
const names = `(select employee_id as id, name from employee)`
/** What is asked of a sheet before any of its rows is taken. */
const asked = (file: string) =>
  query(
    `select distinct code from data_issue where code in ('mapping_question', 'unknown_sheet')
     and sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`,
  )

it('takes the one a talk was with for who held it where another column says whom it was about', async () => {
  expect(
    await query(
      `select e.name, m.name as manager from performance_talk join ${names} e on e.id = employee_id join ${names} m on m.id = manager_id where ${of('1')} order by talked_at`,
    ),
  ).toEqual(['王伟', '吕若曦', '王薇'].map((name) => ({ name, manager: '顾佳明' })))
})

it('knows vacant places by the two counts, whichever sign their difference bears', async () => {
  expect(await query(`select department_text, vacant from headcount_plan where ${of('2')} order by all`)).toEqual([
    { department_text: '客服部', vacant: -1 },
    { department_text: '平台部', vacant: 2 },
  ])
})

it('takes no rating before the calibration for a final one', async () => {
  expect(await query(`select cycle_text, count(*)::integer as n from final_rating where ${of('3')} group by all order by all`)).toEqual([
    { cycle_text: '2025Q3', n: 3 },
    { cycle_text: '2025Q4', n: 3 },
  ])
})

it('asks of figures that stand several times for one subject and month, and of praise in a log', async () => {
  expect(await query(`select count(*)::integer as n from metric_value where ${of('4')}`)).toEqual([{ n: 0 }])
  expect(await query(`select count(*)::integer as n from work_record where ${of('5')}`)).toEqual([{ n: 0 }])
  expect(await asked('4')).toEqual([{ code: 'mapping_question' }])
  expect(await asked('5')).toEqual([{ code: 'mapping_question' }])
})

it('reads who praised whom, parts that a colleague rates, and indicators named in two languages', async () => {
  expect(
    await query(
      `select g.name as giver, r.name as receiver from feedback join ${names} g on g.id = giver_id join ${names} r on r.id = receiver_id where ${of('6')} order by all`,
    ),
  ).toEqual([
    { giver: '吕若曦', receiver: '王薇' },
    { giver: '顾佳明', receiver: '王伟' },
  ])
  expect(await query(`select type, score from review where ${of('7')} order by all`)).toEqual([
    { type: 'MANAGER', score: 2 },
    { type: 'MANAGER', score: 3 },
    { type: 'MANAGER', score: 4 },
    { type: 'MANAGER', score: 4 },
    { type: 'PEER', score: 5 },
  ])
  expect(await query(`select name from indicator where ${of('8')} order by all`)).toEqual([{ name: '客单价' }, { name: '退货率' }])
})

it('counts no refusal as an answer, and no activity that is still to be done', async () => {
  expect(
    await query(`select count(*)::integer as sent, count(submitted_at)::integer as answered from review_request where ${of('9')}`),
  ).toEqual([{ sent: 2, answered: 1 }])
  expect(await query(`select status, month is not null as counts from work_record where ${of('a')} order by all`)).toEqual([
    { status: 'Completed', counts: true },
    { status: 'Not Started', counts: false },
  ])
})

it('reads months written in figures, the year last', async () => {
  expect(await query(`select month::varchar as month, value from reported_value where ${of('b')} order by all`)).toEqual([
    { month: '2026-01-01', value: 5 },
    { month: '2026-02-01', value: 7 },
  ])
})
