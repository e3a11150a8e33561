// Columns that repeat what a series says anyway, compared or added up: named once a sheet, with the first of them as its cell.

import type { Database } from '../../workspace/query'
import { usedColumns } from '../mapping/used-columns'
import type { TypedSource } from './typing'

export async function listDerivedColumns(db: Database, sources: TypedSource[]): Promise<void> {
  const found = sources.flatMap(({ source: { sheet, model, columns: width } }) => {
    const used = usedColumns(sheet.mapping)
    const columns = sheet.layout.columns.filter(({ column, levels }) => {
      return column < width && !used.has(column) && levels.some((level) => model.derived?.test(level.trim()))
    })
    if (!columns.length) return []
    const headers = columns.map(({ header }) => header).join('、')
    return [{ sheet: sheet.sheetId, row: sheet.layout.headerRows.at(-1) ?? null, col: columns[0].column, headers }]
  })
  if (!found.length) return
  await db.run(
    `insert into staged_issue
     select 'column_derived', 'info', false, sheet, "row", col, null, json_object('headers', headers)
     from (select unnest($found::json::struct(sheet integer, "row" integer, col integer, headers varchar)[], recursive := true))`,
    { found: JSON.stringify(found) },
  )
}
