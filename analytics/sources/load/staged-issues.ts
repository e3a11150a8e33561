// What was noticed on the way: collected in the temp table `staged_issue`, numbered and kept at the end.
import type { Database } from '../../workspace/query'
import type { SheetLayout } from '../table/types'
import type { LoadSheet } from './types'

/** Moves `staged_issue` to `data_issue`, in the order of sheets, rows and columns. Of a row of another table nothing else is said. */
export async function flushStagedIssues(db: Database, batchId: number): Promise<void> {
  await db.run(
    `insert into data_issue
     select (select coalesce(max(item_id), 0) from data_issue) + row_number() over (order by f.sheet_id, f.row nulls first, f.col nulls first, f.code, f.field, f.facts::varchar),
       coalesce(b.batch_id, $batchId), f.code, f.severity, f.blocking, f.sheet_id, f.row, f.col, f.field, coalesce(f.facts, '{}')
     from (select distinct * from staged_issue) f
     anti join (select sheet_id, row from staged_issue where code = 'second_table') t
       on t.sheet_id = f.sheet_id and t.row = f.row and f.code <> 'second_table'
     left join source_sheet s on s.sheet_id = f.sheet_id
     left join source_file b on b.file_id = s.file_id`,
    { batchId },
  )
  await db.run('delete from staged_issue')
}

/** Sheets that cannot be loaded: refused, recognised as nothing, or with a question open. */
export async function listRefusals(db: Database, sheets: LoadSheet[]): Promise<void> {
  if (!sheets.length) return
  await db.run(
    `insert into staged_issue select code, 'block', true, sheet, "row", col, field, facts
     from (select unnest($issues::json::struct(code varchar, sheet integer, "row" integer, col integer, field varchar, facts json)[], recursive := true))`,
    { issues: JSON.stringify(sheets.flatMap(refusalsOf)) },
  )
}

/** What a form is known by to whoever filled it in. */
export const firstLabels = ({ columns }: SheetLayout): string =>
  columns
    .slice(0, 4)
    .map(({ header }) => header)
    .join('、')

interface Refusal {
  code: string
  sheet: number
  row: number | null
  col: number | null
  field: string | null
  facts: Record<string, unknown>
}

function refusalsOf({ sheetId, refusal, mapping, layout }: LoadSheet): Refusal[] {
  const item = { sheet: sheetId, row: null, col: null, field: null }
  if (refusal) return [{ ...item, code: 'file_refused', row: refusal.row ?? null, facts: { ...refusal.facts, code: refusal.code } }]
  if (!mapping?.questions.length && layout?.form)
    return [{ ...item, code: 'unknown_form', facts: { headers: firstLabels(layout), count: 1 } }]
  if (!mapping?.questions.length) return [{ ...item, code: 'unknown_sheet', facts: {} }]
  const header = layout?.headerRows[layout.headerRows.length - 1] ?? (layout?.form ? layout.firstDataRow : null)
  return mapping.questions.map(({ code, columns, headers, field }) => ({
    ...item,
    code: 'mapping_question',
    row: header,
    col: columns[0] ?? null,
    field: field ?? null,
    facts: { question: code, headers: headers.join('、'), field: field ?? '' },
  }))
}

/** In the row that a form is read as, columns of the sheet itself follow behind its labels. */
const columnOf = ({ layout }: LoadSheet, { row, column }: { row: number; column: number }): number =>
  layout?.form && row === layout.firstDataRow ? column + layout.form.cells.length : column

/** Texts of forms that are neither asked nor filled in: said once a sheet, at the first. */
export async function noteRestOfForm(db: Database, sheet: LoadSheet): Promise<void> {
  const { form, columns = [] } = sheet.layout ?? {}
  // What is not stored need not be said.
  const gone = new Set(
    form?.cells.flatMap(({ row, several = [] }, at) => (columns[at].withheld ? several.map((own) => `${row} ${own}`) : [])),
  )
  const rest = form?.rest.filter(({ row, column }) => !gone.has(`${row} ${column}`)) ?? []
  const [first] = rest
  if (!first) return noteHead(db, sheet)
  await db.run(
    `insert into staged_issue select 'form_rest', 'info', false, $sheet, $row, $col, null, json_object('count', $count::integer, 'text', left(trim(max(c${first.column})), 40))
     from raw.s${sheet.sheetId} where _row = $row`,
    { sheet: sheet.sheetId, row: first.row, col: columnOf(sheet, first), count: rest.length },
  )
}

/** What stands around the table of a form and feeds nothing: said once a sheet, at the first. */
async function noteHead(db: Database, { sheetId, layout }: LoadSheet): Promise<void> {
  const [first] = layout?.head ?? []
  if (!first) return
  const headers = [...new Set(layout!.head!.map(({ header }) => `“${header}”`))]
  const facts = { count: layout!.head!.length, headers: headers.slice(0, 6).join(' ') }
  await db.run(`insert into staged_issue values ('form_head', 'info', false, $sheetId, $row, $column, null, $facts::json)`, {
    sheetId,
    row: first.row,
    column: first.column,
    facts: JSON.stringify(facts),
  })
}

/** Formula cells without a stored result hold nothing to read; said once a sheet, with the first address. */
export async function noteFormulas(db: Database, sheet: LoadSheet): Promise<void> {
  for (const note of sheet.notes.filter((entry) => entry.code === 'formula_without_value')) {
    await db.run(`insert into staged_issue values ('formula_without_value', 'info', false, $sheet, $row, $col, null, $facts::json)`, {
      sheet: sheet.sheetId,
      row: note.first.row,
      col: columnOf(sheet, note.first),
      facts: JSON.stringify({ count: note.count }),
    })
  }
}
