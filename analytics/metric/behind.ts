// The source cells behind one row of a figure: the records a system value is made of, or what a claim cites as its evidence.

import { behindQuery } from '../catalog'
import type { Database } from '../workspace/query'
import { type CellKey, cellAddresses } from './address'
import type { Language, MetricId, SourceCell } from './types'

export interface BehindRow {
  text: string
  value: string | null
  cell: SourceCell
}

/** At most 1,000 records, in the order of their time. Metrics whose rows are their own source have nothing behind them. */
export async function behindRow(db: Database, id: MetricId, cell: CellKey, _language: Language): Promise<BehindRow[]> {
  const sql = behindQuery(id)
  if (!sql) return []
  const found = await db.all<{ text: string; value: string | null } & CellKey>(sql, {
    sheet: cell.sheetId,
    row: cell.row,
    col: cell.column,
  })
  const cells = await cellAddresses(db, found)
  return found.flatMap(({ text, value }, at) => {
    const place = cells[at]
    return place ? [{ text, value, cell: place }] : []
  })
}
