// Whole copies of a workspace in a folder beside it, each known by its hash: made before tables change, after imports, and when somebody asks.
import { createHash } from 'node:crypto'
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  read,
  renameSync,
  rmSync,
  write,
} from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { AnalyticsError } from '../messages/errors'
import { backupFolder, backupName, backupPath, backupsOf, nextNumber, noteBackup } from './backup-index'
import { requireRoom } from './backup-room'
import { backupError } from './backup-trouble'
import { fileState } from './file-state'
import { freeName } from './free-name'
import { clearWorking, removeFolder, workingFolder } from './private-folder'
import type { Backup } from './types'

const attempts = 3
const readPiece = promisify(read)
const writePiece = promisify(write)

/** What is copied: by its path while the database is closed, else by the descriptor that was opened before the database. */
export interface BackupSource {
  path: string
  descriptor?: number
}
export interface BackupWish extends Pick<Backup, 'workspace' | 'reason' | 'batches' | 'decisions'> {
  /** How many copies are kept, this one included. */
  keep: number
  now: Date
  signal?: AbortSignal
}

/**
 * Makes a copy and removes the oldest beyond `keep`. Nothing stands under the copy's name until it is whole.
 * @throws AnalyticsError `backup_no_space` with the megabytes needed, `backup_moving` when the file does not keep still, `backup_gone`, `cancelled` …
 */
export async function makeBackup(source: BackupSource, wish: BackupWish): Promise<Backup> {
  const { path } = source
  try {
    // A folder beside a name that nothing bears any more would belong to no workspace.
    if (!existsSync(path)) throw new AnalyticsError('backup_gone', { file: basename(path) })
    mkdirSync(backupFolder(path), { recursive: true, mode: 0o700 })
    // The folder may lead to another disk, so halves lie in it, in a folder marked as ours.
    const halves = join(backupFolder(path), 'copy')
    clearWorking(halves)
    requireRoom(path, backupFolder(path))
    const working = workingFolder(halves)
    try {
      return await copyBeside(source, wish, join(working, 'copy.duckdb'))
    } finally {
      removeFolder(working)
    }
  } catch (error) {
    throw backupError(error, path)
  }
}

/** Only copies of this very workspace go: those of another one may lie in the folder too. */
async function copyBeside(source: BackupSource, { keep, now, signal, ...held }: BackupWish, part: string): Promise<Backup> {
  const { path } = source
  const { bytes, sha256 } = await copyStill(source, part, signal)
  const number = nextNumber(path)
  const name = backupName(number, held.reason, now)
  renameSync(part, backupPath(path, name))
  const backup: Backup = { number, name, ...held, at: now.toISOString(), bytes, sha256 }
  noteBackup(path, backup)
  for (const { name: old } of backupsOf(path, held.workspace).slice(Math.max(1, keep))) rmSync(backupPath(path, old), { force: true })
  return backup
}

/** Whether the copy still is what was written. */
export async function isWhole(workspacePath: string, { name, sha256 }: Backup): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(backupPath(workspacePath, name), { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  } catch {
    return false // what cannot be read cannot be restored
  }
  return hash.digest('hex') === sha256
}

/** The newest copy that is whole, of the workspace of that id where it is known. */
export async function newestWhole(workspacePath: string, workspace?: string): Promise<Backup | null> {
  for (const backup of backupsOf(workspacePath, workspace)) if (await isWhole(workspacePath, backup)) return backup
  return null
}

/**
 * Puts a copy in the place of the workspace, which must be locked and not open. What stood there is kept beside it.
 * @returns the name under which it is kept; null when nothing stood there
 */
export async function putBack(workspacePath: string, backup: Backup, now: Date): Promise<string | null> {
  if (!(await isWhole(workspacePath, backup))) throw new AnalyticsError('backup_damaged', { backup: backup.name })
  const working = workingFolder(workspacePath)
  const fresh = join(working, 'restored.duckdb')
  const aside = freeName(`${workspacePath}.${now.toISOString().replace(/[-:]|\.\d+/g, '')}`, '.damaged')
  try {
    await copyWhole({ path: backupPath(workspacePath, backup.name) }, fresh)
    // Its log must not be played back into another file.
    if (lstatSync(`${workspacePath}.wal`, { throwIfNoEntry: false })) renameSync(`${workspacePath}.wal`, freeName(aside, '.wal'))
    const stood = existsSync(workspacePath)
    if (stood) keepAside(workspacePath, aside)
    renameSync(fresh, workspacePath)
    return stood ? basename(aside) : null
  } finally {
    removeFolder(working)
  }
}

/** By a second name where the disk has links, so that there is a file under the first at every moment. */
function keepAside(path: string, aside: string): void {
  try {
    linkSync(path, aside)
  } catch {
    renameSync(path, aside)
  }
}

/** A write to the file while it is copied would leave halves of two states. */
async function copyStill(source: BackupSource, to: string, signal?: AbortSignal) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = fileState(source.path)
    const copied = await copyWhole(source, to, signal)
    if (before !== null && fileState(source.path) === before) return copied
  }
  throw new AnalyticsError('backup_moving', { file: basename(source.path) })
}

/** Piece by piece, because a stream that ends early closes its descriptor, and with it the database's lock is gone. */
async function copyWhole({ path, descriptor }: BackupSource, to: string, signal?: AbortSignal): Promise<{ bytes: number; sha256: string }> {
  const from = descriptor ?? openSync(path, 'r')
  const target = openSync(to, 'w', 0o600)
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 20)
  let bytes = 0
  try {
    for (;;) {
      if (signal?.aborted) throw new AnalyticsError('cancelled')
      const { bytesRead } = await readPiece(from, piece, 0, piece.length, bytes)
      if (bytesRead === 0) break
      hash.update(piece.subarray(0, bytesRead))
      for (let written = 0; written < bytesRead; )
        written += (await writePiece(target, piece, written, bytesRead - written, bytes + written)).bytesWritten
      bytes += bytesRead
    }
    fsyncSync(target)
  } finally {
    closeSync(target)
    if (descriptor === undefined) closeSync(from)
  }
  return { bytes, sha256: hash.digest('hex') }
}
