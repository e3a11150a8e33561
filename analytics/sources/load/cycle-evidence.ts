// Which cycles a company has, from what its files say: the kind, the first month of its fiscal year, the year this one is named after.
import {
  type CycleCalendar,
  type CycleKind,
  calendarYear,
  type FiscalYear,
  firstMonthOf,
  isFiscal,
  kindOf,
  monthsOfLength,
} from '../../cycle/cycle'
import { resolveCycle, type WrittenCycle } from '../../cycle/written'
import type { StatedCycle } from './stated-cycles'

/** What a title says of the cycle of a sheet whose rows name none. */
export interface TitledCycle {
  sheet: number
  /** Of the title; none where a name says it. */
  row: number | null
  written: WrittenCycle
}

/** A sheet, or a cell, that says when the fiscal year begins or what it is named after. */
export interface FiscalWord {
  sheet: number
  row: number | null
  col: number | null
  text: string
  firstMonth?: number
  named?: 'start' | 'end'
}

export interface Evidence {
  stated: StatedCycle[]
  titled: TitledCycle[]
  words: FiscalWord[]
  /** First months of fiscal years that the months of a sheet's columns speak for. */
  columns: { sheet: number; firstMonth: number }[]
  /** Months a sheet has values of, beside the fiscal cycle it names. */
  valued: { written: WrittenCycle; month: number; rows: number }[]
  /** Dated rows of the systems' records by month; looked for only where the cycle, or the year of a fiscal one, hangs on them. */
  records: { month: number; rows: number }[]
}

/** A smaller share has only begun, or is history. */
export const leastShare = 0.1

/** The value most votes are for; the first one where several have as many. */
export function mostSaid<T>(votes: readonly { value: T; votes: number }[]): T | undefined {
  const sums = new Map<T, number>()
  for (const { value, votes: n } of votes) sums.set(value, (sums.get(value) ?? 0) + n)
  const most = Math.max(...sums.values())
  return [...sums].find(([, n]) => n === most)?.[0]
}

/**
 * The kind that the rows name. Reviews and action items say how a company appraises; goals may be set for longer, and titles often say only which
 * months a sheet is about, so they are asked where nothing else is said, and a mere year last.
 */
export function kindSaid({ stated, titled }: Evidence, fiscal: FiscalYear): CycleKind | undefined {
  const kind = (written: WrittenCycle): CycleKind =>
    kindOf({ ...written, year: 0, fiscal: written.fiscal && (fiscal.firstMonth > 1 || written.from !== undefined) })
  const rows = (of: (one: StatedCycle) => boolean) =>
    stated.flatMap((one) => (one.written && of(one) ? [{ value: kind(one.written), votes: one.rows }] : []))
  const isYear = ({ written }: { written: WrittenCycle | null }) => written?.length === 'year'
  const appraises = ({ kind: sheet }: StatedCycle) => ['review', 'action_item', 'performance_talk'].includes(sheet)
  const titles = (years: boolean) =>
    titled.filter((one) => isYear(one) === years).map(({ written }) => ({ value: kind(written), votes: 1 }))
  const classes = [
    rows((one) => appraises(one) && !(one.titled && isYear(one))),
    rows((one) => !appraises(one) && !isYear(one)),
    titles(false),
    rows((one) => isYear(one)),
    titles(true),
  ]
  return mostSaid(classes.find((votes) => votes.length > 0) ?? [])
}

/** Said in words before what columns speak for. */
export const firstMonthSaid = ({ words, columns }: Evidence): number | undefined =>
  mostSaid(words.flatMap(({ firstMonth }) => (firstMonth === undefined ? [] : [{ value: firstMonth, votes: 1 }]))) ??
  mostSaid(columns.map(({ firstMonth }) => ({ value: firstMonth, votes: 1 })))

/** Fiscal cycles whose months hang on what the year is named after. */
export const fiscalCycles = ({ stated, titled }: Evidence, further: WrittenCycle | undefined): WrittenCycle[] =>
  [...stated, ...titled, { written: further ?? null }].flatMap(({ written }) => (written && fiscalNamed(written) ? [written] : []))

