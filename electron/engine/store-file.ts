// One recognised file into the workspace: its raw rows verbatim, what its sheets and columns are, and what was refused.
import { copyFileSync, linkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CompactForm, compacted, compactForm, verbatim } from '../../analytics/workspace/compact-text'
import type { LoadSheet } from '../../analytics/workspace/ingest/load'
import type { Session, Workspace } from '../../analytics/workspace/open'
import { RawStore, rawTable } from '../../analytics/workspace/raw-store'
import {
  type ColumnRecord,
  columnRecords,
  type FileIdentity,
  type FileRecord,
  type NextIds,
  type SheetRecord,
} from '../../analytics/workspace/source-record'
import { ImportError } from '../../importers/errors'
import type { RecognisedSheet } from '../../importers/recognise'
import type { SheetBody, SheetTail, SourceReader } from '../../importers/types'
import { Declined } from '../../importers/xlsx/declined'

/** A file whose raw rows are in; nothing of it is recorded yet. */
export interface StoredFile {
  record: FileRecord
  sheets: StoredSheet[]
}

export interface StoredSheet {
  record: SheetRecord
  columns: ColumnRecord[]
  /** What the typing stage needs. */
  load: LoadSheet
}

export interface FileToStore {
  workspace: Workspace
  reader: SourceReader
  sheets: RecognisedSheet[]
  file: FileIdentity
  /** Counted on. */
  ids: NextIds
  signal?: AbortSignal
  onProgress?: (bytes: number) => void
}

export async function storeFile(session: Session, source: FileToStore): Promise<StoredFile> {
  const [first] = source.sheets
  if (first?.refusal && source.sheets.every(isUnreadable)) {
    const { code, row, facts } = first.refusal
    throw new ImportError(code, { file: source.file.file, sheet: first.sheet.name, row, facts })
  }
  const record = { fileId: source.ids.file++, identity: source.file, info: source.reader.info }
  const sheets: StoredSheet[] = []
  for (const recognised of source.sheets) sheets.push(await storeSheet(session, source, record.fileId, recognised))
  return { record, sheets }
}

/** The reader refused the sheet itself; a sheet that merely has no table is stored raw. */
export function isUnreadable({ refusal }: RecognisedSheet): boolean {
  return refusal !== null && !['sheet_empty', 'header_only', 'no_header', 'duplicate_headers'].includes(refusal.code)
}

async function storeNothing(session: Session, sheetId: number): Promise<{ rows: number; tail: SheetTail }> {
  const store = new RawStore(session.connection, sheetId)
  await store.open(1)
  await store.close()
  return { rows: 0, tail: { merges: [], hiddenColumns: [], hiddenRows: 0, notes: [], rows: 0, columns: 0 } }
}

async function storeSheet(session: Session, source: FileToStore, fileId: number, recognised: RecognisedSheet): Promise<StoredSheet> {
  const sheetId = source.ids.sheet++
  const { sheet, layout, mapping, refusal, grid, fingerprint, container } = recognised
  const width = Math.max(1, ...(layout?.columns ?? []).map((column) => column.column + 1), ...grid.rows.map((row) => row.cells.length))
  const { rows, tail } = isUnreadable(recognised)
    ? await storeNothing(session, sheetId)
    : await storeBody(session, source, recognised, sheetId, width)
  const { merges, notes } = tail
  return {
    record: {
      sheetId,
      fileId,
      sheet: sheet.name,
      index: sheet.index,
      hidden: sheet.hidden,
      kind: mapping?.kind ?? null,
      confidence: mapping?.confidence ?? null,
      fingerprint,
      headerRow: layout?.headerRows[0] ?? null,
      firstDataRow: layout?.firstDataRow ?? null,
      rows,
      columns: Math.max(width, tail.columns),
      constants: mapping?.constants ?? {},
      tail,
      refusal: refusal?.code ?? null,
    },
    columns: columnRecords(sheetId, layout, mapping),
    load: { sheetId, fileName: source.file.file, sheetName: sheet.name, layout, mapping, merges, notes, refusal, container },
  }
}

