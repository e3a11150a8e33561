// Who rated whom as a table: a row for each rater, a column for each person rated, below a corner that says so (`评价人\被评人`), or the other way round.
import type { Kind } from '../../kinds/shared/types'
import { isKnownKey } from '../../kinds/synonyms'
import { toSimplified } from '../../vocabulary/traditional'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const rater = '(?:评价人|评估人|评分人|打分人|评委|互评人|raters?|reviewers?|evaluators?)'
const rated = '(?:被评(?:价|估|分)?[人者]|被考核人|rated|ratees?|reviewees?)'
const sign = '\\s*[\\\\/＼|｜]\\s*'
const cornerOfRaters = new RegExp(`^${rater}${sign}${rated}$`, 'i')
const cornerOfRated = new RegExp(`^${rated}${sign}${rater}$`, 'i')

const says = (corner: RegExp) => (column: Column) => corner.test(toSimplified(column.levels.at(-1) ?? '').trim())
const isOfRaters = says(cornerOfRaters)
const isOfRated = says(cornerOfRated)

const summed = /平均|均[分值]|评分|得分|总分|合计|人数|份数|次数|数量|排名|average|mean|total|score|rank|count/i

/** A column for each person who was rated, or who rated. */
export function findRatedPeople(columns: Column[]): ValueColumn[] {
  const ofRaters = columns.some(isOfRaters)
  if (!ofRaters && !columns.some(isOfRated)) return []
  const people = columns.filter(
    ({ levels, values, spellings }) =>
      levels.length > 0 &&
      !summed.test(toSimplified(levels.at(-1) ?? '').trim()) &&
      !spellings.some(({ key }) => isKnownKey(key)) &&
      (shapeShare('name', [levels.at(-1) ?? '']) ?? 0) === 1 &&
      (shapeShare('number', values) ?? 0) >= 0.5,
  )
  return people.length < 3
    ? []
    : people.map(({ column, header, levels }) => ({ column, header, [ofRaters ? 'person' : 'rater']: levels.at(-1) ?? header }))
}

/** Whoever stands below the corner. */
export function raterBelow({ spread, fields }: Kind, columns: Column[]): Candidate[] {
  const found = spread?.by === 'person' ? columns.filter((column) => isOfRaters(column) || isOfRated(column)) : []
  return found.map((corner) => ({
    field: isOfRaters(corner) ? 'reviewer_name' : 'reviewee_name',
    column: corner.column,
    type: fields.reviewer_name,
    confidence: 0.95,
    reason: 'joined_header',
    header: corner.header,
    tier: -1,
    ambiguous: false,
  }))
}
