// The files of a folder that are worth opening, in an order that is the same on every machine.
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { taken } from './formats'
import { ImportError } from './source/errors'
import { shownName } from './source/names'
import { isMadeUp, sizeOf } from './source/plain-file'

const readable = new Set(taken)

export type IgnoredReason =
  | 'lock_file'
  | 'hidden_file'
  | 'unknown_ending'
  | 'link'
  | 'unreadable_folder'
  | 'no_plain_file'
  | 'name_encoding'

export interface FolderFiles {
  /** `name` is relative to the folder, with `/`. */
  files: { path: string; name: string; bytes: number }[]
  ignored: { name: string; reason: IgnoredReason }[]
}

/** Lists a folder and everything below it; `~$…` lock files, dotfiles, links and unknown endings are reported, not opened. */
export async function listFolder(folder: string): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], ignored: [] }
  await walk(folder, '', found).catch((error) => found.ignored.push({ name: shownName(folder), reason: whyClosed(error) }))
  found.files.sort((a, b) => byName(a.name, b.name))
  found.ignored.sort((a, b) => byName(a.name, b.name))
  return found
}

async function walk(folder: string, prefix: string, found: FolderFiles): Promise<void> {
  if (isMadeUp(folder)) throw new ImportError('no_plain_file', { file: shownName(folder) })
  for (const entry of await readdir(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const { text, decoded } = nameOf(entry.name)
    const name = prefix + text
    const path = join(folder, text)
    const reason = whyIgnored(text, entry)
    if (reason) found.ignored.push({ name, reason })
    else if (!entry.isFile() && !entry.isDirectory()) found.ignored.push({ name, reason: 'no_plain_file' })
    else if (!decoded) found.ignored.push({ name, reason: 'name_encoding' })
    else if (entry.isDirectory())
      await walk(path, `${name}/`, found).catch((error) => found.ignored.push({ name, reason: whyClosed(error) }))
    else found.files.push({ path, name, bytes: sizeOf(path) })
  }
}

/** A name that is not UTF-8 leads nowhere as text. It is most likely Chinese of an old archive, and shown as that. */
function nameOf(bytes: Uint8Array): { text: string; decoded: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), decoded: true }
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), decoded: false }
  }
}

/** Why a folder is not walked. */
const whyClosed = (error: unknown): IgnoredReason => (error instanceof ImportError ? 'no_plain_file' : 'unreadable_folder')

/** What programs and systems keep for themselves, by its name. */
export function whyNotMeant(name: string): IgnoredReason | undefined {
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return 'lock_file'
  return name.startsWith('.') ? 'hidden_file' : undefined
}

/** A link is one whatever it is called: it may lead to a folder. */
function whyIgnored(name: string, entry: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): IgnoredReason | undefined {
  const notMeant = whyNotMeant(name)
  if (notMeant) return notMeant
  if (entry.isSymbolicLink()) return 'link'
  if (!entry.isDirectory() && !readable.has(extname(name).toLowerCase())) return 'unknown_ending'
  return undefined
}

/** By code unit, so that no locale decides. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
