// Columns that hold something and feed nothing, of every kind of sheet: counted, so that they can be named beside what became of the rows.

import type { Database } from '../../workspace/query'
import { usedColumns } from '../mapping/used-columns'
import { dataRows } from './data-rows'
import { cell } from './types'
import type { TypedSource } from './typing'

interface UnusedColumn {
  sheet: number
  col: number
}

/** Writes into `source_column.unused_cells` how many cells of data stand in a column that feeds nothing. */
export async function countUnusedColumns(db: Database, sources: TypedSource[]): Promise<void> {
  const counted: (UnusedColumn & { cells: number })[] = []
  for (const source of sources.filter(({ large }) => large)) counted.push(...(await countInLarge(db, source)))
  const small = sources.filter(({ large }) => !large)
  for (const rows of new Set(small.map((source) => source.rows))) {
    const columns = small.filter((source) => source.rows === rows).flatMap(unusedOf)
    if (columns.length) counted.push(...(await countInSmall(db, rows, columns)))
  }
  if (!counted.length) return
  await db.run(
    `update source_column set unused_cells = u.cells
     from (select unnest($counted::json::struct(sheet integer, col integer, cells bigint)[], recursive := true)) u
     where sheet_id = u.sheet and source_column.col = u.col`,
    { counted: JSON.stringify(counted) },
  )
}

function unusedOf({ source: { sheet, columns } }: TypedSource): UnusedColumn[] {
  const { mapping, layout, sheetId } = sheet
  const used = usedColumns(mapping)
  // What the records around a record lend it stands in their own list too.
  const isLent = (header: string) => layout.headerRows.length === 0 && header.includes('[].')
  return layout.columns
    .filter(({ column, header }) => !used.has(column) && column < columns && !isLent(header))
    .map(({ column }) => ({ sheet: sheetId, col: column }))
}

const countInSmall = (db: Database, rows: string, columns: UnusedColumn[]) =>
  db.all<UnusedColumn & { cells: number }>(
    `select c.sheet, c.col, count(*)::integer as cells
     from ${rows} r
     join (select unnest($columns::json::struct(sheet integer, col integer)[], recursive := true)) c on c.sheet = r._sheet_id
     where not is_blank_sign(r.cells[c.col + 1]) group by all`,
    { columns: JSON.stringify(columns) },
  )

async function countInLarge(db: Database, typed: TypedSource): Promise<(UnusedColumn & { cells: number })[]> {
  const columns = unusedOf(typed)
  if (!columns.length) return []
  const counts = columns.map(({ col }) => `(count(*) filter (not is_blank_sign(r.${cell(col)})))::integer as "${col}"`)
  const row = (await db.first<Record<string, number>>(
    `select ${counts.join(', ')} from ${typed.source.from} r where ${dataRows(typed.source)}`,
  ))!
  return columns.map((column) => ({ ...column, cells: row[column.col] })).filter(({ cells }) => cells > 0)
}
