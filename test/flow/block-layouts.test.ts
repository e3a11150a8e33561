// What is written once for several rows: a person or an objective in the first row of a block, an invitation that is answered in a row or a column for each
// question. And records that were taken back.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'
import { layoutPeople } from './layout-people'

const imported = importedOnce({
  '0 PA_人员清单_20260331.csv': layoutPeople,
  'a 飞书OKR.csv': [
    '姓名,工号,周期,O 序号,Objective,O 进度,KR 序号,Key Result,KR 进度,对齐,状态',
    '顾佳明,00000011,2026 Q1,O1,平台上线,68%,KR1,性能达标,50%,,正常',
    ',,,,,,KR2,迁移完成,95%,,正常',
    '吕若曦,00000012,2026 Q1,O1,接口稳定,80%,KR1,故障清零,80%,顾佳明 O1,有风险',
    ',,,,,,KR2,压测通过,60%,,正常',
    '合计,,,,,,,4,,,',
  ],
  'b KPI月報.csv': [
    '同仁,員編,指標,單位,1月,2月,3月',
    '王伟,00000013,新增粉絲,人,10,20,30',
    ',,貼文,篇,4,5,6',
    '王薇,00000014,新增粉絲,人,7,8,9',
    ',,貼文,篇,1,2,3',
  ],
  'c incidents.csv': [
    'Assignee,Number,Short description,Opened,Resolved,State',
    '王伟,INC001,VPN,2026-01-05 09:00,2026-01-05 12:00,Closed',
    ',INC002,Mail,2026-01-06 09:00,2026-01-07 12:00,Closed',
    '王薇,INC003,Disk,2026-01-07 09:00,2026-01-08 12:00,Closed',
    ',INC004,Phone,2026-01-08 09:00,2026-01-09 12:00,Closed',
  ],
  'd review export.csv': [
    'Cycle Name,Reviewee Name,Reviewer Name,Review Type,Question,Score,Max Score,Submitted At',
    '2026 Q1,王伟,王薇,Peer,Delivers,4,5,2026-03-20 10:00',
    '2026 Q1,王伟,王薇,Peer,Helps others,2,5,2026-03-20 10:00',
    '2026 Q1,王伟,吕若曦,Peer,Delivers,5,5,2026-03-21 10:00',
    '2026 Q1,王伟,吕若曦,Peer,Helps others,3,5,2026-03-21 10:00',
  ],
  'e Form Responses.csv': [
    'Timestamp,Who are you reviewing?,Your name,"Delivers (1 = rarely, 5 = always)","Helps others (1 = rarely, 5 = always)",Anything to add?',
    '2026-03-19 10:52:29,顾佳明,王伟,3,4,good',
    '2026-03-18 15:50:32,顾佳明,王薇,5,n/a,',
  ],
  'g 例会行动项.csv': [
    '会议日期,行动项,负责人,截止日期,完成日期',
    '2026-01-05,补签合同,王伟,2026-01-12,2026-01-10',
    ',更新清单,王薇,2026-01-12,',
    '2026-01-12,复核报表,王伟,2026-01-19,2026-01-15',
    ',整理台账,王薇,2026-01-19,',
  ],
  'h OKR 明细.csv': [
    '周期,姓名,工号,O/KR,内容,权重,进度,状态,对齐的OKR',
    '2026 Q1,王薇,00000014,O,服务升级,100%,60%,正常,',
    '2026 Q1,王薇,00000014,KR,首响缩短,50%,62%,正常,',
    '2026 Q1,王薇,00000014,KR,满意度提升,50%,78%,正常,',
    '2026 Q1,王伟,00000013,O,工单清零,100%,40%,正常,王薇 - O1 服务升级',
  ],
  'f COOISPI.csv': [
    '订单,工序,人员编号,姓名,过账日期,确认产量,计量单位,已冲销,是否有效',
    '1007740,0010,00000013,王伟,2026.01.05,5300,KG,,是',
    '1007741,0020,00000014,王薇,2026.01.06,8300,KG,X,是',
    '1007742,0020,00000014,王薇,2026.01.07,8100,KG,,是',
    '1007743,0020,00000014,王薇,2026.01.08,700,KG,,否',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const sheet = (file: string) =>
  `(select min(sheet_id) from source_sheet join source_file using (file_id) where starts_with(file, '${file} '))`

it('gives key results the objective, the owner and the cycle that stand above them', async () => {
  const goals = await query(
    `select g.title, p.title as above, g.owner_id as who, g.cycle_id as cycle from goal g left join goal p on p.goal_no = g.parent_goal_no and p._sheet_id = g._sheet_id
     where g._sheet_id = ${sheet('a')} order by g._row, g._col`,
  )
  const [first, second] = [
    { who: 'E00000011', cycle: '2026Q1' },
    { who: 'E00000012', cycle: '2026Q1' },
  ]
  expect(goals).toEqual([
    { title: '平台上线', above: null, ...first },
    { title: '性能达标', above: '平台上线', ...first },
    { title: '迁移完成', above: '平台上线', ...first },
    { title: '接口稳定', above: '平台上线', ...second },
    { title: '故障清零', above: '接口稳定', ...second },
    { title: '压测通过', above: '接口稳定', ...second },
  ])
})

it('gives indicators the person above them, and says so', async () => {
  expect(
    await query(
      `select employee_id as who, indicator_name as what, sum(value) as total from reported_value where _sheet_id = ${sheet('b')} group by all order by all`,
    ),
  ).toEqual([
    { who: 'E00000013', what: '新增粉絲', total: 60 },
    { who: 'E00000013', what: '貼文', total: 15 },
    { who: 'E00000014', what: '新增粉絲', total: 24 },
    { who: 'E00000014', what: '貼文', total: 6 },
  ])
  expect(
    await query(
      `select row, facts->>'header' as header, (facts->>'count')::integer as n from data_issue where code = 'taken_from_above' and sheet_id = ${sheet('b')}`,
    ),
  ).toEqual([{ row: 3, header: '員編', n: 2 }])
})

it('gives nobody a record that has a number of its own and no name', async () => {
  expect(await query(`select record_no as no from work_record where _sheet_id = ${sheet('c')} order by 1`)).toEqual([
    { no: 'INC001' },
    { no: 'INC003' },
  ])
})

it('counts an answer once that stands in a row for each question', async () => {
  expect(
    await query(
      `select reviewer_id as who, count(submitted_at)::integer as answered from review_request where _sheet_id = ${sheet('d')} group by all order by all`,
    ),
  ).toEqual([
    { who: 'E00000012', answered: 1 },
    { who: 'E00000014', answered: 1 },
  ])
  expect(
    await query(`select reviewer_id as who, avg(score) as mean from review where _sheet_id = ${sheet('d')} group by all order by all`),
  ).toEqual([
    { who: 'E00000012', mean: 4 },
    { who: 'E00000014', mean: 3 },
  ])
})

it('reads a form with a column for each question, who rated named, as one answer', async () => {
  expect(
    await query(
      `select reviewer_id as who, submitted_at is not null as answered from review_request where _sheet_id = ${sheet('e')} order by 1`,
    ),
  ).toEqual([
    { who: 'E00000013', answered: true },
    { who: 'E00000014', answered: true },
  ])
  expect(
    await query(`select score, score_max as top from review where _sheet_id = ${sheet('e')} and score is not null order by _row, _col`),
  ).toEqual([
    { score: 3, top: 5 },
    { score: 4, top: 5 },
    { score: 5, top: 5 },
  ])
})

it('leaves out what was reversed or is not valid', async () => {
  expect(await query(`select sum(quantity) as kg from work_record where _sheet_id = ${sheet('f')}`)).toEqual([{ kg: 13_400 }])
})

it('takes from above what stands in front, not what was only left open', async () => {
  expect(
    await query(
      `select action, talk_date::date::varchar as met, done_at::date::varchar as done from action_item where _sheet_id = ${sheet('g')} order by _row`,
    ),
  ).toEqual([
    { action: '补签合同', met: '2026-01-05', done: '2026-01-10' },
    { action: '更新清单', met: '2026-01-05', done: null },
    { action: '复核报表', met: '2026-01-12', done: '2026-01-15' },
    { action: '整理台账', met: '2026-01-12', done: null },
  ])
})

it('hangs a key result below the objective in the row above it', async () => {
  expect(
    await query(
      `select g.title, p.title as above from goal g left join goal p on p.goal_no = g.parent_goal_no where g._sheet_id = ${sheet('h')} order by g._row`,
    ),
  ).toEqual([
    { title: '服务升级', above: null },
    { title: '首响缩短', above: '服务升级' },
    { title: '满意度提升', above: '服务升级' },
    { title: '工单清零', above: '服务升级' },
  ])
})
