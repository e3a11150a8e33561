// The files of a folder that are worth opening, in an order that is the same on every machine.
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

const readable = new Set(['.xlsx', '.xlsm', '.xltx', '.xlsb', '.xls', '.ods', '.et', '.csv', '.tsv', '.txt', '.json'])

export type IgnoredReason = 'lock_file' | 'hidden_file' | 'unknown_ending' | 'link' | 'unreadable_folder'

export interface FolderFiles {
  /** `name` is relative to the folder, with `/`. */
  files: { path: string; name: string; bytes: number }[]
  ignored: { name: string; reason: IgnoredReason }[]
}

/** Lists a folder and everything below it; `~$…` lock files, dotfiles, links and unknown endings are reported, not opened. */
export async function listFolder(folder: string): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], ignored: [] }
  await walk(folder, '', found)
  found.files.sort((a, b) => byName(a.name, b.name))
  found.ignored.sort((a, b) => byName(a.name, b.name))
  return found
}

async function walk(folder: string, prefix: string, found: FolderFiles): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const name = prefix + entry.name
    const path = join(folder, entry.name)
    const reason = whyIgnored(entry.name, entry.isDirectory())
    if (reason) found.ignored.push({ name, reason })
    else if (entry.isSymbolicLink()) found.ignored.push({ name, reason: 'link' })
    else if (entry.isDirectory()) await walk(path, `${name}/`, found).catch(() => found.ignored.push({ name, reason: 'unreadable_folder' }))
    else if (entry.isFile()) found.files.push({ path, name, bytes: (await stat(path)).size })
  }
}

function whyIgnored(name: string, isFolder: boolean): IgnoredReason | undefined {
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return 'lock_file'
  if (name.startsWith('.')) return 'hidden_file'
  if (!isFolder && !readable.has(extname(name).toLowerCase())) return 'unknown_ending'
  return undefined
}

/** By code unit, so that no locale decides. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
