// Series of places below others, registers, forms about somebody, and what compares or tries something only.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf } from './each-workspace'

const ids = (names: string) =>
  names
    .split(',')
    .map((id) => `"{""ImportId"":""${id}""}"`)
    .join(',')
const imported = importedOnce({
  '0 花名册_20260131.csv': [
    '工号,姓名,一级部门,二级部门,岗位,入职日期',
    'S2201,尹川,勘测院,测绘组,院长,2016-03-21',
    'S2202,李颖,勘测院,测绘组,工程师,2018-05-22',
    'S2203,李颖,咨询事业部,造价组,造价师,2019-07-18',
    'S2204,方棠,咨询事业部,造价组,经理,2020-02-20',
    'S2205,冷杉,勘测院,钻探组,技术员,2021-09-01',
  ],
  '0 花名册_20250930.csv': [
    '工号,姓名,一级部门,岗位,入职日期',
    'S2201,尹川,勘测院,院长,2016-03-21',
    'S2202,李颖,勘测院,工程师,2018-05-22',
    'S2203,李颖,咨询事业部,造价师,2019-07-18',
    'S2204,方棠,咨询事业部,经理,2020-02-20',
    'S2205,冷杉,勘测院,技术员,2021-09-01',
  ],
  '9 钻探月报.csv': [
    '钻探月报（2025.11—2026.1）,,,,,',
    '分公司,站点,指标,25年11月,12月,26年1月(快报)',
    '院本部,钻探组,钻探进尺,410,395,402',
    ',造价组,出具报告数,12,15,11',
  ],
  '10 人才盘点2026.csv': [
    '姓名,部门,绩效,潜力,备注',
    '尹川,勘测院,高,中,',
    '方棠,咨询事业部,中,高,1月提过离职，已撤回',
    '冷杉,勘测院,中,中,继任人选',
  ],
  '11 一对一记录2026Q1.csv': [
    '日期,谁,谈了什么,状态,下次',
    '1/8,冷杉,钻机保养排班,平稳,2月初',
    '2/12,冷杉,改期（抢险）,,2/26',
    '2/26,冷杉,考证计划；带新人,积极,',
  ],
  '12 客户投诉流转台账.csv': [
    '客户投诉流转台账 2026年第一季度,,,,,,,,,',
    '编号,受理,项目,投诉内容,责任人,派单时间,处理完成,回访,满意度,状态',
    'T26-1,1/5 08:40,东苑,孔位偏差,冷杉,1/5 09:10,1/6 15:00,1/8,4,关闭',
    'T26-2,1/7 20:15,西苑,报告晚交,方棠,1/7 20:20,1/9 11:00,1/12,2,关闭',
    'T26-3,1/12 10:02,南苑,数据缺页,方棠,1/12 10:30,1/13 09:30,1/14,5,关闭',
  ],
  '13 班组长360_答卷数据.csv': [
    '序号,提交答卷时间,来源,1、您评价的组长是：,2、您与TA的关系是：,3、请打分：—安全示范,3、请打分：—分工公平,4、其他',
    '1,2026/1/12 8:03:26,微信,尹川,下级,5,4,',
    '2,2026/1/12 9:03:26,微信,尹川,同级,4,4,',
    '3,2026/1/13 9:03:26,微信,方棠,本人,3,4,',
    '4,2026/1/13 9:10:26,链接,方棠,同级,5,5,测试 请删',
  ],
  '14 表扬批评登记.csv': [
    '勘测院 2026年1月 表扬 / 批评登记本,,,,',
    '日期,谁,表/批,什么事,谁记的',
    '1月12日,冷杉,表,提前发现钻杆裂纹,尹川',
    '1月13日,冷杉,批,班前会迟到,尹川',
  ],
  '15 Pulse.csv': [
    'StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,DistributionChannel,Q1,Q2_1,Q2_2',
    'Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,Distribution Channel,Which department do you work in?,How far do you agree? - I have the tools,How far do you agree? - My manager helps me',
    ids(
      'startDate,endDate,status,finished,recordedDate,_recordId,recipientLastName,recipientFirstName,recipientEmail,distributionChannel,QID1,QID2_1,QID2_2',
    ),
    '2026-01-16 09:12:00,2026-01-16 09:14:56,Survey Preview,True,2026-01-16 09:14:56,R_1,,,,preview,勘测院,Agree,Agree',
    '2026-01-17 09:12:00,2026-01-17 09:17:19,IP Address,True,2026-01-17 09:17:19,R_2,,,,anonymous,勘测院,Agree,Disagree',
    '2026-01-17 10:12:00,2026-01-17 10:17:19,IP Address,True,2026-01-17 10:17:19,R_3,,,,anonymous,勘测院,Neither agree nor disagree,Agree',
    '2026-01-17 11:12:00,2026-01-17 11:17:19,IP Address,True,2026-01-17 11:17:19,R_4,,,,anonymous,咨询事业部,Strongly agree,Agree',
  ],
  '16 2025敬业度_部门.csv': [
    '2025年敬业度调查 部门结果（赞同率%）,,,,,,',
    '部门,发放,回收,回收率,分维度赞同率,,',
    ',,,,方向清晰,上级支持,协作',
    '勘测院,3,3,100%,71%,66%,70%',
    '咨询事业部,2,2,100%,64%,80%,68%',
    '2024年公司,5,5,100%,60%,61%,62%',
  ],
  '17 历年绩效.csv': [
    '历年绩效汇总（校准后）,,,,,,,',
    '姓名,工号,部门,2023年度(5分制),2024年上半年,2024年下半年,2025年上半年,备注',
    '尹川,S2201,勘测院,3.8,A,B,B,',
    '方棠,S2204,咨询事业部,4.4,S,B,A,集团口径',
    '冷杉,S2205,勘测院,2.3,B,B,C,',
  ],
  '20 报工明细.csv': ['报工单号,报工人,完工时间,合格数,单位', 'P1,冷杉,2026-01-05 17:00,12.5,m', 'P2,冷杉,2026-01-06 17:00,6,件'],
  '21 商机.csv': [
    'Deal ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount',
    'O1,North pier,Closed Won,2026-01-05,方棠,100',
    'O2,South pier,Closed Lost,2026-01-06,方棠,70',
  ],
  '22 指标库.csv': [
    '编码,指标名称,定义,单位,方向,数据来源,状态',
    'A1,岩芯采取率,采取长度÷进尺,%,越高越好,MES,启用',
    'A2,返工孔数,返工的孔数,个,越低越好,MES,修订中',
  ],
  '18 1月完成数.csv': [
    '姓名,班组,月份,指标,数值',
    '李颖,测绘组,2025年12月,外业点数,31',
    '李颖,造价组,2025年12月,外业点数,12',
    '冷杉,钻探组,2025年12月,外业点数,9',
  ],
  '19 review_responses.csv': [
    'Review Cycle Name,Reviewee Name,Reviewee Employee ID,Reviewer Name,Reviewer Relationship,Question,Score,Score Label,Response,Submitted At',
    '2025 H2 Feedback,尹川,S2201,方棠,Peer,How well does this person listen?,5,Outstanding,,2026-01-09T03:27:48Z',
    '2025 H2 Feedback,尹川,S2201,方棠,Peer,What should this person keep doing?,,,Write shorter emails,2026-01-09T03:27:48Z',
    '2025 H2 Feedback,冷杉,S2205,尹川,Manager,How well does this person listen?,3,Meets expectations,,2026-01-10T03:27:48Z',
    '2025 H2 Feedback,冷杉,S2205,尹川,Manager,What should this person keep doing?,,,Keep the logs tidy,2026-01-10T03:27:48Z',
    '2025 H2 Feedback,方棠,S2204,尹川,Manager,How well does this person listen?,4,Exceeds expectations,,2026-01-11T03:27:48Z',
  ],
})
const query = async <T>(sql: string) => (await imported()).db.all<T>(sql)
const said = async (file: string, code: string) =>
  (await saidOf(await imported(), file)).filter((text) => text.startsWith(`${code} `)).map((text) => text.slice(code.length + 1))

