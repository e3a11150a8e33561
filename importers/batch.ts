// Collects the cells of a source row by row into columnar text batches. Every reader of files ends here.
import type { TextBatch, TextColumn } from './types'

/** Rows of a full batch; also the size of a database vector. */
export const BATCH_ROWS = 2048
const VIEW_BYTES = 16
const VIEW_WORDS = 4
const INLINE_BYTES = 12
/** Below this a byte loop beats the call into native copying. */
const SHORT_COPY = 48

class ColumnBuilder {
  words = new Uint32Array(BATCH_ROWS * VIEW_WORDS)
  inline = new Uint8Array(this.words.buffer)
  validity = new Uint32Array(BATCH_ROWS >> 5)
  long = new Uint32Array(96)
  longs = 0
  used = false

  addLong(row: number, offset: number, length: number): void {
    if (this.longs + 3 > this.long.length) {
      const wider = new Uint32Array(this.long.length * 2)
      wider.set(this.long)
      this.long = wider
    }
    this.long[this.longs++] = row
    this.long[this.longs++] = offset
    this.long[this.longs++] = length
    this.words[row * VIEW_WORDS] = length
  }

  /** Entries of ended rows: a preview stops inside a row, whose long texts came last. */
  private longsOf(rows: number): number {
    let end = this.longs
    while (end > 0 && this.long[end - 3] >= rows) end -= 3
    return end
  }

  /** Hands the filled buffers on and starts with fresh ones. */
  take(rows: number): TextColumn {
    if (!this.used) return emptyColumn(rows)
    const views = rows === BATCH_ROWS ? this.words.buffer : this.words.buffer.slice(0, rows * VIEW_BYTES)
    const column = { views, validity: this.validity.buffer, long: this.long.slice(0, this.longsOf(rows)) }
    this.words = new Uint32Array(BATCH_ROWS * VIEW_WORDS)
    this.inline = new Uint8Array(this.words.buffer)
    this.validity = new Uint32Array(BATCH_ROWS >> 5)
    this.longs = 0
    this.used = false
    return column
  }
}

function emptyColumn(rows: number): TextColumn {
  return { views: new ArrayBuffer(rows * VIEW_BYTES), validity: new ArrayBuffer(BATCH_ROWS >> 3), long: new Uint32Array(0) }
}

/**
 * Builds `TextBatch`es: `text` or `bytes` for each non-empty cell of a row, each column at most once, then `endRow`.
 * Once `full`, call `take` before the next cell. An empty text leaves the cell empty. A batch has as many columns as
 * any row so far reached, so later batches may be wider; a column missing from an earlier batch is empty there.
 */
export class BatchBuilder {
  private columns: ColumnBuilder[] = []
  private rowNumbers = new Int32Array(BATCH_ROWS)
  private rows = 0
  private arena = Buffer.allocUnsafeSlow(1 << 16)
  private arenaUsed = 0

  /** Columns reached so far, over all batches. */
  get width(): number {
    return this.columns.length
  }
  get full(): boolean {
    return this.rows === BATCH_ROWS
  }
  /** Ended rows not yet taken. */
  get size(): number {
    return this.rows
  }

  /** Puts UTF-8 bytes, copied from `source`, into a cell of the current row. */
  bytes(column: number, source: Uint8Array, offset: number, length: number): void {
    if (length === 0) return
    const target = this.touch(column)
    const row = this.rows
    if (length > INLINE_BYTES) {
      target.addLong(row, this.append(source, offset, length), length)
      return
    }
    target.words[row * VIEW_WORDS] = length
    const inline = target.inline
    const at = row * VIEW_BYTES + 4
    for (let i = 0; i < length; i++) inline[at + i] = source[offset + i]
  }

  /** Puts a string into a cell of the current row. */
  text(column: number, text: string): void {
    if (text.length === 0) return
    this.reserve(text.length * 3)
    const offset = this.arenaUsed
    const length = this.arena.write(text, offset, 'utf8')
    if (length <= INLINE_BYTES) {
      this.bytes(column, this.arena, offset, length)
      return
    }
    this.touch(column).addLong(this.rows, offset, length)
    this.arenaUsed = offset + length
  }

  /** Closes the current row. `rowNumber` is the 1-based row of the source. */
  endRow(rowNumber: number): void {
    this.rowNumbers[this.rows++] = rowNumber
  }

  /** The rows ended since the last call, in buffers of their own. */
  take(): TextBatch {
    const rows = this.rows
    const batch = {
      rows,
      rowNumbers: this.rowNumbers.slice(0, rows),
      columns: this.columns.map((column) => column.take(rows)),
      arena: this.arena.subarray(0, this.arenaUsed),
    }
    this.arena = Buffer.allocUnsafeSlow(Math.max(1 << 12, Math.ceil(this.arenaUsed * 1.1)))
    this.arenaUsed = 0
    this.rows = 0
    return batch
  }

  private touch(column: number): ColumnBuilder {
    while (this.columns.length <= column) this.columns.push(new ColumnBuilder())
    const target = this.columns[column]
    target.used = true
    target.validity[this.rows >> 5] |= 1 << (this.rows & 31)
    return target
  }

  private append(source: Uint8Array, offset: number, length: number): number {
    this.reserve(length)
    const at = this.arenaUsed
    const arena = this.arena
    if (length < SHORT_COPY) for (let i = 0; i < length; i++) arena[at + i] = source[offset + i]
    else arena.set(source.subarray(offset, offset + length), at)
    this.arenaUsed = at + length
    return at
  }

  private reserve(length: number): void {
    if (this.arenaUsed + length <= this.arena.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.arena.length * 2, this.arenaUsed + length))
    larger.set(this.arena.subarray(0, this.arenaUsed))
    this.arena = larger
  }
}

/** The cells of a batch as strings, row by row; `null` is empty. For small consumers, not for bulk. */
export function batchToStrings(batch: TextBatch): (string | null)[][] {
  const rows = Array.from({ length: batch.rows }, () => new Array<string | null>(batch.columns.length).fill(null))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (const [index, column] of batch.columns.entries()) {
    const views = new Uint8Array(column.views)
    const lengths = new Uint32Array(column.views)
    const validity = new Uint8Array(column.validity)
    for (let row = 0; row < batch.rows; row++) {
      if ((validity[row >> 3] & (1 << (row & 7))) === 0) continue
      const at = row * VIEW_BYTES + 4
      rows[row][index] = decoder.decode(views.subarray(at, at + Math.min(lengths[row * VIEW_WORDS], INLINE_BYTES)))
    }
    for (let i = 0; i < column.long.length; i += 3) {
      const offset = column.long[i + 1]
      rows[column.long[i]][index] = decoder.decode(batch.arena.subarray(offset, offset + column.long[i + 2]))
    }
  }
  return rows
}
