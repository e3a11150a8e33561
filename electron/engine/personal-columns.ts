// Personal columns of an import: what was left out of which sheet, and which known files have to be read again because a person asks for one.

import type { Language } from '../../analytics/metric/types'
import { personalName } from '../../analytics/wording/personal'
import { withheldColumns } from '../../analytics/workspace/ingest/stored-previews'
import type { Database } from '../../analytics/workspace/query'
import type { SheetPersonal } from '../../analytics/workspace/types'
import { isKept } from '../../importers/personal/find'
import type { KeptColumn, PersonalColumn, WithheldColumn } from '../../importers/personal/types'

/** A sheet with personal columns, as facts. */
export interface FoundPersonal extends Omit<SheetPersonal, 'columns'> {
  columns: PersonalColumn[]
}

export const wordPersonal = ({ columns, ...place }: FoundPersonal, language: Language): SheetPersonal => ({
  ...place,
  columns: columns.map(({ column, header, kind, kept }) => ({ column, header, kind, name: personalName(kind, language), kept })),
})

/** Hashes of current files that lack a column which is asked for now: the same bytes are read again. */
export async function lackingAsked(db: Database, keep: KeptColumn[] = []): Promise<Set<string>> {
  if (!keep.length) return new Set()
  const stored = await db.all<{ sha256: string; file: string; sheet: number; withheld: WithheldColumn[] }>(
    `select f.sha256, f.file, s.sheet_index as sheet,
       ${withheldColumns('s')} as withheld
     from source_sheet s join source_file f using (file_id) where f.superseded_by is null and json_array_length(s.notes->'withheld') > 0`,
  )
  const lacking = stored.filter(({ file, sheet, withheld }) => withheld.some((column) => isKept(keep, file, sheet)(column, [])))
  return new Set(lacking.map(({ sha256 }) => sha256))
}
