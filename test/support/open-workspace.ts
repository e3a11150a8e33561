import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryWorkspace, openWorkspace, type Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'

/** The clock of all tests. */
export const testNow = (): Date => new Date('2026-04-08T02:00:00Z')

/** A workspace in memory: migrated, settings at their defaults, all views installed. */
export const freshWorkspace = async (): Promise<Workspace> => copyOf('all', (await import('../../analytics/catalog')).installViews)

/** The same with every stored view as a plain one, for rows that tests put straight into the tables. */
export const liveWorkspace = async (): Promise<Workspace> => {
  const { views } = await import('../../analytics/catalog')
  return copyOf('live', async (db) => {
    for (const { name, sql } of views) await db.run(`create or replace view ${name} as ${sql}`)
  })
}

/** Tables and macros without a view: for tests of how rows come in. */
export const workspaceWithoutViews = (): Promise<Workspace> => copyOf('bare', async () => {})

/** Files of empty workspaces, made once a process: a copy costs an eighth of making one. */
const patterns = new Map<string, Promise<string>>()

async function copyOf(name: string, install: (db: Database) => Promise<void>): Promise<Workspace> {
  let pattern = patterns.get(name)
  if (!pattern) patterns.set(name, (pattern = makePattern(install)))
  const path = await pattern
  return memoryWorkspace(async (db) => {
    await db.run(`attach '${path.replaceAll("'", "''")}' as pattern (read_only)`)
    await db.run('copy from database pattern to memory')
    await db.run('detach pattern')
  })
}

async function makePattern(install: (db: Database) => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pattern-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'empty.plumb')
  const workspace = await openWorkspace(path, { create: { company: '', cycle: '' }, install, now: testNow })
  workspace.close()
  return path
}
