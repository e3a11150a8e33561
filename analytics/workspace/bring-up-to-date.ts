// A file that was just opened: its tables, settings, views and journal as this program wants them.
import { AnalyticsError } from '../messages/errors'
import { seedCalendar, stateCalendar, stateCycle } from './cycle-calendar'
import { hasLog } from './file-state'
import { beginJournal } from './journal-check'
import { installMacros } from './macros'
import { migrate, newestVersion, requireKnown, schemaVersion } from './migrate'
import type { OpenOptions } from './opened'
import type { Database } from './query'
import { seedSettings } from './settings'

export async function bringUpToDate(db: Database, path: string | null, options: OpenOptions): Promise<void> {
  await migrate(db, await schemaVersion(db), path !== null)
  await installMacros(db)
  await seedSettings(db)
  if (options.create) await nameWorkspace(db, options.create)
  await seedCalendar(db)
  await options.install(db)
  if (options.create && path) await beginJournal(db, path)
  if (path) await foldLog(db, path, options.now())
}

/** What is left of a log that was cut short goes with the next commit only, and until then no copy could be made. */
async function foldLog(db: Database, path: string, now: Date): Promise<void> {
  await db.run('checkpoint')
  if (!hasLog(path)) return
  await db.run(`delete from workspace_info where key = 'log_cut'`)
  await db.run(`insert into workspace_info values ('log_cut', $at)`, { at: now.toISOString() })
  await db.run('checkpoint')
}

/** A workspace of an older version must be opened once for writing before it can be read only. @throws AnalyticsError `workspace_older`, `workspace_newer` */
export async function requireNewest(db: Database, options: OpenOptions): Promise<void> {
  const [version, newest] = [await schemaVersion(db), newestVersion()]
  // A file of nobody's tables, as one that was emptied.
  if (version === 0) throw new AnalyticsError('not_a_workspace')
  if (version < newest) throw new AnalyticsError('workspace_older', { version, newest })
  requireKnown(version)
  try {
    // Nothing is written where macros and views are this program's own.
    await installMacros(db)
    await options.install(db)
  } catch (error) {
    throw new AnalyticsError('workspace_older', { version, newest }, error)
  }
}

async function nameWorkspace(db: Database, { company, cycle, calendar }: NonNullable<OpenOptions['create']>): Promise<void> {
  if (company) await db.run(`update setting set value = $company, source = 'user' where key = 'company.name'`, { company })
  // One that nobody named is left to the files, and is nothing a person has set.
  if (calendar) await stateCalendar(db, calendar)
  if (cycle) await stateCycle(db, cycle)
}
