// What takes long to make, made once for all workers of a run: who needs it meanwhile waits.
import { existsSync, mkdtempSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '../../support/take-lock'

const lockIsStale = 240_000

/** The folder that `make` has filled. Do not change it, copy it. */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const all = process.env.PLUMBLINE_MADE
  if (!all) throw new Error('only under .tools/desktop-setup.mjs')
  const made = join(all, name)
  while (!existsSync(made)) {
    if (!takeLock(`${made}.lock`, lockIsStale)) await new Promise((done) => setTimeout(done, 200))
    else
      try {
        if (!existsSync(made)) {
          const fresh = mkdtempSync(join(all, '.new-'))
          await make(fresh)
          renameSync(fresh, made)
        }
      } finally {
        rmdirSync(`${made}.lock`)
      }
  }
  return made
}
