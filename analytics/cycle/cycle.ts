// What a review cycle is: its id, its kind, its days, the one before and the one after. Everything else that speaks of cycles asks here.

import type { Cycle, CycleCalendar, CycleDays, CycleKind, CycleLength, FiscalYear } from './types'

export type { Cycle, CycleCalendar, CycleDays, CycleKind, CycleLength, FiscalYear } from './types'

export const cycleKinds = [
  'month',
  'quarter',
  'half',
  'year',
  'fiscal_quarter',
  'fiscal_half',
  'fiscal_year',
] as const satisfies readonly CycleKind[]

export const monthsOfLength: Record<CycleLength, number> = { month: 1, quarter: 3, half: 6, year: 12 }

export const calendarYear: FiscalYear = { firstMonth: 1, named: 'start' }
export const quarters: CycleCalendar = { kind: 'quarter', ...calendarYear }

/** One id of each kind, for messages that say what is understood. */
export const cycleForms = ['2026-01', '2026Q1', '2026H1', '2026', 'FY2026Q1', 'FY2026H1', 'FY2026']

const form = /^(FY)?((?:19|20)\d{2})(?:Q([1-4])|H([12])|-(0[1-9]|1[0-2]))?$/

/** The cycle an id stands for: `2026-01`, `2026Q1`, `2026H1`, `2026`, `FY2026Q1`, `FY2026H1`, `FY2026`. */
export function cycleOfId(id: string): Cycle | undefined {
  const said = form.exec(id)
  if (!said) return undefined
  const [, fy, year, quarter, half, month] = said
  if (fy && month) return undefined
  const length = quarter ? 'quarter' : half ? 'half' : month ? 'month' : 'year'
  return { length, fiscal: fy !== undefined, year: Number(year), part: Number(quarter ?? half ?? month ?? 1) }
}

export function idOf({ length, fiscal, year, part }: Cycle): string {
  const within = { month: `-${two(part)}`, quarter: `Q${part}`, half: `H${part}`, year: '' }[length]
  return `${fiscal ? 'FY' : ''}${year}${within}`
}

export const kindOf = ({ length, fiscal }: Cycle): CycleKind => (fiscal && length !== 'month' ? `fiscal_${length}` : length)
export const lengthOf = (kind: CycleKind): CycleLength => kind.replace('fiscal_', '') as CycleLength
export const isFiscal = (kind: CycleKind): boolean => kind.startsWith('fiscal_')

/** The next one of its kind, or the one `steps` away. */
export function nextCycle(cycle: Cycle, steps = 1): Cycle {
  const parts = 12 / monthsOfLength[cycle.length]
  const at = cycle.year * parts + cycle.part - 1 + steps
  return { ...cycle, year: Math.floor(at / parts), part: (at % parts) + 1 }
}
export const previousCycle = (cycle: Cycle): Cycle => nextCycle(cycle, -1)

/** Months since the year 0: what a cycle's first month is counted in. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1
export const yearOf = (number: number): number => Math.floor(number / 12)
export const monthOf = (number: number): number => (number % 12) + 1
export const firstDay = (number: number): string => `${yearOf(number)}-${two(monthOf(number))}-01`

/** The month a cycle begins with; null for a fiscal one while it is not known which of two years its name means. */
export function firstMonthOf({ length, fiscal, year, part }: Cycle, { firstMonth, named }: FiscalYear): number | null {
  const within = (part - 1) * monthsOfLength[length]
  if (!fiscal || firstMonth === 1) return monthNumber(year, 1) + within
  return named === 'unknown' ? null : monthNumber(named === 'end' ? year - 1 : year, firstMonth) + within
}

export function daysOf(cycle: Cycle, fiscal: FiscalYear): CycleDays | null {
  const first = firstMonthOf(cycle, fiscal)
  if (first === null) return null
  const end = first + monthsOfLength[cycle.length]
  const last = new Date(Date.UTC(yearOf(end), monthOf(end) - 1, 0)).toISOString().slice(0, 10)
  return { first: firstDay(first), last }
}

/** The cycle of a kind that a month lies in; null for a fiscal one while its name is not known. */
export function cycleAt(month: number, { kind, firstMonth, named }: CycleCalendar): Cycle | null {
  const [length, fiscal] = [lengthOf(kind), isFiscal(kind)]
  const start = fiscal ? firstMonth - 1 : 0
  if (start > 0 && named === 'unknown') return null
  const year = yearOf(month - start) + (start > 0 && named === 'end' ? 1 : 0)
  return { length, fiscal, year, part: Math.floor(((month - start) % 12) / monthsOfLength[length]) + 1 }
}

/** A cycle as the workspace files it. `exact`: it is one of the workspace's own; else it is said what it is, and only a shorter one lies in one of them. */
export function filedUnder(cycle: Cycle, calendar: CycleCalendar): { id: string; exact: boolean } {
  // A fiscal year that begins in January is the calendar's.
  const own = calendar.firstMonth === 1 && cycle.length !== 'month' ? { ...cycle, fiscal: isFiscal(calendar.kind) } : cycle
  if (kindOf(own) === calendar.kind) return { id: idOf(own), exact: true }
  const first = firstMonthOf(own, calendar)
  const around = first === null ? null : cycleAt(first, calendar)
  const begins = around && firstMonthOf(around, calendar)
  const holds = first !== null && begins != null && first + monthsOfLength[own.length] <= begins + monthsOfLength[lengthOf(calendar.kind)]
  return { id: idOf(around && holds && monthsOfLength[own.length] < monthsOfLength[around.length] ? around : own), exact: false }
}

const two = (number: number): string => String(number).padStart(2, '0')
