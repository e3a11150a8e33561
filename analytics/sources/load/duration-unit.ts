// Which unit the bare numbers of a column of durations have. Hours, unless the header says another; but a stay in a row cannot be longer than from its
// begin to its end, and issue trackers write seconds under well-known names.
import { quarters } from '../../cycle/cycle'
import { cycleParts } from '../../cycle/parts'
import { isTrackerDuration } from '../../vocabulary/tracker-durations'
import type { Database } from '../../workspace/query'
import type { FieldMapping, StatedReading } from '../mapping/types'
import { dataRows } from './data-rows'
import { headerFactor } from './header-factor'
import type { Readings } from './profile'
import { mappedFields } from './profile'
import { expression, type Reading } from './reading'
import { statedTime } from './stated-reading'
import { cell, quote, type SheetSource } from './types'

const sizes: Partial<Record<StatedReading, number>> = { in_days: 8, in_hours: 1, in_minutes: 1 / 60, in_seconds: 1 / 3600 }

/** How many numbers there are, and of those beside a begin and an end how many would be too long in each unit. */
interface Counts {
  bare: number
  bounded: number
  hours: number
  seconds: number
  /** Those that are about as long as the time between, in minutes. */
  nearlyMinutes: number
  wholeMinutes: number
  /** The number in the middle. */
  typical: number
  row: number
  text: string
}

/** Settles the unit of each duration that only says a number, and lists what was taken for granted or must be asked. */
export async function decideDurations(db: Database, sources: SheetSource[], readings: Readings): Promise<void> {
  for (const source of sources) {
    const own = readings.get(source.sheet.sheetId)!
    for (const field of mappedFields(source)) {
      const reading = own.get(field.column)!
      if (field.type !== 'hours' || saysUnit(field.header) || isSaidBeside(source, field.field)) continue
      const said = statedTime(source.sheet.mapping.readings, field.column)
      if (said) reading.factor = sizes[said]!
      else if (source.model.unitless?.includes(field.field)) await unitInName(db, source, own, field, reading)
      else if (isTrackerDuration(field.header) || source.model.within?.[field.field]) await decide(db, source, own, field, reading)
    }
  }
}

const isSaidBeside = (source: SheetSource, of: string): boolean => mappedFields(source).some(({ field }) => field === `${of}_unit`)

/** A bracket or a last word with a unit of time. */
const saysUnit = (header: string): boolean =>
  headerFactor('hours', header) !== 1 || /[（([【]\s*(?:小时|时|h|hrs?|hours?)\s*[）)\]】]\s*$/i.test(header)

/** A name that is said of hours alone, and one that says minutes somewhere: `迟到分钟数`, `Minutes Late`. */
const namesHours = /工时|小时|hours?|hrs/i
const namesMinutes = /分钟|\bmin(?:ute)?s?\b/i

async function unitInName(
  db: Database,
  source: SheetSource,
  own: Map<number, Reading>,
  field: FieldMapping,
  reading: Reading,
): Promise<void> {
  if (namesHours.test(field.header)) return
  if (namesMinutes.test(field.header)) {
    reading.factor = 1 / 60
    return
  }
  const counts = await count(db, source, own, field)
  if (!counts?.bare) return
  reading.unitless = true
  reading.plain = false
  await listColumn(db, 'duration_unit_unsaid', source, field, counts)
}

async function decide(db: Database, source: SheetSource, own: Map<number, Reading>, field: FieldMapping, reading: Reading): Promise<void> {
  const counts = await count(db, source, own, field)
  if (!counts?.bare) return
  const tracker = isTrackerDuration(field.header)
  // Beside no begin and end, or none that can be read, no record of more than a day is one of hours that go without saying.
  const isLong = counts.bounded === 0 && counts.typical > 24 && !namesHours.test(field.header)
  const tooLong = isLong || counts.hours * 2 > counts.bounded
  const inSeconds = tracker && counts.seconds * 20 <= counts.bounded && (tooLong || counts.wholeMinutes === counts.bare)
  // 90 beside 13:30 and 15:00: no other unit comes near what lies between.
  const inMinutes = !inSeconds && tooLong && !isLong && counts.nearlyMinutes * 5 >= counts.bounded * 4
  if (inSeconds || inMinutes) reading.factor = 1 / (inMinutes ? 60 : 3600)
  else if (tooLong) reading.unitless = true
  else return
  reading.plain &&= !reading.unitless
  await listColumn(db, inSeconds ? 'duration_in_seconds' : inMinutes ? 'duration_in_minutes' : 'duration_unit', source, field, counts)
}

async function listColumn(db: Database, code: string, source: SheetSource, field: FieldMapping, counts: Counts): Promise<void> {
  await db.run(
    `insert into staged_issue values (${quote(code)}, ${code.startsWith('duration_in_') ? "'info'" : "'warn'"}, false, $sheet, $row, $column, $field,
       json_object('text', $text, 'header', $header, 'count', $count::integer))`,
    {
      sheet: source.sheet.sheetId,
      row: counts.row,
      column: field.column,
      field: field.field,
      text: counts.text,
      header: field.header,
      count: counts.bare,
    },
  )
}

/** A day without a time of day lasts until its end; clocks of two systems may be a minute apart. */
async function count(db: Database, source: SheetSource, own: Map<number, Reading>, field: FieldMapping): Promise<Counts | undefined> {
  const fields = mappedFields(source)
  const moment = (name: string | undefined) => {
    const mapped = fields.find((candidate) => candidate.field === name)
    return mapped
      ? `(${expression(mapped.field, `r.${cell(mapped.column)}`, own.get(mapped.column)!, cycleParts('', quarters))})`
      : 'null::timestamptz'
  }
  const [begin, end] = source.model.within?.[field.field] ?? []
  return db.first<Counts>(
    `select count(*)::integer as bare, count(most)::integer as bounded, (count(*) filter (number * 3600 > most))::integer as hours,
       (count(*) filter (number > most))::integer as seconds, (count(*) filter (number * 60 between most / 2 and most * 1.5))::integer as "nearlyMinutes", (count(*) filter (number % 60 = 0))::integer as "wholeMinutes", median(number) as typical,
       arg_max(_row, number) as row, arg_max(left(text, 40), number) as text
     from (
       select _row, text, try_cast(text as double) as number,
         epoch(until) - epoch(since) + case when until = date_trunc('day', until) then 86400 else 60 end as most
       from (select _row, r.${cell(field.column)} as text, ${moment(begin)} as since, ${moment(end)} as until from ${dataRows(source)})
     ) where isfinite(number) and number > 0`,
  )
}
