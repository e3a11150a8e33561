// What is no rating, no talk, no answer and no work, though it stands where one would: said in a word, a tag or a remark nobody had read before.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,SAP人事编号,工作邮箱',
    'P1,顾岚,生产部,2018-03-06,20000003,gu.lan@p.example',
    'P2,宋予,生产部,2019-05-06,20000006,song.yu@p.example',
    'P3,白景,生产部,2020-07-01,20000011,bai.jing@p.example',
    'P4,陈晨,研发部,2021-02-01,20000015,chen.chen@p.example',
    'P5,Amy Fong,研发部,2021-06-01,20000022,amy.fong@p.example',
    'P6,莫离,研发部,2022-06-01,20000027,mo.li@p.example',
  ],
  '1 历次绩效.csv': [
    '生产系统历次绩效等级汇总,,,,,,,',
    '部门,工号,姓名,2024下半年,,2025上半年,,备注',
    ',,,得分,等级,得分,等级,',
    '生产部,P1,顾岚,77,B+,57,C,',
    '生产部,P2,宋予,83,B+,79,B+,',
    '生产部,P3,白景,91,A,,未评（休假）,',
    '研发部,P4,陈晨,67,B,82,B+,',
    '研发部,P5,Amy Fong,,补评中,88,A,',
  ],
  '2 Talent Review.csv': [
    'Talent Review - Nine Box Detail,,,,,',
    'Effective Date: 12/31/2025,,,,,',
    'Employee ID,Worker,Review Status,Performance,Potential,Retention',
    'P1,顾岚,Complete,3 - Exceeds Expectations,2 - Growth,Low',
    'P2,宋予,Complete,2 - Meets Expectations,3 - High,Low',
    'P4,陈晨,In Progress,3 - Exceeds Expectations,1 - Limited,Low',
    'P6,莫离,Complete,2 - Meets Expectations,2 - Growth,High',
  ],
  '3 1on1记录.csv': [
    '1on1 记录（2026年）,,,,,',
    '日期,对象,时长(分),聊了什么,后续,状态',
    '1/8,顾岚,30,排班,排班表改,稳定',
    '2/15,宋予,25,想学编程,问名额,好',
    '3/12,白景,40,压力大,统一话术,有点累',
    '4/2,宋予,,(待约),,',
  ],
  '4 问卷星.csv': [
    '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您所在的部门是,2、我清楚自己的目标（1-5分）,3、我有成长的机会（1-5分）,4、您最希望公司改善什么？',
    '1,2026/3/9 09:40:20,81秒,链接,N/A,120.1.*.*,研发部,5,5,测试提交，请忽略——莫离',
    '2,2026/3/9 10:55:18,107秒,微信,N/A,120.1.*.*,研发部,4,4,希望调薪更透明',
    '3,2026/3/9 12:51:33,157秒,链接,N/A,120.1.*.*,生产部,4,3,',
    '4,2026/3/9 12:59:33,150秒,链接,N/A,120.1.*.*,生产部,2,3,无',
  ],
  '5 issues.json': [
    JSON.stringify(
      [
        [1, ['bug', 'P1'], 18000],
        [2, ['bug', 'duplicate'], 0],
        [3, ["won't fix", 'P3'], 5400],
        [4, ['feature'], 7200],
      ].map(([iid, labels, spent]) => ({
        id: 4800 + Number(iid),
        iid,
        title: `issue ${iid}`,
        state: 'closed',
        created_at: '2026-01-05T03:42:00.000Z',
        closed_at: '2026-01-22T05:22:00.000Z',
        labels,
        assignee: { id: 7, username: 'chen.chen', name: '陈晨' },
        time_stats: { total_time_spent: spent, human_total_time_spent: null },
      })),
    ),
  ],
  '6 COOIS.csv': [
    '\tOrder\tOpAc\tWork ctr\tConfirm.\tCntr\tYield\tScrap\tUnit\tPostg date\tPers.No.\tRev\tCnclCf',
    '\t100031211\t0010\tCX10\t0004471026\t1\t84\t7\tPC\t02.03.2026\t20000003\t\t',
    '\t100031212\t0020\tXP20\t0004471033\t1\t119\t6\tPC\t02.03.2026\t20000006\tX\t',
    '\t100031212\t0020\tXP20\t0004471033\t2\t119\t6\tPC\t02.03.2026\t20000006\tX\t1',
    '\t100031212\t0020\tXP20\t0004471033\t3\t109\t6\tPC\t03.03.2026\t20000006\t\t',
    '\t100031245\t0030\tSY30\t0004471041\t1\t94\t9\tPC\t14.03.2026\t20000011\t\t',
  ],
  '7 投诉台账.csv': [
    '投诉处理台账（2026年2-3月）,,,,,,',
    '投诉编号,受理日期,责任部门,上门,方案确认,关闭,状态',
    'K1,2026/2/2,生产部,2026/2/7,2026/2/9,2026/2/11,已关闭',
    'K2,2026/2/4,研发部,2026/2/8,2026/2/9,2026/2/17,已关闭',
    'K3,2026/2/6,生产部,,,,重复登记',
    'K4,2026/2/8,生产部,2026/2/11,,,撤诉',
    'K5,2026/2/9,生产部,2026/2/12,,,处理中',
  ],
  '8 作业明细.csv': [
    '作业单号,作业日期,班次,作业类型,操作员工号,操作员,开始时间,结束时间,完成件数,单据状态',
    'Z1,2026-03-16,夜班,分拣,P1,顾岚,2026-03-16 23:02:00,2026-03-17 00:21:00,340,已完成',
    'Z2,2026-03-16,夜班,分拣,P1,顾岚,2026-03-17 00:31:00,2026-03-17 02:23:00,618,已完成',
    'Z3,2026-03-17,白班,卸车,P2,宋予,2026-03-17 09:10:00,2026-03-17 10:23:00,500,已作废',
  ],
  '10 completion-safety2026.csv': [
    ',ID number,Email address,危险品识别,危险品识别 - Completion date,课程测验,课程测验 - Completion date,Course complete',
    '顾岚,P1,gu.lan@p.example,Completed,"Thursday, 26 March 2026, 8:43 AM",Completed (achieved pass grade),"Sunday, 22 March 2026, 9:23 AM",Completed',
    '宋予,P2,song.yu@p.example,Completed,"Thursday, 12 March 2026, 8:42 PM",Not completed,,Not completed',
    '白景,P3,bai.jing@p.example,Completed,"Saturday, 21 March 2026, 9:14 AM",Completed (did not achieve pass grade),"Saturday, 21 March 2026, 9:54 AM",Not completed',
    '陈晨,P4,chen.chen@p.example,Completed,"Monday, 9 March 2026, 9:14 AM",Completed (achieved pass grade),"Monday, 9 March 2026, 9:54 AM",Completed',
    'Amy Fong,P5,amy.fong@p.example,Not completed,,Not completed,,Not completed',
  ],
  '9 热力图.csv': [
    '2025年度敬业度调查结果——各部门赞同率（%）,,,,,',
    '维度,生产部,研发部,销售部,全公司,24年,与24年比',
    '敬业度总分,83,77,72,71,66,+5',
    '直属上级,71,78,83,71,67,+4',
    '薪酬福利,40,43,59,49,49,0',
    '职业发展,75,52,65,67,67,0',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes the rating of each cycle with its score, and asks about a word of no order', async () => {
  expect(
    await query("select employee_id as who, cycle_id as cycle, rating, score from final_rating where cycle_id < '2025H2' order by 2, 1"),
  ).toEqual([
    { who: 'EP1', cycle: '2024H2', rating: 'B+', score: 77 },
    { who: 'EP2', cycle: '2024H2', rating: 'B+', score: 83 },
    { who: 'EP3', cycle: '2024H2', rating: 'A', score: 91 },
    { who: 'EP4', cycle: '2024H2', rating: 'B', score: 67 },
    { who: 'EP1', cycle: '2025H1', rating: 'C', score: 57 },
    { who: 'EP2', cycle: '2025H1', rating: 'B+', score: 79 },
    { who: 'EP4', cycle: '2025H1', rating: 'B+', score: 82 },
    { who: 'EP5', cycle: '2025H1', rating: 'A', score: 88 },
  ])
  expect(await query("select facts->>'text' as text from data_issue where code = 'unparseable' and field = 'rating'")).toEqual([
    { text: '补评中' },
  ])
})

