// Does the file still hold what its reconciliation says?
import { type Database, QueryError } from './query'
import { rawTable } from './raw-store'
import { sharedSizes } from './small-sheets'

export interface Check {
  check: 'blocks' | 'reconciliation' | 'raw_rows'
  ok: boolean
  /** Tables, sheets or rows looked at. */
  checked: number
}

/** Reads every stored value once (block checksums are verified on the way) and compares raw rows with the row reconciliation. */
export async function verifyRows(db: Database): Promise<Check[]> {
  const tables = await db.all<{ name: string }>(
    `select '"' || table_schema || '"."' || table_name || '"' as name from information_schema.tables where table_type = 'BASE TABLE' order by 1`,
  )
  for (const { name } of tables) {
    try {
      await db.all(`select count(hash(t)) from ${name} t`)
    } catch (error) {
      // Blocks in each other's places pass their checksums and are refused in other words.
      if (!(error instanceof QueryError) || error.code !== 'query_failed') throw error
      // After the first bad block the database answers nothing more.
      return [{ check: 'blocks', ok: false, checked: tables.length }]
    }
  }
  const sheets = await db.all<{ id: number; read: number; sum: number }>(
    'select sheet_id as id, rows_read as read, accepted + attention + left_out as sum from source_sheet order by sheet_id',
  )
  const stored = await storedRows(
    db,
    sheets.map(({ id }) => id),
  )
  const rows = [...stored.values()].reduce((sum, n) => sum + n, 0)
  const complete = sheets.every(({ id, read }) => stored.get(id) === read)
  return [
    { check: 'blocks', ok: true, checked: tables.length },
    { check: 'reconciliation', ok: sheets.every((sheet) => sheet.read === sheet.sum), checked: sheets.length },
    { check: 'raw_rows', ok: complete, checked: rows },
  ]
}

/** How many rows are stored of each sheet; none is told of a sheet whose table is not there. */
async function storedRows(db: Database, sheetIds: number[]): Promise<Map<number, number>> {
  const relations = await db.all<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'raw'`)
  const names = new Set(relations.map(({ name }) => name))
  const shared = await sharedSizes(db)
  const stored = new Map<number, number>()
  for (const id of sheetIds) {
    const rows = shared.get(id)?.rows
    // Rows in a table they share are not to be reached where the view on them is gone.
    if (!names.has(`s${id}`)) continue
    const count = () => db.first<{ n: number }>(`select count(*) as n from ${rawTable(id)}`)
    stored.set(id, rows ?? (await count())!.n)
  }
  return stored
}
