// The cycles of a workspace: its kind and its fiscal year as settings, and the table of them that statements ask.
import {
  type Cycle,
  type CycleCalendar,
  type CycleKind,
  cycleAt,
  cycleOfId,
  daysOf,
  type FiscalYear,
  firstMonthOf,
  idOf,
  isFiscal,
  kindOf,
  lengthOf,
  monthNumber,
  monthsOfLength,
  nextCycle,
  previousCycle,
} from '../cycle/cycle'
import type { Database } from './query'

export const cycleSetting = 'cycle.current'
export const cycleKindSetting = 'cycle.kind'
export const fiscalMonthSetting = 'cycle.fiscal_month'
export const fiscalNamedSetting = 'cycle.fiscal_named'
export const calendarSettings = [cycleKindSetting, fiscalMonthSetting, fiscalNamedSetting]

type Source = 'default' | 'user' | 'file'

/** The calendar with who said each part of it. */
export interface SettledCalendar {
  calendar: CycleCalendar
  sources: Record<string, Source>
}

export async function settledCalendar(db: Database): Promise<SettledCalendar> {
  const rows = await db.all<{ key: string; value: string; source: Source }>(
    `select key, value, source from setting where key like 'cycle.%'`,
  )
  const value = (key: string, otherwise: string) => rows.find((row) => row.key === key)?.value ?? otherwise
  return {
    calendar: {
      kind: value(cycleKindSetting, 'quarter') as CycleKind,
      firstMonth: Number(value(fiscalMonthSetting, '1')),
      named: value(fiscalNamedSetting, 'start') as FiscalYear['named'],
    },
    sources: Object.fromEntries(rows.map(({ key, source }) => [key, source])),
  }
}

/** Whether a person said which cycle is the current one. */
export const cycleIsStated = async (db: Database): Promise<boolean> =>
  (await db.first(`select 1 as found from setting where key = '${cycleSetting}' and source = 'user'`)) !== undefined

export const readCalendar = async (db: Database): Promise<CycleCalendar> => (await settledCalendar(db)).calendar

/** Cycles are of this century. */
const [earliest, latest] = [monthNumber(2000, 1), monthNumber(2099, 12)]

function cyclesOf(calendar: CycleCalendar): Cycle[] {
  const fiscal = isFiscal(calendar.kind)
  // Where the days of a fiscal year are not known, its names still follow each other.
  const known = calendar.named === 'unknown' ? { ...calendar, named: 'start' as const } : calendar
  const first = cycleAt(fiscal ? earliest + 12 : earliest, known)!
  const count = Math.floor((latest - earliest + 1) / monthsOfLength[lengthOf(calendar.kind)])
  return Array.from({ length: count }, (_, step) => nextCycle(first, step))
}

/** Fills the table of cycles; called whenever the calendar has changed. */
export async function writeCalendar(db: Database, calendar: CycleCalendar): Promise<void> {
  const cycles = cyclesOf(calendar).map((cycle) => {
    const days = daysOf(cycle, calendar)
    return {
      id: idOf(cycle),
      first: days?.first ?? null,
      last: days?.last ?? null,
      before: idOf(previousCycle(cycle)),
      after: idOf(nextCycle(cycle)),
    }
  })
  await db.run('delete from cycle_calendar')
  await db.run(
    `insert into cycle_calendar select id, $kind, "first", "last", "before", "after" from (
       select unnest($cycles::json::struct(id varchar, "first" date, "last" date, "before" varchar, "after" varchar)[], recursive := true))`,
    { cycles: JSON.stringify(cycles), kind: calendar.kind },
  )
}

/** In a workspace that has none yet. */
export async function seedCalendar(db: Database): Promise<void> {
  if ((await db.first('select 1 as found from cycle_calendar limit 1')) === undefined) await writeCalendar(db, await readCalendar(db))
}

/** The macro `cycle_at` of a load: the cycle a day lies in, null while nobody knows. */
export function cycleMacro(calendar: CycleCalendar): string {
  const length = lengthOf(calendar.kind)
  const [fiscal, months] = [isFiscal(calendar.kind), monthsOfLength[length]]
  const start = fiscal ? calendar.firstMonth - 1 : 0
  const head = 'create or replace temp macro cycle_at(calendar_day) as '
  if (start > 0 && calendar.named === 'unknown') return `${head}cast(null as varchar)`
  const shift = start > 0 ? ` - interval ${start} month` : ''
  const [year, month] = [`year(calendar_day${shift})`, `month(calendar_day${shift})`]
  const named = start > 0 && calendar.named === 'end' ? `(${year} + 1)` : year
  const part = `((${month} - 1) // ${months} + 1)`
  const within = {
    month: ` || '-' || lpad(${part}::varchar, 2, '0')`,
    quarter: ` || 'Q' || ${part}`,
    half: ` || 'H' || ${part}`,
    year: '::varchar',
  }[length]
  return `${head}${fiscal ? `'FY' || ` : ''}${named}${within}`
}

/** The current cycle as somebody states it, and with it the kind of all. */
export async function stateCycle(db: Database, cycle: string): Promise<void> {
  await db.run(`update setting set value = $cycle, source = 'user' where key = '${cycleSetting}'`, { cycle })
  const stated = cycleOfId(cycle)
  if (stated) await keepCalendar(db, { [cycleKindSetting]: kindOf(stated) }, 'user')
}

/** The kind of all cycles as a person states it, and the fiscal year where it is one. */
export const stateCalendar = (db: Database, { kind, firstMonth, named }: CycleCalendar): Promise<void> =>
  keepCalendar(
    db,
    { [cycleKindSetting]: kind, ...(isFiscal(kind) ? { [fiscalMonthSetting]: String(firstMonth), [fiscalNamedSetting]: named } : {}) },
    'user',
  )

/** Keeps parts of the calendar, and the table of its cycles. */
export async function keepCalendar(db: Database, said: Record<string, string>, source: 'user' | 'file'): Promise<void> {
  for (const [key, value] of Object.entries(said))
    await db.run('update setting set value = $value, source = $source where key = $key', { key, value, source })
  await writeCalendar(db, await readCalendar(db))
}

/** The cycle of another kind that takes the place of one: the one its last month lies in. Empty where there is none. */
export function cycleInstead(id: string, before: CycleCalendar, after: CycleCalendar): string {
  const cycle = cycleOfId(id)
  const first = cycle && firstMonthOf(cycle, before)
  const instead = cycle && first != null ? cycleAt(first + monthsOfLength[cycle.length] - 1, after) : null
  return instead ? idOf(instead) : ''
}
