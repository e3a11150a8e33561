// Workspace files this process has open, by device and inode. A POSIX lock is gone as soon as its process closes any other descriptor of the file,
// under whatever name it was opened: so nothing but the database opens one of these.
import { existsSync, realpathSync, statSync } from 'node:fs'

const open = new Set<string>()

/** Notes that the file at `path` is open; the answer forgets it again. */
export function noteOpen(path: string): () => void {
  const identity = identityOf(path)
  if (identity) open.add(identity)
  return () => void (identity && open.delete(identity))
}

/** Whether the file at `path`, links followed, is a workspace that is open here. */
export function isOpenHere(path: string): boolean {
  const identity = identityOf(path)
  return identity !== null && open.has(identity)
}

export const isSameFile = (a: string, b: string): boolean => a === b || (identityOf(a) !== null && identityOf(a) === identityOf(b))

/** One file has one lock, one journal and its copies, by whatever links it was reached. */
export const realFile = (path: string): string => (existsSync(path) ? realpathSync(path) : path)

function identityOf(path: string): string | null {
  try {
    const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
    return stat ? `${stat.dev}:${stat.ino}` : null
  } catch {
    return null // whoever opens it is told why
  }
}
