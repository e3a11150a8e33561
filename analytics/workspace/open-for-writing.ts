// One program at a time may change a workspace: it takes the lock, gets a private folder, and gives both back in the end.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DuckDBInstance } from '@duckdb/node-api'
import { AnalyticsError } from '../messages/errors'
import { makeBackup } from './backup'
import { BackupKeeper, isDue, readWish } from './backup-keeper'
import { placeBlank } from './blank'
import { bringUpToDate } from './bring-up-to-date'
import { readCompanion } from './companion'
import { hasLog } from './file-state'
import { corruptLog, corruptPrefix, openInstance } from './instance'
import { journalPath, putAside } from './journal'
import { compareJournal } from './journal-check'
import { lockDown } from './lock-down'
import { takeLock } from './lock-file'
import { newestVersion, requireKnown, schemaVersion } from './migrate'
import { noteOpen } from './open-files'
import { common, connect, type OpenOptions, type Workspace } from './opened'
import { clearWorking, removeFolder, workingFolder } from './private-folder'

/** What may stand beside the name of a new workspace, of a file that was there before or of somebody's own: the database would take its logs for its own. */
const leftover = ['.wal', '.wal.checkpoint', '.wal.recovery', '.journal']

/** @throws AnalyticsError, or the system's error where nothing can be written */
export async function openForWriting(path: string, options: OpenOptions): Promise<Workspace> {
  const lock = takeLock(path)
  const undo: (() => void)[] = [lock.release]
  const release = () => {
    for (const step of undo.splice(0).reverse()) step()
  }
  let isOurs = false
  undo.push(() => isOurs && removeFiles(path))
  try {
    if (options.create && existsSync(path)) throw new AnalyticsError('bad_input', { file: basename(path) })
    requireWritable(path)
    if (options.create) for (const ending of leftover) putAside(path, ending, options.now())
    isOurs = options.create !== undefined
    clearWorking(path)
    const stageFolder = workingFolder(path)
    undo.push(() => removeFolder(stageFolder))
    if (options.create) placeBlank(options.blank, path, stageFolder)
    const log = keepLog(path, stageFolder)
    const file = await openNewest(path, stageFolder, options)
    undo.push(file.close)
    const { connection, db } = await connect(file.instance)
    await bringUpToDate(db, path, options)
    await lockDown(db, stageFolder)
    if (!lock.isHeld()) throw new AnalyticsError('workspace_in_use', { file: basename(path), pid: '?' })
    const lost = options.create ? null : await compareJournal(db, path, { readOnly: false, now: options.now() })
    if (lost && log && !isKept(log, path)) renameSync(log, corruptLog(path, options.now()))
    const backups = new BackupKeeper({ path, descriptor: file.descriptor }, db, options.now)
    isOurs = false
    const close = () => {
      if (!undo.length) return
      backups.stop()
      connection.closeSync()
      release()
    }
    const discard = () => {
      isOurs = options.create !== undefined
      close()
    }
    return { ...common(file.instance, db, stageFolder, path), readOnly: false, lost, journalBehind: false, backups, close, discard }
  } catch (error) {
    release()
    throw error
  }
}

interface OpenFile {
  instance: DuckDBInstance
  /** Kept as long as the database is open, so that copies can be read without taking the database's lock away. */
  descriptor: number | undefined
  close: () => void
}

/** A workspace whose tables are about to change is copied first, while nobody has it open; so is a changed one where an open file cannot be read. */
async function openNewest(path: string, stageFolder: string, options: OpenOptions): Promise<OpenFile> {
  const file = await openFile(path, stageFolder, options.now())
  try {
    const { connection, db } = await connect(file.instance)
    const version = await schemaVersion(db)
    requireKnown(version)
    const reason = version > 0 && version < newestVersion() ? 'migration' : file.descriptor === undefined ? 'import' : null
    const wish = reason && version > 0 ? await readWish(db, reason, options.now()) : null
    connection.closeSync()
    if (!wish || (reason === 'import' && !isDue(path, wish))) return file
    file.close()
    await makeBackup({ path }, wish)
  } catch (error) {
    file.close()
    throw error
  }
  return openFile(path, stageFolder, options.now())
}

async function openFile(path: string, stageFolder: string, now: Date): Promise<OpenFile> {
  const instance = await openInstance(path, { readOnly: false, stageFolder, now })
  const forget = noteOpen(path)
  // Only where it is needed: it changes the file's times, and with them the state that answers are remembered of.
  if ((statSync(path).mode & 0o777) !== 0o600) chmodSync(path, 0o600)
  // Windows lets nobody read an open file; there a copy is made when it is opened next.
  const descriptor = process.platform === 'win32' ? undefined : openSync(path, 'r')
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    instance.closeSync()
    if (descriptor !== undefined) closeSync(descriptor)
    forget()
  }
  return { instance, descriptor, close }
}

/** A longer one, of an import that was stopped before its checkpoint, would take too much time and room. */
const longestLog = 64 << 20

/** What the database makes of a log it does not say: should commits be missing afterwards, it is kept as it was found. */
function keepLog(path: string, stageFolder: string): string | null {
  if (!hasLog(path) || statSync(`${path}.wal`).size > longestLog) return null
  const kept = join(stageFolder, 'found.wal')
  copyFileSync(`${path}.wal`, kept)
  return kept
}

/** Whatever else bears such a name is none that was put aside. */
function holds(path: string, found: Buffer | null): boolean {
  if (found === null || lstatSync(path).size !== found.length) return false
  return readCompanion(path, longestLog)?.equals(found) ?? false
}

/** One that could not be played back at all was put aside as it was. */
function isKept(log: string, path: string): boolean {
  const found = readCompanion(log, longestLog)
  const aside = readdirSync(dirname(path)).filter((name) => name.startsWith(corruptPrefix(basename(path))))
  return aside.some((name) => holds(join(dirname(path), name), found))
}

/** What cannot be written later is said before anything is done. */
function requireWritable(path: string): void {
  if (existsSync(path)) accessSync(path, constants.W_OK)
  const journal = journalPath(path)
  try {
    if (existsSync(journal)) accessSync(journal, constants.W_OK)
  } catch (error) {
    // Rows that went in without their line could be lost later without anybody noticing.
    throw new AnalyticsError('journal_read_only', { file: basename(journal) }, error)
  }
}

function removeFiles(path: string): void {
  for (const file of [path, `${path}.wal`, journalPath(path)]) rmSync(file, { force: true })
}
