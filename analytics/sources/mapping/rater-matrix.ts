// Who rated whom as a table: a row for each rater, a column for each person rated, below a corner that says so (`评价人\被评人`).
import type { Kind } from '../../kinds/shared/types'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const rater = '(?:评价人|评估人|评分人|打分人|评委|互评人|raters?|reviewers?|evaluators?)'
const rated = '(?:被评(?:价|估|分)?[人者]|被考核人|rated|ratees?|reviewees?)'
const corner = new RegExp(`^${rater}\\s*[\\\\/＼|｜]\\s*${rated}$`, 'i')

const isCorner = ({ levels }: Column): boolean => corner.test(toSimplified(levels.at(-1) ?? '').trim())

/** A column for each person who was rated. */
export function findRatedPeople(columns: Column[]): ValueColumn[] {
  if (!columns.some(isCorner)) return []
  const people = columns.filter(
    ({ levels, values }) =>
      levels.length > 0 && (shapeShare('name', [levels.at(-1) ?? '']) ?? 0) === 1 && (shapeShare('number', values) ?? 0) >= 0.5,
  )
  return people.length < 3 ? [] : people.map(({ column, header, levels }) => ({ column, header, person: levels.at(-1) ?? header }))
}

/** The raters below the corner. */
export function raterBelow({ spread, fields }: Kind, columns: Column[]): Candidate[] {
  const found = spread?.by === 'person' ? columns.filter(isCorner) : []
  return found.map(({ column, header }) => ({
    field: 'reviewer_name',
    column,
    type: fields.reviewer_name,
    confidence: 0.95,
    reason: 'joined_header',
    header,
    tier: -1,
    ambiguous: false,
  }))
}
