export type CycleLength = 'month' | 'quarter' | 'half' | 'year'
export type CycleKind = CycleLength | 'fiscal_quarter' | 'fiscal_half' | 'fiscal_year'

/** When a company's own years begin. `named` after the calendar year they start or end in; `unknown` while nobody can say. */
export interface FiscalYear {
  firstMonth: number
  named: 'start' | 'end' | 'unknown'
}

/** The cycles of a workspace. */
export interface CycleCalendar extends FiscalYear {
  kind: CycleKind
}

/** `year` as its id says it, `part` from 1: the month, quarter or half of that year. */
export interface Cycle {
  length: CycleLength
  fiscal: boolean
  year: number
  part: number
}

/** First and last day, `2026-01-01`. */
export interface CycleDays {
  first: string
  last: string
}
