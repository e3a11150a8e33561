// How much speaks for a kind, so that a general word such as Date or Owner may be taken for what it is in such sheets.
import type { Kind } from '../../kinds/shared/types'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { KindMatch } from './match'
import { shapeShare } from './value-shape'

const NAMES = 0.95

/** Columns whose names say what they are, and one more each for columns of values, for measures beside a period, and for two columns of people. */
export function evidenceOf(match: KindMatch, chosen: Candidate[], columns: Column[], matters: (field: string) => boolean): number {
  const told = chosen.filter(({ field, ambiguous, tier }) => !ambiguous && tier < 10 && matters(field))
  const more = [match.valueColumns.length > 1, areMeasures(match), arePeople(match.spec, chosen, columns)]
  return told.length + more.filter(Boolean).length
}

/** From and To with names below both: who says something, and to whom. */
function arePeople({ persons }: Kind, chosen: Candidate[], columns: Column[]): boolean {
  const names = chosen.filter(({ field, ambiguous, column }) => {
    const values = columns.find((candidate) => candidate.column === column)?.values ?? []
    return ambiguous && persons.some(({ name }) => name === field) && (shapeShare('name', values) ?? 0) >= NAMES
  })
  return names.length > 1
}

/** Found only beside a column whose values are periods, see `measure-columns.ts`. */
const areMeasures = ({ spec, valueColumns }: KindMatch): boolean =>
  spec.spread?.by === 'period' &&
  valueColumns.length > 1 &&
  valueColumns.every(({ indicator, month, period }) => indicator && !(month ?? period))
