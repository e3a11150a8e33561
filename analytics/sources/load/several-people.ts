// Cells that name several people where a record has one: it counts once, of the first they name, and that is said once a sheet and column.
import type { Kind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { dataRows } from './data-rows'
import { mappedFields } from './profile'
import { cell, quote } from './types'
import type { TypedSource } from './typing'

interface NamingColumn {
  sheet: number
  col: number
  field: string
}

/** The columns of people of whom the first counts. */
export function leadColumns({ persons }: Kind, typed: TypedSource): NamingColumn[] {
  const leading = persons.flatMap(({ lead, no, name }) => (lead ? [no, name] : []))
  const { source } = typed
  return mappedFields(source).flatMap(({ field, column }) =>
    leading.includes(field) ? [{ sheet: source.sheet.sheetId, col: column, field }] : [],
  )
}

const names = 'len(people_named(text)) > 1'
const said = (from: string) =>
  `insert into staged_issue
   select 'several_people', 'info', false, sheet, min(_row), col, any_value(field),
     json_object('text', left(arg_min(text, _row), 40), 'name', people_named(arg_min(text, _row))[1], 'count', count(*))
   from (${from}) where ${names} group by sheet, col`

export async function listSeveralPeople(db: Database, model: Kind, sources: TypedSource[]): Promise<void> {
  const small = sources.filter(({ large }) => !large)
  for (const rows of new Set(small.map((typed) => typed.rows))) {
    const columns = small.filter((typed) => typed.rows === rows).flatMap((typed) => leadColumns(model, typed))
    if (columns.length)
      await db.run(
        said(`select c.*, r._row, r.cells[c.col + 1] as text from ${rows} r
          join (select unnest($columns::json::struct(sheet integer, col integer, field varchar)[], recursive := true)) c on c.sheet = r._sheet_id`),
        { columns: JSON.stringify(columns) },
      )
  }
  for (const typed of sources.filter(({ large }) => large))
    for (const { sheet, col, field } of leadColumns(model, typed))
      await db.run(
        said(`select ${sheet} as sheet, ${col} as col, ${quote(field)} as field, r._row, r.${cell(col)} as text
          from ${dataRows(typed.source)}`),
      )
}
