// The rows of a result as plain objects: see `Database.all`.
import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  type DuckDBResult,
  DuckDBStructValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api'

/**
 * Rows chunk by chunk, so that what a chunk needs besides its values is gone with it. Each row is a copy of one empty row, filled column by column:
 * five times as fast as rows that grow property by property.
 */
export async function readRows<T>(result: DuckDBResult): Promise<T[]> {
  const names = result.deduplicatedColumnNames()
  const plainOf = result.columnTypes().map(plainer)
  const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]))
  const rows: Record<string, unknown>[] = []
  for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk()) {
    const [first, count] = [rows.length, chunk.rowCount]
    for (let row = 0; row < count; row++) rows.push({ ...empty })
    for (const [column, name] of names.entries()) fillColumn(rows, first, name, chunk.getColumnValues(column), plainOf[column])
  }
  return rows as T[]
}

/** Apart from the loop over chunks, which most results run through once: this is compiled once for all. */
function fillColumn(
  rows: Record<string, unknown>[],
  first: number,
  name: string,
  values: readonly DuckDBValue[],
  toPlain: ((value: DuckDBValue) => unknown) | null,
): void {
  for (const [at, value] of values.entries()) rows[first + at][name] = toPlain ? toPlain(value) : value
}

/** Types whose values are plain already. */
const plainTypes = new Set([DuckDBTypeId.VARCHAR, DuckDBTypeId.DOUBLE, DuckDBTypeId.INTEGER, DuckDBTypeId.BOOLEAN])

/** How the values of a column become plain; null where they are. */
function plainer(type: DuckDBType): ((value: DuckDBValue) => unknown) | null {
  if (type.alias === 'JSON') return (value) => (typeof value === 'string' ? JSON.parse(value) : plain(value))
  if (plainTypes.has(type.typeId)) return null
  return type.typeId === DuckDBTypeId.DATE ? plainDays() : plain
}

/** A long column of dates has few different ones. */
function plainDays(): (value: DuckDBValue) => unknown {
  const texts = new Map<number, unknown>()
  return (value) => {
    if (!(value instanceof DuckDBDateValue)) return plain(value)
    if (!texts.has(value.days)) texts.set(value.days, plain(value))
    return texts.get(value.days)
  }
}

/** A value of the database as plain data, as `Database.all` gives it. */
export function plain(value: DuckDBValue): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof DuckDBTimestampTZValue || value instanceof DuckDBTimestampValue) return isoInstant(value.micros)
  if (value instanceof DuckDBDateValue) return isoInstant(BigInt(value.days) * 86_400_000_000n)?.slice(0, 10) ?? null
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBListValue) return value.items.map(plain)
  if (value instanceof DuckDBStructValue)
    return Object.fromEntries(Object.entries(value.entries).map(([key, entry]) => [key, plain(entry)]))
  return String(value)
}

function isoInstant(micros: bigint): string | null {
  const milliseconds = Number(micros / 1000n)
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : null
}
