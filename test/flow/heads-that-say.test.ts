// What heads say of days and lengths, scales, roles, plans and hands.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf } from './each-workspace'

const question = 'To what degree? 1 = not at all, 5 = completely - '
const imported = importedOnce({
  '0 花名册_20260131.csv': [
    '工号,姓名,部门,岗位,入职日期,直接上级工号,英文名',
    'K101,霍青,安装部,经理,2016-03-21,,Qing Huo',
    'K102,祁岚,安装部,技师,2018-05-22,K101,Lan Qi',
    'K103,白榆,安装部,技师,2019-07-18,K101,Yu Bai',
    'K104,沈芷,维保部,经理,2020-02-20,,Zhi Shen',
    'K105,苏禾,维保部,技师,2021-09-01,K104,He Su',
    'K106,商陆,维保部,专员,2022-04-11,K104,Lu Shang',
  ],
  '2 一季度培训签到.csv': [
    '2026年一季度培训签到表,,,,,',
    '√到 缺未到,,,,,',
    '部门,姓名,限速器校验,门机调整 1/20(1.5h),应急救援,备注',
    ',,1月6日 2h,,2月11日 3h,',
    '安装部,霍青,√,√,√,',
    '安装部,祁岚,√,缺,出差,',
    '维保部,苏禾,缺,√,补,',
  ],
  '3 维保部2025H2评分.csv': [
    '姓名,岗位,自评,,,,主管评,,,,评语',
    ',,业绩(50),规范(30),协作(20),合计,业绩(50),规范(30),协作(20),合计,',
    '沈芷,经理,45,26,17,88,44,25,16,85,好',
    '苏禾,技师,40,25,16,81,41,24,15,80,稳',
    '商陆,专员,38,22,15,75,39,23,17,79,',
  ],
  '4 盘点.csv': [
    '2025年度骨干人才盘点结果（2026-02 盘点会）,,,',
    '姓名,部门,绩效,潜力',
    '霍青,安装部,高,中',
    '苏禾,维保部,中,高',
    '商陆,维保部,中,低',
  ],
  '5 Ratings_OTBI.csv': [
    'Person Number,Person Name,Department Name,Performance Document Name,Performance Document Status,Role Name,Numeric Rating,Evaluation Submission Date,Manager Name',
    'K102,"Qi, Lan",安装部,2025 Annual Performance Review,Completed,Worker,4,12/10/2025,霍青',
    'K102,"Qi, Lan",安装部,2025 Annual Performance Review,Completed,Manager,3,01/06/2026,霍青',
    'K105,"Su, He",维保部,2025 Annual Performance Review,Completed,Worker,3,12/12/2025,沈芷',
    'K105,"Su, He",维保部,2025 Annual Performance Review,Canceled,Manager,2,01/05/2026,沈芷',
    'K105,"Su, He",维保部,2025 Annual Performance Review,Completed,Manager,5,01/08/2026,沈芷',
  ],
  '6 装机进度.csv': [
    '装机进度表（2025.11—2026.1）,,,,,,,,',
    '部门,指标,单位,2025年11月,,12月,,2026年1月,',
    ',,,计划,实际,计划,实际,计划,实际',
    '安装部,装机台数,台,10,9,12,12,8,7',
    '维保部,保养次数,次,60,61,62,58,60,59',
  ],
  '7 2026编制.csv': [
    '2026年度编制计划,,,,,,',
    '部门,2025年底实有,2026编制,,季度招聘,3月末实有,缺编',
    ',,正式,实习,Q1,,',
    '安装部,3,4,1,1,3,1',
    '维保部,3,5,,2,3,2',
    '行政部,2,3,1,,2,1',
  ],
  '8 客户投诉处理台账.csv': [
    '客户投诉处理台账 2026年一季度,,,,,,,,,,',
    '序号,投诉日期,渠道,项目,类别,简述,转办部门,转办,回复客户,结案,状态,满意度',
    '1,2026/1/5,电话,东苑,困人,停电困人,维保部,2026/1/5,2026/1/6,2026/1/9,已结案,4',
    '2,2026/1/8,微信,西苑,异响,运行异响,维保部,2026/1/9,2026/1/11,2026/1/15,已结案,5',
    '3,2026/1/9,微信,西苑,异响,同上,维保部,2026/1/9,,,重复，并入2号,',
    '4,2026/1/20,电话,南苑,装饰,轿厢划痕,安装部,2026/1/21,2026/1/22,2026/1/30,已结案,',
    '5,2026/2/2,邮件,北苑,资料,缺合格证,,,,,客户撤诉,',
  ],
  '9 总装线交接班.csv': [
    '总装线交接班记录 2026年1月,,,,,,,,,',
    '日期,班,机台,交班人,接班人,产量(台),废,停机min,停机原因,交接事项,接班签字',
    '1月5日,早,1#,祁岚,白榆,12,1,20,换模,,√',
    '1月5日,中,1#,白榆,祁岚,10,0,/,,,√',
    '1月6日,早,1#,祁岚,白榆,11,2,35,断料,,√',
    '1月6日,中,1#,白榆,祁岚,13,0,15,换模,,√',
  ],
  '10 Manager 360_January 26, 2026.csv': [
    `StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,ExternalReference,DistributionChannel,Q1_1,Q1_2,SubjectID,SubjectName,Relationship`,
    `Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,External Data Reference,Distribution Channel,"${question}Sets priorities","${question}Listens",SubjectID,SubjectName,Relationship`,
    [
      'startDate',
      'endDate',
      'status',
      'progress',
      'finished',
      'recordedDate',
      '_recordId',
      'recipientLastName',
      'recipientFirstName',
      'externalDataReference',
      'distributionChannel',
      'QID1_1',
      'QID1_2',
      'SubjectID',
      'SubjectName',
      'Relationship',
    ]
      .map((id) => `"{""ImportId"":""${id}""}"`)
      .join(','),
    '2026-01-10 09:39:55,2026-01-10 09:53:54,1,100,1,2026-01-10 09:53:54,R_01,,,,preview,4,3,K101,Qing Huo,Peer',
    '2026-01-11 09:39:55,2026-01-11 09:53:54,0,100,1,2026-01-11 09:53:54,R_02,Qi,Lan,K102,email,4,3,K101,Qing Huo,Direct Report',
    '2026-01-12 09:39:55,2026-01-12 09:53:54,0,100,1,2026-01-12 09:53:54,R_03,Shen,Zhi,K104,email,5,2,K101,Qing Huo,Peer',
    '2026-01-13 09:39:55,2026-01-13 09:53:54,0,100,1,2026-01-13 09:53:54,R_04,Su,He,K105,email,3,4,K104,Zhi Shen,Direct Report',
  ],
  '11 hubspot-deals.csv': [
    'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Amount in company currency,Currency',
    '9001,Tower A,Closed won,2026-01-12 10:00,Lan Qi,1000,7100,USD',
    '9002,Tower B,Closed won,2026-01-20 10:00,Yu Bai,2000,15500,EUR',
  ],
})
const query = async <T>(sql: string) => (await imported()).db.all<T>(sql)
const said = async (file: string, code: string) =>
  (await saidOf(await imported(), file)).filter((text) => text.startsWith(`${code} `)).map((text) => text.slice(code.length + 1))

