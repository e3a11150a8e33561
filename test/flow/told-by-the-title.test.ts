// What a title tells of the figures below it, and what numbers, groups and years beside them tell apart.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '01-花名册_2026-03-31.csv': [
    '工号,姓名,部门,组织全路径,入职日期',
    'T1,顾岚,研发部,研发部,2018-03-06',
    'T2,宋予,研发部,研发部/材料组,2019-05-06',
    'T3,白景,研发部,研发部/结构组,2020-07-01',
    'T4,温琴,公司业务部,公司业务部,2021-02-01',
    'T5,石磊,质量部,质量部/体系组,2022-02-01',
  ],
  '02-OKR导出.csv': [
    '姓名,工号,OKR周期,目标,目标内容,目标权重,目标进度,关键结果,关键结果内容,关键结果权重,关键结果进度',
    '顾岚,T1,2026年1月-3月,O1,完成B样开发,60%,94%,KR1,能量密度达到215,40%,100%',
    '顾岚,T1,2026年1月-3月,O1,完成B样开发,60%,94%,KR2,循环保持率92%,60%,90%',
    '顾岚,T1,2026年1月-3月,O2,搭建材料库,40%,75%,KR1,导入1200条,100%,75%',
  ],
  '18-一季度氛围问卷.csv': [
    '序号,提交答卷时间,所用时间,来源,1、您所在的部门是,2、请打分(1非常不同意,5非常同意)—我清楚目标,上级及时反馈,我的工作量合理,3、还有什么建议?',
    '1,2026/3/16 12:00:12,117秒,微信,研发部,3,4,4,(空)',
    '2,2026/3/17 12:00:12,90秒,微信,质量部,5,2,4,加人',
  ].map((line) => line.replace('打分(1非常不同意,5非常同意)', '打分(1非常不同意；5非常同意)')),
  '2025年休假台账.csv': [
    '2025年度年休假使用台账,,,,,,,,',
    '单位:天；空白为未休,,,,,,,,',
    '姓名,部门,当年应休,1月,2月,3月,4月,已休,剩余',
    '顾岚,研发部,7,,1,,0.5,1.5,5.5',
    '宋予,研发部,5,1,,,,1,4',
    '石磊,质量部,5,,,2,,2,3',
    '合计,,17,1,1,2,0.5,4.5,12.5',
  ],
  '存款日均.csv': [
    '2025年下半年客户经理存款日均余额统计表,,,,,',
    ',,,,单位：万元,',
    '部门,客户经理,7月,8月,9月,备注',
    '公司业务部,温琴,10,11,12,',
    '研发部,顾岚,1,已移交,已移交,',
    '质量部,石磊,2,3,4,',
    '合计,,13,14,16,',
  ],
  '编制.csv': [
    '2026年度人员编制计划（单位：人）,,,,,,',
    '部门,2025年末,,2026年计划编制,,,',
    ',编制,在岗,Q1末,Q2末,Q3末,Q4末',
    '研发部,4,3,3,4,5,6',
    '质量部,2,1,1,1,2,2',
    '公司业务部,2,1,1,1,1,1',
  ],
  '研发部谈心谈话记录(2026一季度).csv': [
    '序号,时间,谈话对象,谈话人,谈话主要内容,是否落实',
    '1,1.8,宋予,顾岚,任务分解,是',
    '2,1.15,白景,顾岚,差错原因,是',
    '3,1.30,宋予,顾岚,客户流失,否',
    '4,2.11,白景,顾岚,转岗,是',
    '5,3.下旬,宋予,顾岚,,',
  ],
  '核对.csv': [
    '2025年12月签约核对（个人自报 VS 系统）,,,,,,,',
    '部门,姓名,手机签约（户）,,,信用卡（件）,,',
    ',,自报,系统,差异,自报,系统,差异',
    '公司业务部,温琴,34,33,1,1,1,0',
    '研发部,顾岚,26,22,4,10,10,0',
    '质量部,石磊,未报,15,,未报,1,',
    '研发部,白景,8,8,0,9,9,0',
    '研发部,宋予,7,7,0,8,8,0',
  ],
  'PT64.csv': [
    '人员编号,雇员或申请者姓名,A/A类型,出勤或缺勤类型文本,开始日期,结束日期,考勤/缺勤天数,缺勤小时数,日历天数,锁定',
    'T1,顾岚,0100,年休假,2025.11.06,2025.11.07,2.00,16.00,2.00,',
    'T2,宋予,0200,病假,2025.11.10,2025.11.10,1.00,8.00,1.00,',
    'T3,白景,0100,年休假,2025.12.08,2025.12.12,5.00,40.00,5.00,X',
  ],
  'heatmap.csv': [
    '员工敬业度调查 2025 - Heatmap,,,,,',
    'Demographic: 部门,Score: % Favorable,,,,',
    'Factor,Question,澄锂 (All),研发部,公司业务部,质量部',
    ',Responses,22,8,6,8',
    'Engagement,我为公司感到自豪,71%,75%,50%,88%',
    'Engagement,我愿意推荐本公司,64%,63%,67%,63%',
  ],
  '报工明细.csv': [
    '报工单号,作业员工号,作业员,报工时间,报工数量,合格数,不良数,工时(h),单据状态',
    'B1,T2,宋予,2026-03-16 07:32:42,10,9,1,8,已确认',
    'B2,T3,白景,2026-03-16 08:32:42,20,19,1,8,已确认',
    'B3,T2,宋予,2026-03-17 07:32:42,40,39,1,8,待确认',
    'B4,T3,白景,2026-03-17 07:40:42,80,79,1,8,已冲销',
  ],
  '评估明细.csv': [
    '绩效周期,被评估人,被评估人工号,评估人,评估人工号,评估关系,综合得分,满分,提交时间',
    '2025年度360评估,宋予,T2,白景,T3,同级,4,5,2026-01-13 11:15:00',
    '2025年度360评估,宋予,T2,石磊,T5,同级,3,5,2026-01-14 11:15:00',
  ],
  '考核汇总.csv': [
    '近两年年度考核结果汇总,,,',
    '姓名,部门,2023年,2024年',
    '顾岚,研发部,优秀,称职',
    '宋予,研发部,不定等次,称职',
    '白景,研发部,称职,不定等次',
    '温琴,公司业务部,称职,称职',
    '石磊,质量部,优秀,基本称职',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes O1 and KR2 for numbers, and weighs key results by their own weight', async () => {
  expect(await query('select title, level, weight, progress from goal order by _row, level nulls last, title')).toEqual([
    { title: '完成B样开发', level: 'O', weight: 0.6, progress: 0.94 },
    { title: '能量密度达到215', level: null, weight: 0.4, progress: 1 },
    { title: '循环保持率92%', level: null, weight: 0.6, progress: 0.9 },
    { title: '搭建材料库', level: 'O', weight: 0.4, progress: 0.75 },
    { title: '导入1200条', level: null, weight: 1, progress: 0.75 },
  ])
  // 0.6 x (0.4 x 100 + 0.6 x 90) + 0.4 x 75
  expect(await query('select sum(attainment * weight) / sum(weight) as score from goal_attainment')).toEqual([
    { score: expect.closeTo(86.4, 6) },
  ])
})

