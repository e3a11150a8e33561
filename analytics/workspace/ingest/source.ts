// The rows of a sheet as one relation: raw texts, with vertically merged cells filled down inside their range.
import type { Database } from '../query'
import { modelOf } from './model'
import type { RawSizes } from './plan-store'
import type { PlannedSheet, SheetSource } from './types'

/** Numbers are not filled down: a total written across three people is not each one's. */
const filled = new Set(['id', 'name', 'department', 'text', 'date', 'month', 'instant'])

export async function sheetSources(db: Database, sheets: PlannedSheet[], sizes: RawSizes): Promise<SheetSource[]> {
  const merged = await db.all<{ sheet: number; col: number; bottom: number }>(
    'select sheet_id as sheet, col, max(bottom) as bottom from merged_cell group by all order by sheet_id, col',
  )
  const sources: SheetSource[] = []
  for (const sheet of sheets) {
    const { sheetId, layout } = sheet
    const fill = merged.filter((cells) => cells.sheet === sheetId && cells.bottom >= layout.firstDataRow).map(({ col }) => col)
    const from = await filledDown(db, sheet, fill)
    sources.push({ sheet, model: modelOf(sheet.mapping.kind), from, ...sizes.get(sheetId)! })
  }
  return sources
}

async function filledDown(db: Database, { sheetId, mapping }: PlannedSheet, merged: number[]): Promise<string> {
  const fields = mapping.fields.filter((field) => filled.has(field.type) && field.field !== 'value').map((field) => field.column)
  const fill = merged.filter((col) => fields.includes(col))
  const raw = `raw.s${sheetId}`
  if (!fill.length) return raw
  const name = `filled_s${sheetId}`
  const joins = fill.map(
    (col) =>
      `left join merged_cell m${col} on m${col}.sheet_id = ${sheetId} and m${col}.col = ${col} and r._row between m${col}.top + 1 and m${col}.bottom`,
  )
  const replaced = fill.map((col) => `coalesce(r.c${col}, m${col}.text) as c${col}`)
  await db.run(`create or replace temp view ${name} as select r.* replace (${replaced.join(', ')}) from ${raw} r ${joins.join(' ')}`)
  return name
}
