// A large tidy CSV, read by the database itself: personal columns are not taken, numbers of persons in the others are replaced on the way.
import { copyFileSync, linkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SheetBody } from '../../../importers/source/types'
import { type CompactForm, compacted, compactForm, type TextTreatment, verbatim } from '../../workspace/compact-text'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import { rawTable } from '../../workspace/raw-store'
import { screened, screeningMacro } from '../../workspace/screened-text'
import { markers } from '../personal/screen-text'
import { candidatePattern, longestAmongTimes, provinces, wordsPattern } from '../personal/shapes'
import type { RecognisedSheet } from '../recognise/recognise'
import type { WithheldColumn } from '../table/types'

type PlainFile = Extract<SheetBody, { form: 'utf8-csv' }>

interface CsvToStore {
  workspace: Workspace
  body: PlainFile
  recognised: RecognisedSheet
  sheetId: number
  signal?: AbortSignal
}

/** False when the database refused a row, or may not have the file: then the row-by-row reader, which reports it, takes over. */
export async function storeCsv(db: Database, { workspace, body, recognised, sheetId, signal }: CsvToStore): Promise<boolean> {
  const withheld = recognised.handling.filter((how): how is WithheldColumn => typeof how === 'object' && how.column < body.columns)
  if (withheld.length === body.columns) return false
  const staged = stage(workspace, body, sheetId, withheld.length === 0)
  if (!staged) return false
  const columns = Array.from({ length: body.columns }, (_, column) => `'c${column}': 'varchar'`).join(', ')
  const dialect = `header = false, auto_detect = false, delim = '${body.delimiter}', quote = '${body.quote}', escape = '${body.quote}', columns = {${columns}}`
  // Refused rows are collected instead of thrown, because an error would end the import's transaction.
  const rejects = `store_rejects = true, rejects_table = 's${sheetId}_rejects', rejects_scan = 's${sheetId}_scans'`
  const table = `${rawTable(sheetId)}_body`
  const forms = columnForms(recognised, body.columns)
  const treated = treatments(recognised, withheld, body.columns)
  try {
    await db.run(screeningMacro(markers, [...provinces].map((province) => `'${province}'`).join(', ')))
    await db.run(
      `create table ${table} as ${compacted(forms, `read_csv($path, ${dialect}, ${rejects})`, treated)}`,
      { path: staged },
      { signal },
    )
    const { refused } = (await db.first<{ refused: number }>(`select count(*) as refused from s${sheetId}_rejects`))!
    await db.run(`drop table s${sheetId}_rejects; drop table s${sheetId}_scans`)
    if (refused > 0) await db.run(`drop table ${table}`)
    // The row a spreadsheet program shows is the position in the file: no blank line and no refused row came before.
    else await db.run(`create view ${rawTable(sheetId)} as select ${rowNumber} as _row, ${verbatim(forms, treated)} from ${table}`)
    return refused === 0
  } finally {
    rmSync(staged, { force: true })
  }
}

/** By the first rows, below the header. */
function columnForms({ grid, layout }: RecognisedSheet, columns: number): (CompactForm | null)[] {
  const rows = grid.rows.filter(({ row }) => row >= (layout?.firstDataRow ?? 2))
  return Array.from({ length: columns }, (_, column) => compactForm(rows.flatMap(({ cells }) => cells[column] ?? [])))
}

function treatments({ grid, handling }: RecognisedSheet, withheld: WithheldColumn[], columns: number): TextTreatment[] {
  return Array.from({ length: columns }, (_, column): TextTreatment => {
    const personal = withheld.find((candidate) => candidate.column === column)
    if (personal) return { instead: textAbove(grid.rows, personal) }
    const how = handling[column] ?? 'text'
    if (how === 'verbatim') return { stored: (text) => text }
    const [words, longest] = [how === 'figures' ? wordsPattern : undefined, how === 'times' ? longestAmongTimes : undefined]
    return { stored: (text) => screened(text, { candidate: candidatePattern, words, longest }) }
  })
}

/** Header and titles of a column that is not taken: the view says them. */
function textAbove(rows: RecognisedSheet['grid']['rows'], { column, from }: WithheldColumn): string {
  const above = rows.flatMap(({ row, cells }) => (row < from && cells[column] ? [{ row, text: cells[column] }] : []))
  const cases = above.map(({ row, text }) => `when ${row} then '${text.replaceAll("'", "''")}'`)
  return cases.length ? `case ${rowNumber} ${cases.join(' ')} end` : 'null::varchar'
}

/** Rows of a transaction under way count from here, committed ones from 0. */
const firstUncommitted = '36028797018960000'
const rowNumber = `(rowid % ${firstUncommitted} + 1)::integer`

/**
 * The locked engine reads only its private folder, so the file is linked or moved there; where the disk cannot link it is copied, unless it holds
 * what must not be written.
 */
function stage(workspace: Workspace, { path, temporary }: PlainFile, sheetId: number, mayCopy: boolean): string | null {
  if (!workspace.stageFolder) return null
  const staged = join(workspace.stageFolder, `sheet-${sheetId}.csv`)
  try {
    linkSync(path, staged)
  } catch {
    if (!mayCopy) return null
    copyFileSync(path, staged)
  }
  if (temporary) rmSync(path, { force: true })
  return staged
}
