// Zip archives of files: which entries are worth reading, and their copies in a folder of ours. A copy has a number for its name, never the entry's.
import { type FileHandle, open, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { byName, type IgnoredReason, whyNotMeant } from '../folder'
import { archiveEnding, endings } from '../formats'
import { ImportError } from '../source/errors'
import { printable, shownName } from '../source/names'
import { systemRefusal } from '../source/plain-file'
import type { ImportErrorCode } from '../source/types'
import { LIMITS, type Limits } from '../xlsx/limits'
import { ZipPackage } from '../xlsx/zip'
import { readAt, readDirectory, type ZipEntry } from '../xlsx/zip-directory'
import { entryNames } from './entry-names'

/** Names are those within the archive. */
export interface Unpacked {
  files: { path: string; name: string }[]
  /** Not opened, for its name. */
  ignored: { name: string; reason: IgnoredReason }[]
  refused: { name: string; code: ImportErrorCode }[]
}

const readable = new Set(endings)
const PACKED = Buffer.from('PK')
const LONGEST_NAME = 1000
const UNIX = new Set([3, 19])
const [KIND_OF_FILE, LINK] = [0xf000, 0xa000]
const methods = new Set([0, 8])
/** What marks the package of a document, which is one file and no archive of files. */
const ofDocuments = new Set(['[content_types].xml', 'mimetype'])

const codes: Partial<Record<ImportErrorCode, ImportErrorCode>> = {
  damaged_package: 'archive_damaged',
  too_many_entries: 'archive_entries',
}

/**
 * Copies the readable entries of an archive into `folder`; null for what is no archive: another content, or a document, which is a package too.
 * @throws ImportError `truncated_zip`, `archive_damaged`, `archive_entries`, `archive_nothing`, `zip_bomb`, `cancelled`
 */
export async function unpack(
  path: string,
  folder: () => string,
  { signal, limits = LIMITS }: { signal?: AbortSignal; limits?: Limits } = {},
): Promise<Unpacked | null> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw systemRefusal(error, path) ?? error
  })
  try {
    const file = shownName(path)
    const entries = await entriesOf(handle, file, limits)
    if (!entries || entries.some(({ name }) => ofDocuments.has(name.toLowerCase()))) return null
    const unpacked: Unpacked = { files: [], ignored: [], refused: [] }
    const wanted = sorted(entries, unpacked, limits)
    if (wanted.reduce((total, { entry }) => total + entry.bytes, 0) > limits.totalBytes) throw new ImportError('zip_bomb', { file })
    if (!wanted.length && !unpacked.refused.length) throw new ImportError('archive_nothing', { file })
    const zip = new ZipPackage(handle, file, limits, [])
    if (wanted.length) await copyAll(zip, wanted, { folder: folder(), signal, unpacked })
    return unpacked
  } finally {
    await handle.close()
  }
}

interface Named {
  name: string
  entry: ZipEntry
}

/** Null: the content is no zip at all. */
async function entriesOf(handle: FileHandle, file: string, limits: Limits): Promise<Named[] | null> {
  if (!(await readAt(handle, 0, 2)).equals(PACKED)) return null
  const { size } = await handle.stat()
  const list = await readDirectory(handle, size, file, limits).catch((error: unknown) => {
    const code = error instanceof ImportError ? codes[error.issue.code] : undefined
    throw code ? new ImportError(code, { file }, error) : error
  })
  const names = entryNames(list)
  return list.map((entry, index) => ({ entry, name: printable(names[index]) })).sort((a, b) => byName(a.name, b.name))
}

/** The entries to be copied; what is not is added to the others. */
function sorted(entries: Named[], { ignored, refused }: Unpacked, limits: Limits): Named[] {
  return entries.filter(({ name, entry }) => {
    if (name.endsWith('/')) return false
    const reason = whyIgnored(name)
    const code = reason ? undefined : whyRefused(name, entry, limits)
    if (reason) ignored.push({ name, reason })
    if (code) refused.push({ name: name.slice(0, LONGEST_NAME), code })
    return !reason && !code
  })
}

function whyIgnored(name: string): IgnoredReason | undefined {
  const parts = name.split('/')
  // macOS puts what only it needs into a folder of its own.
  if (parts[0] === '__MACOSX') return 'hidden_file'
  const notMeant = parts.filter((part) => part !== '.' && part !== '..').map(whyNotMeant)
  const ending = extname(name).toLowerCase()
  return notMeant.find(Boolean) ?? (readable.has(ending) || ending === archiveEnding ? undefined : 'unknown_ending')
}

function whyRefused(
  name: string,
  { written, encrypted, method, bytes, compressedBytes }: ZipEntry,
  limits: Limits,
): ImportErrorCode | undefined {
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) return 'archive_outside'
  if (UNIX.has(written.host) && ((written.attributes >>> 16) & KIND_OF_FILE) === LINK) return 'archive_link'
  if (name.length > LONGEST_NAME) return 'path_too_long'
  if (extname(name).toLowerCase() === archiveEnding) return 'archive_inside'
  if (encrypted) return 'archive_password'
  if (!methods.has(method)) return 'archive_method'
  return bytes > limits.entryBytes || (bytes > limits.ratioFloor && bytes > compressedBytes * limits.ratio) ? 'zip_bomb' : undefined
}

interface Copying {
  folder: string
  signal?: AbortSignal
  unpacked: Unpacked
}

async function copyAll(zip: ZipPackage, wanted: Named[], { folder, signal, unpacked }: Copying): Promise<void> {
  for (const [index, { name, entry }] of wanted.entries()) {
    const path = join(folder, `${index}${extname(name).toLowerCase()}`)
    try {
      await writeFile(path, zip.inflate(entry, { signal }), { flag: 'wx', mode: 0o600, signal })
      unpacked.files.push({ path, name })
    } catch (error) {
      await rm(path, { force: true })
      const code = error instanceof ImportError ? error.issue.code : undefined
      if (signal?.aborted || code === 'cancelled') throw new ImportError('cancelled', { file: name }, error)
      if (!code) throw error
      unpacked.refused.push({ name, code: codes[code] ?? code })
    }
  }
}