it('finds the narrower of two places, and takes a flash figure for provisional', async () => {
  expect(
    await query(
      `select d.name, indicator_name as what, list(value order by period_start) as v, list(is_final order by period_start) as settled
       from (select * from metric_value where ${ofFiles('9 ')}) m join department d on d.department_id = m.subject_id group by all order by all`,
    ),
  ).toEqual([
    { name: '造价组', what: '出具报告数', v: [12, 15, 11], settled: [null, null, false] },
    { name: '钻探组', what: '钻探进尺', v: [410, 395, 402], settled: [null, null, false] },
  ])
})

it('keeps whoever took notice back, and leaves out a talk that was moved', async () => {
  expect(await query(`select count(*)::int as n from final_rating where ${ofFiles('10 ')}`)).toEqual([{ n: 3 }])
  expect(await query(`select talked_at from performance_talk where ${ofFiles('11 ')} order by 1`)).toHaveLength(2)
  expect(await said('11 ', 'left_out')).toEqual([expect.stringContaining('改期（抢险） ×1')])
})

it('reads a register of cases before what somebody did last about each', async () => {
  expect(await query(`select case_no, count(*)::int as steps from stage_event where ${ofFiles('12 ')} group by all order by all`)).toEqual([
    { case_no: 'T26-1', steps: 4 },
    { case_no: 'T26-2', steps: 4 },
    { case_no: 'T26-3', steps: 4 },
  ])
})

