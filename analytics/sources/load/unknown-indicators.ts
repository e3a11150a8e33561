// Columns of numbers that stand beside indicators and that no dictionary knows: said once a column, so that nothing is left unread in silence.

import type { Database } from '../../workspace/query'
import { isOfBothSides } from '../mapping/two-sides'
import { usedColumns } from '../mapping/used-columns'
import type { ColumnHeader } from '../table/types'
import type { TypedSource } from './typing'

interface UnusedColumn {
  sheet: number
  col: number
  row: number | null
  header: string
}

/** A few numbers among words are none, running numbers count rows, and longer whole numbers are telephone numbers or ids. */
const isValueColumn = `numbers >= 3 and numbers >= 0.8 * filled
  and not (whole and highest - lowest + 1 = numbers and different = numbers)
  and not (whole and lowest >= 1e7)`

/** Sheets of reported values with indicators as columns; hidden columns are the sender's own. */
export async function listUnknownIndicators(db: Database, sources: TypedSource[]): Promise<void> {
  const wide = sources.filter(({ source }) => source.model.kind === 'reported_value' && source.sheet.mapping.valueColumns.length > 0)
  for (const rows of new Set(wide.map((source) => source.rows))) {
    const columns = wide.filter((source) => source.rows === rows).flatMap(unusedColumns)
    if (columns.length) await listColumns(db, rows, columns)
  }
}

function unusedColumns({ source: { sheet, columns } }: TypedSource): UnusedColumn[] {
  const { mapping, layout, sheetId } = sheet
  const used = usedColumns(mapping)
  const isUnused = ({ column, header, hidden }: ColumnHeader) => !used.has(column) && !hidden && column < columns && header.trim() !== ''
  const row = layout.headerRows.at(-1) ?? null
  const hasSides = mapping.valueColumns.some(({ system }) => system !== undefined)
  return layout.columns
    .filter((column) => isUnused(column) && !(hasSides && isOfBothSides(column.levels)))
    .map(({ column, header }) => ({ sheet: sheetId, col: column, row, header }))
}

async function listColumns(db: Database, rows: string, columns: UnusedColumn[]): Promise<void> {
  await db.run(
    `insert into staged_issue
     select 'unused_column', 'info', false, sheet, "row", col, null, json_object('header', header, 'count', numbers)
     from (
       select sheet, "row", col, header, count(unless_empty(trim(text))) as filled, count(number) as numbers, count(distinct number) as different,
         min(number) as lowest, max(number) as highest, bool_and(number = floor(number)) as whole
       from (
         select c.*, r.cells[c.col + 1] as text, read_number(r.cells[c.col + 1]) as number
         from ${rows} r
         join (select unnest($columns::json::struct(sheet integer, col integer, "row" integer, header varchar)[], recursive := true)) c on c.sheet = r._sheet_id
       ) group by all
     ) where ${isValueColumn}`,
    { columns: JSON.stringify(columns) },
  )
}
