import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { type FolderFiles, listFolder } from '../../importers/folder'

/** What systems and this program itself leave in folders: nobody meant it as a source. */
const byTheWay = new Set(['.db', '.ini', '.lnk', '.url', '.tmp', '.duckdb', '.wal', '.journal', '.answers', '.lock', '.damaged'])

/**
 * Files and folders as a person dropped them → the files to open, each once; a path that is not there stays in, to be refused by name.
 * `ignored`: what lies in the folders and is not opened, though somebody may have meant it.
 */
export async function listSources(paths: string[]): Promise<{ files: string[]; ignored: FolderFiles['ignored'] }> {
  const files: string[] = []
  const ignored: FolderFiles['ignored'] = []
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
    ignored.push(...found.ignored.filter(({ name, reason }) => isMeant(name, reason)))
  }
  return { files: [...new Set(files)], ignored }
}

export const listPaths = async (paths: string[]): Promise<string[]> => (await listSources(paths)).files

const isMeant = (name: string, reason: FolderFiles['ignored'][number]['reason']): boolean =>
  reason === 'unreadable_folder' || (reason === 'unknown_ending' && !byTheWay.has(extname(name).toLowerCase()))
