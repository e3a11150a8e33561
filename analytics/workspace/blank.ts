// An empty workspace is made once, when the program is built; a new one begins as a copy of it, which takes a tenth of the time.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bringUpToDate } from './bring-up-to-date'
import { openInstance } from './instance'
import { connect, type OpenOptions } from './opened'
import type { Database } from './query'

const blankName = 'blank.duckdb'

/** Where the build lays it: beside its scripts. */
export const blankBeside = (script: string): string => join(dirname(script), blankName)

/** Writes tables, macros, settings and views, without an identity or a journal. The file must not exist yet; `stageFolder` is for the database's own use. */
export async function makeBlank(path: string, stageFolder: string, options: Omit<OpenOptions, 'create' | 'blank'>): Promise<void> {
  const instance = await openInstance(path, { readOnly: false, stageFolder, now: options.now() })
  try {
    const { connection, db } = await connect(instance)
    await bringUpToDate(db, path, options)
    connection.closeSync()
  } finally {
    instance.closeSync()
  }
}

/** Puts a copy at `path`. Where that cannot be done the database makes the file itself, or says what is in its way. */
export function placeBlank(blank: string | undefined, path: string, stageFolder: string): void {
  if (!blank || !existsSync(blank)) return
  const staged = join(stageFolder, blankName)
  try {
    copyFileSync(blank, staged)
    renameSync(staged, path)
  } catch {
    rmSync(staged, { force: true })
  }
}

/** Fills a database in memory from a copy in `stageFolder`: the database itself reads no package of a program. */
export async function fillFromBlank(db: Database, blank: string | undefined, stageFolder: string | null): Promise<void> {
  if (!blank || !stageFolder || !existsSync(blank)) return
  const staged = join(stageFolder, blankName)
  copyFileSync(blank, staged)
  await db.run(`attach '${staged.replaceAll("'", "''")}' as blank (read_only)`)
  await db.run('copy from database blank to memory')
  await db.run('detach blank')
  rmSync(staged)
}
