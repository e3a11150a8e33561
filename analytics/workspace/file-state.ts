// Tells from outside whether a workspace file is still as it was.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { journalPath } from './journal'

/**
 * Names the committed state of a workspace: its file's place, size and times, and its journal; every checkpoint changes them. Null when there is no file,
 * or while a log beside it holds commits that are not in the file yet.
 *
 * The file itself is never opened here: closing it again would take away the lock DuckDB holds on it in this process.
 */
export function fileState(path: string): string | null {
  try {
    if (hasLog(path)) return null
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
    const hash = createHash('sha256').update([dev, ino, size, mtimeNs, ctimeNs].join(' '))
    const journal = journalPath(path)
    if (existsSync(journal)) hash.update(readFileSync(journal))
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** Whether commits may lie beside the file. */
export const hasLog = (path: string): boolean => existsSync(`${path}.wal`) && statSync(`${path}.wal`).size > 0