it('reads the lines of one question, and no year from the place of a file in its folder', async () => {
  const found = await query(
    'select item, sum(score)::integer as score, min(cycle_id) as cycle from survey_answer where score_max = 5 group by all order by 1',
  )
  expect(found.map(({ item, score }) => [String(item).slice(-5), score])).toEqual([
    ['级及时反馈', 6],
    ['工作量合理', 8],
    ['我清楚目标', 8],
  ])
  expect(found.every(({ cycle }) => cycle === null || String(cycle).startsWith('2026'))).toBe(true)
})

it('reads the leave a title speaks of by months, and neither what somebody may take nor what is left', async () => {
  expect(
    await query(
      "select employee_id, item, sum(value) as value from attendance_total where unit = '天' and grain = 'month' group by all order by 1",
    ),
  ).toEqual([
    { employee_id: 'ET1', item: '年休假', value: 1.5 },
    { employee_id: 'ET2', item: '年休假', value: 1 },
    { employee_id: 'ET5', item: '年休假', value: 2 },
  ])
})

it('calls figures of months what their title says is counted', async () => {
  expect(
    await query(
      "select employee_id, count(*) as n, max(value) as most, any_value(unit) as unit from reported_value where indicator_name = '客户经理存款日均余额' group by all order by 1",
    ),
  ).toEqual([
    { employee_id: 'ET1', n: 1, most: 10_000, unit: '元' },
    { employee_id: 'ET4', n: 3, most: 120_000, unit: '元' },
    { employee_id: 'ET5', n: 3, most: 40_000, unit: '元' },
  ])
})

