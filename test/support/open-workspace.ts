import { openInMemory, type Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'

/** The clock of all tests. */
export const testNow = (): Date => new Date('2026-04-08T02:00:00Z')

/** A workspace in memory: migrated, settings at their defaults, all views installed. */
export const freshWorkspace = async (): Promise<Workspace> =>
  openInMemory({ install: (await import('../../analytics/catalog')).installViews, now: testNow })

/** The same with every stored view as a plain one, for rows that tests put straight into the tables. */
export const liveWorkspace = async (): Promise<Workspace> => {
  const { views } = await import('../../analytics/catalog')
  const install = async (db: Database) => {
    for (const { name, sql } of views) await db.run(`create or replace view ${name} as ${sql}`)
  }
  return openInMemory({ install, now: testNow })
}

/** Tables and macros without a view, in a third of the time: for tests of how rows come in. */
export const workspaceWithoutViews = (): Promise<Workspace> => openInMemory({ install: async () => {}, now: testNow })
