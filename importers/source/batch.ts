// Collects the cells of a source row by row into columnar text batches. Every reader of files ends here.
import { type Bounds, Extent } from './extent'
import { aligned, Packing, validityBytes } from './packing'
import type { TextBatch, TextColumn } from './types'

/** Rows of a full batch; also the size of a database vector. */
export const BATCH_ROWS = 2048
const VIEW_BYTES = 16
const VIEW_WORDS = 4
const INLINE_BYTES = 12
/** Below this a byte loop beats the call into native copying or encoding. */
const SHORT_COPY = 48
/** Most sheets are small: room for more rows is made when they come. */
const FIRST_ROWS = 64
const FIRST_ARENA = 1 << 12
/** A batch of long texts ends before it is full of rows. */
const BATCH_BYTES = 16 << 20

/** Cells of one column between two batches; its buffers are used again for the next batch. */
class ColumnBuilder {
  capacity = 0
  words = new Uint32Array(0)
  inline = new Uint8Array(0)
  readonly validity = new Uint32Array(BATCH_ROWS >> 5)
  long = new Uint32Array(48)
  longs = 0
  used = false

  reserve(row: number): void {
    const words = this.words
    this.capacity = Math.min(BATCH_ROWS, Math.max(FIRST_ROWS, row + 1, this.capacity * 2))
    this.words = new Uint32Array(this.capacity * VIEW_WORDS)
    this.words.set(words)
    this.inline = new Uint8Array(this.words.buffer)
  }

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
  longsOf(rows: number): number {
    let end = this.longs
    while (end > 0 && this.long[end - 3] >= rows) end -= 3
    return end
  }

  clear(): void {
    this.words.fill(0)
    this.validity.fill(0)
    this.longs = 0
    this.used = false
  }
}

const noColumn: TextColumn = { views: new Uint8Array(0), validity: new Uint8Array(0), long: new Uint32Array(0) }

/**
 * Builds `TextBatch`es: `text` or `bytes` for each non-empty cell of a row, each column at most once, then `endRow`.
 * Once `full`, call `take` before the next cell. An empty text leaves the cell empty. A batch has as many columns as
 * any row so far reached, so later batches may be wider; a column missing from an earlier batch is empty there.
 */
export class BatchBuilder {
  private readonly extent: Extent
  private columns: ColumnBuilder[] = []
  private readonly rowNumbers = new Int32Array(BATCH_ROWS)
  private rows = 0
  private arena = Buffer.allocUnsafeSlow(FIRST_ARENA)
  private arenaUsed = 0

  /** `bounds`: what the sheet may come to; a reader of files that can be large on no bytes gives them. */
  constructor(bounds: Bounds | null = null) {
    this.extent = new Extent(bounds)
  }

