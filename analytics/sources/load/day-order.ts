// Whether the day or the month stands first in dates written in figures alone.
import { monthOf, yearOf } from '../../cycle/cycle'
import type { CycleParts } from '../../cycle/parts'
import { type BareDays, bareDay, type DayOrder, figuresOnly } from './reading'
import { quote } from './types'

const figures = quote(figuresOnly)
const bare = quote(bareDay)

/** What may be from one day or hour to another, or up to one; what is none is read as it is. */
const spanSigns = '[~～–—至到]|--|\\d\\s+-\\s+\\d|\\sto\\s|[日\\d][-/]\\d{4}|\\d{8}-\\d|\\d:\\d{2}-[\\d次]|日-|[前止]$'
/** What may be a month, or a longer or shorter period, and no day. */
const periodSigns =
  '月[份底末]?前?$|旬|[季周半]|年[度底末]?前?$|[QqHhWw]\\d|\\d[QqHh]|^\\s*20\\d{2}\\s*[-/.]\\s*\\d{1,2}\\s*$|^\\s*\\d{1,2}\\s*[-/.]\\s*20\\d{2}\\s*$|^\\s*20\\d{2}(?:\\d{2})?\\s*$|^[A-Za-z]'

const inFull = quote('^\\s*(20\\d{2})\\s*[-/.年]\\s*(1[0-2]|0?[1-9])(?:[-/.月]|$)')

/** What the dates of a column that are written in figures alone say of their order. `text`: the cell. Months in full are counted from year 0. */
export function dateCounts(text: string): Record<string, string> {
  const full = (n: number) => `try_cast(regexp_extract(${text}, ${inFull}, ${n}) as integer)`
  const barePart = (n: number) => `try_cast(regexp_extract(${text}, ${bare}, ${n}) as integer)`
  const part = (n: number) => `try_cast(regexp_extract(${text}, ${figures}, ${n}) as integer)`
  return {
    cells: `count(nullif(trim(${text}), ''))`,
    figures: `count(*) filter (regexp_matches(${text}, ${figures}))`,
    firstOver12: `count(*) filter (${part(1)} > 12)`,
    secondOver12: `count(*) filter (${part(2)} > 12)`,
    longYearLast: `count(*) filter (${part(3)} > 1000)`,
    firstOver31: `count(*) filter (${part(1)} > 31)`,
    thirdOver31: `count(*) filter (${part(3)} > 31)`,
    firstLikeYear: `count(*) filter ((${part(1)} between 15 and 45 or ${part(1)} between 70 and 99) and ${part(3)} <= 31)`,
    thirdLikeYear: `count(*) filter (${part(3)} between 15 and 45 or ${part(3)} between 70 and 99)`,
    firstParts: `count(distinct ${part(1)})`,
    thirdParts: `count(distinct ${part(3)})`,
    even: `count(*) filter (${part(1)} = ${part(2)} and ${part(3)} > 31)`,
    bare: `count(*) filter (regexp_matches(${text}, ${bare}))`,
    bareFirstOver12: `count(*) filter (${barePart(1)} > 12)`,
    bareSecondOver12: `count(*) filter (${barePart(2)} > 12)`,
    bareZeros: `count(*) filter (regexp_matches(${text}, '^\\s*\\d{1,2}\\.[123]0\\s*$'))`,
    bareShort: `count(*) filter (regexp_matches(${text}, '^\\s*(?:\\d{1,2}\\.[12]|(?:[13-9]|1[0-2])\\.3)\\s*$'))`,
    spans: `count(*) filter (regexp_matches(${text}, ${quote(spanSigns)}))`,
    periods: `count(*) filter (regexp_matches(${text}, ${quote(periodSigns)}))`,
    dotted: `count(*) filter (regexp_matches(${text}, '^\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}'))`,
    fullFrom: `coalesce(min(${full(1)} * 12 + ${full(2)} - 1), 0)`,
    fullUntil: `coalesce(max(${full(1)} * 12 + ${full(2)} - 1), 0)`,
  }
}

