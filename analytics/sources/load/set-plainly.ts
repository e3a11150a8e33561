// Texts of a column set as the database reads them, by what the whole column says of its signs.
import { maybeThousands } from './decimal-sign'
import type { DayOrder, Reading } from './reading'
import { quote } from './types'

/** 1.250,50 as 1,250.50; what could be either is nothing. */
export function inPoints(text: string, { decimal }: Reading): string {
  if (decimal === 'comma') return `translate(${text}, '.,', ',.')`
  return decimal === 'ask'
    ? `case when regexp_matches(${text}, ${quote(maybeThousands)}) or contains(${text}, ',') then null else ${text} end`
    : text
}

/** 03/04/2026 as its column is read. */
export function yearFirst(text: string, order: DayOrder): string {
  if (order !== 'mdy' && order !== 'dmy') return text
  const parts = order === 'mdy' ? '\\3-\\1-\\2' : '\\3-\\2-\\1'
  return `regexp_replace(${text}, '^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})', ${quote(parts)})`
}