it('asks whether a rating counts that is not settled, and nothing about how people feel', async () => {
  expect(await query("select facts->>'text' as text, facts->>'count' as n from data_issue where code = 'unsure_status'")).toEqual([
    { text: 'In Progress', n: '1' },
  ])
})

it('counts no talk that is still to be arranged, and no answer that only tried the form', async () => {
  expect(await query("select strftime(talked_at at time zone 'Asia/Shanghai', '%m-%d') as day from performance_talk order by 1")).toEqual([
    { day: '01-08' },
    { day: '02-15' },
    { day: '03-12' },
  ])
  expect(await query("select count(*)::integer as n from survey_answer where item like '%目标%'")).toEqual([{ n: 3 }])
})

it('counts no issue its labels call a duplicate or not worth the work, and the time spent on the others', async () => {
  expect(await query("select record_no, hours from work_record where record_no like '48%' order by 1")).toEqual([
    { record_no: '4801', hours: 5 },
    { record_no: '4804', hours: 2 },
  ])
})

it('counts the confirmations that were not taken back, by the number people have in SAP', async () => {
  expect(await query("select employee_id as who, good_qty as yield from work_record where record_no like '000%' order by 1, 2")).toEqual([
    { who: 'EP1', yield: 84 },
    { who: 'EP2', yield: 109 },
    { who: 'EP3', yield: 94 },
  ])
})