async function storeBody(
  session: Session,
  source: FileToStore,
  recognised: RecognisedSheet,
  sheetId: number,
  width: number,
): Promise<{ rows: number; tail: SheetTail }> {
  const sheet = recognised.sheet.index
  // A copy made where the database reads it need not be copied once more.
  const options = { signal: source.signal, onProgress: source.onProgress, copiesIn: source.workspace.stageFolder ?? undefined }
  const body = await source.reader.body(sheet, options)
  if (body.form === 'batches') return storeBatches(session, source, body, sheetId, width, () => source.reader.body(sheet, options))
  if (await storeCsv(session, source, body, sheetId, columnForms(recognised, body.columns))) {
    const { rows } = (await session.db.first<{ rows: number }>(`select count(*) as rows from ${rawTable(sheetId)}`))!
    return { rows, tail: body.tail() }
  }
  return storeBatches(session, source, await source.reader.body(sheet, { ...options, form: 'batches' }), sheetId, width)
}

/** `restart` gives the body anew when the streaming reader meets, half-way, what only the fall-back reader knows. */
async function storeBatches(
  session: Session,
  source: FileToStore,
  body: SheetBody,
  sheetId: number,
  width: number,
  restart?: () => Promise<SheetBody>,
): Promise<{ rows: number; tail: SheetTail }> {
  if (body.form !== 'batches') throw new ImportError('reader_stopped', { file: source.file.file })
  const store = new RawStore(session.connection, sheetId)
  await store.open(width)
  try {
    for await (const batch of body.batches) {
      if (source.signal?.aborted) throw new ImportError('cancelled', { file: source.file.file })
      await store.append(batch)
    }
  } catch (error) {
    await store.close()
    if (!(error instanceof Declined) || !restart) throw error
    await session.db.run(`drop table ${rawTable(sheetId)}`)
    return storeBatches(session, source, await restart(), sheetId, width)
  }
  await store.close()
  return { rows: store.rows, tail: body.tail() }
}

/** Lets the database read a tidy CSV itself. False when it refused a row: then the row-by-row reader, which reports it, takes over. */
async function storeCsv(
  session: Session,
  source: FileToStore,
  body: Extract<SheetBody, { form: 'utf8-csv' }>,
  sheetId: number,
  forms: (CompactForm | null)[],
): Promise<boolean> {
  const staged = stage(source.workspace, body.path, body.temporary, sheetId)
  if (!staged) return false
  const columns = Array.from({ length: body.columns }, (_, column) => `'c${column}': 'varchar'`).join(', ')
  const dialect = `header = false, auto_detect = false, delim = '${body.delimiter}', quote = '${body.quote}', escape = '${body.quote}', columns = {${columns}}`
  // Refused rows are collected instead of thrown, because an error would end the import's transaction.
  const rejects = `store_rejects = true, rejects_table = 's${sheetId}_rejects', rejects_scan = 's${sheetId}_scans'`
  const table = `${rawTable(sheetId)}_body`
  try {
    await session.db.run(
      `create table ${table} as ${compacted(forms, `read_csv($path, ${dialect}, ${rejects})`)}`,
      { path: staged },
      { signal: source.signal },
    )
    const { refused } = (await session.db.first<{ refused: number }>(`select count(*) as refused from s${sheetId}_rejects`))!
    await session.db.run(`drop table s${sheetId}_rejects; drop table s${sheetId}_scans`)
    if (refused > 0) await session.db.run(`drop table ${table}`)
    // The row a spreadsheet program shows is the position in the file: no blank line and no refused row came before.
    else
      await session.db.run(
        `create view ${rawTable(sheetId)} as select (rowid % ${firstUncommitted} + 1)::integer as _row, ${verbatim(forms)} from ${table}`,
      )
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

/** Rows of a transaction under way count from here, committed ones from 0. */
const firstUncommitted = '36028797018960000'

/** The locked engine reads only its private folder, so the file is linked or moved there; copied where the disk cannot link. */
function stage(workspace: Workspace, path: string, temporary: boolean, sheetId: number): string | null {
  if (!workspace.stageFolder) return null
  const staged = join(workspace.stageFolder, `sheet-${sheetId}.csv`)
  try {
    linkSync(path, staged)
  } catch {
    copyFileSync(path, staged)
  }
  if (temporary) rmSync(path, { force: true })
  return staged
}
