// Looks at whole columns with aggregate queries and decides one reading for each. Plain columns cost two counts.
import type { FieldMapping, FieldType } from '../../../importers/types'
import type { Database } from '../query'
import { type DayOrder, fastExpression, headerFactor, isTyped, type Reading } from './reading'
import { cell, type SheetSource } from './types'

/** Readings by column number. */
export type Readings = Map<number, Reading>

export const dataRows = ({ sheet }: SheetSource): string =>
  `r._row >= ${sheet.layout.firstDataRow} and r._row not in (select row from left_out_row where sheet_id = ${sheet.sheetId})`

export const newReading = (type: FieldType, header = ''): Reading => ({
  type,
  plain: false,
  dayOrder: 'ymd',
  factor: headerFactor(type, header),
  share: 'ratio',
  counts: {},
})

export async function profileColumns(db: Database, source: SheetSource, fields: FieldMapping[]): Promise<Readings> {
  const readings: Readings = new Map(fields.map((field) => [field.column, newReading(field.type, field.header)]))
  const typed = fields.filter((field) => isTyped(field.type))
  if (!typed.length) return readings
  const counts = await countAll(db, source, typed, ({ type, column }) => ({
    cells: `count(r.${cell(column)})`,
    plain: `count(${fastExpression(type, `r.${cell(column)}`)})`,
  }))
  for (const { column, type } of typed) {
    const reading = readings.get(column)!
    reading.counts = counts.get(column)!
    reading.plain = reading.counts.cells === reading.counts.plain && type !== 'ratio' && type !== 'month'
  }
  await lookCloser(
    db,
    source,
    typed.filter((field) => !readings.get(field.column)!.plain),
    readings,
  )
  return readings
}

async function lookCloser(db: Database, source: SheetSource, fields: FieldMapping[], readings: Readings): Promise<void> {
  const looked = fields.filter((field) => ['date', 'instant', 'ratio'].includes(field.type))
  if (!looked.length) return
  const counts = await countAll(db, source, looked, ({ type, column }) =>
    type === 'ratio' ? shareCounts(`r.${cell(column)}`) : dateCounts(`r.${cell(column)}`),
  )
  for (const { column, type } of looked) {
    const reading = readings.get(column)!
    const found = counts.get(column)!
    reading.counts = { ...reading.counts, ...found }
    if (type === 'ratio') reading.share = decideShare(found)
    else reading.dayOrder = decideDayOrder(found)
  }
}

const figures = "'^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{1,2})(\\s|$)'"

function dateCounts(text: string): Record<string, string> {
  const part = (n: number) => `try_cast(regexp_extract(${text}, ${figures}, ${n}) as integer)`
  return {
    figures: `count(*) filter (regexp_matches(${text}, ${figures}))`,
    firstOver12: `count(*) filter (${part(1)} > 12)`,
    secondOver12: `count(*) filter (${part(2)} > 12)`,
    longYearLast: `count(*) filter (${part(3)} > 1000)`,
    firstLikeYear: `count(*) filter (${part(1)} between 15 and 45 and ${part(3)} <= 31)`,
    firstParts: `count(distinct ${part(1)})`,
  }
}

function shareCounts(text: string): Record<string, string> {
  const number = `read_number(${text})`
  return {
    percents: `count(*) filter (has_percent(${text}))`,
    small: `count(*) filter (not has_percent(${text}) and abs(${number}) <= 1.5 and ${number} <> 0)`,
    large: `count(*) filter (not has_percent(${text}) and abs(${number}) > 1.5)`,
    fractions: `count(*) filter (not has_percent(${text}) and ${number} <> floor(${number}))`,
  }
}

/** One order for the whole column, from parts that cannot be a month; a column that does not say is asked about. */
export function decideDayOrder(counts: Record<string, number>): DayOrder {
  if (!counts.figures) return 'ymd'
  if (!counts.longYearLast && counts.firstLikeYear === counts.figures && counts.firstParts <= 3) return 'ymd'
  if (counts.firstOver12 && !counts.secondOver12) return 'dmy'
  if (counts.secondOver12 && !counts.firstOver12) return 'mdy'
  return 'ask'
}

/** All at most 1.5 and no % = ratios; all above, or whole numbers = points; both kinds, or bare numbers beside % = ask. */
export function decideShare(counts: Record<string, number>): Reading['share'] {
  const bare = counts.small + counts.large
  if (!bare) return 'ratio'
  if (counts.percents) return 'ask'
  if (!counts.large) return 'ratio'
  return counts.small && counts.fractions ? 'ask' : 'points'
}

async function countAll(
  db: Database,
  source: SheetSource,
  fields: FieldMapping[],
  measures: (field: FieldMapping) => Record<string, string>,
): Promise<Map<number, Record<string, number>>> {
  const select = fields.flatMap((field) => Object.entries(measures(field)).map(([name, sql]) => `${sql} as "${field.column}:${name}"`))
  const row = (await db.first<Record<string, number>>(`select ${select.join(', ')} from ${source.from} r where ${dataRows(source)}`))!
  const counts = new Map<number, Record<string, number>>(fields.map((field) => [field.column, {}]))
  for (const [key, value] of Object.entries(row)) {
    const [column, name] = key.split(':')
    counts.get(Number(column))![name] = value
  }
  return counts
}
