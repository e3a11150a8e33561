// When something was: zones, years, the order of two times, months and spans as days.
import { expect, it } from 'vitest'
import { overrideParse } from '../../analytics/sources/ask/parse-override'
import { attentionList } from '../../analytics/sources/issues/attention'
import { testNow } from '../support/open-workspace'
import { eachWorkspace, importedOnce, saidOf } from './each-workspace'

/** Records with a time; no two of them are of one text. */
let records = 0
const work = (header: string, ...cells: string[]) => [
  `单号,经办人工号,${header}`,
  ...cells.map((text) => {
    records += 1
    return `R${records},M1,${text}`
  }),
]

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': ['工号,姓名,部门,入职日期', 'M1,沈默,质检部,2019-04-01', 'M2,叶舟,质检部,2020-05-06'],
  '1 呼叫中心.csv': work('结束时间', '2026-02-10 08:00:00 GMT', '2026-02-10 16:00:00', '2026-02-10 03:00 EST'),
  '2 门店.csv': work('结束时间', '2026-02-10 16:00:00', '2026/2/10 16:00'),
  '3 Helpdesk.csv': work('Closed [PST]', '2026-02-10 00:00:00', '2026-02-10T08:00:00Z'),
  '4 tickets.csv': work('closed_at_utc', '2026-02-10 08:00'),
  '5 chat.csv': work('结束时间', '2026-02-10 16:00 CST', '2026-02-10 16:00 +0800', '2026-02-10 16:00 CST'),
  '6 bot.csv': work('Closed (CST)', '2026-02-10 16:00', '2026-02-10 16:00:00+08:00'),
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
