// Files beside a workspace under names of ours. Whatever stands there is looked at before it is opened: a pipe or a device would never end, a link
// leads to a file of somebody's own, and the workspace itself under a second name would cost the database its lock.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { basename } from 'node:path'
import { AnalyticsError } from '../messages/errors'
import { isOpenHere } from './open-files'

const megabyte = 1 << 20
/** Far more than we ever write: an import is a line of the journal. */
export const journalLimit = 64 * megabyte

/** Links are not followed and nobody waits for the other end of a pipe, where the system knows how to say that. */
const careful = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The bytes of the plain file at `path`; null when nothing stands there. @throws AnalyticsError `companion_not_plain`, `companion_too_large`, `companion_unreadable` */
export function readCompanion(path: string, limit: number): Buffer | null {
  if (!plainCompanion(path)) return null
  return saying(path, () => {
    const file = openSync(path, constants.O_RDONLY | careful)
    try {
      const { size } = requirePlain(path, fstatSync(file))
      if (size > limit) throw new AnalyticsError('companion_too_large', { file: basename(path), limit: Math.ceil(limit / megabyte) })
      return filled(file, size)
    } finally {
      closeSync(file)
    }
  })
}

/** The same as text. */
export const companionText = (path: string, limit: number): string | null => readCompanion(path, limit)?.toString('utf8') ?? null

/** What is known of the plain file at `path`; null when nothing stands there. @throws AnalyticsError `companion_not_plain` */
export function plainCompanion(path: string): Stats | null {
  const stat = saying(path, () => entryAt(path))
  if (!stat) return null
  requirePlain(path, stat)
  if (isOpenHere(path)) throw notPlain(path)
  return stat
}

/** Opens the plain file at `path` to write at its end; it is made where there is none. @throws AnalyticsError as above, or the system's error */
export function openToAppend(path: string): number {
  plainCompanion(path)
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | careful, 0o600)
  try {
    requirePlain(path, fstatSync(file))
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** A file that grows meanwhile is read as long as it was. */
function filled(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  let read = 0
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read)
    if (more === 0) break
    read += more
  }
  return bytes.subarray(0, read)
}

/** Nothing stands in what is no folder, and whoever needs the folder says so. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

function requirePlain(path: string, stat: Stats): Stats {
  if (!stat.isFile()) throw notPlain(path)
  return stat
}

const notPlain = (path: string): AnalyticsError => new AnalyticsError('companion_not_plain', { file: basename(path) })

/** What the system says has no name of the file in it. */
function saying<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof AnalyticsError || code === undefined) throw error
    throw new AnalyticsError('companion_unreadable', { file: basename(path), reason: code }, error)
  }
}
