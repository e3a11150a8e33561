// Ratings in parts with their weighted sum below: the sum is the rating, its parts weigh differently and are no ratings of their own.
import { anyOf, listed } from '../../vocabulary/pattern'
import type { Database } from '../../workspace/query'
import { scoreFields } from '../mapping/score-scale'
import { quote, type SheetGroup } from './types'

const words = anyOf([
  ...listed('加权(?:平均|得分|总分|合计|小计|评分|分) 总得分 总分 综合得分 综合评分 考核总分'),
  'weighted (?:total|score|average|sum)',
  'overall(?: score)?',
])
const sign = '\\x01'
const whole = `(?i)(?:^|${sign})\\s*(?:${words})\\s*(?:[(（][^${sign}]*)?(?:${sign}|$)`

/** The parts of each such sum that says what was given: the rows above it, down to the sum before; at least two, or it is a row like any other. */
export async function partsOfSums(db: Database, group: SheetGroup): Promise<{ sheet: number; row: number }[]> {
  const reviews = group.large ? [] : group.sources.filter(({ model }) => model.kind === 'review')
  const scored = reviews.flatMap(({ sheet: { sheetId, mapping } }) =>
    mapping.fields
      .filter(({ field }) => scoreFields.includes(field))
      .map(({ column }) => `(_sheet_id = ${sheetId} and not is_missing(cells[${column + 1}]))`),
  )
  if (!scored.length) return []
  return db.all(
    `with line as (
       select _sheet_id as sheet, _row as "row", regexp_matches(array_to_string(list_transform(cells, lambda c: coalesce(c, '')), chr(1)), ${quote(whole)})
           and (${scored.join(' or ')}) as is_sum
       from ${group.rows} where _sheet_id in (${reviews.map(({ sheet }) => sheet.sheetId).join(', ')})
     ),
     block as (
       select *, count(*) filter (is_sum) over (partition by sheet order by "row" rows between current row and unbounded following) as nth from line
     )
     select sheet, "row" from (select *, count(*) over (partition by sheet, nth) as size from block where nth > 0) where not is_sum and size > 2`,
  )
}
