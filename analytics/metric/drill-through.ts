// The source cells behind one row of a figure: the records a system value is made of, or what a claim cites as its evidence.
import type { Database } from '../workspace/query'
import { type CellKey, cellAddresses } from './address'
import type { UnderlyingRecords } from './types'

/** The first 1,000 records in the order of their time, and how many there are. `sql` is the metric's own query; without one its rows are their own source. */
export async function underlyingRecords(db: Database, sql: string | undefined, cell: CellKey): Promise<UnderlyingRecords> {
  if (!sql) return { records: [], total: 0 }
  const found = await db.all<{ total: number; text: string; value: string | null } & CellKey>(sql, {
    sheet: cell.sheetId,
    row: cell.row,
    col: cell.column,
  })
  const cells = await cellAddresses(db, found)
  const records = found.flatMap(({ text, value }, at) => {
    const place = cells[at]
    return place ? [{ text, value, cell: place }] : []
  })
  return { records, total: found[0]?.total ?? 0 }
}