const fiscalNamed = ({ fiscal, begins, from, year }: WrittenCycle): boolean =>
  fiscal && begins === undefined && from === undefined && year !== null

/** What the fiscal year is named after: as it is said, else as the dates of the rows tell it; undefined where they do not. */
export function namedSaid(evidence: Evidence, firstMonth: number, further: WrittenCycle | undefined): 'start' | 'end' | undefined {
  const said = mostSaid(evidence.words.flatMap(({ named }) => (named === undefined ? [] : [{ value: named, votes: 1 }])))
  if (said) return said
  const own = [
    ...evidence.valued,
    ...evidence.stated.flatMap(({ written, months }) => (written ? months.map((one) => ({ written, ...one })) : [])),
  ].filter(({ written }) => fiscalNamed(written))
  return own.length ? byOwnDates(own, firstMonth) : byRecords(evidence, fiscalCycles(evidence, further), firstMonth)
}

/** The reading that dates in the same rows are closer to. */
function byOwnDates(
  own: readonly { written: WrittenCycle; month: number; rows: number }[],
  firstMonth: number,
): 'start' | 'end' | undefined {
  let [start, end] = [0, 0]
  for (const { written, month, rows } of own) {
    const [asStart, asEnd] = (['start', 'end'] as const).map((named) => distance(written, month, { firstMonth, named }))
    if (asStart < asEnd) start += rows
    if (asEnd < asStart) end += rows
  }
  const enough = (1 - leastShare) * (start + end)
  return start + end === 0 ? undefined : start >= enough ? 'start' : end >= enough ? 'end' : undefined
}

function distance(written: WrittenCycle, month: number, fiscal: FiscalYear): number {
  const first = firstOf(written, fiscal)
  const last = first + monthsOfLength[written.length] - 1
  return month < first ? first - month : Math.max(0, month - last)
}

const firstOf = (written: WrittenCycle, fiscal: FiscalYear): number => firstMonthOf(resolveCycle(written, fiscal)!, fiscal)!

/** The reading in whose months there are records at all, the same for every cycle named. */
function byRecords({ records }: Evidence, cycles: readonly WrittenCycle[], firstMonth: number): 'start' | 'end' | undefined {
  const found = new Set(
    cycles.flatMap((written) => {
      const [start, end] = (['start', 'end'] as const).map((named) => {
        const first = firstOf(written, { firstMonth, named })
        const within = records.filter(({ month }) => month >= first && month < first + monthsOfLength[written.length])
        return within.reduce((sum, { rows }) => sum + rows, 0)
      })
      if (start === 0 && end === 0) return []
      return start < leastShare * end ? ['end' as const] : end < leastShare * start ? ['start' as const] : ['unclear' as const]
    }),
  )
  const [only] = found
  return found.size === 1 && only !== 'unclear' ? only : undefined
}

/** The calendar as the evidence has it, where a person has not said it otherwise. */
export function calendarSaid(
  evidence: Evidence,
  given: CycleCalendar,
  fixed: (part: keyof CycleCalendar) => boolean,
  current: WrittenCycle | undefined,
): CycleCalendar {
  const firstMonth = fixed('firstMonth') ? given.firstMonth : (firstMonthSaid(evidence) ?? calendarYear.firstMonth)
  const kind = fixed('kind') ? given.kind : (kindSaid(evidence, { ...given, firstMonth }) ?? 'quarter')
  if (fixed('named') || firstMonth === 1) return { kind, firstMonth, named: fixed('named') ? given.named : calendarYear.named }
  const asked = fiscalCycles(evidence, current).length > 0
  const named = namedSaid(evidence, firstMonth, current) ?? (asked ? 'unknown' : calendarYear.named)
  return { kind, firstMonth, named }
}

/** Whether what is said hangs on a fiscal year that nobody has described. */
export const isUnsaid = (evidence: Evidence, calendar: CycleCalendar): boolean =>
  firstMonthSaid(evidence) === undefined &&
  calendar.firstMonth === 1 &&
  !isFiscal(calendar.kind) &&
  fiscalCycles(evidence, undefined).length > 0
