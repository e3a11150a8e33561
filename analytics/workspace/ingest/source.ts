// The rows of a sheet as one relation: raw texts, with vertically merged cells filled down inside their range.
import type { Database } from '../query'
import { rawWidth } from './plan-store'
import type { PlannedSheet, SheetSource } from './types'

/** Numbers are not filled down: a total written across three people is not each one's. */
const filled = new Set(['id', 'name', 'department', 'text', 'date', 'month', 'instant'])

export async function sheetSource(db: Database, sheet: PlannedSheet): Promise<SheetSource> {
  const columns = await rawWidth(db, sheet.sheetId)
  const merged = await db.all<{ col: number }>(
    'select distinct col from merged_cell where sheet_id = $id and bottom >= $first order by col',
    {
      id: sheet.sheetId,
      first: sheet.layout.firstDataRow,
    },
  )
  const fields = sheet.mapping.fields.filter((field) => filled.has(field.type) && field.field !== 'value').map((field) => field.column)
  const fill = merged.map(({ col }) => col).filter((col) => fields.includes(col))
  const raw = `raw.s${sheet.sheetId}`
  if (!fill.length) return { sheet, from: raw, columns }
  const name = `filled_s${sheet.sheetId}`
  const joins = fill.map(
    (col) =>
      `left join merged_cell m${col} on m${col}.sheet_id = ${sheet.sheetId} and m${col}.col = ${col} and r._row between m${col}.top + 1 and m${col}.bottom`,
  )
  const replaced = fill.map((col) => `coalesce(r.c${col}, m${col}.text) as c${col}`)
  await db.run(`create or replace temp view ${name} as select r.* replace (${replaced.join(', ')}) from ${raw} r ${joins.join(' ')}`)
  return { sheet, from: name, columns }
}
