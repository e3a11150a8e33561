// Opens or creates a workspace: one DuckDB file, locked, migrated, settings seeded, views installed, engine locked down.
import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DuckDBInstance } from '@duckdb/node-api'
import { AnalyticsError } from '../messages/errors'
import { fillFromBlank } from './blank'
import { bringUpToDate, requireNewest } from './bring-up-to-date'
import { plainCompanion } from './companion'
import { openInstance, openMemoryInstance } from './instance'
import { compareJournal } from './journal-check'
import { lockDown } from './lock-down'
import { refuseHeld } from './lock-file'
import { noteOpen } from './open-files'
import { openForWriting } from './open-for-writing'
import { common, connect, type OpenOptions, type Workspace } from './opened'
import { removeFolder, temporaryFolder } from './private-folder'
import { type Database, isDamage, QueryError } from './query'

export type { OpenOptions, Session, Workspace } from './opened'

/** Logs of the database, which would wait for ever at a pipe, and our journal. */
const companions = ['.wal', '.wal.checkpoint', '.wal.recovery', '.journal']

/** @throws AnalyticsError when the workspace is missing, held, damaged, foreign, of another version, or its place cannot be written to */
export async function openWorkspace(given: string, options: OpenOptions): Promise<Workspace> {
  if (options.create && existsSync(given)) throw new AnalyticsError('bad_input', { file: basename(given) })
  if (!options.create && !existsSync(given)) throw new AnalyticsError('workspace_missing', { file: basename(given) })
  if (options.create) mkdirSync(dirname(given), { recursive: true })
  // One file has one lock and one journal, by whatever links it was reached.
  const path = options.create ? join(realpathSync(dirname(given)), basename(given)) : realpathSync(given)
  if (!options.create) for (const ending of companions) plainCompanion(path + ending)
  try {
    return await (options.readOnly === true ? openForReading : openForWriting)(path, options)
  } catch (error) {
    if (options.readOnly === 'if_needed' && !options.create && isUnwritable(error)) return openForReading(path, options)
    if (isDamage(error)) throw new AnalyticsError('workspace_damaged', { file: basename(path) }, error)
    throw isUnnamed(error) ? new AnalyticsError(error.code, { ...error.facts, file: basename(path) }, error) : error
  }
}

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'read_only', 'journal_read_only'])
const isUnwritable = (error: unknown): boolean => unwritable.has((error as { code?: string }).code ?? '')

/** What is said of the tables inside names no file. */
const isUnnamed = (error: unknown): error is AnalyticsError =>
  error instanceof AnalyticsError && !(error instanceof QueryError) && error.facts.file === undefined

/** A workspace that lives in memory: the one-off diagnosis and the tests. */
export const openInMemory = (options: OpenOptions, stageFolder: string | null = null): Promise<Workspace> =>
  memoryWorkspace(async (db) => {
    await fillFromBlank(db, options.blank, stageFolder)
    await bringUpToDate(db, null, options)
  }, stageFolder)

/** The same, filled by `fill` with whatever makes a workspace of an empty database. */
export async function memoryWorkspace(fill: (db: Database) => Promise<void>, stageFolder: string | null = null): Promise<Workspace> {
  const instance = await openMemoryInstance(stageFolder)
  const { connection, db } = await connect(instance)
  await fill(db)
  await lockDown(db, stageFolder)
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return {
    ...common(instance, db, stageFolder, null),
    readOnly: false,
    lost: null,
    journalBehind: false,
    backups: null,
    close,
    discard: close,
  }
}

async function openForReading(path: string, options: OpenOptions): Promise<Workspace> {
  refuseHeld(path)
  const stageFolder = temporaryFolder()
  const forget = noteOpen(path)
  let instance: DuckDBInstance | null = null
  const release = () => {
    instance?.closeSync()
    forget()
    removeFolder(stageFolder)
  }
  try {
    instance = await openInstance(path, { readOnly: true, stageFolder, now: options.now() })
    const { connection, db } = await connect(instance)
    await requireNewest(db, options)
    await lockDown(db, null)
    const lost = await compareJournal(db, path, { readOnly: true, now: options.now() })
    const close = () => {
      connection.closeSync()
      release()
    }
    return { ...common(instance, db, stageFolder, path), readOnly: true, lost, journalBehind: false, backups: null, close, discard: close }
  } catch (error) {
    release()
    throw error
  }
}
