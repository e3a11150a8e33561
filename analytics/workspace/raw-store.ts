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

/** The rows of one sheet in a table of its own. */
export class RawStore {
  rows = 0
  private table: RowAppender | null = null
  private columns = 0

  constructor(
    private readonly connection: DuckDBConnection,
    private readonly sheetId: number,
  ) {}

  async open(columns: number): Promise<void> {
    this.columns = columns
    this.table = await appendedRows(this.connection, `s${this.sheetId}`, columns, ['_row'])
  }

  /** Appends a batch; a batch wider than the table widens it. */
  async append(batch: TextBatch): Promise<void> {
    if (batch.columns.length > this.columns) await this.widen(batch.columns.length)
    await this.table!.append(batch)
    this.rows += batch.rows
  }

  async close(): Promise<void> {
    await this.table?.close()
    this.table = null
  }

  private async widen(columns: number): Promise<void> {
    await this.close()
    for (let column = this.columns; column < columns; column++) {
      const sql = `alter table ${rawTable(this.sheetId)} add column c${column} varchar`
      await told(sql, () => this.connection.run(sql))
    }
    await this.open(columns)
  }
}

/** Makes `raw.<name>` unless it is there, and opens it for rows of texts: whole numbers that say which row it is, then `c0`, `c1` … */
export async function appendedRows(connection: DuckDBConnection, name: string, columns: number, places: string[]): Promise<RowAppender> {
  const list = [...places.map((place) => `${place} integer`), ...Array.from({ length: columns }, (_, column) => `c${column} varchar`)]
  const sql = `create table if not exists raw.${name} (${list.join(', ')})`
  await told(sql, () => connection.run(sql))
  // node-api keeps the native handle private; the appender for ready-made vectors exists only one level below.
  const native = (connection as unknown as { connection: duckdb.Connection }).connection
  return new RowAppender(native, name, columns, places.length)
}

export class RowAppender {
  private appender: duckdb.Appender | null
  private readonly types: duckdb.LogicalType[]
  private unflushed = 0

  constructor(
    connection: duckdb.Connection,
    private readonly name: string,
    private readonly columns: number,
    private readonly places: number,
  ) {
    const ids = [...Array.from({ length: places }, () => INTEGER), ...Array.from({ length: columns }, () => VARCHAR)]
    this.types = ids.map((id) => duckdb.create_logical_type(id))
    this.appender = duckdb.appender_create(connection, 'raw', name)
  }

  /** `sheet` where the table holds several. */
  append = (batch: TextBatch, sheet?: number): Promise<void> => this.told(async () => this.put(batch, sheet))

  flush = (): Promise<void> => this.told(async () => this.write())

  close = (): Promise<void> =>
    this.told(async () => {
      const { appender } = this
      this.appender = null
      if (appender) duckdb.appender_close_sync(appender)
    })

  private told = (work: () => Promise<unknown>) => told(`append to raw.${this.name}`, work)

  private put(batch: TextBatch, sheet: number | undefined): void {
    const chunk = duckdb.create_data_chunk(this.types)
    duckdb.data_chunk_set_size(chunk, batch.rows)
    const vector = (at: number) => duckdb.data_chunk_get_vector(chunk, at)
    if (sheet !== undefined) copyNumbers(vector(0), new Int32Array(batch.rows).fill(sheet))
    copyNumbers(vector(this.places - 1), batch.rowNumbers.subarray(0, batch.rows))
    for (let column = 0; column < this.columns; column++) fill(vector(this.places + column), batch, column)
    duckdb.append_data_chunk(this.appender!, chunk)
    this.unflushed += batch.rows
    if (this.unflushed >= FLUSH_ROWS) this.write()
  }

  private write(): void {
    duckdb.appender_flush_sync(this.appender!)
    this.unflushed = 0
  }
}

/** What the database says here is about the workspace, never about the file the rows are of. */
async function told(sql: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof QueryError ? error : new QueryError(sql, error)
  }
}

function copyNumbers(vector: duckdb.Vector, numbers: Int32Array): void {
  duckdb.copy_data_to_vector(vector, 0, numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength)
}

function fill(vector: duckdb.Vector, batch: TextBatch, column: number): void {
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

const noneValid = new ArrayBuffer(256)
const noColumn: TextColumn = { views: new Uint8Array(0), validity: new Uint8Array(0), long: new Uint32Array(0) }
