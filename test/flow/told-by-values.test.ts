// Sheets whose names leave open what their figures, numbers and people settle: which two counts a gap lies between, whose a number is, who leads whom.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  '1 HC plan.csv': [
    'Cost centre,Department,2025年末,Budget 2026,Jan,Feb,Mar,Open reqs,Comment',
    'C1,平台部,4,9,5,6,7,2,',
    'C2,客服部,2,5,3,2,4,1,',
    'C3,财务部,2,4,2,2,3,1,',
    'C4,法务部,2,2,2,2,2,0,',
  ],
  '2 检验记录.csv': [
    'Report no.,Date,Inspector,ID,Customer,Lot size,Result',
    'R-1,06/01/2026,王伟,00000013,Alpin,1500,PASS',
    'R-2,08/01/2026,王薇,00000014,Pike,3800,PASS',
    'R-3,22/01/2026,王伟,00000013,Alpin,600,FAIL',
    'R-4,25/01/2026,王伟,00000013,Moor,900,PASS',
  ],
  '3 裁床日报.csv': [
    '日期,操作人,款号/品名,拉布层数,裁片件数,不良件数,备注',
    '2026-02-25,王伟,LK2615马甲,23,360,1,',
    '2026-02-25,王薇,LK2611冲锋裤,84,560,0,',
    '2026-02-26,王伟,LK2604夹克,47,900,2,',
  ],
  '4 个人指标.csv': [
    '机坪作业室2026年第一季度个人指标完成情况',
    '姓名,工号,指标,单位,本人上报,,,系统核对（行李系统）,,,备注',
    ',,,,1月,2月,3月,1月,2月,3月,',
    '王伟,00000013,装卸行李件数,件,3551,3515,3184,3454,3515,3184,',
    '王伟,00000013,保障航班架次,架次,74,93,124,74,93,124,',
    '王薇,00000014,装卸行李件数,件,3139,4581,3835,3139,4581,3835,',
    '王薇,00000014,保障航班架次,架次,129,93,128,129,93,128,',
  ],
  'm 车间上报.csv': [
    '印刷厂2026年一季度指标上报表',
    '姓名,工号,计量单位,1月,,,2月,,',
    ',,,产量,损耗率%,停机(h),产量,损耗率%,停机(h)',
    '王伟,00000013,千印,109,2.39,0,71.4,0.93,1',
    '王薇,00000014,千印,107,1.79,10,73.2,1.3,12',
  ],
  '5 月度填报.csv': [
    '月份,工号,姓名,指标名称,实际(自报),单位',
    ...['2026-01', '2026-02', '2026-03'].flatMap((month, n) => [
      `${month},00000013,王伟,交期达成率,9${n}.5,%`,
      `${month},00000013,王伟,来料不良率,${[1.2, 0.82, 1.92][n]},%`,
      `${month},00000014,王薇,交期达成率,8${n}.5,%`,
    ]),
  ],
  '6 incidents.json': [
    JSON.stringify({
      result: ['王伟', '王薇', '王伟'].map((who, n) => ({
        number: { display_value: `INC00${n}`, value: `INC00${n}` },
        short_description: { display_value: 'Kiosk offline', value: 'Kiosk offline' },
        assigned_to: { display_value: who, value: `ab7b0a736d8cad53ec96a5a3a54ff25${who === '王伟' ? 4 : 7}` },
        state: { display_value: 'Closed', value: '7' },
        opened_at: { display_value: `2026-01-2${n} 17:51:25`, value: `2026-01-2${n} 09:51:25` },
        resolved_at: { display_value: `2026-01-2${n} 18:21:25`, value: `2026-01-2${n} 10:21:25` },
      })),
    }),
  ],
  '7 goals.csv': [
    'Goal #,Parent,Owner,Goal,Unit,Start,Target,Current (31 Mar),Progress,Status,Due',
    'G1,,吕若曦,Availability above 97%,%,94,97,96.2,73%,On track,31 Mar 2026',
    'G1.1,G1,王伟,Overhaul 6 tractors,pcs,0,6,5,83%,On track,15 Apr 2026',
    'G1.2,G1,王薇,Repair time below 6 h,h,8.5,6,6.5,80%,On track,31 Mar 2026',
  ],
  '8 行动项.csv': [
    '编号,会议日期,问题/行动项,责任人,计划完成,实际完成,状态,延期原因/备注',
    'AQ-1,2026-01-08,补充操作卡,王伟,2026-01-22,2026-01-19,已完成,',
    'AQ-2,2026-01-08,重新喷涂标识,王薇,2026-01-29,,逾期未完成,等备件',
  ],
  'b HC by line.csv': [
    'Cost centre,Department,Budget HC Q1,Actual HC,Open reqs',
    'C1,平台部,12,9,3',
    'C2,客服部,6,5,1',
    ',Subtotal Business lines,18,14,4',
    'C3,财务部,5,4,1',
    'C4,法务部,3,3,0',
    ',Subtotal Head office,8,7,1',
    ',Total,26,21,5',
  ],
  'e Engagement survey heat map by department.csv': [
    'Factor,Question,Responses,Company overall (% favorable),平台部 (% favorable),客服部 (% favorable),财务部 (% favorable)',
    'Engagement,I would recommend us as a great place to work,55,69%,79%,75%,58%',
    'Engagement,I see myself still working here in two years,54,76%,81%,61%,80%',
  ],
  'j Pulse heat map by department.csv': [
    'Engagement survey,,,',
    'Question,平台部,客服部,财务部',
    'Number of responses,6,9,7',
    'I am proud to work here,64%,71%,58%',
    'My workload is reasonable,82%,61%,55%',
  ],
  'a 门店业绩.csv': [
    '区域,业绩归属,指标,月份,数值',
    ...['王伟', '王薇'].flatMap((who) => ['2026-01', '2026-02'].map((month, n) => `${who}区,${who},实收金额,${month},${36211 + n}`)),
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) =>
  `_sheet_id = (select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('finds the two counts between which a gap lies', async () => {
  expect(await query(`select department_text, planned, on_board, vacant from headcount_plan where ${of('1')} order by all`)).toEqual([
    { department_text: '客服部', planned: 5, on_board: 4, vacant: 1 },
    { department_text: '平台部', planned: 9, on_board: 7, vacant: 2 },
    { department_text: '法务部', planned: 2, on_board: 2, vacant: 0 },
    { department_text: '财务部', planned: 4, on_board: 3, vacant: 1 },
  ])
})

it('takes a number that comes again with a person for the number of the person', async () => {
  expect(
    await query(
      `select record_no, e.name from work_record join employee e using (employee_id) where work_record.${of('2')} order by record_no limit 2`,
    ),
  ).toEqual([
    { record_no: 'R-1', name: '王伟' },
    { record_no: 'R-2', name: '王薇' },
  ])
})

it('reads how much was done where a log calls it after the work', async () => {
  expect(await query(`select sum(quantity) as done, sum(bad_qty) as bad from work_record where ${of('3')}`)).toEqual([
    { done: 1820, bad: 3 },
  ])
})

it('reads what people report, not what stands beside it from a system, and of the indicator each row names', async () => {
  expect(
    await query(
      `select indicator_name, count(*)::integer as n, sum(value) as total from reported_value where ${of('4')} group by indicator_name order by all`,
    ),
  ).toEqual([
    { indicator_name: '保障航班架次', n: 6, total: 641 },
    { indicator_name: '装卸行李件数', n: 6, total: 21805 },
  ])
})

it('reads a small rate beside the unit % in points, where the other rates of the sheet are', async () => {
  expect(
    await query(`select round(value, 4) as value from reported_value where ${of('5')} and indicator_name = '来料不良率' order by month`),
  ).toEqual([{ value: 0.012 }, { value: 0.0082 }, { value: 0.0192 }])
})

it('reads what a system displays, not its own ids and zone', async () => {
  expect(
    await query(
      `select e.name, count(*)::integer as n from work_record join employee e using (employee_id) where work_record.${of('6')} and month is not null group by e.name order by all`,
    ),
  ).toEqual([
    { name: '王伟', n: 2 },
    { name: '王薇', n: 1 },
  ])
})

it('takes a number under Start for where a goal began, and two names in one header for the one it knows', async () => {
  expect(await query(`select goal_no, baseline, start_date from goal where ${of('7')} order by goal_no`)).toEqual([
    { goal_no: 'G1', baseline: 94, start_date: null },
    { goal_no: 'G1.1', baseline: 0, start_date: null },
    { goal_no: 'G1.2', baseline: 8.5, start_date: null },
  ])
  expect(await query(`select action, status from action_item where ${of('8')} order by action_no`)).toEqual([
    { action: '补充操作卡', status: '已完成' },
    { action: '重新喷涂标识', status: '逾期未完成' },
  ])
})

it('takes a column of known people for whose the values are, whatever it is called', async () => {
  expect(
    await query(
      `select e.name, count(*)::integer as n from reported_value join employee e using (employee_id) where reported_value.${of('a')} group by e.name order by all`,
    ),
  ).toEqual([
    { name: '王伟', n: 2 },
    { name: '王薇', n: 2 },
  ])
})

it('leaves out subtotals that name what they are of', async () => {
  expect(await query(`select count(*)::integer as n, sum(planned) as planned from headcount_plan where ${of('b')}`)).toEqual([
    { n: 4, planned: 26 },
  ])
})

it('takes how many answered in all for no department', async () => {
  expect(
    await query(
      `select count(*)::integer as n, count(answered)::integer as answered, count(agree_share)::integer as shares from survey_answer where ${of('e')}`,
    ),
  ).toEqual([{ n: 6, answered: 0, shares: 6 }])
})

it('takes how many answered for no question', async () => {
  expect(await query(`select item, count(*)::integer as n from survey_answer where ${of('j')} group by all order by all`)).toEqual([
    { item: 'I am proud to work here', n: 3 },
    { item: 'My workload is reasonable', n: 3 },
  ])
})

it('takes the unit of a row for those figures alone whose column says none', async () => {
  expect(
    await query(
      `select indicator_name, unit, round(sum(value), 4) as total from reported_value where ${of('m')} group by all order by all`,
    ),
  ).toMatchObject([
    { indicator_name: '产量', total: 360600 },
    { indicator_name: '停机', total: 23 },
    { indicator_name: '损耗率%', total: 0.0641 },
  ])
})
