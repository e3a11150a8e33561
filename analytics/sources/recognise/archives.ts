// Archives that were opened: their files as copies in a private folder, called after the archive and their place in it, until nobody needs them.
import { mkdirSync, mkdtempSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Unpacked, unpack } from '../../../importers/archive/archive'
import { forgetCopy, nameCopy, shownName } from '../../../importers/source/names'

interface Opened {
  state: string
  ending: AbortController
  contents: Promise<Unpacked | null>
  /** Made with the first copy. */
  folder: string | null
}

export class Archives {
  private readonly opened = new Map<string, Opened>()

  /** `place`: the private folder the copies go to. */
  constructor(private readonly place: () => string) {}

  /**
   * The files inside, unpacked once for each version of the archive; null for what is no archive.
   * @throws ImportError for an archive that cannot be read or holds nothing
   */
  async open(path: string, signal?: AbortSignal): Promise<Unpacked | null> {
    const { dev, ino, size, mtimeMs } = statSync(path)
    const state = [dev, ino, size, mtimeMs].join(' ')
    const known = this.opened.get(path)
    if (known?.state === state) return known.contents
    if (known) await remove(known)
    const opened: Opened = { state, ending: new AbortController(), folder: null, contents: Promise.resolve(null) }
    this.opened.set(path, opened)
    opened.contents = this.unpacked(path, opened, signal)
    return opened.contents
  }

  /** Removes all copies, also those that are just being made. */
  async clear(): Promise<void> {
    const all = [...this.opened.values()]
    for (const { ending } of all) ending.abort()
    this.opened.clear()
    await Promise.all(all.map(remove))
  }

  private async unpacked(path: string, opened: Opened, signal?: AbortSignal): Promise<Unpacked | null> {
    const folder = () => {
      mkdirSync(this.place(), { recursive: true })
      opened.folder = mkdtempSync(join(this.place(), 'archive-'))
      return opened.folder
    }
    const end = () => opened.ending.abort()
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end, { once: true })
    try {
      const contents = await unpack(path, folder, { signal: opened.ending.signal })
      for (const { path: copy, name } of contents?.files ?? []) nameCopy(copy, { name: within(path, name), path: join(path, name) })
      return contents
    } catch (error) {
      // Whoever asks again may fare better.
      if (this.opened.get(path) === opened) this.opened.delete(path)
      await removeFolder(opened.folder)
      throw error
    } finally {
      signal?.removeEventListener('abort', end)
    }
  }
}

/** The one way a file in an archive is called. */
export const within = (archive: string, name: string): string => `${shownName(archive)}/${name}`

async function remove({ contents, folder }: Opened): Promise<void> {
  const { files } = (await contents.catch(() => null)) ?? { files: [] }
  for (const { path } of files) forgetCopy(path)
  await removeFolder(folder)
}

async function removeFolder(folder: string | null): Promise<void> {
  // What cannot go now goes when the workspace is closed or opened again.
  if (folder) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}
