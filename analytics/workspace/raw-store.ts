// Verbatim rows of a sheet into `raw.s<sheet_id>`: buffers of the reader are copied into database vectors, no JS string per cell.
import type { DuckDBConnection } from '@duckdb/node-api'
import duckdb from '@duckdb/node-bindings'
import type { TextBatch, TextColumn } from '../../importers/source/types'
import { QueryError } from './query'

const INTEGER = 4
const VARCHAR = 17
/** Flushing inside the transaction keeps the longest stop of the thread near 10 ms and writes nothing to the log twice. */
const FLUSH_ROWS = 10_240

export const rawTable = (sheetId: number): string => `raw.s${sheetId}`

export class RawStore {
  rows = 0
  private appender: duckdb.Appender | null = null
  private columns = 0
  private unflushed = 0
  private types: duckdb.LogicalType[] = []
  private readonly raw: duckdb.Connection

  constructor(
    private readonly connection: DuckDBConnection,
    private readonly sheetId: number,
  ) {
    // node-api keeps the native handle private; the appender for ready-made vectors exists only one level below.
    this.raw = (connection as unknown as { connection: duckdb.Connection }).connection
  }

  async open(columns: number): Promise<void> {
    const list = Array.from({ length: columns }, (_, column) => `c${column} varchar`)
    await this.told(async () => {
      await this.connection.run(`create table ${rawTable(this.sheetId)} (${['_row integer', ...list].join(', ')})`)
      this.columns = columns
      this.createAppender()
    })
  }

  /** Appends a batch; a batch wider than the table widens it. */
  append = (batch: TextBatch): Promise<void> => this.told(() => this.put(batch))

  private async put(batch: TextBatch): Promise<void> {
    if (batch.columns.length > this.columns) await this.widen(batch.columns.length)
    const chunk = duckdb.create_data_chunk(this.types)
    duckdb.data_chunk_set_size(chunk, batch.rows)
    const bytes = batch.rowNumbers
    duckdb.copy_data_to_vector(duckdb.data_chunk_get_vector(chunk, 0), 0, bytes.buffer as ArrayBuffer, bytes.byteOffset, batch.rows * 4)
    for (let column = 0; column < this.columns; column++) this.fill(duckdb.data_chunk_get_vector(chunk, column + 1), batch, column)
    duckdb.append_data_chunk(this.appender!, chunk)
    this.rows += batch.rows
    this.unflushed += batch.rows
    if (this.unflushed >= FLUSH_ROWS) {
      duckdb.appender_flush_sync(this.appender!)
      this.unflushed = 0
    }
  }

  close = (): Promise<void> => this.told(async () => this.end())

  /** What the database says here is about the workspace, never about the file the rows are of. */
  private async told(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      throw error instanceof QueryError ? error : new QueryError(`append to ${rawTable(this.sheetId)}`, error)
    }
  }

  private end(): void {
    const { appender } = this
    this.appender = null
    if (appender) duckdb.appender_close_sync(appender)
  }

  private fill(vector: duckdb.Vector, batch: TextBatch, column: number): void {
    duckdb.vector_ensure_validity_writable(vector)
    const { views, validity, long } = batch.columns[column] ?? noColumn
    if (views.length === 0) {
      duckdb.copy_data_to_vector_validity(vector, 0, noneValid, 0, ((batch.rows + 63) >> 6) << 3)
      return
    }
    duckdb.copy_data_to_vector_validity(vector, 0, validity.buffer as ArrayBuffer, validity.byteOffset, validity.length)
    duckdb.copy_data_to_vector(vector, 0, views.buffer as ArrayBuffer, views.byteOffset, views.length)
    for (let entry = 0; entry < long.length; entry += 3) {
      const start = long[entry + 1]
      duckdb.vector_assign_string_element_len(vector, long[entry], batch.arena.subarray(start, start + long[entry + 2]))
    }
  }

  private async widen(columns: number): Promise<void> {
    this.end()
    for (let column = this.columns; column < columns; column++)
      await this.connection.run(`alter table ${rawTable(this.sheetId)} add column c${column} varchar`)
    this.columns = columns
    this.createAppender()
  }

  private createAppender(): void {
    this.types = [INTEGER, ...Array.from({ length: this.columns }, () => VARCHAR)].map((id) => duckdb.create_logical_type(id))
    this.appender = duckdb.appender_create(this.raw, 'raw', `s${this.sheetId}`)
    this.unflushed = 0
  }
}

const noneValid = new ArrayBuffer(256)
const noColumn: TextColumn = { views: new Uint8Array(0), validity: new Uint8Array(0), long: new Uint32Array(0) }
