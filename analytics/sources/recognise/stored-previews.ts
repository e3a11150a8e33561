// Stored sheets in the shape a reader shows them in, so that they can be recognised again without their files.
import { holdsRecords } from '../../../importers/formats'
import type { SourceKind } from '../../../importers/source/types'
import type { Database } from '../../workspace/query'
import { rawTable } from '../../workspace/raw-store'
import { rowsToRead } from '../load/form-table'
import { rawWidth } from '../load/plan-store'
import type { LoadSheet } from '../load/types'
import type { SheetGrid, WithheldColumn } from '../table/types'

/** A file no newer version replaced, and its sheets in the order they came. */
export interface StoredFile {
  fileId: number
  file: string
  kind: SourceKind
  bytes: number
  sha256: string
  sheets: {
    id: number
    index: number
    name: string
    hidden: boolean
    hiddenColumns: number[] | null
    /** First and last of each stretch. */
    hiddenRows: [number, number][] | null
    withheld: WithheldColumn[] | null
  }[]
}

export async function storedFiles(db: Database): Promise<StoredFile[]> {
  return db.all<StoredFile>(
    `select file_id as "fileId", file, f.kind, bytes, sha256,
       list({'id': sheet_id, 'index': sheet_index, 'name': sheet, 'hidden': hidden, 'hiddenColumns': (s.notes->'hiddenColumns')::integer[],
       'hiddenRows': (s.notes->'hiddenRows')::integer[][],
       'withheld': (s.notes->'withheld')::struct("column" integer, header varchar, kind varchar, "from" integer)[]} order by sheet_id) as sheets
     from source_file f join source_sheet s using (file_id) where superseded_by is null group by all order by file_id`,
  )
}

/** The first rows of a sheet, with what is known of its merged cells and of columns that are not stored. */
export async function headSample(
  db: Database,
  { sheetId, merges, layout }: LoadSheet,
  file: StoredFile,
  limit: number,
): Promise<SheetGrid> {
  const width = await rawWidth(db, sheetId)
  const cells = Array.from({ length: width }, (_, column) => `c${column}`)
  const rows = await db.all<{ row: number; cells: (string | null)[] }>(
    `select _row as "row", [${cells.join(', ')}] as cells from ${rawTable(sheetId)} order by _row limit ${limit + 1}`,
  )
  const stored = file.sheets.find(({ id }) => id === sheetId)
  const headers = holdsRecords(file.kind) ? layout?.columns.map(({ levels }) => levels[0] ?? '') : undefined
  return {
    rows: rows.slice(0, limit),
    merges,
    hiddenColumns: stored?.hiddenColumns ?? [],
    hiddenRows: stored?.hiddenRows ?? [],
    complete: rows.length <= limit,
    headers,
    withheld: stored?.withheld ?? [],
  }
}

/** Names of the indicators the dictionary knows. */
export const knownIndicatorNames = async (db: Database): Promise<string[]> =>
  (await db.all<{ name: string }>('select name from indicator order by name')).map(({ name }) => name)

/** The texts a stored sheet holds in one of its fields, as they stand. */
export async function textsOf(db: Database, { sheetId, layout, mapping }: LoadSheet, field: string): Promise<string[]> {
  const column = mapping?.fields.find((mapped) => mapped.field === field)?.column
  if (column === undefined || !layout) return []
  const cells = await db.all<{ text: string }>(
    `select distinct c${column} as text from ${rowsToRead({ sheetId, layout })} where _row >= ${layout.firstDataRow} and c${column} is not null order by 1`,
  )
  return cells.map(({ text }) => text)
}

/** The import a sheet came with. */
export const batchOf = async (db: Database, sheetId: number): Promise<number> =>
  (await db.first<{ batch: number }>(
    'select batch_id as batch from source_sheet join source_file using (file_id) where sheet_id = $sheetId',
    {
      sheetId,
    },
  ))!.batch
