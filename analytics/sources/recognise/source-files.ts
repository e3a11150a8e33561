// The files of an import as they stand on the disk: who they are, whether they stay so, and what the system says when it refuses one.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ImportError } from '../../../importers/source/errors'
import { report } from '../../../importers/source/log'
import { knownPath, shownName } from '../../../importers/source/names'
import { isFullDisk, plainFile, systemRefusal } from '../../../importers/source/plain-file'
import type { ImportIssue } from '../../../importers/source/types'
import { AnalyticsError } from '../../messages/errors'
import { isOpenHere } from '../../workspace/open-files'
import type { FileIdentity } from '../load/source-record'
import type { Archives } from './archives'
import { listSources } from './list-paths'

/** Facts of a refusal; the caller words them. */
export interface Refusal {
  file: string
  issue: ImportIssue
}

/** A file as it was listed, its bytes not read yet. */
export interface ListedFile extends Omit<FileIdentity, 'sha256'> {
  path: string
  /** As it was when the file was listed, before its bytes were hashed. */
  changedAt: number
}
export type SourceFile = ListedFile & FileIdentity

/** Files and folders as files; what is none, or has an ending nothing reads, is added to `refused`. */
export async function listFiles(
  paths: string[],
  refused: Refusal[],
  { archives = null, signal }: { archives?: Archives | null; signal?: AbortSignal } = {},
): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  const listed = await listSources(paths, archives, signal)
  for (const path of listed.files) {
    try {
      files.push(probe(path))
    } catch (error) {
      refused.push({ file: shownName(path), issue: refusalOf(error, path, 'list').issue })
    }
  }
  for (const { name, code } of listed.refused) refused.push({ file: name, issue: { code, file: name } })
  return files
}

function probe(path: string): ListedFile {
  if (isOpenHere(path)) throw new ImportError('open_workspace', { file: shownName(path) })
  const entry = plainFile(path)
  return { path, folder: dirname(knownPath(path)), file: shownName(path), bytes: entry.size, changedAt: entry.mtimeMs }
}

/** SHA-256 of each file, one file after the other, ahead of those who ask; `isOver`: nobody asks any more. */
export function hashAhead(files: readonly ListedFile[], isOver: () => boolean): (file: ListedFile) => Promise<string> {
  const hashes = new Map<ListedFile, Promise<string>>()
  let before: Promise<unknown> = Promise.resolve()
  for (const file of files) {
    const hash = before.then(() => hashOf(file, isOver))
    // A rejection is met when its turn comes; until then it is not unhandled.
    before = hash.catch(() => undefined)
    hashes.set(file, hash)
  }
  return (file) => hashes.get(file)!
}

/** A stream of so few bytes costs more than they do. */
const AT_ONCE = 1 << 16

async function firstBytes(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(most)
    let read = 0
    for (let more = 1; more > 0 && read < most; read += more) more = (await handle.read(buffer, read, most - read, read)).bytesRead
    return buffer.subarray(0, read)
  } finally {
    await handle.close()
  }
}

/** No further than the file was long when it was listed: some that the system makes up have no end. */
async function hashOf({ path, file, bytes }: ListedFile, isOver: () => boolean): Promise<string> {
  const hash = createHash('sha256')
  let read = 0
  if (isOver()) throw new AnalyticsError('cancelled')
  if (bytes <= AT_ONCE) {
    const content = await firstBytes(path, bytes + 1)
    if (content.length !== bytes) throw new ImportError('file_changed', { file, facts: { bytes: content.length, expected: bytes } })
    return hash.update(content).digest('hex')
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, end: bytes })) {
    if (isOver()) throw new AnalyticsError('cancelled')
    hash.update(chunk as Buffer)
    read += (chunk as Buffer).length
  }
  if (read !== bytes) throw new ImportError('file_changed', { file, facts: { bytes: read, expected: bytes } })
  return hash.digest('hex')
}

/** Rows of another version must not be kept under the hash of this one. */
export function requireUnchanged({ path, file, bytes, changedAt }: SourceFile): void {
  const now = statSync(path, { throwIfNoEntry: false })
  if (now?.size !== bytes || now.mtimeMs !== changedAt)
    throw new ImportError('file_changed', { file, facts: { bytes: now?.size ?? 0, expected: bytes } })
}

/**
 * What a file was refused for; a mistake of the program's own is reported by its place and refused as well, so that the other files go in.
 * What is not this file's affair (a cancel, a full disk, the database) is thrown on.
 */
export function refusalOf(error: unknown, path: string, where: string): ImportError {
  const refusal = error instanceof ImportError ? error : systemRefusal(error, path)
  if (refusal && refusal.issue.code !== 'cancelled') return refusal
  if (refusal || error instanceof AnalyticsError || isFullDisk(error)) throw error
  report(where, error)
  return new ImportError('unreadable', { file: shownName(path), facts: { reason: error instanceof Error ? error.name : 'Error' } }, error)
}
