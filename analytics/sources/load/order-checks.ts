// Times of a row that cannot be: one before the time it should follow, or years ahead. Said with the cell, and stored as they are.
import type { Kind } from '../../kinds/shared/types'
import { quote } from './types'

/** Nobody plans further ahead. */
const AHEAD = 'interval 5 year'

/** Statements over the table of a kind, each where its condition holds. `sheets`: those just stored. */
export function orderChecks({ table, inOrder = [] }: Kind, sheets: number[]): { where: string; sql: string }[] {
  if (!table) return []
  const own = `_sheet_id in (${sheets.join(', ')})`
  const moments = [...new Set(inOrder.flat())]
  return [
    ...inOrder.map(([before, after]) => check(table, after, 'times_reversed', `${own} and ${precedes(after, before)}`)),
    ...moments.map((field) => check(table, field, 'time_far_ahead', `${own} and ${quoted(field)} > today() + ${AHEAD}`)),
  ]
}

/** A day without a time precedes nothing of that day. */
const precedes = (after: string, before: string): string =>
  `${quoted(after)} < ${quoted(before)} and (${quoted(after)} <> date_trunc('day', ${quoted(after)}) or ${quoted(after)}::date < ${quoted(before)}::date)`

const quoted = (field: string): string => `"${field}"`

const check = (table: string, field: string, code: string, where: string) => ({
  where: `exists (from ${table} where ${where})`,
  sql: `insert into staged_issue
    select ${quote(code)}, 'warn', false, _sheet_id, _row, column_of(_sheet_id, ${quote(field)}), ${quote(field)}, json_object('day', ${quoted(field)}::date)
    from ${table} where ${where}`,
})
