// The cycle of a workspace that nobody named: the one most titles name, else the one its systems' records speak of. A bare `1月` has no year without it.
import {
  type CycleCalendar,
  cycleAt,
  cycleOfId,
  filedUnder,
  firstMonthOf,
  idOf,
  isFiscal,
  kindOf,
  lengthOf,
  monthsOfLength,
  quarters,
} from '../../cycle/cycle'
import { cycleAround } from '../../cycle/parts'
import { resolveCycle } from '../../cycle/written'
import { cycleIsStated, cycleSetting } from '../../workspace/cycle-calendar'
import type { Database } from '../../workspace/query'
import { type Evidence, leastShare } from './cycle-evidence'
import type { StatedCycle } from './stated-cycles'
import type { TypedSource } from './typing'

/** The cycle known, where it is one of the calendar's or a person said it; else the one that titles or rows speak of, which is kept. Empty where none does. */
export async function currentCycle(
  db: Database,
  sources: TypedSource[],
  given: { cycle: string; named?: readonly string[] },
  { calendar, evidence }: { calendar: CycleCalendar; evidence: Evidence },
): Promise<string> {
  if (given.cycle && (isOwn(given.cycle, calendar) || (await cycleIsStated(db)))) return given.cycle
  const named = given.named ?? sources.flatMap(({ source }) => source.sheet.mapping.constants.cycle ?? [])
  const cycle =
    namedMost(named, calendar) ||
    cycleIn(cyclesOf([...evidence.records, ...statedMonths(evidence, calendar, isReview)], calendar), bareMonths(sources), calendar) ||
    cycleIn(
      cyclesOf(
        statedMonths(evidence, calendar, () => true),
        calendar,
      ),
      [],
      calendar,
    )
  if (cycle) await db.run(`update setting set value = $cycle, source = 'file' where key = '${cycleSetting}'`, { cycle })
  return cycle
}

const isOwn = (id: string, { kind }: CycleCalendar): boolean => {
  const cycle = cycleOfId(id)
  return !cycle || kindOf(cycle) === kind
}

export const knownCycle = async (db: Database): Promise<string> =>
  (await db.first<{ cycle: string }>(`select setting_text('${cycleSetting}') as cycle`))?.cycle ?? ''

/** Whether rows or cells wait because their month or day has no year. */
export const waitForYear = async (db: Database): Promise<boolean> =>
  (await db.first(
    `select 1 as found from data_issue
     where (code = 'missing_key' and field in ('month', 'period')) or (code = 'unparseable' and (facts->>'noYear') = 'true') limit 1`,
  )) !== undefined

/** The cycle most sheets name in their titles and names; a quarter speaks for the half-year it lies in. */
function namedMost(named: readonly string[], calendar: CycleCalendar): string {
  const votes = new Map<string, number>()
  for (const text of named) {
    const id = cycleAround(text, calendar)?.id
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  return [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? 1 : -1))[0]?.[0] ?? ''
}

interface CycleRows {
  cycle: string
  rows: number
}

/** Rows of each cycle, the latest first. */
function cyclesOf(months: Evidence['records'], calendar: CycleCalendar): CycleRows[] {
  const sums = new Map<string, number>()
  for (const { month, rows } of [...months].sort((a, b) => b.month - a.month)) {
    const cycle = cycleAt(month, calendar)
    if (cycle) sums.set(idOf(cycle), (sums.get(idOf(cycle)) ?? 0) + rows)
  }
  return [...sums].map(([cycle, rows]) => ({ cycle, rows }))
}

/** Reviews are of the cycle that is calibrated; goals may be the next one's, and action items the last one's. */
const isReview = ({ kind }: StatedCycle): boolean => kind === 'review'

/** First months of the cycles that rows name themselves. */
function statedMonths({ stated }: Evidence, calendar: CycleCalendar, of: (one: StatedCycle) => boolean): Evidence['records'] {
  return stated.filter(of).flatMap(({ written, rows }) => {
    const cycle = written && resolveCycle(written, calendar)
    const month = cycle && filedUnder(cycle, calendar).exact ? firstMonthOf(cycle, calendar) : null
    return month === null ? [] : [{ month, rows }]
  })
}

/** Numbers of the months that sheets have as columns without a year. */
const bareMonths = (sources: TypedSource[]): number[] =>
  sources.flatMap(({ source }) =>
    source.sheet.mapping.valueColumns.flatMap(({ month }) => (month && /^\d{1,2}$/.test(month) ? [Number(month)] : [])),
  )

/** The latest cycle with a good share of the rows; where all bare months lie in one part of the year, the latest of those. */
export function cycleIn(cycles: readonly CycleRows[], months: readonly number[], calendar: CycleCalendar = quarters): string {
  const total = cycles.reduce((sum, { rows }) => sum + rows, 0)
  const start = isFiscal(calendar.kind) ? calendar.firstMonth : 1
  const said = new Set(months.map((month) => Math.floor(((month - start + 12) % 12) / monthsOfLength[lengthOf(calendar.kind)]) + 1))
  const fitting = cycles.filter(({ cycle }) => said.size !== 1 || said.has(cycleOfId(cycle)?.part ?? 0))
  const among = fitting.length ? fitting : cycles
  return (among.find(({ rows }) => rows >= leastShare * total) ?? among[0])?.cycle ?? ''
}
