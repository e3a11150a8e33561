// What was noticed on the way: collected in the temp table `staged_issue`, numbered and kept at the end.
import type { Database } from '../../workspace/query'
import type { LoadSheet } from './types'

/** Moves `staged_issue` to `data_issue`, in the order of sheets, rows and columns. */
export async function flushStagedIssues(db: Database, batchId: number): Promise<void> {
  await db.run(
    `insert into data_issue
     select (select coalesce(max(item_id), 0) from data_issue) + row_number() over (order by f.sheet_id, f.row nulls first, f.col nulls first, f.code, f.field, f.facts::varchar),
       coalesce(b.batch_id, $batchId), f.code, f.severity, f.blocking, f.sheet_id, f.row, f.col, f.field, coalesce(f.facts, '{}')
     from (select distinct * from staged_issue) f
     left join source_sheet s on s.sheet_id = f.sheet_id
     left join source_file b on b.file_id = s.file_id`,
    { batchId },
  )
  await db.run('delete from staged_issue')
}

/** A sheet that cannot be loaded: refused, recognised as nothing, or with a question open. */
export async function listRefusal(db: Database, sheet: LoadSheet): Promise<void> {
  const add = (code: string, row: number | null, col: number | null, field: string | null, facts: Record<string, unknown>) =>
    db.run(`insert into staged_issue values ($code, 'block', true, $sheet, $row, $col, $field, $facts::json)`, {
      code,
      sheet: sheet.sheetId,
      row,
      col,
      field,
      facts: JSON.stringify(facts),
    })
  if (sheet.refusal) return add('file_refused', sheet.refusal.row ?? null, null, null, { ...sheet.refusal.facts, code: sheet.refusal.code })
  const { mapping, layout } = sheet
  if (!mapping?.questions.length) return add('unknown_sheet', null, null, null, {})
  const header = layout?.headerRows[layout.headerRows.length - 1] ?? null
  for (const question of mapping.questions) {
    await add('mapping_question', header, question.columns[0] ?? null, question.field ?? null, {
      question: question.code,
      headers: question.headers.join('、'),
      field: question.field ?? '',
    })
  }
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
