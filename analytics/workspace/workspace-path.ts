// Paths as people type them: what may be a workspace, a folder to write into, or neither. The database reads some texts its own way (`:memory:`,
// `scheme:…`, and a `?` ends the name that its log is called after), so it is only ever given an absolute path that was looked at here.
import { lstatSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { AnalyticsError } from '../messages/errors'

/** Names of the files beside a workspace are longer than its own by up to forty bytes; no system takes more than 255. */
const longestName = 210
const longestPath = 4000

/** Devices on Windows, whatever ending they have. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)\./i

/** Whether a new workspace in a folder can be called this: one name, no path, that every system takes. */
export function isWorkspaceName(name: string): boolean {
  const isOne = /^[^.\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}]*\.duckdb$/u.test(name) && !name.includes('..')
  return isOne && !device.test(name) && Buffer.byteLength(name) <= longestName
}

/** The absolute path of a workspace: a regular file, or none yet. @throws AnalyticsError `unusable_path` */
export function workspacePath(path: string): string {
  const absolute = plainPath(path)
  if (absolute.includes('?') || /[\\/]$/.test(path)) throw unusable(path)
  const entry = entryAt(absolute)
  if (entry && !entry.isFile()) throw unusable(path)
  if (!entry && !isInFolder(absolute)) throw unusable(path)
  return absolute
}

/** The absolute path of a folder to write into, there or still to be made. @throws AnalyticsError `unusable_path` */
export function folderPath(path: string): string {
  const absolute = plainPath(path)
  const entry = entryAt(absolute)
  if (entry ? !entry.isDirectory() : !isInFolder(absolute)) throw unusable(path)
  return absolute
}

/** The absolute path of a regular file that is there. @throws AnalyticsError `unusable_path` for what is another thing, else null */
export function filePath(path: string): { path: string; bytes: number } | null {
  const absolute = plainPath(path)
  const entry = entryAt(absolute)
  if (entry && !entry.isFile()) throw unusable(path)
  return entry ? { path: absolute, bytes: entry.size } : null
}

/** Whether what stands nearest above a path is a folder, so that the folders between can be made. */
function isInFolder(absolute: string): boolean {
  const above = dirname(absolute)
  return above === absolute || (entryAt(above)?.isDirectory() ?? isInFolder(above))
}

function plainPath(path: string): string {
  const absolute = resolve(path)
  const isAddress = /^:|^[^\\/]{2,}:/.test(path) || /^[\\/]{2}[.?][\\/]/.test(path)
  const isSystem = /^\/(dev|proc|sys)(\/|$)/.test(absolute) && !absolute.startsWith('/dev/shm/')
  const isLong = Buffer.byteLength(basename(absolute)) > longestName || Buffer.byteLength(absolute) > longestPath
  if (path === '' || path.includes('\0') || isAddress || isSystem || isLong) throw unusable(path)
  if (process.platform === 'win32' && device.test(`${basename(absolute)}.`)) throw unusable(path)
  return absolute
}

/** What stands at a path. A link that leads nowhere, or in a circle, is not nothing. */
function entryAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTDIR' || (code === 'ENOENT' && !isLink(path))) return null
    throw code === 'EACCES' || code === 'EPERM' ? error : unusable(path)
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Only the end of an over-long path is quoted. */
const unusable = (path: string): AnalyticsError => new AnalyticsError('unusable_path', { file: path.slice(-80) })
