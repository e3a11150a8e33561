// The row of a sheet's titles that says its cycle, so that a question about it has its cell.
import { findCycle } from '../../cycle/written'
import type { Database } from '../../workspace/query'
import { cell } from './types'
import type { TypedSource } from './typing'

/** By sheet; none where the sheet's or the file's name says it. */
export async function cycleTitles(db: Database, sources: TypedSource[]): Promise<Map<number, number>> {
  const selects = sources.flatMap(({ source: { sheet, width } }) => {
    const { titleRows } = sheet.layout
    if (sheet.mapping.constants.cycle === undefined || !titleRows.length) return []
    const texts = Array.from({ length: width }, (_, column) => cell(column)).join(', ')
    return [
      `select ${sheet.sheetId} as sheet, _row as "row", concat_ws(' ', ${texts}) as text from raw.s${sheet.sheetId} where _row in (${titleRows.join(', ')})`,
    ]
  })
  if (!selects.length) return new Map()
  const rows = await db.all<{ sheet: number; row: number; text: string }>(`${selects.join(' union all ')} order by sheet, "row" desc`)
  // The first of them stays.
  return new Map(rows.filter(({ text }) => findCycle(text) !== undefined).map(({ sheet, row }) => [sheet, row]))
}