it('gives a course its day and length, for whoever was there', async () => {
  expect(
    await query(
      `select course, count(*) filter (passed)::int as there, sum(hours) as hours, max(completed_at)::date::varchar as day
         from learning_record where ${ofFiles('2 ')} group by all order by all`,
    ),
  ).toEqual([
    { course: '应急救援', there: 2, hours: 6, day: '2026-02-11' },
    { course: '门机调整', there: 2, hours: 3, day: '2026-01-20' },
    { course: '限速器校验', there: 2, hours: 4, day: '2026-01-06' },
  ])
  expect(await said('2 ', 'unparseable')).toEqual([])
})

it('adds the points of the parts up to the top of their total', async () => {
  expect(await query(`select distinct score_max from review where ${ofFiles('3 ')}`)).toEqual([{ score_max: 100 }])
  expect(await said('3 ', 'scale_unknown')).toEqual([])
})

it('says the year of a talent review, whatever day it was held on', async () => {
  expect(await query(`select distinct cycle_id from final_rating where ${ofFiles('4 ')}`)).toEqual([{ cycle_id: '2025' }])
})

it('tells in which role somebody rated', async () => {
  expect(
    await query(
      `select employee_no as who, type, score from (select * from review where ${ofFiles('5 ')})
         join employee on employee_id = reviewee_id order by all`,
    ),
  ).toEqual([
    { who: 'K102', type: 'MANAGER', score: 3 },
    { who: 'K102', type: 'SELF', score: 4 },
    { who: 'K105', type: 'MANAGER', score: 5 },
    { who: 'K105', type: 'SELF', score: 3 },
  ])
})

