// The rows behind a count of the row reconciliation: left out and why, or waiting for a person, each with its text and its cell.
import { attentionLabel } from '../../messages/attention'
import type { AttentionCode, Language } from '../../messages/types'
import { cellAddresses } from '../../metric/address'
import type { Database } from '../../workspace/query'
import { rawBranches } from '../../workspace/raw-branches'
import { sharedSizes } from '../../workspace/small-sheets'
import type { ReconciledRows } from '../issues/types'
import reconciledRowsSql from './reconciled_rows.sql'

export interface ReconciledRowsQuery {
  sheetIds: number[]
  state: 'left_out' | 'attention'
  offset: number
  limit: number
}
interface Found {
  sheetId: number
  row: number
  reason: string | null
  total: number
}
/** Cells of a row that are quoted. */
const quoted = 6

/** As many rows as the row reconciliation counts for these sheets: `excluded_row`, or what is marked of a sheet in use, or all of a sheet that waits. */
export async function reconciledRows(db: Database, query: ReconciledRowsQuery, language: Language): Promise<ReconciledRows> {
  const { state, offset, limit } = query
  const sheets = JSON.stringify(query.sheetIds.map(Math.trunc))
  const waiting = await db.all<{ id: number }>(
    `select sheet_id as id from source_sheet where $state = 'attention' and accepted = 0 and attention > 0
       and sheet_id in (select unnest(from_json($sheets::json, '["INTEGER"]')))`,
    { sheets, state },
  )
  const text = reconciledRowsSql.replace('{waiting}', (await waitingRows(db, waiting)).join(' union all ') || nothing)
  const found = await db.all<Found>(text, { sheets, state, offset, limit })
  const cells = await cellAddresses(
    db,
    found.map(({ sheetId, row }) => ({ sheetId, row, column: null })),
  )
  const texts = await textsOf(db, found)
  return {
    rows: found.map(({ sheetId, row, reason }, at) => ({
      reason: reason !== null && state === 'attention' ? attentionLabel(reason as AttentionCode, language) : reason,
      text: texts.get(`${sheetId} ${row}`) ?? '',
      cell: cells[at],
    })),
    total: found[0]?.total ?? 0,
    offset,
  }
}

const nothing = "select null::integer, null::integer, 'attention', null where false"

async function waitingRows(db: Database, sheets: { id: number }[]): Promise<string[]> {
  if (!sheets.length) return []
  return rawBranches(
    sheets.map(({ id }) => ({ sheetId: id })),
    await sharedSizes(db),
    (_, { id, from }) => `select r.sheet, r._row, 'attention', null from (select *, ${id} as sheet from ${from}) r
      where not exists (select 1 from excluded_row x where x.sheet_id = r.sheet and x.row = r._row)`,
  )
}

/** The first filled cells of each row, as they stand. */
async function textsOf(db: Database, found: Found[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const id of new Set(found.map(({ sheetId }) => sheetId))) {
    const columns = await db.all<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'raw' and table_name = $table and column_name <> '_row' order by ordinal_position`,
      { table: `s${id}` },
    )
    const rows = found.filter(({ sheetId }) => sheetId === id).map(({ row }) => row)
    const raw = await db.all<{ row: number; cells: (string | null)[] }>(
      `select _row as "row", [${columns.map(({ name }) => name).join(', ')}] as cells from raw.s${id} where _row in (${rows.join(', ')})`,
    )
    for (const { row, cells } of raw) texts.set(`${id} ${row}`, filled(cells).slice(0, quoted).join(' · '))
  }
  return texts
}

const filled = (cells: (string | null)[]): string[] => cells.map((cell) => cell?.trim() ?? '').filter((cell) => cell !== '')
