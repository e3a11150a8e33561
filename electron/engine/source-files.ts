// The files of an import as they stand on the disk: who they are, whether they stay so, and what the system says when it refuses one.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import { isOpenHere } from '../../analytics/workspace/open-files'
import type { FileIdentity } from '../../analytics/workspace/source-record'
import { ImportError } from '../../importers/errors'
import type { ImportErrorCode, ImportIssue } from '../../importers/types'
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
export async function listFiles(paths: string[], refused: Refusal[]): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  const listed = await listSources(paths)
  for (const path of listed.files) {
    try {
      files.push(look(path))
    } catch (error) {
      refused.push({ file: basename(path), issue: issueOf(error, path) })
    }
  }
  for (const { name, reason } of listed.ignored)
    refused.push({ file: name, issue: { code: reason === 'unreadable_folder' ? 'not_permitted' : 'unsupported_format', file: name } })
  return files
}

function look(path: string): ListedFile {
  const entry = statSync(path)
  const file = basename(path)
  if (isOpenHere(path)) throw new ImportError('open_workspace', { file })
  // Reading a pipe or a device might never end.
  if (!entry.isFile()) throw new ImportError('unsupported_format', { file })
  return { path, folder: dirname(path), file, bytes: entry.size, changedAt: entry.mtimeMs }
}

/** SHA-256 of each file, one file after the other, ahead of those who ask; `isOver`: nobody asks any more. */
export function hashAhead(files: readonly ListedFile[], isOver: () => boolean): (file: ListedFile) => Promise<string> {
  const hashes = new Map<ListedFile, Promise<string>>()
  let before: Promise<unknown> = Promise.resolve()
  for (const file of files) {
    const hash = before.then(() => hashOf(file.path, isOver))
    // A rejection is met when its turn comes; until then it is not unhandled.
    before = hash.catch(() => undefined)
    hashes.set(file, hash)
  }
  return (file) => hashes.get(file)!
}

async function hashOf(path: string, isOver: () => boolean): Promise<string> {
  const hash = createHash('sha256')
  if (isOver()) throw new AnalyticsError('cancelled')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (isOver()) throw new AnalyticsError('cancelled')
    hash.update(chunk as Buffer)
  }
  return hash.digest('hex')
}
/** Rows of another version must not be kept under the hash of this one. */
export function requireUnchanged({ path, file, bytes, changedAt }: SourceFile): void {
  const now = statSync(path, { throwIfNoEntry: false })
  if (now?.size !== bytes || now.mtimeMs !== changedAt)
    throw new ImportError('file_changed', { file, facts: { bytes: now?.size ?? 0, expected: bytes } })
}

const systemIssues: Record<string, ImportErrorCode> = {
  ENOENT: 'file_missing',
  ENOTDIR: 'file_missing',
  EBUSY: 'file_locked',
  ETXTBSY: 'file_locked',
  EACCES: 'not_permitted',
  EPERM: 'not_permitted',
  // A stick pulled out, a share gone.
  EIO: 'reader_stopped',
  ENODEV: 'reader_stopped',
  ENOTCONN: 'reader_stopped',
  ESTALE: 'reader_stopped',
}

/** What a file was refused for. Anything but the file's own fault is thrown on. */
export function issueOf(error: unknown, path: string): ImportIssue {
  if (error instanceof ImportError) return error.issue
  const code = systemIssues[(error as NodeJS.ErrnoException).code ?? '']
  if (!code) throw error
  return { code, file: basename(path) }
}
