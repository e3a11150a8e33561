// Months that are written without a year in a sheet that states none and that lie outside the current cycle: the year they got is a guess, which is said.
import { firstDay } from '../../cycle/cycle'
import { type CycleParts, cycleParts, monthStart } from '../../cycle/parts'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import { branchesOf } from './branches'
import { dataRows } from './data-rows'
import { cell, type PlannedSheet, quote, type SheetSource } from './types'
import type { TypedSource, TypingOptions } from './typing'

/** The current cycle, its year known, and the first days of its months. */
type Current = CycleParts & { year: number; inside: ReadonlySet<string> }

/** A place where a bare month may stand, with where it is filed. */
interface Place {
  source: SheetSource
  column: number
  /** Of a column of a month: its header says the month, and any value below it is of it. */
  month?: string
  filed?: string
}

/** One item a sheet: at its first cell with a month outside the cycle, at the header of such a column, or at the title. */
export async function listAssumedYears(db: Database, sources: TypedSource[], options: TypingOptions): Promise<void> {
  const parts = cycleParts(options.cycle, options.calendar)
  if (parts.year === null) return
  const last = parts.year * 12 + parts.lastMonth
  const inside = new Set(Array.from({ length: parts.months }, (_, back) => firstDay(last - 1 - back)))
  const current = { ...parts, year: parts.year, inside }
  const open = sources.filter(
    ({ source: { sheet } }) => sheet.mapping.constants.cycle === undefined && sheet.mapping.constants.year === undefined,
  )
  const titled = open.flatMap(({ source: { sheet } }) => titleIn(sheet, current) ?? [])
  const places = open.flatMap((typed) => [...columnsIn(typed, current), ...monthsIn(typed)])
  if (!titled.length && !places.length) return
  const found = branchesOf(
    places,
    ({ source }) => source,
    (source, place) => cellsOf(source, place, current),
  )
  const told = [
    ...titled.map(
      ({ sheet, row, text, filed }) =>
        `select ${sheet} as sheet, ${row ?? 'null'}::integer as "row", null::integer as col, ${quote(text)} as text, ${quote(filed)} as filed`,
    ),
  ]
  await inTurns([...told, ...found], (union) =>
    db.run(
      `insert into staged_issue
       select 'year_assumed', 'warn', false, sheet, arg_min("row", ("row", col)), arg_min(col, ("row", col)), 'month',
         json_object('text', arg_min(text, ("row", col)), 'filed', arg_min(filed, ("row", col)), 'cycle', $cycle::varchar)
       from (${union}) group by sheet`,
      { cycle: options.cycle },
    ),
  )
}

const bareMonth = /^\d{1,2}$/

/** The month a sheet states once. */
function titleIn({ sheetId, mapping: { constants }, layout }: PlannedSheet, current: Current) {
  const { month } = constants
  if (month === undefined || !bareMonth.test(month)) return undefined
  const filed = monthStart(month, current, [])
  if (filed === null || current.inside.has(filed)) return undefined
  return {
    sheet: sheetId,
    row: layout.titleRows[0] ?? layout.headerRows.at(-1) ?? null,
    text: String(Number(month)),
    filed: filed.slice(0, 7),
  }
}

/** Columns of months outside the cycle. */
function columnsIn({ source }: TypedSource, current: Current): Place[] {
  const { valueColumns } = source.sheet.mapping
  return valueColumns.flatMap(({ column, month }) => {
    if (month === undefined || !bareMonth.test(month) || column >= source.columns) return []
    const filed = monthStart(month, current, valueColumns)
    return filed === null || current.inside.has(filed) ? [] : [{ source, column, month: String(Number(month)), filed: filed.slice(0, 7) }]
  })
}

/** A column that says the month of each row, where not all of it is in full. */
const monthsIn = ({ source, readings }: TypedSource): Place[] =>
  source.sheet.mapping.fields
    .filter(({ field, column }) => field === 'month' && column < source.columns && readings.get(column)?.plain === false)
    .map(({ column }) => ({ source, column }))

/** The cells at a place whose month has no year and is not of the cycle. */
function cellsOf(source: SheetSource, { column, month, filed }: Place, { year, lastMonth, inside }: Current): string {
  const text = `r.${cell(column)}`
  const header = source.sheet.layout.headerRows.at(-1) ?? source.sheet.layout.firstDataRow
  const select = (row: string, said: string, at: string) =>
    `select ${source.id} as sheet, ${row} as "row", ${column} as col, ${said} as text, ${at} as filed from ${dataRows(source)}`
  if (month !== undefined) return `${select(String(header), quote(month), quote(filed!))} and not is_missing(${text})`
  const number = `try_cast(regexp_extract(plain_text(${text}), '^(1[0-2]|0?[1-9])\\s*(?:月份?)?$', 1) as integer)`
  const own = [...inside].map((day) => Number(day.slice(5, 7)))
  const at = `case when ${number} > ${lastMonth} then ${year - 1} else ${year} end || '-' || lpad(${number}::varchar, 2, '0')`
  return `${select('r._row', `${number}::varchar`, at)} and ${number} not in (${own.join(', ')})`
}
