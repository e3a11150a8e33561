// Keeps how a sheet was laid out and mapped, so that its raw rows can be read again when a roster or a dictionary arrives later.
import { inParts } from '../../workspace/in-parts'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import { sharedSizes } from '../../workspace/small-sheets'
import { storedDecision } from '../mapping/stored-decision'
import type { LoadSheet } from './types'

export const savePlan = (db: Database, sheet: LoadSheet): Promise<void> => savePlans(db, [sheet])

export async function savePlans(db: Database, sheets: LoadSheet[]): Promise<void> {
  if (!sheets.length) return
  const ids = sheets.map(({ sheetId }) => sheetId).join(', ')
  const plans = sheets.map(({ sheetId, layout, mapping, merges, refusal, container }) => {
    return { id: sheetId, layout, mapping, merges, refusal: refusal ?? null, container: container ?? false }
  })
  await db.run(`delete from sheet_plan where sheet_id in (${ids})`)
  await inParts(plans, (part) =>
    db.run(
      `insert into sheet_plan select unnest(
       $plans::json::struct(id integer, layout json, mapping json, merges json, refusal json, container boolean)[], recursive := true)`,
      { plans: part },
    ),
  )
  await db.run(`delete from merged_cell where sheet_id in (${ids})`)
  await saveMerges(db, sheets)
}

/** Vertically merged cells with the text of their first row. */
async function saveMerges(db: Database, sheets: LoadSheet[]): Promise<void> {
  const cells = sheets.flatMap(({ sheetId, merges }) =>
    merges
      .filter(({ top, bottom }) => bottom > top)
      .map(({ top, bottom, left, right }) => ({ sheet: sheetId, col: left, top, bottom, right_col: right })),
  )
  if (!cells.length) return
  const widths = await rawWidths(db)
  const inside = cells.filter(({ sheet, col }) => col < (widths.get(sheet) ?? 0))
  const texts = [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const columns = new Set(inside.filter((cell) => cell.sheet === sheet).map(({ col }) => col))
    const text = [...columns].map((col) => `when ${col} then r.c${col}`).join(' ')
    return columns.size
      ? `select m.*, case m.col ${text} end from merged m left join raw.s${sheet} r on r._row = m.top where m.sheet = ${sheet}`
      : ''
  })
  if (!inside.length) return
  await inTurns(texts.filter(Boolean), (union) =>
    db.run(
      `insert into merged_cell with merged as (
       select unnest($cells::json::struct(sheet integer, col integer, top integer, bottom integer, right_col integer)[], recursive := true))
     ${union}`,
      { cells: JSON.stringify(inside) },
    ),
  )
}

/** Rows and columns of raw sheets, and whether they stand in the table that small ones share. */
export type RawSizes = Map<number, { columns: number; rows: number; shared: boolean }>

export async function rawSizes(db: Database, sheetIds: number[]): Promise<RawSizes> {
  if (!sheetIds.length) return new Map()
  const shared = await sharedSizes(db)
  const sizes: RawSizes = new Map()
  for (const id of sheetIds) if (shared.has(id)) sizes.set(id, shared.get(id)!)
  const own = sheetIds.filter((id) => !sizes.has(id))
  if (!own.length) return sizes
  const widths = await rawWidths(db)
  const counts = own.map((id) => `select ${id} as id, count(*) as "rows" from raw.s${id}`)
  for (const rows of await inTurns(counts, (union) => db.all<{ id: number; rows: number }>(union)))
    for (const { id, rows: count } of rows) sizes.set(id, { columns: widths.get(id) ?? 0, rows: count, shared: false })
  return sizes
}

/** Columns of all raw tables, by sheet. */
async function rawWidths(db: Database): Promise<Map<number, number>> {
  const found = await db.all<{ id: number; width: number }>(
    `select regexp_extract(name, '\\d+')::integer as id, width from (
       select table_name as name, column_count - 1 as width from duckdb_tables() where schema_name = 'raw'
       union all select view_name, column_count - 1 from duckdb_views() where schema_name = 'raw'
     ) where regexp_full_match(name, 's\\d+')`,
  )
  return new Map(found.map(({ id, width }) => [id, width]))
}

export async function rawWidth(db: Database, sheetId: number): Promise<number> {
  const found = await db.first<{ width: number }>(`select count(*) - 1 as width from pragma_table_info('raw.s${sheetId}')`)
  return found?.width ?? 0
}

interface StoredPlan {
  sheetId: number
  fileName: string
  sheetName: string
  layout: LoadSheet['layout']
  mapping: LoadSheet['mapping']
  merges: LoadSheet['merges']
  refusal: LoadSheet['refusal']
  container: boolean
  notes: { notes?: LoadSheet['notes'] } | LoadSheet['notes']
}

/** All sheets of files that no newer version replaced, in the order they came. */
export async function currentSheets(db: Database): Promise<LoadSheet[]> {
  const plans = await db.all<StoredPlan>(
    `select s.sheet_id as "sheetId", f.file as "fileName", s.sheet as "sheetName", p.layout, p.mapping, p.merges, p.refusal, p.container, s.notes
     from source_sheet s join source_file f using (file_id) join sheet_plan p using (sheet_id)
     where f.superseded_by is null order by s.sheet_id`,
  )
  return plans.map(({ notes, ...plan }) => ({
    ...plan,
    mapping: plan.mapping && storedDecision(plan.mapping),
    notes: Array.isArray(notes) ? notes : (notes.notes ?? []),
  }))
}
