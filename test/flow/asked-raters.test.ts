// Invitations to evaluate with a column for each rater, people told apart by a bracket, and sums that only a title names.
import { expect, it } from 'vitest'
import { importedOnce, ofFiles, saidOf } from './each-workspace'

const imported = importedOnce({
  '0 花名册_20260131.csv': [
    '工号,姓名,部门,岗位,入职日期,直接上级工号,英文名',
    'H101,顾峤,综合管理部,总经理,2014-03-21,,',
    'H102,贺川,采购部,经理,2018-05-22,H101,',
    'H103,陈静,采购部,采购员,2019-07-18,H102,',
    'H104,陈静,零售部,药师,2020-02-20,H105,',
    'H105,江离,零售部,经理,2021-09-01,H101,',
    'H106,Priya Nair,信息部,经理,2022-04-11,H101,Priya Nair',
    'H107,温若,信息部,工程师,2022-04-11,H106,',
  ],
  '1 360评价人名单.csv': [
    '2025年度中层360评价 评价人名单及回收,,,,,,,,',
    '序号,被评价人,部门,上级,同级1,同级2,下级1,自评,回收',
    '1,贺川,采购部,顾峤√,江离√,Priya Nair×,陈静（采购）√,√,3/4',
    '2,江离,零售部,顾峤,贺川√,温若Q,陈静（零售）√,,2/4',
    '√=已提交 ×=拒评 Q=未发 无标记=未交,,,,,,,,',
  ],
  '2 Ratings.csv': [
    'User ID,First Name,Form Title,Form Status,Review Period Start,Review Period End,Overall Self Rating,Overall Manager Rating,Calibrated Overall Rating,Calibrated Overall Rating Label',
    'H102,川,2025 Annual Performance Review,Completed,01/01/2025,12/31/2025,5.0,4.0,4.0,Exceeds Expectations',
    'H105,离,2025 Annual Performance Review,Completed,01/01/2025,12/31/2025,4.0,5.0,5.0,Outstanding',
    'H103,静,2025 Annual Performance Review,Completed,01/01/2025,12/31/2025,3.0,3.0,3.0,Meets Expectations',
    'H107,若,2025 Annual Performance Review,Completed,01/01/2025,12/31/2025,3.0,Unrated,Unrated,',
  ],
  '3 人才盘点表.csv': ['2025年度人才盘点表,,,', '部门,姓名,2025绩效,潜力', '采购部,贺川,4,高', '零售部,江离,4,中', '信息部,温若,3,中'],
  '4 回款.csv': [
    '零售部 2026年一季度回款（万元，含税）,,,,',
    '姓名,1月,2月,3月,备注',
    '江离,62,43,64,',
    '贺川,54,38,56,',
    '温若,36,26,38,',
  ],
  '5 Phase_History.csv': [
    'Requisition Number,Department,Candidate Number,Candidate Name,Phase,State,Phase Start Date,Phase End Date',
    '3002,采购部,8801,卢燕,Screening,Completed,2026-01-04,2026-01-11',
    '3002,采购部,8801,卢燕,Interview,Completed,2026-01-11,2026-01-18',
    '3002,采购部,8802,白溪,Screening,Withdrawn by Candidate,2026-01-05,2026-01-09',
  ],
  '7 沟通记录.csv': [
    '沟通记录 2026年3月,,,,,',
    '日期,谈话人,对象,类型,谈话要点,后续',
    '3.3,Priya Nair,温若,日常,接口排期,下周看',
    '3.4,顾峤,贺川,日常,缺货清单,',
    '3.9,Priya Nair,温若,日常,接口联调,',
    '3/10,顾峤,江离,日常,排班,',
    '3.12,Priya Nair,温若,日常,上线,',
    '3.17,顾峤,贺川,日常,谈价,',
  ],
  '8 tickets.csv': [
    'ID,Subject,Assignee,Status,Created at,Solved at,Tags',
    '501,积分未到账,温若,Closed,2026-01-02 15:41:12,2026-01-04 15:51:12,vip',
    '502,Buy now,温若,Closed,2026-01-03 15:41:12,2026-01-03 15:51:12,spam',
  ],
  '9 编制.csv': ['2026年编制规划,,,', '部门,编制,在岗,缺编', '采购部,4,2,2', '零售部,5,2,3', '信息部,3,2,1', '新店,(3),,'],
  '10 门店月报.csv': [
    '门店经营月报（2025年11月—2026年1月）,,,,',
    ',,单位：销售额万元；客流人次；毛利率%,,',
    '部门,指标,2025年11月,12月,2026年1月',
    '零售部,销售额,59.5,65.7,68.6',
    '零售部,客流,7438,9125,9026',
  ],
  '11 签到.csv': [
    '新规线下培训签到及考核（3月12日 下午 / 3月19日 晚，各2h，讲师：顾峤）,,,,,',
    '部门,姓名,3/12,3/19,笔试,补考3/25',
    '采购部,贺川,√,√,77,87',
    '零售部,江离,缺,√,,缺考',
    '信息部,温若,√,请假,82,',
    '信息部,Priya Nair,√,√,90,',
    '实到,,3,3,,',
  ],
  '6 待办.csv': [
    '序号,事项,责任人,截止,状态,完成日',
    '1,缺货清单,陈静（采购）,2026/1/6,完成,2026/1/6',
    '2,接口联调,Priya、温若,2026/1/13,进行中,',
  ],
})
const query = async <T>(sql: string) => (await imported()).db.all<T>(sql)
const said = async (file: string, code: string) =>
  (await saidOf(await imported(), file)).filter((text) => text.startsWith(`${code} `)).map((text) => text.slice(code.length + 1))

