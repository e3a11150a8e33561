// The result of a query as an Arrow IPC stream, chunk by chunk: for pandas, polars, R and whatever else reads it.
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  type DuckDBConnection,
  type DuckDBDateValue,
  type DuckDBDecimalValue,
  type DuckDBTimestampTZValue,
  type DuckDBTimestampValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api'
import {
  Bool,
  Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import { plain } from './plain-rows'

interface Kind {
  type: DataType
  dataOf: (values: readonly DuckDBValue[]) => Data
}

/**
 * Writes an Arrow IPC stream to `out` and leaves it open. Integers up to 32 bits are Int32, BIGINT is Int64, DECIMAL and floats are Float64, DATE is DateDay,
 * TIMESTAMP and TIMESTAMPTZ are microseconds (the latter in UTC), BOOLEAN is Bool; everything else is Utf8, lists and structs as JSON.
 * @throws the database's own error, before the first byte where the statement itself is wrong
 */
export async function writeArrow(connection: DuckDBConnection, sql: string, out: Writable): Promise<void> {
  const result = await connection.stream(sql)
  const names = result.deduplicatedColumnNames()
  const kinds = names.map((_, column) => kindOf(result.columnType(column)))
  const schema = new Schema(names.map((name, column) => new Field(name, kinds[column].type, true)))
  async function* batches() {
    let rows = 0
    for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
      rows += chunk.rowCount
      yield batchOf(schema, kinds, chunk.getColumns(), chunk.rowCount)
    }
    // A batch brings the schema, also where there is no row.
    if (!rows) yield batchOf(schema, kinds, [], 0)
  }
  await pipeline(Readable.from(batches()), RecordBatchStreamWriter.throughNode(), out, { end: false })
}

function batchOf(schema: Schema, kinds: Kind[], columns: readonly (readonly DuckDBValue[])[], length: number): RecordBatch {
  const children = kinds.map(({ dataOf }, column) => dataOf(columns[column] ?? []))
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, nullCount: 0, children }))
}

function kindOf({ typeId, alias }: DuckDBType): Kind {
  switch (typeId) {
    case DuckDBTypeId.TINYINT:
    case DuckDBTypeId.SMALLINT:
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.UTINYINT:
    case DuckDBTypeId.USMALLINT:
      return fixed(new Int32(), Int32Array, Number)
    case DuckDBTypeId.UINTEGER:
    case DuckDBTypeId.BIGINT:
      return fixed(new Int64(), BigInt64Array, (value) => BigInt(value as number | bigint))
    case DuckDBTypeId.FLOAT:
    case DuckDBTypeId.DOUBLE:
      return fixed(new Float64(), Float64Array, Number)
    case DuckDBTypeId.DECIMAL:
      return fixed(new Float64(), Float64Array, (value) => (value as DuckDBDecimalValue).toDouble())
    case DuckDBTypeId.DATE:
      return fixed(new DateDay(), Int32Array, (value) => (value as DuckDBDateValue).days)
    case DuckDBTypeId.TIMESTAMP:
      return fixed(new TimestampMicrosecond(), BigInt64Array, (value) => (value as DuckDBTimestampValue).micros)
    case DuckDBTypeId.TIMESTAMP_TZ:
      return fixed(new TimestampMicrosecond('UTC'), BigInt64Array, (value) => (value as DuckDBTimestampTZValue).micros)
    case DuckDBTypeId.BOOLEAN:
      return { type: new Bool(), dataOf: (values) => vectorFromArray(values, new Bool()).data[0] }
    default:
      return { type: new Utf8(), dataOf: (values) => vectorFromArray(values.map(alias === 'JSON' ? verbatim : textOf), new Utf8()).data[0] }
  }
}

/** Values of one width, laid out as Arrow has them: the values side by side, and a bit for each that is there. */
function fixed<T extends Int32Array | Float64Array | BigInt64Array>(
  type: DataType,
  Layout: new (length: number) => T,
  toNumber: (value: Exclude<DuckDBValue, null>) => T[number],
): Kind {
  const dataOf = (values: readonly DuckDBValue[]) => {
    const data = new Layout(values.length)
    const nullBitmap = new Uint8Array(Math.ceil(values.length / 64) * 8)
    let nullCount = 0
    for (const [row, value] of values.entries()) {
      if (value === null) nullCount++
      else {
        data[row] = toNumber(value)
        nullBitmap[row >> 3] |= 1 << (row & 7)
      }
    }
    return new Data(type, 0, values.length, nullCount, [undefined, data, nullBitmap])
  }
  return { type, dataOf }
}

const verbatim = (value: DuckDBValue): string | null => (value === null ? null : String(value))

function textOf(value: DuckDBValue): string | null {
  if (value === null || typeof value === 'string') return value
  const text = plain(value)
  return typeof text === 'object' ? JSON.stringify(text) : String(text)
}
