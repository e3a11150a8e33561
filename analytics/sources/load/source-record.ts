// What the workspace keeps of a source: its file, sheets and columns. Written inside the import's transaction.
import type { SheetTail, SourceInfo } from '../../../importers/source/types'
import { kindOf } from '../../kinds/kinds'
import { inParts } from '../../workspace/in-parts'
import type { Database } from '../../workspace/query'
import { dropEmptyShared, forgetShared } from '../../workspace/small-sheets'
import type { FieldMapping, SheetMapping, ValueColumn } from '../mapping/types'
import type { ColumnHeader, SheetLayout, WithheldColumn } from '../table/types'

export interface FileIdentity {
  file: string
  folder: string
  bytes: number
  sha256: string
}

/** A file whose raw rows are stored. `fileId` is its number in the workspace. */
export interface FileRecord {
  fileId: number
  identity: FileIdentity
  info: SourceInfo
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
  /** Columns of which only the header is stored. */
  withheld: WithheldColumn[]
}

export interface ColumnRecord {
  sheetId: number
  column: ColumnHeader
  field: FieldMapping | undefined
  value: ValueColumn | undefined
  beside: { field: string } | undefined
  /** What its kind's columns of values hold. */
  valueField: string | null
}

/** Everything to be kept of the files of one import. */
export interface SourceRecords {
  files: FileRecord[]
  sheets: SheetRecord[]
  columns: ColumnRecord[]
}

/** The next free numbers. They count up from 1; an import hands them out itself and writes them at its end. */
export interface NextIds {
  batch: number
  file: number
  sheet: number
}

export async function nextIds(db: Database): Promise<NextIds> {
  return (await db.first<NextIds>(
    `select (select coalesce(max(batch_id), 0) + 1 from import_batch) as batch, (select coalesce(max(file_id), 0) + 1 from source_file) as file,
       (select coalesce(max(sheet_id), 0) + 1 from source_sheet) as sheet`,
  ))!
}

/** Records the files, sheets and columns of a batch, a statement each. */
export async function recordSources(db: Database, batchId: number, { files, sheets, columns }: SourceRecords): Promise<void> {
  await recordFiles(db, batchId, files)
  await recordSheets(db, sheets)
  await recordColumns(db, columns)
}

/** A file of the same name in the same folder, or of the same bytes, is superseded by the first one that comes after it. */
async function recordFiles(db: Database, batchId: number, files: FileRecord[]): Promise<void> {
  const rows = files.map(({ fileId, identity: { file, folder, bytes, sha256 }, info }) => {
    const { kind, encoding = null, delimiter = null, reader, declined = null } = info
    return { id: fileId, file, folder, bytes, sha256, kind, encoding, delimiter, reader, declined }
  })
  await inParts(rows, (files) =>
    db.run(
      `insert into source_file
     select id, $batchId::integer, file, folder, bytes, sha256, kind, encoding, delimiter, reader, declined, null
     from (select unnest($rows::json::struct(id integer, file varchar, folder varchar, bytes bigint, sha256 varchar, kind varchar, encoding varchar,
       delimiter varchar, reader varchar, declined varchar)[], recursive := true))`,
      { batchId, rows: files },
    ),
  )
  await db.run(
    `update source_file set superseded_by = n.id
     from (
       select f.file_id as earlier, min(n.file_id) as id
       from source_file f join source_file n on n.file_id > f.file_id and ((n.file = f.file and n.folder = f.folder) or n.sha256 = f.sha256)
       where n.batch_id = $batchId and f.superseded_by is null group by all
     ) n where file_id = n.earlier`,
    { batchId },
  )
}

async function recordSheets(db: Database, sheets: SheetRecord[]): Promise<void> {
  const rows = sheets.map(({ tail: { notes, hiddenRows, hiddenColumns, cellCounts }, refusal, withheld, ...sheet }) => {
    return { ...sheet, notes: { notes, hiddenRows, hiddenColumns, cellCounts, refusal, withheld } }
  })
  await inParts(rows, (part) =>
    db.run(
      `insert into source_sheet
     select "sheetId", "fileId", sheet, "index", hidden, kind, confidence, fingerprint, "headerRow", "firstDataRow", null, columns, "rows", 0, 0, 0, constants, notes
     from (select unnest($rows::json::struct("sheetId" integer, "fileId" integer, sheet varchar, "index" integer, hidden boolean, kind varchar,
       confidence double, fingerprint varchar, "headerRow" integer, "firstDataRow" integer, columns integer, "rows" bigint, constants json,
       notes json)[], recursive := true))`,
      { rows: part },
    ),
  )
}