it('reads who was asked and what became of it, and nobody who was not', async () => {
  expect(
    await query(
      `select e.employee_no as who, b.employee_no as "by", relation, coalesce(answered, submitted_at is not null, false) as answered from (select * from review_request where ${ofFiles('1 ')}) r
       join employee e on e.employee_id = reviewee_id join employee b on b.employee_id = reviewer_id order by all`,
    ),
  ).toEqual([
    { who: 'H102', by: 'H101', relation: '上级', answered: true },
    { who: 'H102', by: 'H102', relation: '自评', answered: true },
    { who: 'H102', by: 'H103', relation: '下级', answered: true },
    { who: 'H102', by: 'H105', relation: '同级', answered: true },
    { who: 'H102', by: 'H106', relation: '同级', answered: false },
    { who: 'H105', by: 'H101', relation: '上级', answered: false },
    { who: 'H105', by: 'H102', relation: '同级', answered: true },
    { who: 'H105', by: 'H104', relation: '下级', answered: true },
  ])
  expect(await query(`select count(*)::int as n from review where ${ofFiles('1 ')}`)).toEqual([{ n: 0 }])
})

it('takes 4 and 4.0 for one rating, and the scale from labels beside somebody who is not rated', async () => {
  expect(await said('3 ', 'said_differently')).toEqual([expect.stringContaining('江离')])
  expect([await said('2 ', 'scale_unknown'), await query(`select distinct score_max from review where ${ofFiles('2 ')}`)]).toEqual([
    [],
    [{ score_max: 5 }],
  ])
})

it('reads what a short title counts, in the unit it says', async () => {
  expect(
    await query(`select indicator_name as name, unit, sum(value) as sum from reported_value where ${ofFiles('4 ')} group by all`),
  ).toEqual([{ name: '回款', unit: '元', sum: 4170000 }])
})

it('reads the phases of candidates, and finds who is meant by a place in brackets or a given name', async () => {
  expect(
    await query(
      `select case_no, count(*)::int as n, sum(hours) as hours from stage_event where ${ofFiles('5 ')} group by all order by all`,
    ),
  ).toEqual([
    { case_no: '8801', n: 2, hours: 336 },
    { case_no: '8802', n: 1, hours: 96 },
  ])
  expect(
    await query(
      `select e.employee_no as no from (select * from action_item where ${ofFiles('6 ')}) a join employee e on e.employee_id = a.employee_id order by 1`,
    ),
  ).toEqual([{ no: 'H103' }, { no: 'H106' }])
})

it('reads days whose order shows that no zero was lost', async () => {
  expect(
    await query(`select count(*)::int as n, min(talked_at)::date::varchar as first from performance_talk where ${ofFiles('7 ')}`),
  ).toEqual([{ n: 6, first: '2026-03-03' }])
})

it('counts no spam, no places in brackets, and takes no unit of each indicator for that of all', async () => {
  expect(await query(`select record_no from work_record where ${ofFiles('8 ')}`)).toEqual([{ record_no: '501' }])
  expect(await query(`select sum(planned) as planned from headcount_plan where ${ofFiles('9 ')}`)).toEqual([{ planned: 12 }])
  expect(await said('9 ', 'unparseable')).toHaveLength(1)
  expect(await query(`select distinct unit from metric_value where ${ofFiles('10 ')}`)).toEqual([{ unit: null }])
})

it('reads who was at a training on which of its days, and takes nobody who was there for passed', async () => {
  expect(
    await query(`select course, completed_at::date::varchar as day, count(*)::int as n, sum(hours) as hours, count(passed)::int as passed
      from learning_record where completed_at is not null and ${ofFiles('11 ')} group by 1, 2 order by 2`),
  ).toEqual([
    { course: '新规线下培训', day: '2026-03-12', n: 3, hours: 6, passed: 0 },
    { course: '新规线下培训', day: '2026-03-19', n: 3, hours: 6, passed: 0 },
  ])
})
