// What stands on a sheet beside its rows: tables below the first in other words, gaps that part nothing, headers on every page; and forms.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'K1,温岚,冲压车间,班长,2018-03-06',
    'K2,邵峰,冲压车间,操作工,2019-05-06',
    'K3,柳叶,冲压车间,操作工,2020-07-01',
    ',,,,',
    'K4,许诺,涂装车间,班长,2021-02-01',
    'K5,方舟,涂装车间,操作工,待定',
    ',,,,',
    '劳务派遣,,,,',
    '证号,全名,派遣公司,合同到期,备注',
    'P71,苗壮,蓝海人力,2026-12-31,无',
    'P72,齐备,蓝海人力,2026-12-31,无',
  ],
  '1 报工.csv': [
    '工单号,操作工,完工时间,合格数,工时',
    'G1,邵峰,2026-01-05,10,4',
    'G2,柳叶,2026-01-06,12,5',
    'G3,方舟,2026-01-07,11,4',
    '机台,点检人,点检时间,用时,异常',
    'T1,邵峰,2026-01-05,15,漏油',
    'T2,柳叶,2026-01-06,20,异响',
  ],
  '2 培训.csv': [
    '姓名,课程名称,学时,完成日期',
    '邵峰,叉车操作,4,2026-01-05',
    '柳叶,点焊基础,6,2026-01-06',
    ',,,',
    '姓名,请假类型,天数,备注',
    '方舟,事假,2,家中有事',
    '许诺,年假,3,无',
  ],
  '3 反馈.csv': [
    '反馈人,被反馈人,反馈时间,场景,行为,影响',
    '温岚,邵峰,2026-01-09,换模,主动帮忙,少停机',
    ',,,,,',
    '邵峰,柳叶,,早会,讲清风险,没有返工',
    ',,,,,',
    '许诺,方舟,未记,交接,目标,没漏项',
  ],
  '4 自评.csv': [
    '工号,姓名,指标,2026-01,2026-02',
    'K2,邵峰,产量,10,12',
    'K3,柳叶,产量,9,8',
    ',,,,',
    '异常情况,,,,',
    '编号,事项,类别,1月,2月',
    'Y1,停电,设备,3,2',
  ],
  '5 登记表_温岚.csv': [
    '新员工登记表,,,',
    '姓名：,温岚,员工编号：,K1',
    '部门：,冲压车间,入职日期：,2018-03-06',
    '目标：完成三次换模,,直属上级：,许诺',
  ],
  '6 打印的日志.csv': [
    '单号,日期,人员,工时',
    'D1,2026-01-05,邵峰,3',
    'D2,2026-01-06,柳叶,4',
    '单号,日期,人员,工时',
    'D3,2026-02-05,邵峰,3',
    '单号,日期,人员,工时',
    'D4,2026-02-06,方舟,4',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const apart = async (file: string) =>
  (
    await query(
      `select "row", facts->>'text' as title from data_issue join source_sheet using (sheet_id) join source_file using (file_id)
       where code = 'second_table' and starts_with(file, '${file} ') order by 1`,
    )
  ).map(({ row, title }) => [row, title])

it('sets a list of others below the people apart, and goes on behind a blank row that parts only groups of them', async () => {
  expect(await apart('0')).toEqual([
    [11, '劳务派遣'],
    [12, '劳务派遣'],
  ])
  expect((await query('select employee_no as no from employee order by 1')).map(({ no }) => no)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5'])
  expect((await query('select name from department order by 1')).map(({ name }) => name)).toEqual(['冲压车间', '涂装车间'])
})

it('sees a header right below the rows where words stand in the columns of figures and days', async () => {
  expect((await apart('1')).map(([row]) => row)).toEqual([6, 7])
  expect(
    (await query(`select record_no as no, good_qty as qty from work_record where record_no like 'G%' order by 1`)).map(({ no, qty }) => [
      no,
      qty,
    ]),
  ).toEqual([
    ['G1', 10],
    ['G2', 12],
    ['G3', 11],
  ])
})

it('reads absences below courses as no courses, and what a log of exceptions counts as nobody', async () => {
  expect((await apart('2')).map(([row]) => row)).toEqual([6, 7])
  expect((await query('select course from learning_record order by 1')).map(({ course }) => course)).toEqual(['叉车操作', '点焊基础'])
  expect(await apart('4')).toEqual([[7, '异常情况']])
  expect(await query('select count(*) as n from reported_value')).toEqual([{ n: 4 }])
})

it('takes sentences behind a gap for what they are', async () => {
  expect(await apart('3')).toEqual([])
  expect((await query('select action from feedback order by 1')).length).toBe(3)
})

it('reads a form as the one person it is of', async () => {
  expect(await query(`select name, hire_date::varchar as hired from employee where employee_no = 'K1'`)).toEqual([
    { name: '温岚', hired: '2018-03-06' },
  ])
})

it('knows columns by their records where the header comes again on every page', async () => {
  expect((await query(`select record_no as no from work_record where record_no like 'D%' order by 1`)).map(({ no }) => no)).toEqual([
    'D1',
    'D2',
    'D3',
    'D4',
  ])
})
