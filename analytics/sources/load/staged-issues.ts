// What was noticed on the way: collected in the temp table `staged_issue`, numbered and kept at the end.
import type { Database } from '../../workspace/query'
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
  if (!mapping?.questions.length) return [{ ...item, code: 'unknown_sheet', facts: {} }]
  const header = layout?.headerRows[layout.headerRows.length - 1] ?? null
  return mapping.questions.map(({ code, columns, headers, field }) => ({
    ...item,
    code: 'mapping_question',
    row: header,
    col: columns[0] ?? null,
    field: field ?? null,
    facts: { question: code, headers: headers.join('、'), field: field ?? '' },
  }))
}

/** Formula cells without a stored result hold nothing to read; said once a sheet, with the first address. */
export async function noteFormulas(db: Database, sheet: LoadSheet): Promise<void> {
  for (const note of sheet.notes.filter((entry) => entry.code === 'formula_without_value')) {
    await db.run(`insert into staged_issue values ('formula_without_value', 'info', false, $sheet, $row, $col, null, $facts::json)`, {
      sheet: sheet.sheetId,
      row: note.first.row,
      col: note.first.column,
      facts: JSON.stringify({ count: note.count }),
    })
  }
}
