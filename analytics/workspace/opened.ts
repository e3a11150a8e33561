// What an open workspace is, whoever opened it and however.
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { CycleCalendar } from '../cycle/cycle'
import type { BackupKeeper } from './backup-keeper'
import type { Lost } from './journal'
import { type Commits, type Database, openDatabase } from './query'
import { growThreads } from './threads'

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
  /** Private folder whose files the locked engine may read; gone when the workspace is closed. */
  stageFolder: string | null
  /** Opened for questions only, as asked or because its folder cannot be written to. */
  readOnly: boolean
  /** What the journal knows and the database has lost, until somebody accepts it. */
  lost: Lost | null
  /** Whether something committed could not be written to the journal; the next opening does. */
  journalBehind: boolean
  /** Copies beside the file; null where none are made. */
  backups: BackupKeeper | null
  checkpoint(): Promise<void>
  /** To be called with the bytes of each source before they come in, and with none afterwards. */
  growThreads(sources: readonly number[]): Promise<void>
  close(): void
  /** Closes a workspace that this opening created, and takes its files away again. */
  discard(): void
}

export interface OpenOptions {
  /** Installs the views of the metric catalog. */
  install: (db: Database) => Promise<void>
  /** Set to create the file; it must not exist yet. */
  create?: { company: string; cycle: string; calendar?: CycleCalendar }
  /** An empty workspace a new one begins as a copy of; what it lacks of this program is made. */
  blank?: string
  /** Questions only: nothing is migrated, seeded or written. `if_needed`: only where nothing can be written. */
  readOnly?: boolean | 'if_needed'
  now: () => Date
}

const commitsOf = new WeakMap<DuckDBInstance, Commits>()

/** All connections of an instance are made here, so that each knows what the others have committed. */
export async function connect(instance: DuckDBInstance): Promise<{ connection: DuckDBConnection; db: Database }> {
  const connection = await instance.connect()
  const commits = commitsOf.get(instance) ?? { count: 0 }
  commitsOf.set(instance, commits)
  return { connection, db: openDatabase(connection, commits) }
}

/** What every open workspace can do, however it was opened. */
export function common(instance: DuckDBInstance, db: Database, stageFolder: string | null, path: string | null) {
  return {
    path,
    db,
    stageFolder,
    checkpoint: () => db.run('checkpoint'),
    growThreads: (sources: readonly number[]) => growThreads(db, path, sources),
    session: async (): Promise<Session> => {
      const own = await connect(instance)
      return { ...own, close: () => own.connection.closeSync() }
    },
  }
}
