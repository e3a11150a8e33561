// Puts a copy in the place of a workspace that cannot be used, under its lock.
import { newestWhole, putBack } from './backup'
import { listBackups } from './backup-index'
import { refuseOpenDatabase } from './database-lock'
import { readJournal } from './journal'
import { takeLock } from './lock-file'
import { noBackup } from './no-backup'
import { realFile } from './open-files'
import type { Backup } from './types'

export interface Restored {
  backup: Backup
  /** The name of what stood there before; null when nothing did. */
  keptAs: string | null
}

/**
 * The workspace must not be open in any program. `name` of a copy, or null for the newest that is whole. What the copy lacks the journal says when
 * the workspace is opened next.
 * @throws AnalyticsError `backup_missing`, `backup_none`, `backup_unknown`, `backup_elsewhere`, `backup_damaged`, `workspace_in_use` …
 */
export async function restoreWorkspace(given: string, name: string | null, now: Date): Promise<Restored> {
  const path = realFile(given)
  const lock = takeLock(path)
  try {
    const backup =
      name === null
        ? await newestWhole(path, readJournal(path).workspace ?? undefined)
        : listBackups(path).find((known) => known.name === name)
    if (!backup) throw await noBackup(path, name, now)
    await refuseOpenDatabase(path)
    return { backup, keptAs: await putBack(path, backup, now) }
  } finally {
    lock.release()
  }
}
