// What a sheet that is in leaves open: columns that could be a field and were not taken for it, and what it has no column for. Said once a sheet.
import { kindOf } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'
import type { PlannedSheet } from './types'

interface Open {
  code: 'column_doubtful' | 'column_missing'
  sheet: number
  row: number | null
  col: number | null
  field: string
  facts: { headers?: string }
}

export async function listDoubtfulColumns(db: Database, sheets: PlannedSheet[]): Promise<void> {
  const open = sheets.flatMap((sheet) => [...doubtful(sheet), ...missing(sheet)])
  if (!open.length) return
  await db.run(
    `insert into staged_issue
     select code, 'info', false, sheet, "row", col, field, facts
     from (select unnest($open::json::struct(code varchar, sheet integer, "row" integer, col integer, field varchar, facts json)[], recursive := true))`,
    { open: JSON.stringify(open) },
  )
}

const headerRow = ({ layout }: PlannedSheet): number | null => layout.headerRows.at(-1) ?? null

function doubtful(sheet: PlannedSheet): Open[] {
  return sheet.mapping.questions.flatMap(({ field, columns, headers }): Open[] => {
    if (!field || columns.length === 0) return []
    const facts = { headers: headers.join('、') }
    return [{ code: 'column_doubtful', sheet: sheet.sheetId, row: headerRow(sheet), col: columns[0], field, facts }]
  })
}

/** Of what its kind usually has, and a person did not say it for the whole sheet. */
function missing(sheet: PlannedSheet): Open[] {
  const { kind, fields, valueColumns, constants } = sheet.mapping
  const { usual = [], spread } = kindOf(kind)
  const beside = valueColumns.flatMap((value) => (value.beside ?? []).map(({ field }) => field))
  const carried = spread && valueColumns.length ? ['#valueColumns', spread.value, spread.by, ...beside] : []
  const known = new Set([...fields.map(({ field }) => field), ...Object.keys(constants), ...carried])
  return usual
    .filter((group) => !group.some((field) => known.has(field)))
    .map(([field]) => ({ code: 'column_missing', sheet: sheet.sheetId, row: headerRow(sheet), col: null, field, facts: {} }))
}
