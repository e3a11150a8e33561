// One recognised file into the workspace: its raw rows without what is personal, what its sheets and columns are, and what was refused.
import { ImportError } from '../../../importers/source/errors'
import type { ReadOptions, SheetBody, SheetTail, SourceReader } from '../../../importers/source/types'
import { Declined } from '../../../importers/xlsx/declined'
import type { Session, Workspace } from '../../workspace/open'
import { rawTable } from '../../workspace/raw-store'
import { SheetStore, type SmallSheets } from '../../workspace/small-sheets'
import type { LoadSheet } from '../load/load'
import { type ColumnRecord, columnRecords, type FileIdentity, type FileRecord, type NextIds, type SheetRecord } from '../load/source-record'
import { screenBatch, screenFormBatch, withoutCells } from '../personal/screen-batch'
import type { FoundPersonal } from '../recognise/personal-columns'
import type { RecognisedSheet } from '../recognise/recognise'
import { storeCsv } from './store-csv'

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
  /** The sheet itself, where it has personal columns. */
  personal: FoundPersonal[]
}

export interface FileToStore {
  workspace: Workspace
  reader: SourceReader
  sheets: RecognisedSheet[]
  file: FileIdentity
  /** Counted on. */
  ids: NextIds
  /** Takes those that are small; their rows are there when it is flushed. */
  small: SmallSheets
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
  return (
    refusal !== null && !['sheet_empty', 'header_only', 'no_header', 'duplicate_headers', 'form_sheet', 'form_blank'].includes(refusal.code)
  )
}

async function storeNothing(small: SmallSheets, sheetId: number): Promise<{ rows: number; tail: SheetTail }> {
  await small.put(sheetId, 1, [])
  return { rows: 0, tail: { merges: [], hiddenColumns: [], hiddenRows: [], notes: [], rows: 0, columns: 0 } }
}

async function storeSheet(session: Session, source: FileToStore, fileId: number, recognised: RecognisedSheet): Promise<StoredSheet> {
  const sheetId = source.ids.sheet++
  const { sheet, layout, mapping, refusal, grid, fingerprint, container, beside } = recognised
  const personal = [...recognised.personal, ...(beside?.personal ?? [])]
  const width = Math.max(
    1,
    ...(layout?.form ? [] : (layout?.columns ?? [])).map((column) => column.column + 1),
    ...grid.rows.map((row) => row.cells.length),
  )
  const { rows, tail } = isUnreadable(recognised)
    ? await storeNothing(source.small, sheetId)
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
      withheld: recognised.personal.flatMap(({ kept, ...column }) => (kept ? [] : [column])),
    },
    columns: columnRecords(sheetId, layout, mapping),
    personal: personal.length ? [{ file: source.file.file, sheet: sheet.name, columns: personal }] : [],
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
  const target = { session, source, recognised, sheetId, width }
  const options = readOptions(source, recognised)
  const body = await source.reader.body(sheet, options)
  if (body.form === 'batches') return storeBatches(target, body, () => source.reader.body(sheet, options))
  if (await storeCsv(session.db, { workspace: source.workspace, body, recognised, sheetId, signal: source.signal })) {
    const { rows } = (await session.db.first<{ rows: number }>(`select count(*) as rows from ${rawTable(sheetId)}`))!
    return { rows, tail: body.tail() }
  }
  return storeBatches(target, await source.reader.body(sheet, { ...options, form: 'batches' }))
}

/**
 * A copy made where the database reads it need not be copied once more. Of a file with personal columns no copy is made: it would hold what is
 * not to be stored.
 */
export const readOptions = (
  { workspace, reader, signal, onProgress }: Pick<FileToStore, 'workspace' | 'reader' | 'signal' | 'onProgress'>,
  { personal, layout, beside }: RecognisedSheet,
): ReadOptions => {
  if (layout?.form || beside?.cells.length) return { signal, onProgress, form: 'batches' }
  const copied = personal.some(({ kept }) => !kept) && reader.info.encoding !== undefined && reader.info.encoding !== 'utf-8'
  return { signal, onProgress, copiesIn: workspace.stageFolder ?? undefined, ...(copied ? { form: 'batches' as const } : {}) }
}

interface Target {
  session: Session
  source: FileToStore
  recognised: RecognisedSheet
  sheetId: number
  width: number
}

/** `restart` gives the body anew when the streaming reader meets, half-way, what only the fall-back reader knows. */
async function storeBatches(
  target: Target,
  body: SheetBody,
  restart?: () => Promise<SheetBody>,
): Promise<{ rows: number; tail: SheetTail }> {
  const { session, source, recognised, sheetId, width } = target
  if (body.form !== 'batches') throw new ImportError('reader_stopped', { file: source.file.file })
  const store = new SheetStore(session.connection, source.small, sheetId, width)
  try {
    for await (const batch of body.batches) {
      if (source.signal?.aborted) throw new ImportError('cancelled', { file: source.file.file })
      const kept = recognised.beside?.cells.length ? withoutCells(batch, recognised.beside.cells) : batch
      await store.append(
        recognised.form ? screenFormBatch(kept, recognised.form, recognised.handling) : screenBatch(kept, recognised.handling),
      )
    }
  } catch (error) {
    await store.undo()
    if (!(error instanceof Declined) || !restart) throw error
    return storeBatches(target, await restart())
  }
  await store.close()
  return { rows: store.rows, tail: body.tail() }
}
