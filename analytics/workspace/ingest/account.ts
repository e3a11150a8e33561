// The ledger of rows: read = accepted + attention + left out, for every sheet, or the import fails.
import type { Database } from '../query'
import type { LoadSheet, SheetResult } from './types'

/**
 * Counts one sheet and writes the counts to `source_sheet`. Accepted, attention and left out are counted apart and must add up to
 * what was read: a row left out twice, unknown or in two classes stops the import. `refused`: nothing was loaded, so its rows wait.
 */
export async function accountSheet(db: Database, sheet: Pick<LoadSheet, 'sheetId' | 'mapping'>, refused: boolean): Promise<SheetResult> {
  const id = sheet.sheetId
  const rows = (await db.first<{ read: number; last: number | null; accepted: number; attention: number }>(
    `select count(*) as read, max(_row) as last,
       count(*) filter (l.row is null and a.row is null and not ${refused}) as accepted,
       count(*) filter (l.row is null and (a.row is not null or ${refused})) as attention
     from raw.s${id} r
     left join (select row from left_out_row where sheet_id = ${id}) l on l.row = r._row
     left join (select distinct row from attention_item where sheet_id = ${id} and severity in ('block', 'warn')) a on a.row = r._row`,
  ))!
  const reasons = await db.all<{ reason: string; rows: number }>(
    `select reason, count(*) as "rows" from left_out_row where sheet_id = ${id} group by reason order by reason`,
  )
  const leftOut = reasons.reduce((sum, reason) => sum + reason.rows, 0)
  const { read, accepted, attention, last } = rows
  if (read !== accepted + attention + leftOut) {
    throw new Error(`rows of sheet ${id} do not add up: ${read} read, ${accepted} accepted, ${attention} attention, ${leftOut} left out`)
  }
  await db.run(
    `update source_sheet set rows_read = $read, accepted = $accepted, attention = $attention, left_out = $leftOut, last_row = $last where sheet_id = ${id}`,
    { read, accepted, attention, leftOut, last },
  )
  return {
    sheetId: id,
    kind: sheet.mapping?.kind ?? null,
    read,
    accepted,
    attention,
    leftOut,
    leftOutByReason: Object.fromEntries(reasons.map((reason) => [reason.reason, reason.rows])),
  }
}
