// Fields that the values of columns say, once the columns that are called so are known: units row by row, what is plan and what actual, further states.
import { readApprovals } from './approvals'
import { codedDepartments } from './coded-departments'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { measureRows } from './measure-rows'
import { otherStates } from './other-states'
import { progressByMonth } from './progress-months'
import { periodColumns } from './review-period'
import { timeUnits } from './time-units'

/** Adds them to the match. A column is read as one thing: what its values say goes before what its name was taken for. */
export function addFurtherFields(match: KindMatch, columns: Column[]): void {
  readApprovals(match, columns)
  for (const find of [progressByMonth, timeUnits, measureRows, periodColumns, otherStates]) {
    const found = find(match, columns)
    const taken = new Set(found.map(({ column }) => column))
    match.fields = [...match.fields.filter(({ column }) => !taken.has(column)), ...found]
  }
  match.fields = codedDepartments(match, columns)
}
