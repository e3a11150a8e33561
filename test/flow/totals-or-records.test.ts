// Rows whose words are those of totals and notes: which are totals, which are records, and which cannot be told.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'L1,沈括,一车间,班长,2018-03-06',
    'L2,苗雨,一车间,操作工,2019-05-06',
    'L3,何小计,一车间,操作工,2020-07-01',
    'L4,盛夏,二车间,班长,2021-02-01',
    'L5,冯唐,二车间,操作工,2022-03-01',
  ],
  '1 改进行动.csv': [
    '改进行动,姓名,面谈日期,交付物,截止日期,验收人',
    '产量统计汇总,苗雨,2025-12-20,汇总,2026-02-01,沈括',
    '季度总计核对,何小计,2025-12-20,小计,2026-02-01,沈括',
    '审核清单梳理,盛夏,2025-12-20,清单,2026-02-01,沈括',
    '合计,,,,,',
  ],
  '2 培训.csv': [
    '课程名称,姓名,学时,完成日期',
    '内审员累计,苗雨,4,2026-01-20',
    '行车,盛夏,4,2026-01-21',
    '小计算器,何小计,4,2026-01-22',
    '备注填写,冯唐,4,2026-01-23',
    '合计,,16,',
  ],
  '3 学时.csv': ['课程名称,姓名,学时', '行车,盛夏,3', '叉车,苗雨,5', '工时汇总,冯唐,8'],
  '4 指标口径.csv': [
    '指标,汇总方式,来源系统,取数字段,容差,权重',
    '不良数,求和,MES,不良数,2%,40%',
    '累计产量,平均,MES,合格数,2%,30%',
    '工时总计,汇总,MES,工时,2%,30%',
    '合计,,,,,100%',
  ],
  '5 MES.csv': [
    '工单号,操作工,完工时间,合格数,不良数,工时',
    ...['沈括', '苗雨', '盛夏'].map((name, at) => `M${at},${name},2026-01-0${at + 2},10,1,4`),
  ],
  '7 报工.csv': [
    '报工单号,操作工,完工时间,合格数,工时',
    'P-1,沈括,2026-01-05,10,4',
    'P-2,苗雨,2026-01-06,20,5',
    '本月小计,,,30,9',
    'P-3,盛夏,2026-02-05,10,4',
    '本月小计,,,10,4',
    '全厂,,,40,13',
    '部门平均,,,13.3,4.3',
    '复核：沈括,,审核：盛夏,,',
    '数据来源：MES,,,,',
  ],
  '6 自评.csv': [
    '工号,姓名,指标,2026-01,2026-02',
    'L1,沈括,不良数,10,10',
    'L2,苗雨,不良数,10,10',
    ',冯唐,不良数,10,10',
    ',两人小计,不良数,30,30',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const of = (file: string) => `join source_sheet using (sheet_id) join source_file using (file_id) where starts_with(file, '${file} ')`
const leftOut = async (file: string) =>
  (await query(`select row, reason from excluded_row ${of(file)} and reason <> 'header' order by 1`)).map(({ row, reason }) => [
    row,
    reason,
  ])

it('counts what somebody is to do or has learned by a day, whatever it is called', async () => {
  expect((await query('select action from action_item order by _row')).map(({ action }) => action)).toEqual([
    '产量统计汇总',
    '季度总计核对',
    '审核清单梳理',
  ])
  expect(await leftOut('1')).toEqual([[5, 'subtotal']])
  expect(
    (await query(`select course from learning_record where completed_at is not null order by _row`)).map(({ course }) => course),
  ).toEqual(['内审员累计', '行车', '小计算器', '备注填写'])
  expect(await leftOut('2')).toEqual([[6, 'subtotal']])
})

it('asks of a row that names somebody, without a day, and is the sum of those above', async () => {
  expect(await query(`select code, row, facts->>'text' as text from data_issue ${of('3')} and blocking`)).toEqual([
    { code: 'total_or_record', row: 4, text: '工时汇总' },
  ])
  expect(await leftOut('3')).toEqual([])
})

it('adds up no rows of a dictionary', async () => {
  expect((await query('select name, aggregate from indicator order by 1')).map(({ name, aggregate }) => [name, aggregate])).toEqual([
    ['不良数', 'sum'],
    ['工时总计', 'sum'],
    ['累计产量', 'mean'],
  ])
  expect(await leftOut('4')).toEqual([[5, 'subtotal']])
})

it('takes somebody without a number for no mean of others who have the same', async () => {
  expect((await query(`select distinct employee_id as who from reported_value order by 1`)).map(({ who }) => who)).toEqual([
    'EL1',
    'EL2',
    'EL5',
  ])
  expect(await leftOut('6')).toEqual([[5, 'subtotal']])
})

it('knows the column of numbers below which as many totals and notes stand as records', async () => {
  expect((await query(`select record_no as no from work_record where record_no like 'P%' order by 1`)).map(({ no }) => no)).toEqual([
    'P-1',
    'P-2',
    'P-3',
  ])
  expect((await leftOut('7')).map(([row, reason]) => `${row} ${reason}`)).toEqual([
    '4 subtotal',
    '6 subtotal',
    '7 subtotal',
    '8 subtotal',
    '9 note',
    '10 note',
  ])
})
