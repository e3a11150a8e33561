// The only door to the database: SQL with named parameters in, plain objects out, cancel by AbortSignal.
import { type DuckDBConnection, type DuckDBResult, ResultReturnType, StatementType } from '@duckdb/node-api'
import { AnalyticsError } from '../messages/errors'
import { readRows } from './plain-rows'
import { statementsOf, writtenTable } from './write-targets'

export type Value = string | number | boolean | null
export type Parameters = Record<string, Value>
export interface QueryOptions {
  signal?: AbortSignal
}

export interface Database {
  /** Rows as plain objects: BIGINT and DECIMAL as numbers, DATE as `2026-01-05`, TIMESTAMPTZ as ISO text in UTC, JSON, LIST and STRUCT as parsed values. */
  all<T>(sql: string, parameters?: Parameters, options?: QueryOptions): Promise<T[]>
  /** The first row, if any. */
  first<T>(sql: string, parameters?: Parameters, options?: QueryOptions): Promise<T | undefined>
  /** One or several statements whose result nobody reads. */
  run(sql: string, parameters?: Parameters, options?: QueryOptions): Promise<void>
  /** BEGIN … COMMIT around `work`; ROLLBACK when it throws. Not nestable. */
  transaction<T>(work: (db: Database) => Promise<T>): Promise<T>
  /** Names of all tables whose rows a statement has changed here so far, also those of a transaction that was undone. Appended raw rows are not told. */
  readonly changed: ReadonlySet<string>
  /** Grows with what is changed here, with every transaction that was undone, and with whatever any connection commits: as long as it stays, answers stay. */
  readonly writes: number
}

/** How often something was committed on the connections that share it. */
export interface Commits {
  count: number
}

/** A query the database refused or could not finish. Carries the SQL for the detail drawer, never parameter values. */
export class QueryError extends AnalyticsError {
  constructor(
    readonly sql: string,
    cause: unknown,
  ) {
    super(codeOf(cause), { reason: reasonOf(cause) }, cause)
  }
}

/** @param commits shared by all connections of an instance */
export function openDatabase(connection: DuckDBConnection, commits: Commits): Database {
  const changed = new Set<string>()
  // What this connection alone sees: statements of a transaction before its commit.
  let own = 0
  let isInside = false
  const note = (statement: string, result: DuckDBResult) => {
    if (!noteChange(changed, statement, result)) return
    if (isInside) own++
    else commits.count++
  }
  /** One statement after the other; parameters belong to the last, whose result is given. */
  const execute = async (sql: string, parameters: Parameters | undefined, options: QueryOptions | undefined): Promise<DuckDBResult> => {
    const statements = statementsOf(sql)
    const last = statements.pop() ?? sql
    for (const statement of statements) {
      note(statement, await connection.run(statement))
      if (options?.signal?.aborted) throw new AnalyticsError('cancelled')
    }
    const result = await connection.run(last, parameters)
    note(last, result)
    return result
  }
  const database: Database = {
    changed,
    get writes() {
      return own + commits.count
    },
    async all<T>(sql: string, parameters?: Parameters, options?: QueryOptions) {
      return withCancel(connection, sql, options, async () => readRows<T>(await execute(sql, parameters, options)))
    },
    async first<T>(sql: string, parameters?: Parameters, options?: QueryOptions) {
      return (await database.all<T>(sql, parameters, options))[0]
    },
    async run(sql, parameters, options) {
      await withCancel(connection, sql, options, () => execute(sql, parameters, options))
    },
    async transaction(work) {
      await connection.run('begin transaction')
      isInside = true
      try {
        const result = await work(database)
        await withCancel(connection, 'commit', undefined, () => connection.run('commit'))
        return result
      } catch (error) {
        await rollback(connection)
        own++
        throw error
      } finally {
        isInside = false
        // Also rows that no statement told of, and a commit of which nobody knows whether it was refused.
        commits.count++
      }
    },
  }
  return database
}

const counted = new Set([StatementType.INSERT, StatementType.UPDATE, StatementType.DELETE])
const writing = new Set([
  ...counted,
  StatementType.MERGE_INTO,
  StatementType.COPY,
  StatementType.CREATE,
  StatementType.ALTER,
  StatementType.DROP,
])

/** Whether a statement has changed anything; one that ran and changed no row leaves its table as it was. */
function noteChange(changed: Set<string>, statement: string, result: DuckDBResult): boolean {
  if (!writing.has(result.statementType)) return false
  if (counted.has(result.statementType) && result.returnType === ResultReturnType.CHANGED_ROWS && result.rowsChanged === 0) return false
  const table = writtenTable(statement)
  if (table) changed.add(table)
  return true
}

/** A failed COMMIT has ended the transaction already, or on a full disk the whole instance: a refused ROLLBACK is then the expected case, not news. */
async function rollback(connection: DuckDBConnection): Promise<void> {
  await connection.run('rollback').catch((error: unknown) => {
    if (!/no transaction is active|database has been invalidated/.test(String(error))) throw error
  })
}

async function withCancel<T>(
  connection: DuckDBConnection,
  sql: string,
  options: QueryOptions | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const signal = options?.signal
  if (signal?.aborted) throw new AnalyticsError('cancelled')
  const interrupt = () => connection.interrupt()
  signal?.addEventListener('abort', interrupt, { once: true })
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted) throw new AnalyticsError('cancelled', {}, error)
    throw new QueryError(sql, error)
  } finally {
    signal?.removeEventListener('abort', interrupt)
  }
}

function reasonOf(cause: unknown): string {
  // Quoted parts of a conversion error are cell values.
  return (cause instanceof Error ? cause.message : String(cause))
    .split('\n')[0]
    .replace(/'[^']*'/g, '…')
    .slice(0, 200)
}

/** The statement itself is at fault, or a value it met; neither the file nor the database's own working. */
export const isStatementFault = (error: unknown): boolean =>
  error instanceof QueryError && /^(Binder|Catalog|Parser|Conversion|Invalid Input|Out of Range) Error/.test(reasonOf(error.cause))

/** A block of the file is not what was written, or its end is missing. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof QueryError &&
    /corrupt|computed checksum|Could not read enough bytes|Failed to deserialize|^Serialization Error|block was written with a mode/i.test(
      reasonOf(error.cause),
    )
  )
}

function codeOf(cause: unknown): 'cancelled' | 'disk_full' | 'query_refused' | 'query_failed' {
  const reason = reasonOf(cause)
  if (reason.startsWith('INTERRUPT')) return 'cancelled'
  if (reason.includes('No space left') || reason.includes('not enough free space') || reason.includes('max_temp_directory_size'))
    return 'disk_full'
  if (reason.startsWith('Permission Error')) return 'query_refused'
  return 'query_failed'
}
