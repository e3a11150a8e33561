// Sheets whose title, name or file speak of times that have no day in common: a title is easily left from the last round.
import { type CycleCalendar, daysOf } from '../../cycle/cycle'
import { findCycle, resolveCycle, writeCycle } from '../../cycle/written'
import type { Database } from '../../workspace/query'
import { placeInFolder } from '../mapping/constants'
import { statedMonth, statedYear } from '../mapping/stated-time'
import { cell } from './types'
import type { TypedSource } from './typing'

interface Said {
  /** As it is shown: `2025Q4`, `2026-01`, `2026`. */
  text: string
  first: string
  last: string
}

/** Lists sheets that take the time of their rows from the nearer of two places that contradict each other. The nearer one holds. */
export async function listContradictedCycles(db: Database, sources: TypedSource[], calendar: CycleCalendar): Promise<void> {
  const timed = sources.filter(takesTime)
  const titles = await titleRows(db, timed)
  const issues = timed.flatMap(({ source: { sheet } }) => {
    const own = titles.filter(({ id }) => id === sheet.sheetId)
    const file = sheet.fileName.replace(/\.[^.]+$/, '')
    const places = [
      ...own.map(({ row, text }) => ({ row, said: timeIn(text, calendar) })),
      ...[sheet.sheetName, file].map((name) => ({ row: null, said: timeIn(name.replace(placeInFolder, ''), calendar) })),
    ].flatMap(({ row, said }) => (said ? [{ row, said }] : []))
    const [used] = places
    const other = places.find(({ said }) => said.first > used.said.last || said.last < used.said.first)
    return used && other ? [{ sheet: sheet.sheetId, row: used.row ?? other.row, text: used.said.text, other: other.said.text }] : []
  })
  if (!issues.length) return
  await db.run(
    `insert into staged_issue
     select 'cycle_contradicted', 'warn', false, sheet, "row", null, null, json_object('start', "text", 'end', other)
     from (select unnest($issues::json::struct(sheet integer, "row" integer, "text" varchar, other varchar)[], recursive := true))`,
    { issues: JSON.stringify(issues) },
  )
}

/** Its rows do not all say their time in full. */
function takesTime({ source: { sheet, model } }: TypedSource): boolean {
  const { constants, fields, valueColumns } = sheet.mapping
  const has = (...names: string[]) => fields.some(({ field }) => names.includes(field))
  if (constants.cycle === undefined && constants.year === undefined && constants.month === undefined) return false
  if (valueColumns.some(({ month }) => month !== undefined && !month.includes('-'))) return true
  if ('month' in model.fields || 'period' in model.fields) return valueColumns.every(({ month }) => month === undefined)
  return 'cycle' in model.fields && !has('cycle', 'cycle_year') && valueColumns.every(({ cycle }) => cycle === undefined)
}

function timeIn(text: string, calendar: CycleCalendar): Said | null {
  const written = findCycle(text)
  const cycle = written && !written.fiscal ? resolveCycle(written, calendar) : null
  const days = cycle && daysOf(cycle, calendar)
  if (days) return { text: writeCycle(written!) ?? text, first: days.first, last: days.last }
  if (written) return null
  const month = statedMonth([], text, '')
  if (month?.includes('-')) return { text: month, first: `${month}-01`, last: `${month}-31` }
  const year = statedYear([], text, '')
  return year === undefined ? null : { text: year, first: `${year}-01-01`, last: `${year}-12-31` }
}

async function titleRows(db: Database, sources: TypedSource[]): Promise<{ id: number; row: number; text: string }[]> {
  const selects = sources.flatMap(({ source: { sheet, width } }) => {
    const { titleRows: rows } = sheet.layout
    if (!rows.length) return []
    const texts = Array.from({ length: width }, (_, column) => cell(column)).join(', ')
    return [
      `select ${sheet.sheetId} as id, _row as "row", concat_ws(' ', ${texts}) as text from raw.s${sheet.sheetId} where _row in (${rows.join(', ')})`,
    ]
  })
  return selects.length ? db.all(`${selects.join(' union all ')} order by id, "row"`) : []
}
