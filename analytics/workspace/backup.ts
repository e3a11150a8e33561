// Whole copies of a workspace in a folder beside it, each known by its hash: made before tables change, after imports, and when somebody asks.
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  read,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  write,
} from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { AnalyticsError } from '../messages/errors'
import { fileState } from './file-state'
import { removeFolder, workingFolder } from './private-folder'
import type { Backup, BackupReason } from './types'

/** The index ends like a journal, so that a folder that is imported passes over it. */
const indexName = 'backups.journal'
const attempts = 3
const readPiece = promisify(read)
const writePiece = promisify(write)

export const backupFolder = (workspacePath: string): string => `${workspacePath}.backups`
export const backupPath = (workspacePath: string, name: string): string => join(backupFolder(workspacePath), name)

/** What is copied: by its path while the database is closed, else by the descriptor that was opened before the database. */
export interface BackupSource {
  path: string
  descriptor?: number
}
export interface BackupWish extends Pick<Backup, 'reason' | 'batches' | 'decisions'> {
  /** How many copies are kept, this one included. */
  keep: number
  now: Date
  signal?: AbortSignal
}

/** Copies that are there, newest first; whether one is whole only `isWhole` tells. */
export function listBackups(workspacePath: string): Backup[] {
  return indexOf(workspacePath)
    .filter(({ name, bytes }) => statSync(backupPath(workspacePath, name), { throwIfNoEntry: false })?.size === bytes)
    .sort((a, b) => b.number - a.number)
}

/**
 * Makes a copy and removes the oldest beyond `keep`. Nothing stands under the copy's name until it is whole.
 * @throws AnalyticsError `backup_no_space` with the megabytes needed, `backup_moving` when the file does not keep still, `cancelled`
 */
export async function makeBackup(source: BackupSource, { reason, batches, decisions, keep, now, signal }: BackupWish): Promise<Backup> {
  const { path } = source
  const folder = backupFolder(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true })
  requireRoom(path)
  const number = Math.max(0, ...indexOf(path).map((backup) => backup.number)) + 1
  const name = `${String(number).padStart(6, '0')}-${reason}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.duckdb`
  const part = `${backupPath(path, name)}.part`
  try {
    const { bytes, sha256 } = await copyStill(source, part, signal)
    renameSync(part, backupPath(path, name))
    const backup: Backup = { number, name, reason, at: now.toISOString(), bytes, sha256, batches, decisions }
    // The newline in front keeps this entry whole when a crash left the line before it torn.
    appendFileSync(join(folder, indexName), `\n${JSON.stringify(backup)}\n`, { mode: 0o600 })
    for (const { name: old } of listBackups(path).slice(Math.max(1, keep))) rmSync(backupPath(path, old), { force: true })
    return backup
  } finally {
    rmSync(part, { force: true })
  }
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

/** The newest copy that is whole. */
export async function newestWhole(workspacePath: string): Promise<Backup | null> {
  for (const backup of listBackups(workspacePath)) if (await isWhole(workspacePath, backup)) return backup
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
  const aside = `${workspacePath}.${now.toISOString().replace(/[-:]|\.\d+/g, '')}.damaged`
  try {
    await copyWhole({ path: backupPath(workspacePath, backup.name) }, fresh)
    // Its log must not be played back into another file.
    if (existsSync(`${workspacePath}.wal`)) renameSync(`${workspacePath}.wal`, `${aside}.wal`)
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

/** Megabytes that must be free for a copy: half as much again stays for the work itself. */
export const roomFor = (path: string): number => Math.ceil((statSync(path).size * 1.5) / 1024 ** 2)

function requireRoom(path: string): void {
  const megabytes = roomFor(path)
  const { bavail, bsize } = statfsSync(backupFolder(path))
  if ((bavail * bsize) / 1024 ** 2 < megabytes) throw new AnalyticsError('backup_no_space', { file: basename(path), megabytes })
}

const reasons = new Set<BackupReason>(['import', 'migration', 'asked'])

function indexOf(workspacePath: string): Backup[] {
  const path = join(backupFolder(workspacePath), indexName)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(parseLine)
}

/** The name is followed into the folder, so it must be one. */
function parseLine(line: string): Backup[] {
  try {
    const backup = JSON.parse(line) as Backup
    return reasons.has(backup.reason) && backup.name === basename(backup.name) && Number.isInteger(backup.number) ? [backup] : []
  } catch {
    return [] // blank, or torn by a crash: its copy is not known to be whole
  }
}