it('plans for the year to come, not for the one that ended', async () => {
  expect(await query('select department_id, planned, on_board from headcount_plan order by 2')).toEqual([
    { department_id: '公司业务部', planned: 1, on_board: 1 },
    { department_id: '质量部', planned: 2, on_board: 1 },
    { department_id: '研发部', planned: 6, on_board: 3 },
  ])
})

it('reads 1.8 and 1.30 in order as days, and no talk that is only planned', async () => {
  expect(
    await query("select employee_id, (talked_at at time zone 'Asia/Shanghai')::date::varchar as day from performance_talk order by 2"),
  ).toEqual([
    { employee_id: 'ET2', day: '2026-01-08' },
    { employee_id: 'ET3', day: '2026-01-15' },
    { employee_id: 'ET2', day: '2026-01-30' },
    { employee_id: 'ET3', day: '2026-02-11' },
  ])
})

it('takes what stands below 自报 for what people report of the indicator above', async () => {
  expect(
    await query(
      `select indicator_name, source_system as system, sum(value)::integer as value, count(*) as n
       from reported_value where month = date '2025-12-01' group by all order by 1, 2 nulls first`,
    ),
  ).toEqual([
    { indicator_name: '信用卡', system: null, value: 28, n: 4 },
    { indicator_name: '信用卡', system: '系统', value: 29, n: 5 },
    { indicator_name: '手机签约', system: null, value: 75, n: 4 },
    { indicator_name: '手机签约', system: '系统', value: 85, n: 5 },
  ])
})

it('reads each leave of a list as one, in days, without what is locked', async () => {
  expect(await query("select employee_id, item, value from attendance_total where grain = 'day' order by 1")).toEqual([
    { employee_id: 'ET1', item: '年休假', value: 2 },
    { employee_id: 'ET2', item: '病假', value: 1 },
  ])
})

it('takes 公司业务部 for a department and (All) for none', async () => {
  expect(
    await query('select department_id, count(*) as n from survey_answer where agree_share is not null group by all order by 1'),
  ).toEqual([
    { department_id: '公司业务部', n: 2 },
    { department_id: '研发部', n: 2 },
    { department_id: '质量部', n: 2 },
  ])
})

it('counts no confirmation that is still to come', async () => {
  expect(await query('select record_no, good_qty from work_record order by 1')).toEqual([
    { record_no: 'B1', good_qty: 9 },
    { record_no: 'B2', good_qty: 19 },
  ])
})

it('reads the cycle of a 360, and takes groups of one department for that department', async () => {
  expect(await query('select reviewer_id, cycle_id, is_cross_department, reviewer_department_id from review_request order by 1')).toEqual([
    { reviewer_id: 'ET3', cycle_id: '2025', is_cross_department: false, reviewer_department_id: '研发部/结构组' },
    { reviewer_id: 'ET5', cycle_id: '2025', is_cross_department: true, reviewer_department_id: '质量部/体系组' },
  ])
})

it('takes 不定等次 for no grade', async () => {
  expect(await query('select rating, count(*) as n from final_rating group by all order by 1')).toEqual([
    { rating: '优秀', n: 2 },
    { rating: '基本称职', n: 1 },
    { rating: '称职', n: 5 },
  ])
})
