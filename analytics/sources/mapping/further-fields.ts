// Fields that the values of columns say, once the columns that are called so are known: units row by row, what is plan and what actual, further states.
import { readApprovals } from './approvals'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { measureRows } from './measure-rows'
import { otherStates } from './other-states'
import { progressByMonth } from './progress-months'
import { timeUnits } from './time-units'

/** Adds them to the match; none takes a column that is read already. */
export function addFurtherFields(match: KindMatch, columns: Column[]): void {
  readApprovals(match, columns)
  for (const find of [progressByMonth, timeUnits, measureRows, otherStates]) match.fields.push(...find(match, columns))
}
