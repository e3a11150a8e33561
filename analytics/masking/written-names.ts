// Names as they stand in any column of names, whether anybody of the roster was found for them or not: also those who have left before it was made.
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import nameColumns from './name_columns.sql'
import type { RosterEntry } from './roster'

interface NameColumn {
  sheet_id: number
  col: number
  first_row: number
}

export const writtenNames = (db: Database): Promise<RosterEntry[]> => inThisState(db, 'written names', () => readNames(db))

/** Not what systems put there, and no department. */
async function readNames(db: Database): Promise<RosterEntry[]> {
  const columns = await db.all<NameColumn>(nameColumns)
  if (!columns.length) return []
  const cells = columns.map(
    ({ sheet_id, col, first_row }) => `select c${col} as text from raw.s${sheet_id}
      where _row >= ${first_row} and _row not in (select row from excluded_row where sheet_id = ${sheet_id})`,
  )
  return db.all<RosterEntry>(`
    with written as (select distinct trim(unnest(string_split_regex(text, '[、,，;；/|]+'))) as text from (${cells.join(' union all ')}))
    select distinct 'name' as kind, simplified(text) as text
    from written
    where length(text) between 2 and 40 and not regexp_matches(text, '[0-9]')
      and not names_nobody(text)
    order by all`)
}
