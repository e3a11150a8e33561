// What the workspace keeps of a source: its file, sheets and columns. Written inside the import's transaction.
import type { ColumnHeader, FieldMapping, SheetTail, SourceInfo, ValueColumn } from '../../importers/types'
import type { Database } from './query'

export interface FileIdentity {
  file: string
  folder: string
  bytes: number
  sha256: string
}

export interface SheetRecord {
  sheetId: number
  fileId: number
  sheet: string
  index: number
  hidden: boolean
  kind: string | null
  confidence: number | null
  fingerprint: string | null
  headerRow: number | null
  firstDataRow: number | null
  rows: number
  columns: number
  constants: Record<string, string>
  tail: SheetTail
  /** Code of the refusal, when the sheet holds no table. */
  refusal: string | null
}

/** Ids count up from 1 and are never used again. */
export async function nextId(db: Database, table: 'source_file' | 'source_sheet' | 'import_batch', column: string): Promise<number> {
  return (await db.first<{ id: number }>(`select coalesce(max(${column}), 0) + 1 as id from ${table}`))!.id
}

/** Records a file; one of the same name in the same folder, or of the same bytes, is superseded by it. @returns its id */
export async function recordFile(db: Database, batchId: number, identity: FileIdentity, info: SourceInfo): Promise<number> {
  const id = await nextId(db, 'source_file', 'file_id')
  const { file, folder, bytes, sha256 } = identity
  await db.run(
    'update source_file set superseded_by = $id where ((file = $file and folder = $folder) or sha256 = $sha256) and superseded_by is null',
    {
      id,
      file,
      folder,
      sha256,
    },
  )
  await db.run(
    'insert into source_file values ($id, $batchId, $file, $folder, $bytes, $sha256, $kind, $encoding, $delimiter, $reader, $declined, null)',
    {
      id,
      batchId,
      file,
      folder,
      bytes,
      sha256,
      kind: info.kind,
      encoding: info.encoding ?? null,
      delimiter: info.delimiter ?? null,
      reader: info.reader,
      declined: info.declined ?? null,
    },
  )
  return id
}

export async function recordSheet(db: Database, record: SheetRecord): Promise<void> {
  const { sheetId, fileId, sheet, index, hidden, kind, confidence, fingerprint, headerRow, firstDataRow, columns, rows, tail, refusal } =
    record
  await db.run(
    `insert into source_sheet values ($sheetId, $fileId, $sheet, $index, $hidden, $kind, $confidence, $fingerprint, $headerRow, $firstDataRow, null, $columns, $rows,
       0, 0, 0, $constants::json, $notes::json)`,
    {
      sheetId,
      fileId,
      sheet,
      index,
      hidden,
      kind,
      confidence,
      fingerprint,
      headerRow,
      firstDataRow,
      columns,
      rows,
      constants: JSON.stringify(record.constants),
      notes: JSON.stringify({ notes: tail.notes, hiddenRows: tail.hiddenRows, hiddenColumns: tail.hiddenColumns, refusal }),
    },
  )
}

export async function recordColumns(
  db: Database,
  sheetId: number,
  columns: ColumnHeader[],
  fields: FieldMapping[],
  values: ValueColumn[],
): Promise<void> {
  const rows = columns.map(({ column, header, hidden }) => {
    const field = fields.find((candidate) => candidate.column === column)
    const value = values.find((candidate) => candidate.column === column)
    return {
      col: column,
      header,
      hidden,
      field: field?.field ?? (value ? 'value' : null),
      type: field?.type ?? null,
      confidence: field?.confidence ?? null,
      reason: field?.reason ?? null,
      month: value?.month ?? null,
      indicator: value?.indicator ?? null,
    }
  })
  await db.run(
    `insert into source_column select $sheetId, c.col, c.header, c.hidden, c.field, c.type, c.confidence, c.reason, c.month, c.indicator, null
     from (select unnest(from_json($rows::json, '[{"col":"integer","header":"varchar","hidden":"boolean","field":"varchar","type":"varchar","confidence":"double",
       "reason":"varchar","month":"varchar","indicator":"varchar"}]')) as c)`,
    { sheetId, rows: JSON.stringify(rows) },
  )
}

/** How a sheet was understood, written over what was understood of it before; its rows stay as they are. */
export async function recordAgain(
  db: Database,
  sheetId: number,
  {
    kind,
    confidence,
    fingerprint,
    headerRow,
    firstDataRow,
    constants,
    refusal,
  }: Omit<SheetRecord, 'sheetId' | 'fileId' | 'sheet' | 'index' | 'hidden' | 'rows' | 'columns' | 'tail'>,
): Promise<void> {
  await db.run(
    `update source_sheet set kind = $kind, confidence = $confidence, fingerprint = $fingerprint, header_row = $headerRow, first_data_row = $firstDataRow,
       constants = $constants::json, notes = json_merge_patch(notes, json_object('refusal', $refusal::varchar)) where sheet_id = $sheetId`,
    { sheetId, kind, confidence, fingerprint, headerRow, firstDataRow, constants: JSON.stringify(constants), refusal },
  )
  await db.run('delete from source_column where sheet_id = $sheetId', { sheetId })
}

/** Takes back what this transaction stored of a file that was refused half-way. */
export async function forgetFile(db: Database, batchId: number, { file, folder, sha256 }: FileIdentity): Promise<void> {
  const found = await db.first<{ id: number }>(
    'select file_id as id from source_file where batch_id = $batchId and sha256 = $sha256 and file = $file and folder = $folder',
    { batchId, sha256, file, folder },
  )
  if (!found) return
  const tables = await db.all<{ name: string; kind: string }>(
    `select table_name as name, table_type as kind from information_schema.tables where table_schema = 'raw'
       and (regexp_extract(table_name, '\\d+')::integer in (select sheet_id from source_sheet where file_id = $id)
            or regexp_extract(table_name, '\\d+')::integer > (select coalesce(max(sheet_id), 0) from source_sheet))`,
    found,
  )
  for (const { name, kind } of tables) await db.run(`drop ${kind === 'VIEW' ? 'view' : 'table'} raw.${name}`)
  for (const table of ['source_column', 'sheet_plan', 'merged_cell'])
    await db.run(`delete from ${table} where sheet_id in (select sheet_id from source_sheet where file_id = $id)`, found)
  await db.run('delete from source_sheet where file_id = $id', found)
  await db.run('delete from source_file where file_id = $id', found)
  await db.run('update source_file set superseded_by = null where superseded_by = $id', found)
}
