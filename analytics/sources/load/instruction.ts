// Tells a sheet that explains how to fill in others from one that could not be recognised.
import type { Database } from '../../workspace/query'
import type { LoadSheet } from './types'

const words = /说明|须知|填写指南|填表要求|使用指南|指引|instruction|read\s*me|how to|guide|notes?$/i

/** `width`: columns of the sheet's raw table. */
export async function isInstruction(db: Database, sheet: LoadSheet, width: number): Promise<boolean> {
  if (sheet.mapping) return false
  if (sheet.refusal?.instruction) return true
  if (words.test(sheet.sheetName)) return true
  if (!width) return false
  const cells = Array.from({ length: width }, (_, column) => `c${column}`)
  const filled = cells.map((column) => `(${column} is not null)::integer`).join(' + ')
  const seen = await db.first<{ first: string | null; widest: number | null; rows: number }>(
    `select arg_min(lead, _row) as first, max(filled) as widest, count(*) as "rows"
     from (select _row, coalesce(${cells.join(', ')}) as lead, ${filled} as filled from raw.s${sheet.sheetId} order by _row limit 200) where filled > 0`,
  )
  return seen !== undefined && seen.rows > 0 && seen.widest === 1 && words.test(seen.first ?? '')
}
