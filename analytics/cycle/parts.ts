// What a cycle lends to days and months that are written without a year.
import { type CycleCalendar, cycleAt, firstMonthOf, idOf, monthNumber, monthOf, monthsOfLength, yearOf } from './cycle'
import { readCycle, resolveCycle } from './written'

/** Where a cycle ends and how long it is; `year` is null where nobody said one, or it is not known which is meant. `begins`: the first month of its year. */
export interface CycleParts {
  year: number | null
  lastMonth: number
  months: number
  begins: number
}

const nowhere: CycleParts = { year: null, lastMonth: 12, months: 12, begins: 1 }

/** Of an id, or of whatever a sheet or a person says; a year alone ends with its last month. */
export function cycleParts(text: string, calendar: CycleCalendar): CycleParts {
  const written = readCycle(text)
  // Both years are said, so nothing hangs on what the year is called.
  const fiscal = written?.begins !== undefined && calendar.named === 'unknown' ? { ...calendar, named: 'start' as const } : calendar
  const cycle = written && resolveCycle(written, fiscal)
  const first = written?.from ?? (cycle ? firstMonthOf(cycle, fiscal) : null)
  if (written && first !== null) {
    const months = monthsOfLength[written.length]
    const last = first + months - 1
    return { year: yearOf(last), lastMonth: monthOf(last), months, begins: written.fiscal ? calendar.firstMonth : 1 }
  }
  const year = written ? undefined : /20\d{2}/.exec(text)?.[0]
  return year ? { ...nowhere, year: Number(year) } : nowhere
}

/**
 * A day written without a year lies between a quarter before the cycle and half a year after it; within a year that is a cycle. The first month of
 * those twelve, counted from January of the year the cycle ends in.
 */
export const windowStart = ({ lastMonth, months }: CycleParts): number => lastMonth - months + 1 - (months < 12 ? 3 : 0)
/** What has begun is not after the cycle. */
export const begunStart = ({ lastMonth }: CycleParts): number => lastMonth - 11

/** A day at its end; null where no cycle is known. */
export const cycleEnd = ({ year, lastMonth }: CycleParts): string | null =>
  year === null ? null : `${year}-${String(lastMonth).padStart(2, '0')}-28`

/**
 * First day of a month: months after the cycle's end belong to the year before, unless the sheet spans the year.
 * Null for a month without a year while no cycle is known: its rows wait instead of going to a year that was guessed.
 */
export function monthStart(month: string, { year, lastMonth, begins }: CycleParts, all: readonly { month?: string }[]): string | null {
  if (/^\d{4}-\d{2}/.test(month)) return `${month.slice(0, 7)}-01`
  if (year === null) return null
  const number = Number(month)
  const spoken = [...new Set(all.flatMap((column) => column.month ?? []))]
  const turn = turnOfYear(spoken)
  if (turn > 0) {
    const isNext = spoken.indexOf(month) >= turn
    const first = Number(spoken[0]) <= lastMonth ? year : year - 1
    return `${isNext ? first + 1 : first}-${String(number).padStart(2, '0')}-01`
  }
  const wholeYear = spoken.length >= 12
  const before = wholeYear ? begins > 1 && Number(spoken[0]) === begins && number >= begins && lastMonth < begins : number > lastMonth
  const after = wholeYear && begins > 1 && Number(spoken[0]) === begins && number < begins && lastMonth >= begins
  return `${before ? year - 1 : after ? year + 1 : year}-${String(number).padStart(2, '0')}-01`
}

/** Where months that follow each other go on into the next year, 9, 10, 11, 12, 1: the place of its first; 0 where none does, or they stand in another order. */
function turnOfYear(spoken: readonly string[]): number {
  const numbers = spoken.map(Number)
  const follow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] % 12) + 1)
  return follow && numbers.length < 12 ? Math.max(0, numbers.indexOf(1)) : 0
}

/** The cycle of the workspace's kind that a written one lies in or is; null for a longer one. */
export function cycleAround(text: string, calendar: CycleCalendar): { id: string; last: number } | null {
  const { year, lastMonth, months } = cycleParts(text, calendar)
  const around = year === null ? null : cycleAt(monthNumber(year, lastMonth), calendar)
  if (!around || monthsOfLength[around.length] < months) return null
  const first = firstMonthOf(around, calendar)
  return first === null ? null : { id: idOf(around), last: first + monthsOfLength[around.length] - 1 }
}
