// The ledger of rows: read = accepted + attention + left out, for every sheet, or the import fails.
import type { Database } from '../query'
import type { LoadSheet, SheetResult } from './types'

/** Counts and proves one sheet, and writes the counts to `source_sheet`. `refused`: nothing of it was loaded, so its rows wait. */
export async function accountSheet(db: Database, sheet: Pick<LoadSheet, 'sheetId' | 'mapping'>, refused: boolean): Promise<SheetResult> {
  const id = sheet.sheetId
  const rows = (await db.first<{ read: number; last: number | null; attention: number }>(
    `select count(*) as read, max(_row) as last,
       count(*) filter (l.row is null and (${refused} or a.row is not null)) as attention
     from raw.s${id} r
     left join (select row from left_out_row where sheet_id = ${id}) l on l.row = r._row
     left join (select distinct row from attention_item where sheet_id = ${id} and severity in ('block', 'warn')) a on a.row = r._row`,
  ))!
  const reasons = await db.all<{ reason: string; rows: number }>(
    `select reason, count(*) as "rows" from left_out_row where sheet_id = ${id} group by reason order by reason`,
  )
  const leftOut = reasons.reduce((sum, reason) => sum + reason.rows, 0)
  const accepted = rows.read - rows.attention - leftOut
  await prove(db, id, accepted, refused)
  await db.run(
    `update source_sheet set rows_read = $read, accepted = $accepted, attention = $attention, left_out = $leftOut, last_row = $last where sheet_id = ${id}`,
    { read: rows.read, accepted, attention: rows.attention, leftOut, last: rows.last },
  )
  return {
    sheetId: id,
    kind: sheet.mapping?.kind ?? null,
    read: rows.read,
    accepted,
    attention: rows.attention,
    leftOut,
    leftOutByReason: Object.fromEntries(reasons.map((reason) => [reason.reason, reason.rows])),
  }
}

/** Accepted is counted a second way: rows of the sheet that are neither left out nor listed. A row left out twice or never read shows here. */
async function prove(db: Database, id: number, accepted: number, refused: boolean): Promise<void> {
  const counted = (await db.first<{ n: number; strange: number }>(
    `select (select count(distinct _row) from raw.s${id}
        where _row not in (select row from left_out_row where sheet_id = ${id})
          and not ${refused}
          and _row not in (select row from attention_item where sheet_id = ${id} and row is not null and severity in ('block', 'warn'))) as n,
       (select count(*) from left_out_row where sheet_id = ${id} and row not in (select _row from raw.s${id})) as strange`,
  ))!
  if (counted.n !== accepted || counted.strange > 0)
    throw new Error(`rows of sheet ${id} do not add up: ${accepted} accepted, ${counted.n} counted, ${counted.strange} unknown`)
}
