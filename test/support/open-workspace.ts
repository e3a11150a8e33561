import { openInMemory, type Workspace } from '../../analytics/workspace/open'

/** The clock of all tests. */
export const testNow = (): Date => new Date('2026-04-08T02:00:00Z')

/** A workspace in memory: migrated, settings at their defaults, all views installed. */
export const freshWorkspace = async (): Promise<Workspace> =>
  openInMemory({ install: (await import('../../analytics/catalog')).installViews, now: testNow })
