import { stat } from 'node:fs/promises'
import { listFolder } from '../../importers/folder'

/** Files and folders as a person dropped them → the files to open, each once; a path that is not there stays in, to be refused by name. */
export async function listPaths(paths: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const isFolder = await stat(path)
      .then((entry) => entry.isDirectory())
      .catch(() => false)
    if (isFolder) files.push(...(await listFolder(path)).files.map((file) => file.path))
    else files.push(path)
  }
  return [...new Set(files)]
}
