// Months that are written without a year in a sheet that states none, and that all lie outside the current cycle: the year they got is a guess, which is said.
import { firstDay } from '../../cycle/cycle'
import { type CycleParts, cycleParts, monthStart } from '../../cycle/parts'
import type { Database } from '../../workspace/query'
import type { PlannedSheet } from './types'
import type { TypedSource, TypingOptions } from './typing'

interface Assumed {
  sheet: number
  row: number | null
  col: number | null
  text: string
  filed: string
  cycle: string
}

/** One item a sheet, at the header of its first month, else at its title. */
export async function listAssumedYears(db: Database, sources: TypedSource[], options: TypingOptions): Promise<void> {
  const current = cycleParts(options.cycle, options.calendar)
  const { year } = current
  if (year === null) return
  const assumed = sources.flatMap(({ source: { sheet } }) => assumedIn(sheet, { ...current, year }, options.cycle) ?? [])
  if (!assumed.length) return
  await db.run(
    `insert into staged_issue select 'year_assumed', 'warn', false, sheet, "row", col, 'month', json_object('text', text, 'filed', filed, 'cycle', cycle)
     from (select unnest($assumed::json::struct(sheet integer, "row" integer, col integer, text varchar, filed varchar, cycle varchar)[], recursive := true))`,
    { assumed: JSON.stringify(assumed) },
  )
}

function assumedIn({ sheetId, mapping, layout }: PlannedSheet, current: CycleParts & { year: number }, cycle: string): Assumed | undefined {
  const { constants, valueColumns } = mapping
  if (constants.cycle !== undefined || constants.year !== undefined) return undefined
  const columns = valueColumns.filter(({ month }) => month !== undefined)
  const months = [...(constants.month === undefined ? [] : [constants.month]), ...columns.flatMap(({ month }) => month ?? [])]
  if (months.length === 0 || !months.every((month) => isBare.test(month))) return undefined
  const last = current.year * 12 + current.lastMonth
  const inside = new Set(Array.from({ length: current.months }, (_, back) => firstDay(last - 1 - back)))
  const filed = months.map((month) => monthStart(month, current, valueColumns) ?? '')
  if (filed.some((day) => inside.has(day))) return undefined
  const [column] = columns
  const header = layout.headerRows.at(-1) ?? null
  return {
    sheet: sheetId,
    row: constants.month === undefined ? header : (layout.titleRows[0] ?? header),
    col: constants.month === undefined ? column.column : null,
    text: Number(months[0]).toString(),
    filed: filed[0].slice(0, 7),
    cycle,
  }
}

const isBare = /^\d{1,2}$/
