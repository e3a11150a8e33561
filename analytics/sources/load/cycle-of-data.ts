// The cycle of a workspace that nobody named: the quarter its systems' records speak of. A bare `1月` has no year without it.
import { kindOf } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'
import { expression } from './reading'
import type { LoadOptions } from './types'
import { cell } from './types'
import { cycleParts, type TypedSource } from './typing'

/** A quarter with a smaller share of the dated rows has only begun, or is history. */
const leastShare = 0.1

/** The options with a cycle: the one given, else the one the rows speak of, which is kept. Empty where no row has a date. */
export async function withCycle(db: Database, sources: TypedSource[], options: LoadOptions): Promise<LoadOptions> {
  if (options.cycle) return options
  const cycle = cycleIn(await datedRows(db, sources), bareMonths(sources))
  if (cycle) await db.run(`update setting set value = $cycle, source = 'file' where key = 'cycle.current'`, { cycle })
  return { ...options, cycle }
}

export const knownCycle = async (db: Database): Promise<string> =>
  (await db.first<{ cycle: string }>(`select setting_text('cycle.current') as cycle`))?.cycle ?? ''

/** Whether rows or cells wait because their month or day has no year. */
export const waitForYear = async (db: Database): Promise<boolean> =>
  (await db.first(
    `select 1 as found from data_issue
     where (code = 'missing_key' and field = 'month') or (code = 'unparseable' and (facts->>'noYear') = 'true') limit 1`,
  )) !== undefined

/** Rows of each quarter, the latest first. Cycles are of this century. */
async function datedRows(db: Database, sources: TypedSource[]): Promise<{ cycle: string; rows: number }[]> {
  const days = sources.flatMap((typed) => dayOf(typed) ?? [])
  if (!days.length) return []
  return db.all(
    `select cycle_of(day) as cycle, count(*) as rows from (${days.join(' union all ')})
     where day between date '2000-01-01' and date '2099-12-31' group by all order by cycle desc`,
  )
}

function dayOf({ source, readings }: TypedSource): string | undefined {
  const { fields, kind } = source.sheet.mapping
  const field = kindOf(kind).happened.find((name) => fields.some((mapped) => mapped.field === name))
  const mapped = fields.find((candidate) => candidate.field === field)
  const reading = mapped && readings.get(mapped.column)
  if (!mapped || !reading) return undefined
  return `select (${expression(mapped.field, `r.${cell(mapped.column)}`, reading, cycleParts(''))})::date as day from ${source.from} r`
}

/** Numbers of the months that sheets have as columns without a year. */
const bareMonths = (sources: TypedSource[]): number[] =>
  sources.flatMap(({ source }) =>
    source.sheet.mapping.valueColumns.flatMap(({ month }) => (month && /^\d{1,2}$/.test(month) ? [Number(month)] : [])),
  )

/** The latest quarter with a good share of the rows; where all bare months lie in one quarter of the year, the latest of those. */
export function cycleIn(quarters: readonly { cycle: string; rows: number }[], months: readonly number[]): string {
  const total = quarters.reduce((sum, { rows }) => sum + rows, 0)
  const said = new Set(months.map((month) => Math.ceil(month / 3)))
  const fitting = quarters.filter(({ cycle }) => said.size !== 1 || said.has(Number(cycle.slice(-1))))
  const among = fitting.length ? fitting : quarters
  return (among.find(({ rows }) => rows >= leastShare * total) ?? among[0])?.cycle ?? ''
}