it('reads a form about somebody as evaluations, and names what was a test', async () => {
  expect(
    await query(
      `select employee_no as who, type, count(*)::int as scores from (select * from review where ${ofFiles('13 ')}) join employee on employee_id = reviewee_id
       group by all order by all`,
    ),
  ).toEqual([
    { who: 'S2201', type: 'PEER', scores: 2 },
    { who: 'S2201', type: 'UPWARD', scores: 2 },
    { who: 'S2204', type: 'SELF', scores: 2 },
  ])
  expect(await said('13 ', 'left_out')).toEqual([expect.stringContaining('测试 请删 ×1')])
})

it('reads a register of praise and blame as feedback', async () => {
  expect(await query(`select polarity, text from feedback where ${ofFiles('14 ')} order by given_at`)).toEqual([
    { polarity: '表', text: '提前发现钻杆裂纹' },
    { polarity: '批', text: '班前会迟到' },
  ])
})

it('reads a survey of nobody in particular, though its columns of recipients stand there empty', async () => {
  expect(await query(`select count(distinct response_no)::int as n from survey_answer where ${ofFiles('15 ')}`)).toEqual([{ n: 3 }])
})

it('takes the company of another year for a comparison', async () => {
  expect(
    await query(
      `select d.name, max(answered)::int as n from (select * from survey_answer where ${ofFiles('16 ')}) a join department d using (department_id) group by all order by all`,
    ),
  ).toEqual([
    { name: '勘测院', n: 3 },
    { name: '咨询事业部', n: 2 },
  ])
  expect(await query(`select count(*)::int as n from survey_answer where ${ofFiles('16 ')} and department_id is null`)).toEqual([{ n: 0 }])
})

it('reads points of a cycle whose head says their scale beside letters', async () => {
  expect(await query(`select cycle_id, count(*)::int as n from final_rating where ${ofFiles('17 ')} group by all order by all`)).toEqual([
    { cycle_id: '2023', n: 3 },
    { cycle_id: '2024H1', n: 3 },
    { cycle_id: '2024H2', n: 3 },
    { cycle_id: '2025H1', n: 3 },
  ])
})

it('tells people of one name apart by a team that only a later list has', async () => {
  expect(
    await query(
      `select employee_no as no, value from (select * from reported_value where ${ofFiles('18 ')}) join employee using (employee_id) order by 1`,
    ),
  ).toEqual([
    { no: 'S2202', value: 31 },
    { no: 'S2203', value: 12 },
    { no: 'S2205', value: 9 },
  ])
})

it('takes answers in words beside scores for comments, and the scale from the labels', async () => {
  expect(
    await query(
      `select count(score)::int as scores, min(score_max) as top, count(comment)::int as comments from review where ${ofFiles('19 ')}`,
    ),
  ).toEqual([{ scores: 3, top: 5, comments: 2 }])
  expect(await said('19 ', 'rating_without_score')).toEqual([])
})

it('says quantities of several units, and leaves out what was lost beside what was won', async () => {
  expect(await said('20 ', 'quantity_units')).toEqual(['“合格数”有几种单位（m, 件），共 2 行；都已收录，但不同单位的数相加没有意义。'])
  expect(await query(`select record_no from work_record where ${ofFiles('21 ')}`)).toEqual([{ record_no: 'O1' }])
})

it('asks about a definition that is being revised', async () => {
  expect(await said('22 ', 'unsure_status')).toEqual([expect.stringContaining('修订中')])
})
