// Cells that name several people where a record has one: it counts once, of the first they name, and that is said once a sheet and column.
import type { Kind } from '../../kinds/shared/types'
import type { Database, Parameters } from '../../workspace/query'
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

/** Cells of columns of people, some of which may name several. */
interface Cells {
  from: string
  parameters?: Parameters
}

/** What parts one name from the next; see `people_named`. Most columns have none, and whether they do is far quicker to plan than what they name. */
const isParted = `regexp_matches(text, '[、，,；;/|＋+&\n和与及]')`

async function listIn(db: Database, { from, parameters }: Cells): Promise<void> {
  if (!(await db.first(`select 1 as found from (${from}) where ${isParted} limit 1`, parameters))) return
  await db.run(
    `insert into staged_issue
     select 'several_people', 'info', false, sheet, min(_row), col, any_value(field),
       json_object('text', left(arg_min(text, _row), 40), 'name', people_named(arg_min(text, _row))[1], 'count', count(*))
     from (${from}) where len(people_named(text)) > 1 group by sheet, col`,
    parameters,
  )
}

export async function listSeveralPeople(db: Database, kinds: { model: Kind; sources: TypedSource[] }[]): Promise<void> {
  const named = kinds.flatMap(({ model, sources }) => sources.map((typed) => ({ typed, columns: leadColumns(model, typed) })))
  const small = named.filter(({ typed }) => !typed.large)
  for (const rows of new Set(small.map(({ typed }) => typed.rows))) {
    const columns = small.filter(({ typed }) => typed.rows === rows).flatMap((one) => one.columns)
    if (columns.length)
      await listIn(db, {
        from: `select c.*, r._row, r.cells[c.col + 1] as text from ${rows} r
          join (select unnest($columns::json::struct(sheet integer, col integer, field varchar)[], recursive := true)) c on c.sheet = r._sheet_id`,
        parameters: { columns: JSON.stringify(columns) },
      })
  }
  for (const { typed, columns } of named.filter(({ typed }) => typed.large))
    for (const { sheet, col, field } of columns)
      await listIn(db, {
        from: `select ${sheet} as sheet, ${col} as col, ${quote(field)} as field, r._row, r.${cell(col)} as text from ${dataRows(typed.source)}`,
      })
}
