// The files of an import as they stand on the disk: who they are, whether they stay so, and what the system says when it refuses one.
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import type { FileIdentity } from '../../analytics/workspace/source-record'
import { ImportError } from '../../importers/errors'
import type { ImportErrorCode, ImportIssue } from '../../importers/types'
import { listPaths } from './list-paths'

/** Facts of a refusal; the caller words them. */
export interface Refusal {
  file: string
  issue: ImportIssue
}

export interface SourceFile extends FileIdentity {
  path: string
  /** As it was when its bytes were hashed. */
  changedAt: number
}

/** Files and folders as files with their hashes; what cannot be read is added to `refused`. */
export async function hashFiles(paths: string[], refused: Refusal[], signal: AbortSignal | undefined): Promise<SourceFile[]> {
  const files: SourceFile[] = []
  for (const path of await listPaths(paths)) {
    if (signal?.aborted) throw new AnalyticsError('cancelled')
    try {
      files.push(await identify(path))
    } catch (error) {
      refused.push({ file: basename(path), issue: issueOf(error, path) })
    }
  }
  return files
}

async function identify(path: string): Promise<SourceFile> {
  const entry = statSync(path)
  const file = basename(path)
  // Reading a pipe or a device might never end.
  if (!entry.isFile()) throw new ImportError('unsupported_format', { file })
  return { path, folder: dirname(path), file, bytes: entry.size, changedAt: entry.mtimeMs, sha256: await hashOf(path) }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
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
