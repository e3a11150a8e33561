// Why there is no copy to put back, and what there is instead.
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AnalyticsError } from '../messages/errors'
import { backupEnding, listBackups } from './backup-index'
import { openInstance } from './instance'
import { readJournal } from './journal'
import { connect } from './opened'
import { removeFolder, temporaryFolder } from './private-folder'

/** For the copy of that name, or the newest where it is null; the lock of the workspace is held. */
export async function noBackup(path: string, name: string | null, now: Date): Promise<AnalyticsError> {
  const file = basename(path)
  const known = listBackups(path)
  if (name !== null && known.length)
    return new AnalyticsError('backup_unknown', { file, backup: name.slice(-80), choices: known.map((backup) => backup.name).join(', ') })
  if (known.length) return new AnalyticsError('backup_missing', { file })
  const folder = await elsewhere(path, now)
  if (folder) return new AnalyticsError('backup_elsewhere', { file, folder })
  return new AnalyticsError(existsSync(path) ? 'backup_none' : 'workspace_missing', { file })
}

/** A folder of copies left under the name the workspace had: it says so, or belongs to no file any more where the workspace cannot say who it is. */
async function elsewhere(path: string, now: Date): Promise<string | null> {
  if (!existsSync(path)) return null
  const workspace = readJournal(path).workspace ?? (await idOf(path, now))
  const names = readdirSync(dirname(path)).filter((name) => name.endsWith(backupEnding) && name !== basename(path) + backupEnding)
  const isMeant = (name: string) => {
    const other = join(dirname(path), name.slice(0, -backupEnding.length))
    const copies = listBackups(other)
    return workspace ? copies.some((copy) => copy.workspace === workspace) : copies.length > 0 && !existsSync(other)
  }
  return names.find(isMeant) ?? null
}

/** Null of a file that does not open. */
async function idOf(path: string, now: Date): Promise<string | null> {
  const stageFolder = temporaryFolder()
  try {
    const instance = await openInstance(path, { readOnly: true, stageFolder, now })
    const { connection, db } = await connect(instance)
    try {
      return (await db.first<{ value: string }>(`select value from workspace_info where key = 'workspace_id'`))?.value ?? null
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  } catch (error) {
    if (error instanceof AnalyticsError) return null
    throw error
  } finally {
    removeFolder(stageFolder)
  }
}