/**
 * One order for the whole column, from parts that cannot be a month or a day; a column that does not say is asked about. Nobody writes the month first with
 * dots: 02.03.2026. 02/02/2026 is one day in either. `farApart`: its years may lie decades apart, so that 02-11-20 may be of 2002 as well as of 2020.
 */
export function decideDayOrder(counts: Record<string, number>, farApart = false): DayOrder {
  if (!counts.figures) return 'ymd'
  if (!counts.longYearLast) {
    const first = !counts.secondOver12 && !counts.thirdOver31 && (farApart || counts.firstLikeYear === counts.figures)
    const last = !counts.firstOver31 && (farApart || counts.thirdLikeYear === counts.figures)
    if (first && (!last || isSteady(counts.firstParts, counts.thirdParts))) return 'ymd'
    if (first && last && !isSteady(counts.thirdParts, counts.firstParts)) return 'ask'
  }
  if (counts.firstOver12 && !counts.secondOver12) return 'dmy'
  if (counts.secondOver12 && !counts.firstOver12) return 'mdy'
  if (counts.even === counts.figures) return 'dmy'
  return counts.dotted === counts.figures && !counts.secondOver12 ? 'dmy' : 'ask'
}

/** A year around the days that have one, where these lie closer together: the days beside them that have none are near them. */
export function yearAround({ fullFrom, fullUntil }: Record<string, number>): CycleParts | undefined {
  const months = fullUntil - fullFrom + 1
  if (!fullFrom || months > 12) return undefined
  const last = fullUntil + Math.floor((12 - months) / 2)
  return { year: yearOf(last), lastMonth: monthOf(last), months: 12, begins: 1 }
}

/** Of the two ends of a day the year is the one that stays. */
const isSteady = (these: number, others: number): boolean => these <= 3 && others > these

/** A program writes all dates of a sheet in one order: where every column that says one says the same, it is that of the others too. */
export function orderBeside(orders: DayOrder[]): DayOrder {
  const said = new Set(orders.filter((order) => order === 'dmy' || order === 'mdy'))
  const [only] = said
  return said.size === 1 ? only : 'ask'
}

/**
 * Days without a year in figures alone, `2/5`: the month first in a Chinese sheet, else as the parts that cannot be a month say. `1.9` is one only where `1.20`
 * shows that its zeros are kept, or where no `1.2` could have lost one.
 */
export function decideBareDays(counts: Record<string, number>, header: string): BareDays | undefined {
  if (!counts.bare || (counts.bareFirstOver12 && counts.bareSecondOver12)) return undefined
  const chinese = /\p{Script=Han}/u.test(header)
  if (!chinese && !counts.bareFirstOver12 && !counts.bareSecondOver12) return undefined
  return { order: counts.bareFirstOver12 ? 'dm' : 'md', dots: counts.bareZeros > 0 || counts.bareShort === 0 }
}

/** 3.3 among 3.9 and 3.12: the third, unless it was the thirtieth and lost its zero. */
export const mayHaveLostZeros = (counts: Record<string, number>, days: BareDays | undefined): boolean =>
  days?.order === 'md' && !days.dots && counts.bareShort > 0

/**
 * Whether the days of a column follow each other down the sheet as they stand: 3.3, 3.4, 3.9, 3/10, 3月11日. `otherwise`: so they do with the zeros that may
 * be lost, as of 3.1, 3.11 and 3.12.
 */
export function risingDays(text: string): Record<string, string> {
  const part = (n: number) =>
    `try_cast(regexp_extract(${text}, '^\\s*(1[0-2]|0?[1-9])\\s*[./月]\\s*([12]\\d|3[01]|0?[1-9])\\s*[日号]?\\s*$', ${n}) as integer)`
  const listed = (day: string) => `list(${part(1)} * 100 + ${day} order by _row) filter (${part(1)} is not null)`
  const rises = (days: string) => `coalesce(${days} = list_sort(${days}), false)::integer`
  const days = listed(part(2))
  const whole = listed(`case when regexp_matches(${text}, '\\.[123]\\s*$') then 10 else 1 end * ${part(2)}`)
  return { days: `coalesce(len(${days}), 0)`, rising: rises(days), otherwise: rises(whole) }
}
