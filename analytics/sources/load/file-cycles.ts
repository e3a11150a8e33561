// Under which cycle the rows that name one are filed, and what is said of those whose cycle is none of the workspace's.
import { type CycleCalendar, calendarYear, daysOf, filedUnder, idOf } from '../../cycle/cycle'
import { resolveCycle, type WrittenCycle, writeCycle } from '../../cycle/written'
import { cycleMacro } from '../../workspace/cycle-calendar'
import type { Database } from '../../workspace/query'
import { needsNaming } from './calendar-of-data'
import { type Evidence, firstMonthSaid, isUnsaid } from './cycle-evidence'
import type { StatedCycle } from './stated-cycles'

interface Issue {
  code: 'other_cycle_kind' | 'fiscal_year_unclear' | 'fiscal_year_unsaid' | 'fiscal_month_conflict'
  severity: 'warn' | 'info'
  sheet: number
  row: number | null
  col: number | null
  facts: Record<string, string | number>
}

/** The macro `cycle_at` (of a day) and the table `cycle_text` (of a row's texts), by which the statements of all kinds find a row's cycle. */
export async function fileCycles(db: Database, calendar: CycleCalendar, evidence: Evidence): Promise<void> {
  const filed = evidence.stated.map((one) => ({ one, filed: placeOf(one, calendar) }))
  await db.run(cycleMacro(calendar))
  await db.run(
    `create or replace temp table cycle_text as
     select unnest($texts::json::struct(sheet integer, "key" varchar, cycle_id varchar)[], recursive := true)`,
    { texts: JSON.stringify(filed.map(({ one, filed }) => ({ sheet: one.sheet, key: one.key, cycle_id: filed?.id ?? null }))) },
  )
  const others = filed.flatMap(({ one, filed }) => (filed && !filed.exact ? [otherKind(one, filed.id, calendar)] : []))
  await say(db, [...others, ...fiscalIssues(calendar, evidence)])
}

/** Null where the row's own dates decide: no cycle is understood, or a title names a year that its rows lie in. Forms are completed after the year they are of, or say no day. */
function placeOf({ written, titled, months }: StatedCycle, calendar: CycleCalendar): { id: string; exact: boolean } | null {
  const cycle = written && resolveCycle(written, calendar)
  if (!cycle) return null
  const filed = filedUnder(cycle, calendar)
  if (!titled || cycle.length !== 'year' || filed.exact) return filed
  const days = daysOf(cycle, calendar)
  const after = days && months.every(({ month }) => dayIn(month) > days.last)
  return after ? filed : null
}

const dayIn = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`

const otherKind = ({ sheet, row, col, text, rows }: StatedCycle, filed: string, { kind }: CycleCalendar): Issue => ({
  code: 'other_cycle_kind',
  severity: 'warn',
  sheet,
  row,
  col,
  facts: { text: text.slice(0, 40), count: rows, cycles: kind, filed },
})

function fiscalIssues(calendar: CycleCalendar, evidence: Evidence): Issue[] {
  const { words, columns } = evidence
  const named = [
    ...evidence.stated.map(({ sheet, row, col, text, written }) => ({ sheet, row, col, text, written })),
    ...evidence.titled.map(({ sheet, row, written }) => ({
      sheet,
      row,
      col: row === null ? null : 0,
      text: writeCycle(written) ?? '',
      written,
    })),
  ].filter(({ written }) => written?.fiscal && written.begins === undefined && written.year !== null)
  const issue = (code: Issue['code'], severity: Issue['severity'], facts: (one: (typeof named)[number]) => Issue['facts']) =>
    named.map((one) => ({ code, severity, sheet: one.sheet, row: one.row, col: one.col, facts: facts(one) }))
  const unclear = calendar.firstMonth > 1 && calendar.named === 'unknown'
  const months = (written: WrittenCycle, name: 'start' | 'end') => monthsOf(written, { ...calendar, named: name })
  const firstMonth = firstMonthSaid(evidence)
  const conflicts = [...words, ...columns.map((one) => ({ row: null, col: null, text: '', ...one }))].filter(
    (word) => word.firstMonth !== undefined && word.firstMonth !== calendar.firstMonth,
  )
  return [
    ...(unclear || needsNaming(calendar)
      ? issue('fiscal_year_unclear', 'warn', ({ text, written }) => ({
          text,
          start: months(written!, 'start'),
          end: months(written!, 'end'),
        }))
      : []),
    ...(isUnsaid(evidence, calendar) && firstMonth === undefined
      ? issue('fiscal_year_unsaid', 'info', ({ text, written }) => ({ text, start: monthsOf(written!, { ...calendar, ...calendarYear }) }))
      : []),
    ...conflicts.map(({ sheet, row, col, firstMonth: month }): Issue => {
      return { code: 'fiscal_month_conflict', severity: 'warn', sheet, row, col, facts: { month: month!, other: calendar.firstMonth } }
    }),
  ]
}

/** `2025-04 – 2025-06`; an id where the months are not known. */
function monthsOf(written: WrittenCycle, calendar: CycleCalendar): string {
  const cycle = resolveCycle(written, calendar)
  const days = cycle && daysOf(cycle, calendar)
  return days ? `${days.first.slice(0, 7)} – ${days.last.slice(0, 7)}` : cycle ? idOf(cycle) : ''
}

async function say(db: Database, issues: Issue[]): Promise<void> {
  if (!issues.length) return
  await db.run(
    `insert into staged_issue select code, severity, false, sheet, "row", col, 'cycle', facts from (
       select unnest($issues::json::struct(code varchar, severity varchar, sheet integer, "row" integer, col integer, facts json)[], recursive := true))`,
    { issues: JSON.stringify(issues) },
  )
}
