// When something was: zones, years, the order of two times, months and spans as days.
import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { overrideParse } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { testNow } from '../support/open-workspace'
import { saidOf as allSaidOf, eachWorkspace, importedOnce } from './each-workspace'

/** Records with a time; no two of them are of one text. */
let records = 0
const work = (header: string, ...cells: string[]) => [
  `单号,经办人工号,${header}`,
  ...cells.map((text) => {
    records += 1
    return `R${records},M1,${text}`
  }),
]

/** A roster of a workbook that counts from 1904: a serial shown as a date, one as a number, one as text. */
function mac(number: string, bookType: 'xlsx' | 'xlsb' | 'biff8'): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['工号', '姓名', '部门', '入职日期'],
    [`${number}1`, `桑${number}甲`, '车队', 42_000],
    [`${number}2`, `桑${number}乙`, '车队', 42_000],
    [`${number}3`, `桑${number}丙`, '车队', '42000'],
  ])
  sheet.D2.z = 'yyyy-mm-dd'
  const book = XLSX.utils.book_new()
  book.Workbook = { WBProps: { date1904: true } }
  XLSX.utils.book_append_sheet(book, sheet, '名册')
  return XLSX.write(book, { type: 'buffer', bookType })
}

const imported = importedOnce({
  '0 车队甲_2026-03-31.xlsx': mac('V', 'xlsx'),
  '0 车队乙_2026-03-31.xlsb': mac('W', 'xlsb'),
  '0 车队丙_2026-03-31.xls': mac('Y', 'biff8'),
  '0 花名册_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'M1,沈默,质检部,2019-04-01', 'M2,叶舟,质检部,2020-05-06'],
  '1 呼叫中心.csv': work('结束时间', '2026-02-10 08:00:00 GMT', '2026-02-10 16:00:00', '2026-02-10 03:00 EST'),
  '2 门店.csv': work('结束时间', '2026-02-10 16:00:00', '2026/2/10 16:00'),
  '3 Helpdesk.csv': work('Closed [PST]', '2026-02-10 00:00:00', '2026-02-10T08:00:00Z'),
  '4 tickets.csv': work('closed_at_utc', '2026-02-10 08:00'),
  '5 chat.csv': work('结束时间', '2026-02-10 16:00 CST', '2026-02-10 16:00 +0800', '2026-02-10 16:00 CST'),
  '6 bot.csv': work('Closed (CST)', '2026-02-10 16:00', '2026-02-10 16:00:00+08:00'),
  '0 退休返聘_2026-03-31.csv': [
    '工号,姓名,部门,入职日期,离职日期',
    'H1,陶然,质检部,1/31/68,',
    'H2,路遥,质检部,4/28/45,11/30/98',
    'H3,方圆,质检部,7/15/25,',
    'H4,安宁,质检部,10/1/26,9/1/26',
    'H5,乐天,质检部,3/30/41,',
  ],
  '0 仓储部_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'K1,甘露,仓储部,99-05-12', 'K2,柯岩,仓储部,04-11-08', 'K3,洛川,仓储部,19-07-25'],
  '0 物业部_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'L1,毛毛,物业部,04-11-08', 'L2,朱砂,物业部,19-07-25', 'L3,白露,物业部,12-06-30'],
  '0 食堂_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'S1,米香,食堂,05/05/2019', 'S2,麦芽,食堂,03/04/2020', 'S3,谷雨,食堂,1872-01-09'],
  '8 维修.csv': [
    '单号,经办人工号,开始时间,完成时间,录入时间',
    'X1,M1,2026-02-10 10:00,2026-02-10 09:00,2026-02-11 09:00',
    'X2,M1,2026-02-10 10:00,2026-02-10,2026-02-11 09:00',
    'X3,M1,2062-02-10 10:00,2062-02-10 11:00,2026-02-11 09:00',
    'X4,M1,2026-02-10 10:00,2026-02-10 11:00,2026-02-11 09:00',
  ],
  '9 行动项.csv': [
    '行动编号,员工,行动项,交付物,截止日期,完成日期,周期',
    ...[
      '2026年2月',
      '2026-02',
      '2026.2',
      'Feb 2026',
      '2月底前',
      '2026Q1',
      '2026-W08',
      '2026/2/2~2026/2/27',
      '2026-02-27',
      '2月27日前',
      '2026年上半年',
    ].map((due, at) => `A${at},沈默,梳理流程${at},流程图,${due},2026-02-20,2026Q1`),
  ],
  'A 值班.csv': [
    '单号,经办人工号,日期,开始时间,结束时间',
    'Y1,M1,2026-02-10,21:30,23:00',
    'Y2,M1,2026-02-11,23:30,00:45',
    'Y3,M1,2026/2/12,上午9点,下午5点半',
    'Y4,M1,2026-02-13,8:00,',
  ],
  'B 保养.csv': [
    '工单号,处理人工号,类型,起止时间,数量',
    'Z1,M1,保养,2026-02-10 08:00~10:30,2',
    'Z2,M1,保养,2026-02-10 22:00-次日01:30,1',
    'Z3,M1,保养,2026/2/16-2026/2/18,4',
  ],
  '7 SAP.csv': work('结束时间', '2026-02-10-08:00', '2026-02-11-08:00'),
})
const asked = eachWorkspace({
  '0 花名册_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'M1,沈默,质检部,2019-04-01', 'M2,叶舟,质检部,2020-05-06'],
  '1 chat.csv': work('结束时间', '2026-02-10 16:00 CST', '2026-02-10 16:00'),
  '2 bot.csv': work('Closed (CST)', '2026-02-10 16:00', '2026-02-10 16:00:00+08:00'),
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const ends = async (file: string) =>
  (
    await query(
      `select strftime(at_end::timestamp, '%m-%d %H:%M') as at from work_record join source_sheet on sheet_id = _sheet_id join source_file using (file_id)
       where starts_with(file, '${file} ') order by _row`,
    )
  ).map(({ at }) => at)

const four = '02-10 16:00'

it('reads no cell in the zone that a cell before it, or another file, names', async () => {
  expect(await ends('1')).toEqual([four, four, four])
  expect(await ends('2')).toEqual([four, four])
})

it('takes the zone of a header, whatever stands around it', async () => {
  expect(await ends('3')).toEqual([four, four])
  expect(await ends('4')).toEqual([four])
})

it('asks which zone is meant by a word of several, and reads the others', async () => {
  expect(await ends('5')).toEqual([null, four, null])
  expect(await ends('6')).toEqual([null, four])
  const { items } = await attentionList((await imported()).db, { offset: 0, limit: 200 }, 'en')
  const asked = items.filter(({ code }) => code === 'ambiguous_zone')
  expect(asked.map(({ file, readings }) => [file[0], ...readings.map(({ label }) => label)])).toEqual([
    ['5', 'China: 2026-02-10 16:00 CST = UTC+8', 'US Central: 2026-02-10 16:00 CST = UTC−6'],
    ['5', 'China: 2026-02-10 16:00 CST = UTC+8', 'US Central: 2026-02-10 16:00 CST = UTC−6'],
    ['6', 'China: 2026-02-10 16:00 CST = UTC+8', 'US Central: 2026-02-10 16:00 CST = UTC−6'],
  ])
})

it('reads them as a person says', async () => {
  const { db } = asked.workspace
  for (const { cell } of (await attentionList(db, { offset: 0, limit: 9, code: 'ambiguous_zone' }, 'en')).items)
    await overrideParse(asked.workspace, { sheetId: cell!.sheetId, column: cell!.column!, as: 'utc_minus_6' }, testNow(), {})
  const rows = await db.all<{ at: string }>(
    `select strftime(at_end::timestamp, '%m-%d %H:%M') as at from work_record order by _sheet_id, _row`,
  )
  expect(rows.map(({ at }) => at)).toEqual(['02-11 06:00', four, '02-11 06:00', four])
})

it('takes a day that names a zone for that day', async () => {
  expect(await ends('7')).toEqual(['02-10 00:00', '02-11 00:00'])
  expect(await saidOf(await imported(), '7')).toEqual([])
})

const hired = async (beginning: string) =>
  (
    await query(
      `select hire_date::varchar as day, termination_date::varchar as left from employee where employee_no like '${beginning}%' order by employee_no`,
    )
  ).map(({ day, left }) => (left === null ? day : `${day} – ${left}`))
/** But for what is said of every record here: no indicator is defined. */
const saidOf = async (...of: Parameters<typeof allSaidOf>) => (await allSaidOf(...of)).filter((text) => !text.startsWith('rows_uncounted'))
const codes = async (beginning: string) => (await saidOf(await imported(), beginning)).map((text) => text.split(' ').slice(0, 1).join(''))

it('takes years of two digits in a day of hiring for none that is to come', async () => {
  expect(await hired('H')).toEqual(['1968-01-31', '1945-04-28 – 1998-11-30', '2025-07-15', '2026-10-01', '1941-03-30'])
  expect((await codes('0 退休')).sort()).toEqual(['hired_out_of_time', 'hired_out_of_time', 'left_before_hired'])
})

it('reads the year in front where only that can be, and asks where either end may be the year', async () => {
  expect(await hired('K')).toEqual(['1999-05-12', '2004-11-08', '2019-07-25'])
  expect(await hired('L')).toEqual([null, null, null])
  expect(await codes('0 物业')).toEqual(['ambiguous_date', 'ambiguous_date', 'ambiguous_date'])
})

it('needs no order where day and month are the same, and says of a year that it cannot be', async () => {
  expect(await hired('S')).toEqual(['2019-05-05', null, null])
  expect(await codes('0 食堂')).toEqual(['ambiguous_date', 'day_out_of_range'])
})

it('says what ended before it began, lies years ahead, or was entered before it ended', async () => {
  expect((await codes('8')).sort()).toEqual(['recorded_before_end', 'time_far_ahead', 'time_far_ahead', 'times_reversed'])
})

it('counts serials from 1904 where the workbook does, whatever they are shown as', async () => {
  for (const each of ['V', 'W', 'Y']) expect(await hired(each)).toEqual(['2018-12-28', '2018-12-28', '2018-12-28'])
})

it('takes what is due in a month, a quarter or a week as due at its end', async () => {
  expect((await query('select due_date::varchar as due from action_item order by _row')).map(({ due }) => due)).toEqual([
    '2026-02-28',
    '2026-02-28',
    '2026-02-28',
    '2026-02-28',
    '2026-02-28',
    '2026-03-31',
    '2026-02-22',
    '2026-02-27',
    '2026-02-27',
    '2026-02-27',
    '2026-06-30',
  ])
  expect(await codes('9')).toEqual([])
})

it('reads hours with the day beside them, and both ends of a span in one cell', async () => {
  const times = (which: string) =>
    query(
      `select strftime(at_start::timestamp, '%d %H:%M') as a, strftime(at_end::timestamp, '%d %H:%M') as b from work_record where record_no like '${which}%' order by record_no`,
    )
  expect(await times('Y')).toEqual([
    { a: '10 21:30', b: '10 23:00' },
    { a: '11 23:30', b: '12 00:45' },
    { a: '12 09:00', b: '12 17:30' },
    { a: '13 08:00', b: '13 00:00' },
  ])
  expect(await times('Z')).toEqual([
    { a: '10 08:00', b: '10 10:30' },
    { a: '10 22:00', b: '11 01:30' },
    { a: '16 00:00', b: '18 00:00' },
  ])
  expect([...(await codes('A')), ...(await codes('B'))]).toEqual([])
})
