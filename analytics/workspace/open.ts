// Opens or creates a workspace: one DuckDB file, migrated, settings seeded, views installed, engine locked down.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { AnalyticsError } from '../errors'
import type { AnalyticsErrorCode } from '../wording/types'
import { compareJournal, type LostBatches } from './journal'
import peopleMacros from './macros/people.sql'
import readMacros from './macros/read.sql'
import settingMacros from './macros/settings.sql'
import statisticsMacros from './macros/statistics.sql'
import textMacros from './macros/text.sql'
import { migrations } from './migrations'
import { type Database, isDamage, openDatabase } from './query'
import { seedSettings } from './settings'
import { growThreads, threadConfig } from './threads'

/** A connection of its own, for a job that holds a transaction while questions go on elsewhere. */
export interface Session {
  db: Database
  connection: DuckDBConnection
  close(): void
}

export interface Workspace {
  /** Null for a workspace in memory. */
  path: string | null
  db: Database
  session(): Promise<Session>
  /** Private folder whose files the locked engine may read; emptied at every start. */
  stageFolder: string | null
  /** Imports and decisions the journal knows and the database has lost. */
  lost: LostBatches | null
  checkpoint(): Promise<void>
  /** To be called with the bytes of each source before they come in, and with none afterwards. */
  growThreads(sources: readonly number[]): Promise<void>
  close(): void
}

export interface OpenOptions {
  /** Installs the views of the metric catalog. */
  install: (db: Database) => Promise<void>
  /** Set to create the file; it must not exist yet. */
  create?: { company: string; cycle: string }
  /** Questions only: nothing is migrated, seeded or written, and another program may read at the same time. */
  readOnly?: boolean
  now: () => Date
}

export async function openWorkspace(path: string, options: OpenOptions): Promise<Workspace> {
  if (options.create && existsSync(path)) throw new AnalyticsError('bad_input', { file: basename(path) })
  if (!options.create && !existsSync(path)) throw new AnalyticsError('workspace_missing', { file: basename(path) })
  if (options.create) mkdirSync(dirname(path), { recursive: true })
  const stageFolder = `${path}.tmp`
  const instance = await openInstance(path, stageFolder, options)
  try {
    return await prepare(instance, path, stageFolder, options)
  } catch (error) {
    instance.closeSync()
    throw isDamage(error) ? new AnalyticsError('workspace_damaged', { file: basename(path) }, error) : error
  }
}

/** A workspace that lives in memory: the one-off diagnosis and the tests. */
export async function openInMemory(options: OpenOptions, stageFolder: string | null = null): Promise<Workspace> {
  const instance = await DuckDBInstance.create(':memory:', { ...engineConfig(stageFolder), ...threadConfig(null) })
  return prepare(instance, null, stageFolder, options)
}

async function prepare(
  instance: DuckDBInstance,
  path: string | null,
  stageFolder: string | null,
  options: OpenOptions,
): Promise<Workspace> {
  const connection = await instance.connect()
  const db = openDatabase(connection)
  if (options.readOnly) await requireNewest(db, options)
  else await bringUpToDate(db, path, options)
  await lockDown(db, options.readOnly ? null : stageFolder)
  return {
    path,
    db,
    stageFolder,
    lost: path ? await compareJournal(db, path, options.readOnly ?? false) : null,
    checkpoint: () => db.run('checkpoint'),
    growThreads: (sources) => growThreads(db, path, sources),
    session: async () => {
      const own = await instance.connect()
      return { db: openDatabase(own), connection: own, close: () => own.closeSync() }
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
      if (stageFolder) rmSync(stageFolder, { recursive: true, force: true })
    },
  }
}

async function bringUpToDate(db: Database, path: string | null, options: OpenOptions): Promise<void> {
  await migrate(db, path)
  await installMacros(db)
  await seedSettings(db)
  if (options.create) await nameWorkspace(db, options.create)
  await options.install(db)
  if (path) await db.run('checkpoint')
}

/** Runs `work` when `text` is not what the workspace was last brought up to date with under this key. */
export async function onceFor(db: Database, key: string, text: string, work: () => Promise<void>): Promise<void> {
  const version = createHash('sha256').update(text).digest('hex')
  const stored = await db.first<{ value: string }>('select value from workspace_info where key = $key', { key })
  if (stored?.value === version) return
  await work()
  await db.run('delete from workspace_info where key = $key', { key })
  await db.run('insert into workspace_info values ($key, $version)', { key, version })
}

async function installMacros(db: Database): Promise<void> {
  const macros = [settingMacros, peopleMacros, statisticsMacros, textMacros, readMacros]
  await onceFor(db, 'macros', macros.join('\n'), async () => {
    for (const text of macros) await db.run(text)
    // What is kept as a table may have been computed with another text of a macro.
    await db.run(`delete from workspace_info where key = 'views'`)
  })
}

/** A workspace of an older version must be opened once for writing before it can be read only. */
async function requireNewest(db: Database, options: OpenOptions): Promise<void> {
  const [version, newest] = [await schemaVersion(db), newestVersion()]
  if (version < newest) throw new AnalyticsError('workspace_older', { version, newest })
  if (version > newest) throw new AnalyticsError('workspace_newer', { version, newest })
  try {
    // Nothing is written where macros and views are this program's own.
    await installMacros(db)
    await options.install(db)
  } catch (error) {
    throw new AnalyticsError('workspace_older', { version, newest }, error)
  }
}

