// Does the file still hold what its reconciliation says?
import { type Database, QueryError } from './query'
import { rawTable } from './raw-store'

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
  let rows = 0
  let complete = true
  for (const sheet of sheets) {
    if (!tables.some(({ name }) => name.startsWith(`"raw"."s${sheet.id}"`) || name.startsWith(`"raw"."s${sheet.id}_`))) {
      complete = false
      continue
    }
    const { n } = (await db.first<{ n: number }>(`select count(*) as n from ${rawTable(sheet.id)}`))!
    rows += n
    complete &&= n === sheet.read
  }
  return [
    { check: 'blocks', ok: true, checked: tables.length },
    { check: 'reconciliation', ok: sheets.every((sheet) => sheet.read === sheet.sum), checked: sheets.length },
    { check: 'raw_rows', ok: complete, checked: rows },
  ]
}
