// Tells from outside whether a workspace file is still as it was.
import { createHash } from 'node:crypto'
import { lstatSync, statSync } from 'node:fs'
import { journalLimit, readCompanion } from './companion'
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
    const journal = journalState(path)
    return journal === null ? null : hash.update(journal).digest('hex')
  } catch {
    return null
  }
}

/** Names what the journal beside a workspace says; null where it cannot be read. */
export function journalState(path: string): string | null {
  try {
    return createHash('sha256')
      .update(readCompanion(journalPath(path), journalLimit) ?? '')
      .digest('hex')
  } catch {
    return null
  }
}

/** Whether commits may lie beside the file; nobody knows what lies in anything but a plain file. */
export function hasLog(path: string): boolean {
  const log = lstatSync(`${path}.wal`, { throwIfNoEntry: false })
  return log !== undefined && (!log.isFile() || log.size > 0)
}
