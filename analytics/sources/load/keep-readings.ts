// How each column was read, beside what it is called.
import { inParts } from '../../workspace/in-parts'
import type { Database } from '../../workspace/query'
import type { TypedSource } from './typing'

export async function keepReadings(db: Database, typed: TypedSource[]): Promise<void> {
  const rows = typed.flatMap(({ source, readings }) =>
    [...readings].map(([col, reading]) => ({ sheet: source.sheet.sheetId, col, reading })),
  )
  await inParts(rows, (part) =>
    db.run(
      `update source_column set reading = u.reading
     from (select unnest($rows::json::struct(sheet integer, col integer, reading json)[], recursive := true)) u
     where sheet_id = u.sheet and source_column.col = u.col`,
      { rows: part },
    ),
  )
}
