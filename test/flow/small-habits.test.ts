// Habits of small desks: units that stand beside no number, days of leave the other way round, months of years in two figures, groups with what was sent out.
import { expect, it } from 'vitest'
import { importedOnce, saidOf, sheetsOfFiles } from './each-workspace'

const imported = importedOnce({
  '0 花名册.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'H01,蓝玥,烘焙部,主管,2018-03-06',
    'H02,苗青,烘焙部,师傅,2019-05-06',
    'H03,柴进,门店部,店员,2020-07-01',
    'H04,路遥,门店部,店员,2021-02-01',
  ],
  '1 2025目标责任书.csv': [
    '姓名,目标,目标值,实际值,权重,评分',
    '蓝玥,出炉准点率,95%,96%,40%,92',
    '蓝玥,取得岗位证书,认证2个岗,1个岗,20%,80',
    '苗青,报损率,≤3%,2%,60%,90',
  ],
  '2 Time Off Used.csv': [
    'Employee #,Employee Name,From,To,Time Off Type,Amount,Unit',
    'H02,苗青,03/04/2026,03/05/2026,Vacation,2,days',
    'H03,柴进,02/17/2026,02/17/2026,Sick,1,days',
    'H04,路遥,01/05/2026,01/09/2026,Vacation,5,days',
  ],
  '3 门店部指标.csv': [
    '部门,指标,单位,25.10,25.11,25.12,26.1,26.2',
    '门店部,到店客流,人次,310,320,355,340,300',
    '烘焙部,出炉批数,批,61,62,70,66,58',
  ],
  '4 2025敬业度结果.csv': [
    '2025敬业度调研结果（% 赞成）,,,,,,',
    '部门,发出,回收,回收率,敬业度,直属上级,成长发展',
    '烘焙部,18,15,83%,52,89,64',
    '门店部,22,20,91%,66,49,85',
    '公司整体,40,35,88%,60,66,76',
  ],
  '5 上门核对.csv': [
    '2026年3月前上门核对,,,,',
    '月份,姓名,自报上门次数,系统上门次数,差异',
    '25年12月,柴进,7,8,-1',
    '26年1月,柴进,9,9,0',
    '26年1月,路遥,6,5,1',
  ],
  '6 申诉登记.csv': [
    '编号,申诉日期,申诉人,部门,原等级,期望等级,申诉理由,处理结果,答复日期,状态,经办',
    'S-01,2026/1/26,苗青,烘焙部,C,B,夜班未计,改为B,2026/2/2,已结,蓝玥',
    'S-02,2026/1/27,路遥,门店部,C,B,请核对客流,维持原等级,2026/2/3,已结,蓝玥',
    'S-03,2026/1/28,柴进,门店部,C,B,客诉非本人原因,,,处理中,蓝玥',
  ],
  '8 review responses.csv': [
    'Review Cycle,Reviewee Name,Reviewer Name,Reviewer Type,Question,Rating,Response,Submitted At',
    'H2 2025 Review,苗青,苗青,Self,Overall,4,Exceeds expectations,2025-12-15T10:52:11Z',
    'H2 2025 Review,苗青,苗青,Self,What should this person change?,,下次早点说明排期。,2025-12-15T10:53:11Z',
    'H2 2025 Review,苗青,蓝玥,Manager,Overall,3,Meets expectations,2025-12-16T10:52:11Z',
    'H2 2025 Review,苗青,蓝玥,Manager,What should this person change?,,Could write down recipes earlier.,2025-12-16T10:53:11Z',
    'H2 2025 Review,柴进,蓝玥,Manager,Overall,4,Exceeds expectations,2025-12-16T11:52:11Z',
    'H2 2025 Review,柴进,蓝玥,Manager,What should this person change?,,多带新人。门店需要你。,2025-12-16T11:53:11Z',
    'H2 2025 Review,路遥,蓝玥,Manager,Overall,2,Sometimes meets,2025-12-16T12:52:11Z',
    'H2 2025 Review,路遥,苗青,Peer,Overall,3,Meets expectations,2025-12-16T13:52:11Z',
    'H2 2025 Review,柴进,苗青,Peer,Overall,3,Meets expectations,2025-12-16T14:52:11Z',
  ],
  '9 merge_requests.csv': [
    'Title,MR IID,State,Author,Approvers,Created At (UTC),Merged At (UTC)',
    'Add oven timer,11,merged,苗青,蓝玥,2026-01-05 10:08:46,2026-01-06 10:08:46',
    'Fix till rounding,12,closed,柴进,,2026-01-05 11:08:46,',
    'Add flour stock,13,merged,柴进,蓝玥,2026-01-07 10:08:46,2026-01-08 10:08:46',
    'Draft: recipes,14,opened,路遥,蓝玥,2026-01-07 12:08:46,',
  ],
  '9 issues.csv': [
    'Issue key,Summary,Status,Assignee,Created,Resolved',
    'BK-1,Label printer,Merged,苗青,2026-01-05 10:08,2026-01-06 10:08',
    'BK-2,Till receipt,Closed,柴进,2026-01-05 11:08,2026-01-07 11:08',
  ],
  '9 tickets.csv': [
    'Ticket ID,Subject,Status,Assignee,Created at,Solved at',
    '501,Oven cold,Closed,苗青,2026-01-05 10:08,2026-01-06 10:08',
    '502,Till stuck,Solved,柴进,2026-01-05 11:08,2026-01-07 11:08',
  ],
  'a Leadership 360_November 2025.csv': [
    'StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,RecipientFirstName,SubjectName,Relationship,Q1_1,Q1_2',
    'Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Recipient First Name,SubjectName,Relationship,Sets direction,Works well with others',
    '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientFirstName""}","{""ImportId"":""SubjectName""}","{""ImportId"":""Relationship""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"',
    '2025-11-05 11:02:10,2025-11-05 11:07:42,IP Address,100,True,2025-11-05 11:07:42,R_1a,苗青,蓝玥,Direct Report,5,3',
    '2025-11-06 11:02:10,2025-11-06 11:07:42,IP Address,100,True,2025-11-06 11:07:42,R_1b,柴进,蓝玥,Peer,4,2',
    '2025-11-07 11:02:10,2025-11-07 11:07:42,IP Address,50,False,2025-11-07 11:07:42,R_1c,路遥,蓝玥,Peer,1,',
    '2025-11-08 11:02:10,2025-11-08 11:07:42,IP Address,100,True,2025-11-08 11:07:42,R_1d,蓝玥,蓝玥,Self,4,4',
  ],
  '8 绩效结果_2025H2.csv': [
    '考核周期,工号,姓名,自评总分,上级评分,初评等级,校准后等级,完成时间',
    '2025-07-01~2025-12-31,H02,苗青,4.4,3.9,B+,A,2026-01-18 09:31',
    '2025-07-01~2025-12-31,H03,柴进,3.6,3.5,B,B,2026-01-18 10:31',
    '2025-07-01~2025-12-31,H04,路遥,3.1,3.0,B,C,2026-01-18 11:31',
  ],
  'b 互评结果.csv': [
    '评价编号,被评价人,评价人,评价关系,提交时间,协作,专业,担当',
    'P1,蓝玥,苗青,同级,2026-01-05,4,4,4',
    'P2,蓝玥,柴进,同级,2026-01-06,5,4,5',
    'P2,蓝玥,柴进,同级,2026-01-06,5,4,5',
  ],
  '7 指标字典.csv': [
    '编号,指标名称,定义/计算口径,单位,频率,责任部门,数据来源,方向',
    'B-01,出炉准点率,准点炉次÷炉次,%,月,烘焙部,排产表,越高越好',
    'B-02,报损率,报损金额÷产值,%,月,烘焙部,进销存,越低越好',
    '已停用,,,,,,,',
    'B-09,人均炉次,炉次÷人数,炉,月,烘焙部,手工,',
    'B-10,试吃场次,试吃活动场次,场,月,门店部,手工,',
    '门店,,,,,,,',
    'B-11,客单价,销售额÷单数,元,月,门店部,收银,越高越好',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) =>
  `_sheet_id in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${start} '))`

it('reads goals of which some cells say a unit without a number of their own', async () => {
  expect(await query(`select count(*)::int as n from goal where ${ofFile('1')}`)).toEqual([{ n: 3 }])
})

it('reads the days of a leave as their column says them', async () => {
  const days = await query(
    `select period_start::varchar as day, sum(value)::int as days from attendance_total where ${ofFile('2')} group by all order by 1`,
  )
  expect(days).toEqual([
    { day: '2026-01-05', days: 5 },
    { day: '2026-02-17', days: 1 },
    { day: '2026-03-04', days: 2 },
  ])
})

it('takes 26.1 beside 25.12 for a month', async () => {
  const sums = await query(
    `select indicator_name as name, count(*)::int as n, sum(value) as sum, max(period_start)::varchar as last from metric_value where ${ofFile('3')} group by all order by 1`,
  )
  expect(sums).toEqual([
    { name: '出炉批数', n: 5, sum: 317, last: '2026-02-01' },
    { name: '到店客流', n: 5, sum: 1625, last: '2026-02-01' },
  ])
})

it('knows how many answers were sent out and came back', async () => {
  const counts = await query(
    `select distinct department_text as department, answered::int as answered, invited::int as invited from survey_answer where ${ofFile('4')} and department_text is not null order by 1`,
  )
  expect(counts).toContainEqual({ department: '烘焙部', answered: 15, invited: 18 })
  expect(counts).toContainEqual({ department: '门店部', answered: 20, invited: 22 })
})

it('reads months with two figures of the year', async () => {
  const months = await query(
    `select month::varchar as month, sum(value)::int as sum from reported_value where ${ofFile('5')} and source_system is null group by all order by 1`,
  )
  expect(months).toEqual([
    { month: '2025-12-01', sum: 7 },
    { month: '2026-01-01', sum: 15 },
  ])
})

it('does not ask whose an appeal is beside who handles it', async () => {
  expect(await sheetsOfFiles(await imported(), '6 ')).toEqual([{ kind: 'dispute', accepted: 3, attention: 0 }])
  expect((await query(`select count(distinct employee_id)::int as n from dispute where ${ofFile('6')}`))[0]).toEqual({ n: 3 })
})

it('leaves out definitions below a line that says they no longer hold', async () => {
  const names = await query(`select name from indicator where ${ofFile('7')} order by 1`)
  expect(names.map(({ name }) => name)).toEqual(['出炉准点率', '客单价', '报损率'])
  const left = await query(
    `select reason, "row" from excluded_row join source_sheet using (sheet_id) join source_file using (file_id)
     where starts_with(file, '7 ') and reason <> 'header' order by "row"`,
  )
  expect(left).toEqual([
    { reason: 'note', row: 4 },
    { reason: 'void', row: 5 },
    { reason: 'void', row: 6 },
    { reason: 'note', row: 7 },
  ])
})

it('takes sentences beside no score for remarks', async () => {
  expect(
    await query(
      `select count(score)::int as scores, count(rating)::int as ratings, count(comment)::int as remarks from review where ${ofFile('8 review')}`,
    ),
  ).toEqual([{ scores: 6, ratings: 6, remarks: 3 }])
})

it('counts no merge request that was closed instead, and each ticket that was', async () => {
  const records = await query(`select record_no as no, status from work_record where ${ofFile('9')} order by 1`)
  expect(records.map(({ no, status }) => `${no} ${status}`)).toEqual([
    '11 merged',
    '13 merged',
    '14 opened',
    '501 Closed',
    '502 Solved',
    'BK-1 Merged',
    'BK-2 Closed',
  ])
})

it('reads answers about somebody from a survey tool, and none that was left half way', async () => {
  const scores = await query(
    `select type, sum(score)::int as sum, count(*)::int as n from review where ${ofFile('a')} group by all order by 1`,
  )
  expect(scores).toEqual([
    { type: 'PEER', sum: 6, n: 2 },
    { type: 'SELF', sum: 8, n: 2 },
    { type: 'UPWARD', sum: 8, n: 2 },
  ])
  expect(
    await query(
      `select count(*)::int as asked, count(submitted_at)::int as answered, count(month)::int as dated from review_request where ${ofFile('a')}`,
    ),
  ).toEqual([{ asked: 4, answered: 3, dated: 4 }])
})

it('counts each of the equal answers of one evaluation, and a row that stands twice once', async () => {
  expect(
    await query(
      `select request_no as no, sum(score)::int as sum, count(*)::int as n from review where ${ofFile('b')} group by all order by 1`,
    ),
  ).toEqual([
    { no: 'P1', sum: 12, n: 3 },
    { no: 'P2', sum: 14, n: 3 },
  ])
  const said = await saidOf(await imported(), 'b ')
  expect(said.filter((text) => text.startsWith('repeated_rows'))).toEqual([
    'repeated_rows 1 行与“b 互评结果.csv”中已有的相同（首行对应其第 3 行），只计一次。',
  ])
})

it('says of the words beside a number that they are none, and asks nothing else', async () => {
  const said = await saidOf(await imported())
  expect(
    said.filter((text) => /^(?:mapping_question|unparseable|unsure_status|unknown_sheet|rating_without_score)/.test(text)).sort(),
  ).toEqual(['unparseable “实际值”的内容“1个岗”无法识别。', 'unparseable “目标值”的内容“认证2个岗”无法识别。'])
})
