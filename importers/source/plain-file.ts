// What may be a source: an ordinary file with content of its own. Everything else is refused before it is opened, for reading it might never end.
import { type Stats, statfsSync, statSync } from 'node:fs'
import { ImportError } from './errors'
import { shownName } from './names'
import type { ImportErrorCode } from './types'

const codes: Record<string, ImportErrorCode> = {
  ENOENT: 'file_missing',
  ENOTDIR: 'file_missing',
  EBUSY: 'file_locked',
  ETXTBSY: 'file_locked',
  EACCES: 'not_permitted',
  EPERM: 'not_permitted',
  EISDIR: 'no_plain_file',
  ELOOP: 'no_plain_file',
  ENXIO: 'no_plain_file',
  ENAMETOOLONG: 'path_too_long',
  // A stick pulled out, a share gone.
  EIO: 'reader_stopped',
  ENODEV: 'reader_stopped',
  ENOTCONN: 'reader_stopped',
  ESTALE: 'reader_stopped',
}

/** A disk that is full or a quota that is used up: never the fault of the file that is read. */
export const isFullDisk = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes(systemCode(error))

const systemCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** File systems whose files the kernel makes up while they are read: proc, sysfs, cgroup, debugfs, tracefs. */
const madeUp = new Set([0x9fa0, 0x62656572, 0x27e0eb, 0x63677270, 0x64626720, 0x74726163])

/** @throws ImportError where there is no ordinary file, or none that can be seen */
export function plainFile(path: string): Stats {
  try {
    const facts = statSync(path)
    if (facts.isFile() && !isMadeUp(path)) return facts
    throw new ImportError('no_plain_file', { file: shownName(path) })
  } catch (error) {
    throw systemRefusal(error, path) ?? error
  }
}

export const isMadeUp = (path: string): boolean => madeUp.has(statfsSync(path).type)

/** What the system said about a file, as a refusal of that file; null for anything else. */
export function systemRefusal(error: unknown, path: string): ImportError | null {
  const file = shownName(path)
  const system = systemCode(error)
  if (path.includes('\0')) return new ImportError('name_encoding', { file }, error)
  if (!/^E[A-Z0-9]+$/.test(system) || isFullDisk(error)) return null
  const code = codes[system] ?? 'unreadable'
  // A name that is not UTF-8 comes with this mark for its bytes, and leads nowhere.
  if (code === 'file_missing' && path.includes('\ufffd')) return new ImportError('name_encoding', { file }, error)
  return new ImportError(code, { file, facts: { reason: system } }, error)
}

/** Bytes of a file; 0 where none is to be seen, and whoever opens it is told why. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
