// Kinds that no figure reads yet: how many rows of each sheet came in all the same, said once a sheet when it is settled which rows count.
import { kindOf } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'
import type { LoadSheet } from './types'

/** `fewer`: sheets of earlier imports that have lost rows to a newer one. */
export async function listNoFigureYet(db: Database, sheets: readonly LoadSheet[], fewer: readonly number[]): Promise<void> {
  const loaded = sheets.flatMap(({ mapping, sheetId }) => (mapping && kindOf(mapping.kind).unread ? [{ kind: mapping.kind, sheetId }] : []))
  if (!loaded.length) return
  if (fewer.length) await db.run(`delete from data_issue where code = 'no_figure_yet' and sheet_id in (${fewer.join(', ')})`)
  for (const kind of new Set(loaded.map((sheet) => sheet.kind))) {
    const { table, feeds, unread } = kindOf(kind)
    const ids = [...loaded.filter((sheet) => sheet.kind === kind).map(({ sheetId }) => sheetId), ...fewer]
    await db.run(
      `insert into staged_issue
       select 'no_figure_yet', 'info', false, _sheet_id, null, null, null, json_object('count', ${table ? 'count(*)' : 'count(distinct _row)'}, 'kind', $kind)
       from ${table ?? feeds[0]} where _sheet_id in (${ids.join(', ')})${typeof unread === 'string' ? ` and ${unread}` : ''} group by _sheet_id`,
      { kind },
    )
  }
}