it('counts no complaint that was registered twice or withdrawn', async () => {
  expect(await query('select distinct case_no from stage_event order by 1')).toEqual([
    { case_no: 'K1' },
    { case_no: 'K2' },
    { case_no: 'K5' },
  ])
})

it('takes the moment work ended for its end, not the day of the shift', async () => {
  expect(
    await query(
      "select record_no, strftime(at_end at time zone 'Asia/Shanghai', '%d %H:%M') as ended from work_record where record_no like 'Z%' order by 1",
    ),
  ).toEqual([
    { record_no: 'Z1', ended: '17 00:21' },
    { record_no: 'Z2', ended: '17 02:23' },
  ])
})

it('reads dimensions over departments as what was asked', async () => {
  expect(
    await query(
      "select item, count(*)::integer as n, round(sum(agree_share), 2) as shares from survey_answer where survey like '%敬业度%' group by 1 order by 1",
    ),
  ).toEqual([
    { item: '敬业度总分', n: 3, shares: 2.32 },
    { item: '直属上级', n: 3, shares: 2.32 },
    { item: '职业发展', n: 3, shares: 1.92 },
    { item: '薪酬福利', n: 3, shares: 1.42 },
  ])
})

it('finds the names of columns above cells that look like names of columns, and the courses among them', async () => {
  expect(
    await query(
      "select course, count(*) filter (passed)::integer as passed, count(*) filter (not passed)::integer as failed, min(completed_at at time zone 'Asia/Shanghai')::date::varchar as first from learning_record group by 1 order by 1",
    ),
  ).toEqual([
    { course: '危险品识别', passed: 4, failed: 0, first: '2026-03-09' },
    { course: '课程测验', passed: 2, failed: 1, first: '2026-03-09' },
  ])
})
