// Names as they stand in any column of names, whether anybody of the roster was found for them or not: also those who have left before it was made.

import { formCellSql } from '../workspace/form-cell'
import { inThisState } from '../workspace/in-state'
import type { Database } from '../workspace/query'
import { rawBranches } from '../workspace/raw-branches'
import { sharedSizes } from '../workspace/small-sheets'
import nameColumns from './name_columns.sql'
import type { RosterEntry } from './roster'

interface NameColumn {
  sheet_id: number
  col: number
  first_row: number
  /** JSON: where it stands in a form. */
  cell: string | null
}

export const writtenNames = (db: Database): Promise<RosterEntry[]> => inThisState(db, 'written names', () => readNames(db))

/** Not what systems put there, and no department. */
async function readNames(db: Database): Promise<RosterEntry[]> {
  const columns = await db.all<NameColumn>(nameColumns)
  if (!columns.length) return []
  const cells = rawBranches(
    columns.filter(({ cell }) => cell === null).map(({ sheet_id, ...column }) => ({ sheetId: sheet_id, ...column })),
    await sharedSizes(db),
    ({ col, first_row }, { id, from }) => `select r.c${col} as text from (select *, ${id} as sheet from ${from}) r
      where r._row >= ${first_row} and not exists (select 1 from excluded_row x where x.sheet_id = r.sheet and x.row = r._row)`,
  )
  for (const { sheet_id, cell } of columns)
    if (cell !== null) cells.push(`select ${formCellSql(JSON.parse(cell))} as text from raw.s${sheet_id}`)
  return db.all<RosterEntry>(`
    with written as (select distinct trim(unnest(string_split_regex(text, '[、,，;；/|]+'))) as text from (${cells.join(' union all ')}))
    select distinct 'name' as kind, simplified(text) as text
    from written
    where length(text) between 2 and 40 and not regexp_matches(text, '[0-9]')
      and not names_nobody(text)
    order by all`)
}
