// What stands beside the thing itself: months beside a goal, days beside sums of a month, means beside scores, a try-out among praise.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importedOnce, ofFiles, saidOf, sheetsOfFiles } from './each-workspace'

function attendance(): Buffer {
  const days = Array.from({ length: 28 }, (_, at) => at + 1)
  const names = ['日', '一', '二', '三', '四', '五', '六']
  const rows = [
    ['月度汇总 统计日期:2026-02-01 至 2026-02-28'],
    ['姓名', '部门', '工号', '出勤天数', '迟到次数', '请假', null, '加班时长(小时)', null, '考勤结果'],
    [null, null, null, null, null, '年假(天)', '病假(天)', '工作日(转调休)', '节假日(转加班费)', ...days],
    [null, null, null, null, null, null, null, null, null, ...days.map((day) => names[(day - 1) % 7])],
    ['瞿然', '客舱部', 'B01', 19, 1, 1, 0, 2.5, 8, ...days.map(() => '正常')],
    ['仇英', '客舱部', 'B02', 20, 0, 0, 0, 0, 0, ...days.map(() => '正常')],
    ['幸子', '地勤部', 'B03', 17, 2, 0, 3, 1, 0, ...days.map(() => '休息')],
  ]
  const sheet = XLSX.utils.aoa_to_sheet(rows)
  const down = ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:E4', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4']
  sheet['!merges'] = [...down, 'F2:G2', 'H2:I2', 'J2:AK2', 'A1:AK1'].map((range) => XLSX.utils.decode_range(range))
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '月度汇总')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })
}

const leave = (id: string, name: string, start: string, type: string, amount: string, status: string) => ({
  id,
  employeeId: id.slice(-2),
  name,
  start,
  end: start,
  created: '2025-12-01',
  type: { id: '78', name: type },
  amount: { unit: 'days', amount },
  status: { status, lastChanged: '2025-12-02' },
})

const imported = importedOnce({
  '0 花名册.csv': [
    '工号,姓名,部门,岗位,入职日期',
    'B01,瞿然,客舱部,主管,2017-03-06',
    'B02,仇英,客舱部,乘务员,2018-05-06',
    'B03,幸子,地勤部,值机员,2020-07-01',
    'B04,Leo Marsh,地勤部,站长,2021-02-01',
  ],
  '1 Station goals Q1 2026.csv': [
    '#,Goal,Owner,Measure,Unit,Target Q1,Jan,Feb,Mar,Q1 actual,Status',
    '1,On-time departures,Leo Marsh,share of flights,%,92,90,91,94,91.7,Green',
    '2,Ancillary revenue,Leo Marsh,net of fees,k CNY,480,150,140,170,460,Amber',
    '3,Lost bags,幸子,bags,pcs,12,3,4,2,9,Green',
  ],
  '2 月度汇总.xlsx': attendance(),
  '3 time_off_requests.json': [
    JSON.stringify([
      leave('2301', '瞿然', '2026-01-12', 'Annual Leave', '2', 'approved'),
      leave('2302', '仇英', '2026-01-14', 'Sick Leave', '1', 'approved'),
      leave('2303', '幸子', '2026-01-19', 'Annual Leave', '3', 'denied'),
    ]),
  ],
  '4 晋升360汇总.csv': [
    '晋升360汇总（5分制）,,,,,,',
    '被评人,评价关系,评价人,服务意识,协作,专业,优势',
    '仇英,上级,瞿然,4,4,5,稳',
    '仇英,同级,同级A,3,5,4,热心',
    '仇英,同级,同级B,4,3,3,',
    '仇英,他评平均,,3.7,4,4,',
    '幸子,上级,Leo Marsh,5,4,4,快',
    '幸子,同级,同级A,4,4,4,',
    '幸子,下级,下属A,3,4,5,',
    '幸子,他评平均,,4,4,4.3,',
  ],
  '5 夸夸墙.csv': [
    '编号,提交人,被夸同事,价值观,夸夸内容,点赞数,提交时间',
    'K-1,瞿然,瞿然,协作,测试,0,2026/01/05 17:05',
    'K-2,仇英,幸子,协作,帮旅客找回行李,3,2026/01/06 17:05',
    'K-3,幸子,仇英,客户,安抚哭闹的孩子,5,2026/01/07 17:05',
  ],
  '6 部门指标.csv': [
    ',,统计月份,,',
    '部门,度量名称,2025年11月,2025年12月,2026年1月',
    '客舱部,服务评分,92,93,91',
    '地勤部,值机件数,"1,830","1,902","1,755"',
  ],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ofFile = (start: string) => ofFiles(`${start} `)

it('reads goals by name with what came of them, whatever the months say beside', async () => {
  expect(await sheetsOfFiles(await imported(), '1 ')).toEqual([{ kind: 'goal', accepted: 3, attention: 0 }])
  expect(await query(`select title, target, actual from goal where ${ofFile('1')} order by _row`)).toEqual([
    { title: 'On-time departures', target: 92, actual: 91.7 },
    { title: 'Ancillary revenue', target: 480, actual: 460 },
    { title: 'Lost bags', target: 12, actual: 9 },
  ])
})

it('reads the sums of a month under names over three rows, and no bracket as a unit that is none', async () => {
  const sums = await query(
    `select item, sum(value) as sum, min(unit) as unit from attendance_total where ${ofFile('2')} group by all order by 2 desc, 1 limit 3`,
  )
  expect(sums).toEqual([
    { item: '出勤天数', sum: 56, unit: null },
    { item: '加班时长节假日', sum: 8, unit: '小时' },
    { item: '加班时长工作日', sum: 3.5, unit: '小时' },
  ])
  expect(await query(`select count(distinct employee_id)::int as people from attendance_total where ${ofFile('2')}`)).toEqual([
    { people: 3 },
  ])
})

it('reads requests for time off as leave, the approved ones', async () => {
  expect(await query(`select item, value from attendance_total where ${ofFile('3')} order by _row`)).toEqual([
    { item: 'Annual Leave', value: 2 },
    { item: 'Sick Leave', value: 1 },
  ])
})

it('takes letters for raters nobody names, and no means for scores', async () => {
  expect(
    await query(`select type, sum(score)::int as sum, count(*)::int as n from review where ${ofFile('4')} group by all order by 1`),
  ).toEqual([
    { type: 'MANAGER', sum: 26, n: 6 },
    { type: 'PEER', sum: 34, n: 9 },
    { type: 'UPWARD', sum: 12, n: 3 },
  ])
  expect((await saidOf(await imported(), '4 ')).filter((text) => /^(?:unmatched_person|unknown_word)/.test(text))).toEqual([])
})

it('counts no praise that says only that it is a test', async () => {
  expect(await query(`select feedback_no as no from feedback where ${ofFile('5')} order by 1`)).toEqual([{ no: 'K-2' }, { no: 'K-3' }])
})

it('reads a cross table of measures by month', async () => {
  expect(
    await query(`select indicator_name as name, sum(value)::int as sum from metric_value where ${ofFile('6')} group by all order by 1`),
  ).toEqual([
    { name: '值机件数', sum: 5487 },
    { name: '服务评分', sum: 276 },
  ])
})
