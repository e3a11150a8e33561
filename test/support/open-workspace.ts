import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryWorkspace, openWorkspace, type Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'

/** The clock of all tests. */
export const testNow = (): Date => new Date('2026-04-08T02:00:00Z')

/** A workspace in memory: migrated, settings at their defaults, all views installed. */
export const freshWorkspace = async (): Promise<Workspace> => copyOf('all', empty((await import('../../analytics/catalog')).installViews))

/** The same with every stored view as a plain one, for rows that tests put straight into the tables. */
export const liveWorkspace = async (): Promise<Workspace> => {
  const { views } = await import('../../analytics/catalog')
  const install = async (db: Database) => {
    for (const { name, sql } of views) await db.run(`create or replace view ${name} as ${sql}`)
  }
  return copyOf('live', empty(install))
}

/** Tables and macros without a view: for tests of how rows come in. */
export const workspaceWithoutViews = (): Promise<Workspace> =>
  copyOf(
    'bare',
    empty(async () => {}),
  )

type Make = (path: string) => Promise<Workspace>

const empty =
  (install: (db: Database) => Promise<void>): Make =>
  (path) =>
    openWorkspace(path, { create: { company: '', cycle: '' }, install, now: testNow })

/** Files of workspaces, made once a process: a copy costs a fraction of making one. */
const patterns = new Map<string, Promise<string>>()

/** A workspace in memory that holds what `make` puts into a file, which is done once a process. */
export async function copyOf(name: string, make: Make): Promise<Workspace> {
  let pattern = patterns.get(name)
  if (!pattern) patterns.set(name, (pattern = makePattern(make)))
  return inMemory(await pattern)
}

/** A workspace in memory that holds what is in the file. */
export const inMemory = (path: string): Promise<Workspace> =>
  memoryWorkspace(async (db) => {
    await db.run(`attach '${path.replaceAll("'", "''")}' as pattern (read_only)`)
    await db.run('copy from database pattern to memory')
    await db.run('detach pattern')
  })

async function makePattern(make: Make): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pattern-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'pattern.plumb')
  const workspace = await make(path)
  workspace.close()
  return path
}
