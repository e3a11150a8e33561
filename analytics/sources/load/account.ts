// The row reconciliation: read = accepted + attention + left out, for every sheet, or the import fails.
import type { Database } from '../../workspace/query'
import { inTurns, rawBranches } from '../../workspace/raw-branches'
import { bySheet } from './by-sheet'
import { rawSizes } from './plan-store'
import type { LoadSheet, SheetResult } from './types'

interface Counts {
  id: number
  read: number
  last: number | null
  accepted: number
  attention: number
}

/**
 * Counts sheets and writes the counts to `source_sheet`. Accepted, attention and left out are counted apart and must add up to
 * what was read: a row left out twice, unknown or in two classes stops the import. `refused`: nothing was loaded, so its rows wait.
 */
export async function accountSheets(
  db: Database,
  sheets: Pick<LoadSheet, 'sheetId' | 'mapping'>[],
  refused: Set<number>,
): Promise<SheetResult[]> {
  if (!sheets.length) return []
  const ids = sheets.map(({ sheetId }) => sheetId)
  const counts = new Map((await countRows(db, sheets, refused)).map((row) => [row.id, row]))
  const reasons = await db.all<{ sheet: number; reason: string; rows: number }>(
    `select sheet_id as sheet, reason, count(*) as "rows" from excluded_row where sheet_id in (${ids.join(', ')}) group by all order by sheet_id, reason`,
  )
  const reasonsOf = bySheet(reasons)
  const results = sheets.map(({ sheetId, mapping }): SheetResult => {
    const { read, accepted, attention } = counts.get(sheetId) ?? { read: 0, accepted: 0, attention: 0 }
    const own = reasonsOf(sheetId)
    const leftOut = own.reduce((sum, reason) => sum + reason.rows, 0)
    if (read !== accepted + attention + leftOut) {
      throw new Error(
        `rows of sheet ${sheetId} do not add up: ${read} read, ${accepted} accepted, ${attention} attention, ${leftOut} left out`,
      )
    }
    const leftOutByReason = Object.fromEntries(own.map((reason) => [reason.reason, reason.rows]))
    return { sheetId, kind: mapping?.kind ?? null, read, accepted, attention, leftOut, leftOutByReason }
  })
  const rows = results.map(({ sheetId, read, accepted, attention, leftOut }) => {
    return { id: sheetId, read, accepted, attention, left_out: leftOut, last: counts.get(sheetId)?.last ?? null }
  })
  await db.run(
    `update source_sheet set rows_read = u.read, accepted = u.accepted, attention = u.attention, left_out = u.left_out, last_row = u.last
     from (select unnest($rows::json::struct(id integer, read bigint, accepted bigint, attention bigint, left_out bigint, last integer)[], recursive := true)) u
     where sheet_id = u.id`,
    { rows: JSON.stringify(rows) },
  )
  return results
}

async function countRows(db: Database, sheets: Pick<LoadSheet, 'sheetId'>[], refused: Set<number>): Promise<Counts[]> {
  const ids = sheets.map(({ sheetId }) => sheetId)
  const rows = rawBranches(sheets, await rawSizes(db, ids), (_, { id, from }) => `select ${id} as sheet_id, _row from ${from}`)
  const waits = `r.sheet_id in (${[-1, ...refused].join(', ')})`
  const count = (union: string) =>
    db.all<Counts>(
      `with mark as (
       select sheet_id, row, bool_or(kind = 'left out') as left_out from (
         select sheet_id, row, 'left out' as kind from excluded_row
         union all select sheet_id, row, 'attention' from data_issue where severity in ('block', 'warn') and row is not null
       ) where sheet_id in (${ids.join(', ')}) group by all
     )
     select r.sheet_id as id, count(*) as read, max(r._row) as last,
       count(*) filter (m.row is null and not ${waits}) as accepted,
       count(*) filter (not coalesce(m.left_out, false) and (m.row is not null or ${waits})) as attention
     from (${union}) r
     left join mark m on m.sheet_id = r.sheet_id and m.row = r._row
     group by all`,
    )
  return (await inTurns(rows, count)).flat()
}
