// Personal columns of an import: what was left out of which sheet, and which known files have to be read again because a person asks for one.
import { personalName } from '../../messages/personal'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import { isKept } from '../personal/find'
import type { KeptColumn, PersonalColumn } from '../personal/types'
import type { SheetPersonal } from '../types'
import { storedFiles } from './stored-previews'

/** A sheet with personal columns, as facts. */
export interface FoundPersonal extends Omit<SheetPersonal, 'columns'> {
  columns: PersonalColumn[]
}

export const wordPersonal = ({ columns, ...place }: FoundPersonal, language: Language): SheetPersonal => ({
  ...place,
  columns: columns.map(({ column, header, kind, kept }) => ({ column, header, kind, name: personalName(kind, language), kept })),
})

/** Hashes of files that are in and hold all that is asked for; one that lacks a column a person wants now is read again. */
export async function knownHashes(db: Database, keep: KeptColumn[] = []): Promise<Set<string>> {
  const files = await storedFiles(db)
  const known = new Set(files.map(({ sha256 }) => sha256))
  for (const { file, sha256, sheets } of files)
    for (const { index, withheld } of sheets) if (withheld?.some((column) => isKept(keep, file, index)(column, []))) known.delete(sha256)
  return known
}