it('reads what came of a plan beside the plan', async () => {
  expect(
    await query(
      `select indicator_name as name, list(value order by period_start) as v from metric_value where ${ofFiles('6 ')} group by all order by all`,
    ),
  ).toEqual([
    { name: '保养次数', v: [61, 58, 59] },
    { name: '装机台数', v: [9, 12, 7] },
  ])
})

it('finds the plan of posts by the gap', async () => {
  expect(await query(`select planned, on_board, vacant from headcount_plan where ${ofFiles('7 ')} order by all`)).toEqual([
    { planned: 3, on_board: 2, vacant: 1 },
    { planned: 4, on_board: 3, vacant: 1 },
    { planned: 5, on_board: 3, vacant: 2 },
  ])
})

it('reads a register of complaints as their steps', async () => {
  expect(
    await query(`select stage, count(*)::int as n from stage_event where ${ofFiles('8 ')} group by all order by min(stage_no)`),
  ).toEqual([
    { stage: '投诉', n: 3 },
    { stage: '转办', n: 3 },
    { stage: '回复客户', n: 3 },
    { stage: '结案', n: 3 },
  ])
})

it('gives a shift to whoever hands over', async () => {
  expect(
    await query(
      `select employee_no as no, sum(quantity) as made, sum(scrap_qty) as scrap, round(sum(downtime) * 60) as stopped
         from (select * from work_record where ${ofFiles('9 ')}) join employee using (employee_id) group by all order by all`,
    ),
  ).toEqual([
    { no: 'K102', made: 23, scrap: 3, stopped: 55 },
    { no: 'K103', made: 23, scrap: 0, stopped: 15 },
  ])
})

it('finds raters by the reference of a survey tool, and the scale in the question', async () => {
  expect(
    await query(
      `select e.employee_no as who, b.employee_no as "by", r.type, list(score order by score) as scores, max(score_max) as top
         from (select * from review where ${ofFiles('10 ')}) r
         join employee e on e.employee_id = reviewee_id join employee b on b.employee_id = reviewer_id group by all order by all`,
    ),
  ).toEqual([
    { who: 'K101', by: 'K102', type: 'UPWARD', scores: [3, 4], top: 5 },
    { who: 'K101', by: 'K104', type: 'PEER', scores: [2, 5], top: 5 },
    { who: 'K104', by: 'K105', type: 'UPWARD', scores: [3, 4], top: 5 },
  ])
  expect(await said('10 ', 'left_out')).toEqual([expect.stringContaining('preview ×1')])
})

it('takes the currency of the deal for none of the converted amount', async () => {
  expect(await query(`select sum(value) as v from work_record where ${ofFiles('11 ')}`)).toEqual([{ v: 22600 }])
  expect(await said('11 ', 'mixed_currency')).toEqual([])
})