/** The columns of a sheet with what each was mapped to. */
export function columnRecords(sheetId: number, layout: SheetLayout | null, mapping: SheetMapping | null): ColumnRecord[] {
  return (layout?.columns ?? []).map((column) => ({
    sheetId,
    column,
    field: mapping?.fields.find((candidate) => candidate.column === column.column),
    value: mapping?.valueColumns.find((candidate) => candidate.column === column.column),
    beside: mapping?.valueColumns.flatMap(({ beside = [] }) => beside).find((candidate) => candidate.column === column.column),
    valueField: mapping ? (kindOf(mapping.kind).spread?.value ?? null) : null,
  }))
}

export async function recordColumns(db: Database, columns: ColumnRecord[]): Promise<void> {
  const rows = columns.map(({ sheetId, column: { column, header, hidden }, field, value, beside, valueField }) => ({
    sheet: sheetId,
    col: column,
    header,
    hidden,
    field: field?.field ?? (value?.system ? 'system_side' : value ? valueField : (beside?.field ?? null)),
    type: field?.type ?? null,
    confidence: field?.confidence ?? null,
    reason: field?.reason ?? null,
    month: value?.month ?? null,
    indicator: value?.indicator ?? null,
  }))
  await inParts(rows, (part) =>
    db.run(
      `insert into source_column select *, null, null from (select unnest($rows::json::struct(sheet integer, col integer, header varchar, hidden boolean,
       field varchar, type varchar, confidence double, reason varchar, month varchar, indicator varchar)[], recursive := true))`,
      { rows: part },
    ),
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
  }: Omit<SheetRecord, 'sheetId' | 'fileId' | 'sheet' | 'index' | 'hidden' | 'rows' | 'columns' | 'tail' | 'withheld'>,
): Promise<void> {
  await db.run(
    `update source_sheet set kind = $kind, confidence = $confidence, fingerprint = $fingerprint, header_row = $headerRow, first_data_row = $firstDataRow,
       constants = $constants::json, notes = json_merge_patch(notes, json_object('refusal', $refusal::varchar)) where sheet_id = $sheetId`,
    { sheetId, kind, confidence, fingerprint, headerRow, firstDataRow, constants: JSON.stringify(constants), refusal },
  )
  await db.run('delete from source_column where sheet_id = $sheetId', { sheetId })
}

/** Takes back the raw rows of sheets from `firstSheet` on: those of a file that was refused half-way, of which nothing is recorded yet. */
export const forgetSheets = (db: Database, firstSheet: number): Promise<void> => dropRaw(db, `>= ${firstSheet}`)

/** Takes a file and the versions it replaced out: raw rows and whatever is recorded of their sheets. What was loaded from them is not touched. */
export async function forgetFiles(db: Database, fileId: number): Promise<void> {
  const versions = await db.all<{ id: number }>(
    `with recursive version (id) as (
       select $fileId::integer union select file_id from source_file join version on superseded_by = id
     ) select id from version`,
    { fileId },
  )
  const files = versions.map(({ id }) => id).join(', ')
  const sheets = await db.all<{ id: number }>(`select sheet_id as id from source_sheet where file_id in (${files})`)
  const ids = sheets.map(({ id }) => id).join(', ') || '-1'
  await dropRaw(db, `in (${ids})`)
  await dropEmptyShared(db)
  for (const table of ofSheets) await db.run(`delete from ${table} where sheet_id in (${ids})`)
  await db.run(`delete from source_file where file_id in (${files})`)
  // What was said of a single sheet is not of the next one that gets its number.
  for (const { id } of sheets)
    for (const key of [`sheet ${id}`, `aside ${id}`]) await db.run('delete from mapping_memory where fingerprint = $key', { key })
}

/** Tables with rows of one sheet each that no kind feeds; the sheet itself goes last. */
const ofSheets = ['data_issue', 'excluded_row', 'merged_cell', 'sheet_plan', 'source_column', 'source_sheet']

async function dropRaw(db: Database, condition: string): Promise<void> {
  const tables = await db.all<{ name: string; kind: string }>(
    `select table_name as name, table_type as kind from information_schema.tables
     where table_schema = 'raw' and regexp_extract(table_name, '^s(\\d+)', 1) <> '' and regexp_extract(table_name, '\\d+')::integer ${condition}
     order by table_type desc, table_name`,
  )
  for (const { name, kind } of tables) await db.run(`drop ${kind === 'VIEW' ? 'view' : 'table'} raw.${name}`)
  await forgetShared(db, condition)
}
