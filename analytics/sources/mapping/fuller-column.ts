// Of columns that one amount could stand in, the one that is filled: an empty `Time Spent` beside a full `Σ Time Spent`.
import type { Candidate } from './candidates'
import type { Column } from './columns'

const FULL = 0.8
/** So many times fewer cells than the full one has. */
const NEARLY_EMPTY = 4
/** A candidate that only resembles the field is no other column for it. */
const NAMED = 10

const fills = ({ column }: Candidate, columns: Column[]): number =>
  columns.find((one) => one.column === column)?.values.filter((text) => text?.trim()).length ?? 0

/** Only amounts: a day of completion may well be empty in most rows, and another day is no better for being full. */
const isAmount = ({ type }: Candidate): boolean => type === 'number' || type === 'hours'

/** The full one of several whose others are nearly empty. */
export function fullest(candidates: Candidate[], columns: Column[]): Candidate | undefined {
  if (!candidates.every(isAmount)) return undefined
  const counts = candidates.map((candidate) => fills(candidate, columns))
  const most = Math.max(...counts)
  const rows = columns.find(({ column }) => column === candidates[0].column)?.values.length ?? 0
  const isClear = most >= FULL * rows && most > 0 && counts.filter((count) => count * NEARLY_EMPTY > most).length === 1
  return isClear ? candidates[counts.indexOf(most)] : undefined
}

/** What was chosen for a field, or a full column that is named for it, too, where that one is nearly empty. */
export function fullerOf(chosen: Candidate, candidates: Candidate[], taken: ReadonlySet<number>, columns: Column[]): Candidate {
  const others = candidates.filter(
    ({ field, column, tier, ambiguous }) =>
      field === chosen.field && column !== chosen.column && !taken.has(column) && tier < NAMED && !ambiguous,
  )
  return others.length === 0 ? chosen : (fullest([chosen, ...others], columns) ?? chosen)
}
