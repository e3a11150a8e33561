import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type FolderFiles, type IgnoredReason, listFolder } from '../../../importers/folder'
import { archiveEnding, formatOfEnding } from '../../../importers/formats'
import { ImportError } from '../../../importers/source/errors'
import { shownName } from '../../../importers/source/names'
import { plainFile } from '../../../importers/source/plain-file'
import type { ImportErrorCode } from '../../../importers/source/types'
import { isOpenHere } from '../../workspace/open-files'
import { type Archives, within } from './archives'

/** What systems and this program itself leave in folders: nobody meant it as a source. */
const byTheWay = new Set(['.db', '.ini', '.lnk', '.url', '.tmp', '.duckdb', '.wal', '.journal', '.answers', '.lock', '.damaged'])

/** What lies in a folder or an archive and is not opened, though somebody may have meant it. */
export interface RefusedEntry {
  name: string
  code: ImportErrorCode
}

export interface ListedSources {
  files: string[]
  refused: RefusedEntry[]
}

/**
 * Files and folders as a person dropped them → the files to open, each once, those of archives as copies; a path that is not there stays in, to be
 * refused by name. `archives` null: an archive stays what it is.
 * @throws ImportError `cancelled`
 */
export async function listSources(paths: string[], archives: Archives | null, signal?: AbortSignal): Promise<ListedSources> {
  const listed: ListedSources = { files: [], refused: [] }
  for (const path of paths) {
    const isFolder = await stat(path)
      .then((entry) => entry.isDirectory())
      .catch(() => false)
    if (!isFolder) {
      await addFile(path, listed, archives, signal)
      continue
    }
    const found = await listFolder(path)
    for (const file of found.files) await addFile(file.path, listed, archives, signal)
    listed.refused.push(...found.ignored.flatMap(refusedFor))
  }
  return { files: [...new Set(listed.files)], refused: listed.refused }
}

async function addFile(path: string, { files, refused }: ListedSources, archives: Archives | null, signal?: AbortSignal): Promise<void> {
  if (!archives || !mayBeArchive(path)) return void files.push(path)
  try {
    const unpacked = await archives.open(path, signal)
    if (!unpacked) return void files.push(path)
    files.push(...unpacked.files.map((file) => file.path))
    const entries = [...unpacked.ignored.flatMap(refusedFor), ...unpacked.refused]
    refused.push(...entries.map(({ name, code }) => ({ name: within(path, name), code })))
  } catch (error) {
    if (signal?.aborted) throw new ImportError('cancelled', { file: shownName(path) }, error)
    if (error instanceof ImportError) return void refused.push({ name: shownName(path), code: error.issue.code })
    throw error
  }
}

/** Its content decides; what is called a table is opened as one. A workspace that is open must not be touched: closing it again would drop its lock. */
function mayBeArchive(path: string): boolean {
  const ending = extname(path).toLowerCase()
  if (ending !== archiveEnding && formatOfEnding(ending)) return false
  try {
    return plainFile(path).size > 0 && !isOpenHere(path)
  } catch {
    return false // whoever opens it is told why
  }
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

export const listPaths = async (paths: string[]): Promise<string[]> => (await listSources(paths, null)).files
