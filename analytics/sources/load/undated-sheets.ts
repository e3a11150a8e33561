// Evaluations and talent reviews that name no cycle are of the current one, unless they name another. Rows of no cycle at all are said.
import { type CycleCalendar, cycleOfId, idOf } from '../../cycle/cycle'
import { cycleParts } from '../../cycle/parts'
import { readCycle, resolveCycle } from '../../cycle/written'
import { partWithin } from '../../cycle/written-parts'
import { kindOf, kinds } from '../../kinds/kinds'
import { cycleSetting, readCalendar } from '../../workspace/cycle-calendar'
import type { Database } from '../../workspace/query'
import { needsNaming } from './calendar-of-data'
import type { LoadSheet, PlannedSheet } from './types'
import { cycleOf, type TypedSource, type TypingOptions } from './typing'

/** The table `undated_sheet`: sheets that have no cycle of their own and speak of no other than the current one, which stands beside. */
export async function listUndatedSheets(db: Database, sources: TypedSource[], options: TypingOptions): Promise<void> {
  const undated = sources.flatMap(({ source: { sheet } }) => (isUndated(sheet, options) ? [sheet.sheetId] : []))
  await db.run(
    'create or replace temp table undated_sheet as select unnest($sheets::json::integer[]) as sheet, $cycle::varchar as undated_cycle',
    { sheets: JSON.stringify(undated), cycle: options.cycle },
  )
}

function isUndated(sheet: PlannedSheet, options: TypingOptions): boolean {
  const { cycle, calendar } = options
  const { fields, constants, valueColumns } = sheet.mapping
  if (cycle === '' || fields.some(({ field }) => field === 'cycle' || field === 'cycle_year')) return false
  if (valueColumns.some((column) => column.cycle ?? column.month ?? column.period)) return false
  if (constants.year !== undefined && cycleOf(sheet, options).year !== cycleParts(cycle, calendar).year) return false
  if (constants.cycle !== undefined) return mayMean(constants.cycle, cycle, calendar)
  const own = cycleOfId(cycle)
  const named = [sheet.fileName, sheet.sheetName].flatMap((name) => partWithin(name) ?? [])
  return named.every(({ length, part }) => length === own?.length && part === own.part)
}

/** `Q1` of no year, and a year around the current cycle. */
function mayMean(text: string, current: string, calendar: CycleCalendar): boolean {
  const written = readCycle(text)
  const { year } = cycleParts(current, calendar)
  const cycle = written && resolveCycle(written, calendar, year)
  const own = cycleOfId(current)
  if (!cycle || !own) return false
  if (written.year === null) return idOf(cycle) === current
  return cycle.length === 'year' && own.length !== 'year' && cycle.year === year
}

/** Rows that came in, belong to no cycle, and are of a kind that figures count: one item a sheet. `fewer`: sheets of earlier imports that have lost rows. */
export async function listRowsWithoutCycle(db: Database, sheets: readonly LoadSheet[], fewer: readonly number[]): Promise<void> {
  const loaded = sheets.filter(({ mapping }) => mapping !== null)
  if (!loaded.length || needsNaming(await readCalendar(db))) return
  if (fewer.length) await db.run(`delete from data_issue where code = 'cycle_unsaid' and sheet_id in (${fewer.join(', ')})`)
  const fed = new Set(loaded.flatMap(({ mapping }) => kindOf(mapping!.kind).feeds))
  const ids = [...loaded.map(({ sheetId }) => sheetId), ...fewer].join(', ')
  const rows = (await cycleTables(db)).flatMap((table) => {
    const counted = countedRows(table)
    return fed.has(table) && counted !== null
      ? [`select _sheet_id, _row, _col from ${table} where cycle_id is null and _sheet_id in (${ids}) and (${counted})`]
      : []
  })
  if (!rows.length) return
  await db.run(
    `insert into staged_issue
     select 'cycle_unsaid', 'warn', false, r._sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(distinct _row), 'cycle', setting_text('${cycleSetting}'))
     from (${rows.join(' union all ')}) r
     anti join staged_issue i on i.sheet_id = r._sheet_id and i.code = 'record_unfinished'
     group by r._sheet_id`,
  )
}

/** Condition on the rows of a table that figures count; null where none are. */
function countedRows(table: string): string | null {
  const unread = kinds.find((kind) => (kind.table ?? kind.feeds[0]) === table)?.unread
  return unread === true ? null : unread === undefined ? 'true' : `not (${unread})`
}

/** Canonical tables whose rows are of a cycle. */
export async function cycleTables(db: Database): Promise<string[]> {
  // Asking for columns would have every view bound.
  const dated = await db.all<{ name: string }>(
    `select table_name as name from duckdb_tables() where schema_name = 'main' and regexp_matches(sql, '\\bcycle_id\\b') order by 1`,
  )
  const fed = new Set(kinds.flatMap(({ feeds }) => feeds))
  return dated.flatMap(({ name }) => (fed.has(name) ? [name] : []))
}
