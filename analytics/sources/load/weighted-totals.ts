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
    mapping.fields.filter(({ field }) => scoreFields.includes(field)).map(({ column }) => ({ sheet: sheetId, col: column })),
  )
  if (!scored.length) return []
  return db.all(
    `with sums as (
       select distinct r._sheet_id as sheet, r._row as "row"
       from ${group.rows} r join (select unnest($scored::json::struct(sheet integer, col integer)[], recursive := true)) c on c.sheet = r._sheet_id
       where r._sheet_id in (${[...new Set(scored.map(({ sheet }) => sheet))].join(', ')})
         and regexp_matches(array_to_string(r.cells, chr(1)), ${quote(whole)})
         and not is_missing(r.cells[c.col + 1])
     ),
     line as (
       select r._sheet_id as sheet, r._row as "row", s."row" is not null as is_sum
       from ${group.rows} r left join sums s on s.sheet = r._sheet_id and s."row" = r._row
       where r._sheet_id in (select sheet from sums)
     ),
     block as (
       select *, count(*) filter (is_sum) over (partition by sheet order by "row" rows between current row and unbounded following) as nth from line
     )
     select sheet, "row" from (select *, count(*) over (partition by sheet, nth) as size from block where nth > 0) where not is_sum and size > 2`,
    { scored: JSON.stringify(scored) },
  )
}