const newestVersion = (): number => migrations[migrations.length - 1].version

/** A quarter of the memory, at least 1 GB: DuckDB's own default of 80 % is wrong on a desk where other programs run. */
function engineConfig(stageFolder: string | null): Record<string, string> {
  const memory = Math.max(1024, Math.floor(totalmem() / 4 / 1024 / 1024))
  const config: Record<string, string> = {
    memory_limit: `${memory}MB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    storage_compatibility_version: 'latest',
  }
  if (!stageFolder) return config
  return { ...config, temp_directory: join(stageFolder, 'spill'), max_temp_directory_size: '20GB' }
}

async function openInstance(path: string, stageFolder: string, options: OpenOptions): Promise<DuckDBInstance> {
  const open = async () => {
    rmSync(stageFolder, { recursive: true, force: true })
    mkdirSync(join(stageFolder, 'spill'), { recursive: true, mode: 0o700 })
    const access: Record<string, string> = options.readOnly ? { access_mode: 'READ_ONLY' } : {}
    return DuckDBInstance.create(path, { ...engineConfig(stageFolder), ...threadConfig(path, options.readOnly), ...access })
  }
  try {
    return await open()
  } catch (error) {
    const code = codeOf(error)
    // A log that cannot be replayed is put aside, never deleted: the last checkpoint opens, and the journal says what is missing.
    if (options.readOnly || code !== 'workspace_damaged' || !/wal|log/i.test(String(error)) || !existsSync(`${path}.wal`))
      throw worded(code, path, error)
    renameSync(`${path}.wal`, `${path}.wal.corrupt-${options.now().toISOString().replace(/[:.]/g, '')}`)
    return open().catch((again: unknown) => {
      throw worded(codeOf(again), path, again)
    })
  }
}

function worded(code: AnalyticsErrorCode, path: string, error: unknown): AnalyticsError {
  const pid = /PID (\d+)/.exec(String(error))?.[1]
  return new AnalyticsError(code, pid ? { file: basename(path), pid } : { file: basename(path) }, error)
}

function codeOf(error: unknown): AnalyticsErrorCode {
  const text = String(error)
  if (/Could not set lock|being used by another process/i.test(text)) return 'workspace_in_use'
  if (/not a valid DuckDB database/i.test(text)) return 'not_a_workspace'
  if (/newer version|storage version/i.test(text)) return 'workspace_newer'
  if (/Permission denied|Read-only file system|EACCES|EROFS/i.test(text)) return 'read_only'
  if (/No space left|ENOSPC/i.test(text)) return 'disk_full'
  return 'workspace_damaged'
}

async function migrate(db: Database, path: string | null): Promise<void> {
  const from = await schemaVersion(db)
  const newest = newestVersion()
  if (from > newest) throw new AnalyticsError('workspace_newer', { version: from, newest })
  const pending = migrations.filter((migration) => migration.version > from)
  if (!pending.length) return
  if (from > 0 && path) copyFileSync(path, `${path}.before-${newest}`)
  for (const migration of pending) {
    await db.transaction(async (inside) => {
      await inside.run(migration.sql)
      await inside.run(`delete from workspace_info where key = 'schema_version'`)
      await inside.run(`insert into workspace_info values ('schema_version', $version)`, { version: String(migration.version) })
    })
    if (path) await db.run('checkpoint')
  }
}

/** 0 for an empty file. A database that holds tables of somebody else is not a workspace. */
async function schemaVersion(db: Database): Promise<number> {
  const tables = await db.all<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'main'`)
  if (!tables.length) return 0
  if (!tables.some((table) => table.name === 'workspace_info')) throw new AnalyticsError('not_a_workspace')
  return (
    (await db.first<{ version: number }>(`select value::integer as version from workspace_info where key = 'schema_version'`))?.version ?? 0
  )
}

async function nameWorkspace(db: Database, { company, cycle }: { company: string; cycle: string }): Promise<void> {
  if (company) await db.run(`update setting set value = $company, source = 'user' where key = 'company.name'`, { company })
  await db.run(`update setting set value = $cycle, source = 'user' where key = 'cycle.current'`, { cycle })
}

/** From here on no statement reads a file outside of `readable`, reaches the network, loads code or changes a setting but the number of threads. */
async function lockDown(db: Database, readable: string | null): Promise<void> {
  const zone = await db.first<{ zone: string }>(`select setting_text('time.zone') as zone`)
  const setZone = (name: string) => db.run(`set global TimeZone = '${name.replace(/'/g, '')}'`)
  // A name that is no zone may have been stored before settings were checked for it; the workspace opens all the same.
  await setZone(zone?.zone ?? 'Asia/Shanghai').catch(() => setZone('Asia/Shanghai'))
  if (readable) await db.run(`set allowed_directories = ['${readable.replace(/'/g, "''")}']`)
  await db.run('set enable_external_access = false')
  await db.run('set lock_configuration = true')
}
