// What the sheet itself tells where names of columns do not: which times lie how far apart, whose an objective is, what a subtotal adds up.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const orders = Array.from({ length: 8 }, (_, at) => {
  const day = String(at + 2).padStart(2, '0')
  return `G${at + 1},安装,2026-01-${day} 08:00,2026-01-${day} 08:30,2026-01-${day} 09:10,2026-01-${day} ${10 + at}:00,T${(at % 2) + 1},已归档,${2 + at}`
})
const imported = importedOnce({
  '0 人员.csv': ['工号,姓名,部门,入职日期', 'T1,骆明,维修部,2018-03-06', 'T2,裴欣,维修部,2019-05-06', 'T3,赵立,市场部,2020-05-06'],
  '1 装维单.csv': ['单据编号,工单类型,派单时间,接单时间,到场时间,回单,处理人工号,工单状态,处理时长(小时)', ...orders],
  '2 商机.csv': [
    '商机名称,商机编号,商机阶段,商机金额(元),负责人,创建时间,最后跟进时间',
    '甲项目,S1,赢单,1200000,赵立,2025-10-08 10:00,2026-01-08 10:00',
    '乙项目,S2,商务谈判,800000,赵立,2025-11-08 10:00,2026-01-09 10:00',
  ],
  '3 编制.csv': [
    '部门,岗位族,2026年编制',
    '维修部,安装,5',
    '维修部,抢修,12',
    '维修部,小计,17',
    '客服部,热线,8',
    '市场部,渠道,3',
    '市场部,政企,7',
    '市场部,小计,10',
    '合计,,35',
  ],
  '4 OKR 2026Q1.csv': [
    '姓名,工号,OKR 周期,目标,目标进度,关键结果,KR 权重,KR 进度',
    '骆明,T1,2026年1月-3月,缩短修复时长,54%,备件前置,60%,50%',
    '骆明,T1,2026年1月-3月,缩短修复时长,54%,夜班值守,40%,60%',
    '裴欣,T2,2026年1月-3月,缩短修复时长,20%,路线优化,100%,20%',
  ],
  '5 绩效校准.csv': [
    '姓名,历史绩效,,2025下半年,,',
    ',2024年度,2025上半年,自评,主管初评,校准结果',
    '骆明,B,B,S,A,B',
    '裴欣,A,B,A,B,A',
    '赵立,B,A,A,B,C',
  ],
  '6 重点目标 2026.csv': [
    '目标项,责任人,单位,全年目标,一季度 / 目标,一季度 / 实际,一季度 / 完成率,二季度 / 目标',
    '公区能耗,骆明,万kWh,412,104,98.6,105.5%,102',
    '及时完成率,裴欣,%,95,95,93.8,98.7%,95',
    '盘点差错,赵立,次,6,2,1,200%,2',
  ],
  '7 问卷_按文本_2026脉搏.csv': [
    '序号,提交答卷时间,所用时间,来源,1、您所在的部门,"2、我清楚今年的重点—分值","3、我的工作量合理—分值","4、您最希望改善的方面(远程协作)","4、(薪酬福利)",5、其他建议',
    '1,2026/3/9 10:12:22,220秒,微信,维修部,4,3,0,1,(空)',
    '2,2026/3/9 10:15:22,210秒,微信,维修部,5,2,1,1,(空)',
    '3,2026/3/9 10:18:22,230秒,微信,市场部,3,4,0,0,(空)',
  ],
  '8 投诉台账.csv': [
    '编号,受理时间,类别,处理人,处理完成,回访时间,备注',
    'C1,2026/1/4 14:06,维修,骆明,2026/1/5 8:37,2026/1/8 10:13,',
    'C2,2026/1/4 18:52,维修,裴欣,2026/1/31 11:00,2026/2/2 17:17,',
    'C3,2026/1/5 18:52,维修,裴欣,,,"与C2同一用户重复,并单"',
  ],
  '9 工单月度.csv': [
    '部门,,2026年1月,2026年2月,2026年3月',
    '维修部,工单量,"1,176","1,188","1,202"',
    '维修部,及时完成率,94.1%,96.2%,92.4%',
    '市场部,工单量,76,88,12',
    '市场部,及时完成率,84.1%,86.2%,82.4%',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)

it('takes for start and end of work the times that lie as far apart as it says it took', async () => {
  expect(
    await query(`select strftime(at_start at time zone 'Asia/Shanghai', '%H:%M') as began, strftime(at_end at time zone 'Asia/Shanghai', '%H:%M') as ended
      from work_record where record_no in ('G1', 'G8') order by record_no`),
  ).toEqual([
    { began: '08:00', ended: '10:00' },
    { began: '08:00', ended: '17:00' },
  ])
})

it('has no month for a deal of which only the day it was entered is known', async () => {
  expect(await query("select record_no, month from work_record where record_no like 'S%' order by 1")).toEqual([
    { record_no: 'S1', month: null },
    { record_no: 'S2', month: null },
  ])
})

it('ends a complaint when it was dealt with, and leaves out the one that went into another', async () => {
  expect(await query("select record_no, at_end::date::varchar as ended from work_record where record_no like 'C%' order by 1")).toEqual([
    { record_no: 'C1', ended: '2026-01-05' },
    { record_no: 'C2', ended: '2026-01-31' },
  ])
})

it('leaves out a subtotal of some of the rows above it', async () => {
  expect(await query('select count(*) as n, sum(planned) as planned from headcount_plan')).toEqual([{ n: 5, planned: 35 }])
})

it('keeps the same objective of two people apart', async () => {
  expect(await query("select owner_id, progress from goal where level = 'O' order by 1")).toEqual([
    { owner_id: 'ET1', progress: 0.54 },
    { owner_id: 'ET2', progress: 0.2 },
  ])
})

it('rates people as they were calibrated, not as they see themselves', async () => {
  expect(await query("select employee_id, rating, initial_rating from final_rating where cycle_id = '2025H2' order by 1")).toEqual([
    { employee_id: 'ET1', rating: 'B', initial_rating: 'A' },
    { employee_id: 'ET2', rating: 'A', initial_rating: 'B' },
    { employee_id: 'ET3', rating: 'C', initial_rating: 'B' },
  ])
})

it('names a goal by its name and holds the result against the target of its own quarter', async () => {
  expect(await query("select title, target, actual from goal where title in ('公区能耗', '盘点差错') order by 1")).toEqual([
    { title: '公区能耗', target: 104, actual: 98.6 },
    { title: '盘点差错', target: 2, actual: 1 },
  ])
})

it('takes what was ticked for no answer on a scale', async () => {
  expect(await query('select item, count(*) as n, sum(score) as score from survey_answer group by all order by score')).toEqual([
    { item: '我的工作量合理—分值', n: 3, score: 9 },
    { item: '我清楚今年的重点—分值', n: 3, score: 12 },
  ])
})

it('reads the words of a cross table as indicators', async () => {
  expect(
    await query('select indicator_name, count(*) as n, round(sum(value), 3) as total from metric_value group by all order by 1'),
  ).toEqual([
    { indicator_name: '及时完成率', n: 6, total: 5.354 },
    { indicator_name: '工单量', n: 6, total: 3742 },
  ])
})
