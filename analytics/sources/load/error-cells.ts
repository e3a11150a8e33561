// Formulas that came to nothing (#N/A, #DIV/0!): their cells count as empty, which is said once a column.
import { formulaErrors } from '../../vocabulary/missing-marks'
import type { Database } from '../../workspace/query'
import { usedColumns } from '../mapping/used-columns'
import { dataRows } from './data-rows'
import { cell, quote } from './types'
import type { TypedSource } from './typing'

const isError = (text: string) => `starts_with(ltrim(${text}), '#') and regexp_full_match(lower(trim(${text})), ${quote(formulaErrors)})`

/** Lists each column something is read from and that has such cells, with how many and the first of them. */
export async function listErrorCells(db: Database, sources: TypedSource[]): Promise<void> {
  for (const rows of new Set(sources.map((source) => source.rows))) {
    const own = sources.filter((source) => source.rows === rows)
    const columns = own.flatMap(({ source: { sheet, columns: width } }) =>
      sheet.layout.columns
        .filter(({ column }) => usedColumns(sheet.mapping).has(column) && column < width)
        .map(({ column, header }) => ({ sheet: sheet.sheetId, col: column, header })),
    )
    const found = own[0].large
      ? columns.map(({ sheet, col }) => {
          return `select ${sheet} as sheet, r._row, ${col} as col, ${cell(col)} as text from ${own[0].source.from} r
            where ${isError(cell(col))} and ${dataRows(own[0].source)}`
        })
      : [
          `select r._sheet_id as sheet, r._row, c.col, r.cells[c.col + 1] as text from ${rows} r join named c on c.sheet = r._sheet_id
           where ${isError('r.cells[c.col + 1]')}`,
        ]
    if (!columns.length) continue
    await db.run(
      `insert into staged_issue
       with named as (select unnest($columns::json::struct(sheet integer, col integer, header varchar)[], recursive := true))
       select 'error_cells', 'info', false, f.sheet, min(f._row), f.col, null,
         json_object('count', count(*), 'text', trim(arg_min(f.text, f._row)), 'header', any_value(n.header))
       from (${found.join(' union all ')}) f join named n on n.sheet = f.sheet and n.col = f.col group by f.sheet, f.col`,
      { columns: JSON.stringify(columns) },
    )
  }
}