  /** Columns reached so far, over all batches. */
  get width(): number {
    return this.columns.length
  }
  get full(): boolean {
    return this.rows === BATCH_ROWS || this.arenaUsed > BATCH_BYTES
  }
  /** Bytes of long texts in the batches taken so far. */
  get textBytes(): number {
    return this.extent.text
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
    const offset = this.arenaUsed
    const length = this.encode(text)
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

  /** The rows ended since the last call, in one buffer of their own. */
  take(): TextBatch {
    const { rows, columns, arenaUsed } = this
    const used = columns.filter((column) => column.used)
    this.extent.add({
      rows,
      bytes: arenaUsed,
      used: used.length,
      width: columns.length,
      rowOfWidth: () => this.firstRowOf(columns.length - 1),
    })
    const longs = used.reduce((sum, column) => sum + aligned(column.longsOf(rows) * 4), 0)
    const packing = new Packing(aligned(rows * 4) + used.length * (rows * VIEW_BYTES + validityBytes(rows)) + longs + aligned(arenaUsed))
    const numbers = packing.add(this.rowNumbers.buffer, rows * 4)
    const batch = {
      rows,
      rowNumbers: new Int32Array(numbers.buffer, numbers.offset, rows),
      columns: columns.map((column) => pack(column, rows, packing)),
      arena: asBytes(packing.add(this.arena.buffer, arenaUsed), arenaUsed),
    }
    for (const column of used) column.clear()
    this.arenaUsed = 0
    this.rows = 0
    return batch
  }

  /** Number of the first row with something in a column. */
  private firstRowOf(column: number): number {
    const { validity } = this.columns[column]
    const word = validity.findIndex((bits) => bits !== 0)
    return this.rowNumbers[(word << 5) + 31 - Math.clz32(validity[word] & -validity[word])]
  }

  private touch(column: number): ColumnBuilder {
    while (this.columns.length <= column) this.columns.push(new ColumnBuilder())
    const target = this.columns[column]
    if (this.rows >= target.capacity) target.reserve(this.rows)
    target.used = true
    target.validity[this.rows >> 5] |= 1 << (this.rows & 31)
    return target
  }

  /** Writes a string as UTF-8 behind what is used of the arena, without using it up. @returns its length in bytes */
  private encode(text: string): number {
    this.reserve(text.length * 3)
    const { arena, arenaUsed } = this
    if (text.length > SHORT_COPY) return arena.write(text, arenaUsed, 'utf8')
    let at = arenaUsed
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code < 0x80) arena[at++] = code
      else if (code < 0x800) {
        arena[at++] = 0xc0 | (code >> 6)
        arena[at++] = 0x80 | (code & 63)
      } else if (code < 0xd800 || code > 0xdfff) {
        arena[at++] = 0xe0 | (code >> 12)
        arena[at++] = 0x80 | ((code >> 6) & 63)
        arena[at++] = 0x80 | (code & 63)
      } else return arena.write(text, arenaUsed, 'utf8')
    }
    return at - arenaUsed
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
    this.extent.check(this.arenaUsed + length)
    const larger = Buffer.allocUnsafeSlow(Math.max(this.arena.length * 2, this.arenaUsed + length))
    larger.set(this.arena.subarray(0, this.arenaUsed))
    this.arena = larger
  }
}

const asBytes = ({ buffer, offset }: { buffer: ArrayBuffer; offset: number }, length: number) => new Uint8Array(buffer, offset, length)

function pack(column: ColumnBuilder, rows: number, packing: Packing): TextColumn {
  if (!column.used) return noColumn
  if (column.capacity < rows) column.reserve(rows - 1)
  const viewBytes = rows * VIEW_BYTES
  const longs = column.longsOf(rows)
  const views = asBytes(packing.add(column.words.buffer, viewBytes), viewBytes)
  const validity = asBytes(packing.add(column.validity.buffer, validityBytes(rows)), validityBytes(rows))
  const long = packing.add(column.long.buffer, longs * 4)
  return { views, validity, long: new Uint32Array(long.buffer, long.offset, longs) }
}

/** The cells of a batch as strings, row by row; `null` is empty. For small consumers, not for bulk. */
export function batchToStrings(batch: TextBatch): (string | null)[][] {
  const rows = Array.from({ length: batch.rows }, () => new Array<string | null>(batch.columns.length).fill(null))
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (const [index, { views, validity, long }] of batch.columns.entries()) {
    if (views.length === 0) continue
    const lengths = new Uint32Array(views.buffer, views.byteOffset, batch.rows * VIEW_WORDS)
    for (let row = 0; row < batch.rows; row++) {
      if ((validity[row >> 3] & (1 << (row & 7))) === 0) continue
      const at = row * VIEW_BYTES + 4
      rows[row][index] = decoder.decode(views.subarray(at, at + Math.min(lengths[row * VIEW_WORDS], INLINE_BYTES)))
    }
    for (let i = 0; i < long.length; i += 3) {
      const offset = long[i + 1]
      rows[long[i]][index] = decoder.decode(batch.arena.subarray(offset, offset + long[i + 2]))
    }
  }
  return rows
}
