// Orders that are only released, talks that were put off, goals that a remark takes back and grades of half-years below their years.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,工作邮箱',
    'N1,顾岚,运营部,2018-03-06,gu.lan@n.example',
    'N2,宋予,运营部,2019-05-06,song.yu@n.example',
    'N3,白景,销售部,2020-07-01,bai.jing@n.example',
    'N4,陈晨,销售部,2021-02-01,chen.chen@n.example',
    'N5,陈晨,运营部,2022-02-01,chen.chen2@n.example',
  ],
  '1 IW39.csv': [
    '订单,短文本,负责人员姓名,基本开始日期,基本完成日期,实际工时,单位,系统状态',
    '4000322,蜂鸣器不响,宋予,2026.01.05,2026.01.09,0.0,H,CRTD',
    '4000324,蜂鸣器不响,宋予,2026.01.08,2026.01.11,5.0,H,TECO CNF  PRC',
    '4000325,轮胎更换,白景,2026.01.11,2026.01.14,0.0,H,DLFL CRTD',
    '4000326,轮胎更换,白景,2026.02.11,2026.02.14,2.0,H,REL  PRC',
    '4000327,电池更换,白景,2026.02.12,2026.02.15,3.0,H,CLSD CNF  PRC',
  ],
  '2 销售部Q1目标.csv': [
    '销售部 2026年Q1 个人目标与完成,,,,,',
    '姓名,目标项,Q1目标,Q1完成,完成率,备注',
    '白景,新签,34,23.8,70%,',
    '白景,续费,19,9.3,,2月起名单转给同事，此项取消不考核',
    '宋予,新签,20,10,50%,',
  ],
  '3 运营部1对1 记录（2026年一季度）.csv': [
    '日期,对象,时长(分),聊了什么,后续',
    '1.8,宋予,30,新年排班,排班表改',
    '1/15,顾岚,25,想学助教,问名额',
    '1.22,宋予,,临时请假，改期,',
    '2.26,宋予,40,抱怨多，压力大,统一话术',
    '3/12,顾岚,,试教那天没空，没谈,',
    '3.19,顾岚,35,试教反馈不错,给正式课',
  ],
  '4 HRBP面谈记录.csv': [
    '面谈日期,员工,部门,面谈类型,面谈人,状态,谈话要点',
    '2026-02-06,白景,销售部,绩效沟通,顾岚,已谈,认可结果',
    '2026-02-07,宋予,运营部,绩效沟通,顾岚,改期,航班延误，另约',
    '2026-02-09,宋予,运营部,绩效沟通,顾岚,已谈,说明口径',
    '2026-02-10,白景,销售部,绩效沟通,顾岚,未谈（本人休假）,',
    '2026-02-11,白景,销售部,绩效沟通,顾岚,已谈,无异议',
  ],
  '5 历史绩效.csv': [
    '历史绩效汇总（存档）,,,,,,',
    '部门,姓名,工号,2023年,2024年,,2025年',
    ',,,下半年,上半年,下半年,上半年',
    '运营部,顾岚,N1,4,3,A,B',
    '运营部,宋予,N2,-,2,B,S',
    '销售部,白景,N3,3,5,C,B',
    '销售部,陈晨,N4,3,产假,A,未提交',
  ],
  '6 high-fives.csv': [
    'Creator,Creator email,Receivers,Receiver emails,High Five,Company values,Likes,Created (UTC)',
    '顾岚,gu.lan@n.example,"宋予, 陈晨","song.yu@n.example, chen.chen2@n.example",谢谢,客户至上,5,2026-01-06 02:54',
    '宋予,song.yu@n.example,白景,bai.jing@n.example,讲得很细,,9,2026-01-08 04:10',
  ],
  '7 asana.csv': [
    'Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task',
    '1209317740012716,2026-02-02,2026-02-18,2026-02-18,复业方案,Done,顾岚,gu.lan@n.example,,2026-02-17,,,复业项目,',
    '1209317740018029,2026-02-03,,2026-02-13,复业短信,To do,陈晨,chen.chen2@n.example,,2026-02-25,,,复业项目,',
  ],
  '8 指标口径表.csv': [
    '类别,指标,定义,算法,单位,频率,责任部门,数据来源,方向',
    '运营,入场人次,刷卡成功次数,去重后人次合计,人次,月,运营部,闸机系统,越高越好',
    '销售,退卡数,审批通过的退卡张数,计数,张,月,销售部,CRM,越低越好',
  ],
  '10-DGR2026_Grades_moodle.csv': [
    'First name;Last name;ID number;Institution;Department;Email address;Quiz: 1 分类 (Real);Quiz: 2 标记 (Real);Course total (Real);Last downloaded from this course',
    '岚;顾;N1;N GmbH;运营部;gu.lan@n.example;69.00;61.00;64.60;1774944000',
    '景;白;N3;N GmbH;销售部;bai.jing@n.example;91.00;90.00;93.45;1774944000',
    '予;宋;N2;N GmbH;运营部;song.yu@n.example;-;-;-;1774944000',
  ],
  '9 脉搏调研.csv': [
    '2025年中员工脉搏调研 — 部门赞同率,,,,,,',
    '数值为赞同率%；“较24年”为百分点变化,,,,,,',
    '部门,发放,回收,敬业度,,主管支持,,薪酬福利,',
    ',,,25年,较24年,25年,较24年,25年,较24年',
    '运营部,11,11,86,-2,76,+3,64,-2',
    '销售部,14,12,71,+8,83,+7,61,-4',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('counts an order of SAP when it is completed, not while it is created or released, and none that is to be deleted', async () => {
  expect(await query('select status, count(*) as n, count(month) as dated from work_record group by all order by 1')).toEqual([
    { status: 'CLSD CNF  PRC', n: 1, dated: 1 },
    { status: 'CRTD', n: 1, dated: 0 },
    { status: 'REL  PRC', n: 1, dated: 0 },
    { status: 'TECO CNF  PRC', n: 1, dated: 1 },
  ])
})

it('leaves out a goal that its remark takes out of the evaluation', async () => {
  expect(await query('select owner_id, title, target from goal order by 1, 2')).toEqual([
    { owner_id: 'EN2', title: '新签', target: 20 },
    { owner_id: 'EN3', title: '新签', target: 34 },
  ])
})

it('counts the talks that were held, with days in dots and strokes', async () => {
  expect(
    await query("select employee_id, (talked_at at time zone 'Asia/Shanghai')::date::varchar as day from performance_talk order by day, 1"),
  ).toEqual([
    { employee_id: 'EN2', day: '2026-01-08' },
    { employee_id: 'EN1', day: '2026-01-15' },
    { employee_id: 'EN3', day: '2026-02-06' },
    { employee_id: 'EN2', day: '2026-02-09' },
    { employee_id: 'EN3', day: '2026-02-11' },
    { employee_id: 'EN2', day: '2026-02-26' },
    { employee_id: 'EN1', day: '2026-03-19' },
  ])
})

it('reads half-years below their years, points and letters alike', async () => {
  expect(
    await query("select cycle_id, string_agg(rating, ' ' order by employee_id) as ratings from final_rating group by 1 order by 1"),
  ).toEqual([
    { cycle_id: '2023H2', ratings: '4 3 3' },
    { cycle_id: '2024H1', ratings: '3 2 5' },
    { cycle_id: '2024H2', ratings: 'A B C A' },
    { cycle_id: '2025H1', ratings: 'B S B' },
  ])
})

it('knows several receivers and an assignee by their mailboxes', async () => {
  expect(await query('select receiver_id from feedback order by 1')).toEqual([
    { receiver_id: 'EN2' },
    { receiver_id: 'EN3' },
    { receiver_id: 'EN5' },
  ])
  expect(await query("select employee_id, action from action_item where action like '复业%' order by 1")).toEqual([
    { employee_id: 'EN1', action: '复业方案' },
    { employee_id: 'EN5', action: '复业短信' },
  ])
})

it('takes how an indicator is worked out before what it means', async () => {
  expect(await query('select name, formula_text from indicator order by 1')).toEqual([
    { name: '入场人次', formula_text: '去重后人次合计' },
    { name: '退卡数', formula_text: '计数' },
  ])
})

it('reads the share that agrees this year, and no change since the last', async () => {
  expect(await query('select item, department_id, round(agree_share, 2) as share from survey_answer order by 1, 2')).toEqual([
    { item: '主管支持', department_id: '运营部', share: 0.76 },
    { item: '主管支持', department_id: '销售部', share: 0.83 },
    { item: '敬业度', department_id: '运营部', share: 0.86 },
    { item: '敬业度', department_id: '销售部', share: 0.71 },
    { item: '薪酬福利', department_id: '运营部', share: 0.64 },
    { item: '薪酬福利', department_id: '销售部', share: 0.61 },
  ])
})

it('takes the total of a gradebook for the score of the course its file is called after, and no score for none', async () => {
  expect(await query('select employee_id, course, score from learning_record order by 1')).toEqual([
    { employee_id: 'EN1', course: 'DGR2026', score: 64.6 },
    { employee_id: 'EN3', course: 'DGR2026', score: 93.45 },
  ])
})
