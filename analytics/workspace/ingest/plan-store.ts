// Keeps how a sheet was laid out and mapped, so that its raw rows can be read again when a roster or a dictionary arrives later.
import type { Database } from '../query'
import type { LoadSheet } from './types'

export async function savePlan(db: Database, sheet: LoadSheet): Promise<void> {
  await db.run('delete from sheet_plan where sheet_id = $id', { id: sheet.sheetId })
  await db.run('insert into sheet_plan values ($id, $layout::json, $mapping::json, $merges::json, $refusal::json, $container)', {
    id: sheet.sheetId,
    layout: JSON.stringify(sheet.layout),
    mapping: JSON.stringify(sheet.mapping),
    merges: JSON.stringify(sheet.merges),
    refusal: JSON.stringify(sheet.refusal ?? null),
    container: sheet.container ?? false,
  })
  await saveMerges(db, sheet)
}

/** Vertically merged cells with the text of their first row. */
async function saveMerges(db: Database, sheet: LoadSheet): Promise<void> {
  await db.run('delete from merged_cell where sheet_id = $id', { id: sheet.sheetId })
  const vertical = sheet.merges.filter((merge) => merge.bottom > merge.top)
  if (!vertical.length) return
  const width = await rawWidth(db, sheet.sheetId)
  for (const column of new Set(vertical.map((merge) => merge.left))) {
    if (column >= width) continue
    const list = vertical.filter((merge) => merge.left === column).map(({ top, bottom, right }) => [top, bottom, right])
    await db.run(
      `insert into merged_cell select $id, $column, m[1], m[2], m[3], r.c${column}
       from (select unnest($list::json::integer[][]) as m) left join raw.s${sheet.sheetId} r on r._row = m[1]`,
      { id: sheet.sheetId, column, list: JSON.stringify(list) },
    )
  }
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
    notes: Array.isArray(notes) ? notes : (notes.notes ?? []),
  }))
}
