import type { Database } from '../../workspace/query'

/** Sheets that a person said hold no data: by their template, or one by one where their columns have no names to know it by. */
export async function noDataSheets(db: Database): Promise<Set<number>> {
  const rows = await db.all<{ id: number }>(
    `select distinct s.sheet_id as id from source_sheet s
     join mapping_memory m on m.fingerprint = s.fingerprint or m.fingerprint = 'sheet ' || s.sheet_id where (m.mapping->>'kind') is null`,
  )
  return new Set(rows.map(({ id }) => id))
}
