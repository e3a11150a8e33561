import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type FolderFiles, type IgnoredReason, listFolder } from '../../../importers/folder'
import type { ImportErrorCode } from '../../../importers/source/types'

/** What systems and this program itself leave in folders: nobody meant it as a source. */
const byTheWay = new Set(['.db', '.ini', '.lnk', '.url', '.tmp', '.duckdb', '.wal', '.journal', '.answers', '.lock', '.damaged'])

/** What lies in a folder and is not opened, though somebody may have meant it. */
export interface RefusedEntry {
  name: string
  code: ImportErrorCode
}

/** Files and folders as a person dropped them → the files to open, each once; a path that is not there stays in, to be refused by name. */
export async function listSources(paths: string[]): Promise<{ files: string[]; refused: RefusedEntry[] }> {
  const files: string[] = []
  const refused: RefusedEntry[] = []
  for (const path of paths) {
    const isFolder = await stat(path)
      .then((entry) => entry.isDirectory())
      .catch(() => false)
    if (!isFolder) {
      files.push(path)
      continue
    }
    const found = await listFolder(path)
    files.push(...found.files.map((file) => file.path))
    refused.push(...found.ignored.flatMap(refusedFor))
  }
  return { files: [...new Set(files)], refused }
}

const codes: Partial<Record<IgnoredReason, ImportErrorCode>> = {
  unreadable_folder: 'not_permitted',
  no_plain_file: 'no_plain_file',
  link: 'link_in_folder',
  name_encoding: 'name_encoding',
  unknown_ending: 'unsupported_format',
}

function refusedFor({ name, reason }: FolderFiles['ignored'][number]): RefusedEntry[] {
  const code = codes[reason]
  return code && !((reason === 'unknown_ending' || reason === 'link') && byTheWay.has(extname(name).toLowerCase())) ? [{ name, code }] : []
}

export const listPaths = async (paths: string[]): Promise<string[]> => (await listSources(paths)).files
