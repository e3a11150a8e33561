// Which copies of a workspace there are: the index in the folder beside it, a line a copy, and the names they bear.
import { appendFileSync, closeSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { companionText, openToAppend } from './companion'
import type { Backup, BackupReason } from './types'

/** The index ends like a journal, so that a folder that is imported passes over it. */
const indexName = 'backups.journal'
const indexLimit = 16 << 20

export const backupEnding = '.backups'
export const backupFolder = (workspacePath: string): string => workspacePath + backupEnding
export const backupPath = (workspacePath: string, name: string): string => join(backupFolder(workspacePath), name)

/** Copies that are there, newest first; whether one is whole only `isWhole` tells. */
export function listBackups(workspacePath: string): Backup[] {
  return indexOf(workspacePath)
    .filter(({ name, bytes }) => {
      const stat = lstatSync(backupPath(workspacePath, name), { throwIfNoEntry: false })
      return stat?.isFile() && stat.size === bytes
    })
    .sort((a, b) => b.number - a.number)
}

/** Those of the workspace of this id, and those that do not say whose they are. */
export const backupsOf = (workspacePath: string, workspace: string | undefined): Backup[] =>
  listBackups(workspacePath).filter((backup) => !workspace || !backup.workspace || backup.workspace === workspace)

export const backupName = (number: number, reason: BackupReason, now: Date): string =>
  `${String(number).padStart(6, '0')}-${reason}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.duckdb`

/** What `backupName` gives, and nothing else in the folder is ours. */
const named = /^(\d{6,9})-(import|migration|asked)-\d{8}T\d{6}Z\.duckdb$/

/** Higher than all the index knows and all that lie in the folder, whose index may be gone. */
export function nextNumber(workspacePath: string): number {
  const lying = readdirSync(backupFolder(workspacePath)).map((name) => Number(named.exec(name)?.[1] ?? 0))
  return indexOf(workspacePath).reduce((most, { number }) => Math.max(most, number), Math.max(0, ...lying)) + 1
}

export function noteBackup(workspacePath: string, backup: Backup): void {
  const file = openToAppend(join(backupFolder(workspacePath), indexName))
  try {
    // The newline in front keeps this entry whole when a crash left the line before it torn.
    appendFileSync(file, `\n${JSON.stringify(backup)}\n`)
  } finally {
    closeSync(file)
  }
}

function indexOf(workspacePath: string): Backup[] {
  const index = companionText(join(backupFolder(workspacePath), indexName), indexLimit)
  return index?.split('\n').flatMap(parseLine) ?? []
}

/** The name is followed into the folder, and may be removed there, so it must be one of ours. */
function parseLine(line: string): Backup[] {
  try {
    const backup = JSON.parse(line) as Backup
    const number = named.exec(backup.name)?.[1]
    return number !== undefined && Number(number) === backup.number ? [backup] : []
  } catch {
    return [] // blank, or torn by a crash: its copy is not known to be whole
  }
}
