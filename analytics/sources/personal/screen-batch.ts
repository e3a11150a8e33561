// Batches on their way into the workspace: cells of withheld columns are emptied, numbers of persons in the other texts replaced. Bytes are
// looked at before any text is made of them: nearly no cell has eleven digits in a row.
import type { TextBatch, TextColumn } from '../../../importers/source/types'
import type { FormCell, WithheldColumn } from '../table/types'
import { labelsByCell, screenCellOf, type Treat } from './screen-form'
import { treatmentOf } from './screen-grid'
import { screenFigures, screenText } from './screen-text'
import { longestAmongTimes } from './shapes'
import type { Handling } from './types'

const VIEW_BYTES = 16
const VIEW_WORDS = 4
const INLINE_BYTES = 12
/** Digits of the shortest number that is looked for. */
const DIGITS = 11

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57
const isSeparator = (byte: number): boolean => byte === 32 || byte === 45

/** Whether eleven digits stand in a row, with nothing but single spaces or hyphens between: two neighbours of which none is a digit rule out all around them. */
export function hasLongNumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start + DIGITS - 2; at < end; at += DIGITS - 1) {
    if (!isDigit(bytes[at]) && !(at + 1 < end && isDigit(bytes[at + 1]))) continue
    let first = at
    while (first > start && first > at - 2 * DIGITS && (isDigit(bytes[first - 1]) || isSeparator(bytes[first - 1]))) first--
    let digits = 0
    for (; first < end; first++) {
      if (isDigit(bytes[first])) {
        if (++digits === DIGITS) return true
      } else if (!isSeparator(bytes[first]) || !isDigit(bytes[first + 1])) {
        if (first > at) break
        digits = 0
      }
    }
  }
  return false
}

/** The batch as it may be stored. Columns beyond `handling` are read as text: nothing is known of them. */
export function screenBatch(batch: TextBatch, handling: readonly Handling[]): TextBatch {
  const arena = new GrowingArena(batch.arena)
  const columns = batch.columns.map((column, at) => {
    const how = handling[at] ?? 'text'
    if (column.views.length === 0 || how === 'verbatim') return column
    return typeof how === 'object' ? emptied(column, batch.rowNumbers, how) : screened(column, batch.rows, how, arena)
  })
  return { ...batch, columns, arena: arena.bytes }
}

/** The batch of a form: what was filled in is treated by its label, wherever it stands. */
export const screenFormBatch = (batch: TextBatch, cells: readonly FormCell[], handling: readonly Handling[]): TextBatch =>
  screenCells(batch, cells, treatmentOf(handling), screenText)

/** The batch without what stands beside a few labels. */
export const withoutCells = (batch: TextBatch, cells: readonly FormCell[]): TextBatch =>
  cells.some(({ row }) => batch.rowNumbers.includes(row))
    ? screenCells(
        batch,
        cells,
        () => null,
        (text) => text,
      )
    : batch

function screenCells(batch: TextBatch, cells: readonly FormCell[], treat: Treat, others: (text: string) => string): TextBatch {
  const arena = new GrowingArena(batch.arena)
  const labelsAt = labelsByCell(cells)
  const columns = batch.columns.map((column, at) => {
    const changes: Change[] = []
    for (const [row, text] of textsOf(column, batch)) {
      const stored = screenCellOf(text, labelsAt(batch.rowNumbers[row], at), treat, others).text
      if (stored !== text) changes.push({ row, text: stored })
    }
    return changes.length ? changed(column, batch.rows, changes, arena) : column
  })
  return { ...batch, columns, arena: arena.bytes }
}

function* textsOf({ views, validity, long }: TextColumn, { rows, arena }: TextBatch): Generator<[row: number, text: string]> {
  if (views.length === 0) return
  const lengths = new Uint32Array(views.buffer, views.byteOffset, rows * VIEW_WORDS)
  for (let row = 0; row < rows; row++) {
    if (!(validity[row >> 3] & (1 << (row & 7))) || lengths[row * VIEW_WORDS] > INLINE_BYTES) continue
    const start = row * VIEW_BYTES + 4
    yield [row, decoder.decode(views.subarray(start, start + lengths[row * VIEW_WORDS]))]
  }
  for (let entry = 0; entry < long.length; entry += 3)
    yield [long[entry], decoder.decode(arena.subarray(long[entry + 1], long[entry + 1] + long[entry + 2]))]
}

const noColumn: TextColumn = { views: new Uint8Array(0), validity: new Uint8Array(0), long: new Uint32Array(0) }

function emptied(column: TextColumn, rowNumbers: Int32Array, { from }: WithheldColumn): TextColumn {
  const above = rowNumbers.findIndex((row) => row >= from)
  if (above < 0) return column
  if (above === 0) return noColumn
  const views = column.views.slice().fill(0, above * VIEW_BYTES)
  const validity = column.validity.map((bits, byte) => bits & (byte < above >> 3 ? 0xff : byte > above >> 3 ? 0 : (1 << (above & 7)) - 1))
  const long: number[] = []
  for (let entry = 0; entry < column.long.length; entry += 3)
    if (column.long[entry] < above) long.push(...column.long.subarray(entry, entry + 3))
  return { views, validity, long: new Uint32Array(long) }
}

interface Change {
  row: number
  /** Null: nothing is stored. */
  text: string | null
}

function screened(column: TextColumn, rows: number, how: 'text' | 'figures' | 'times', arena: GrowingArena): TextColumn {
  const { views, long } = column
  const changes: Change[] = []
  const look = (row: number, bytes: Uint8Array, start: number, length: number) => {
    if (!hasLongNumber(bytes, start, start + length)) return
    const text = decoder.decode(bytes.subarray(start, start + length))
    const clean = how === 'text' || (how === 'times' && length <= longestAmongTimes) ? screenText(text) : screenFigures(text)
    if (clean !== text) changes.push({ row, text: clean })
  }
  const lengths = new Uint32Array(views.buffer, views.byteOffset, rows * VIEW_WORDS)
  // A short cell is the number and nothing else, which is what `figures` leaves alone.
  for (let row = 0; how !== 'figures' && row < rows; row++) {
    const length = lengths[row * VIEW_WORDS]
    if (length >= DIGITS && length <= INLINE_BYTES) look(row, views, row * VIEW_BYTES + 4, length)
  }
  for (let entry = 0; entry < long.length; entry += 3) look(long[entry], arena.source, long[entry + 1], long[entry + 2])
  return changes.length ? changed(column, rows, changes, arena) : column
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Markers are longer than what fits into a view. */
function changed({ views, validity, long }: TextColumn, rows: number, changes: Change[], arena: GrowingArena): TextColumn {
  const bytes = views.slice()
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, rows * VIEW_WORDS)
  const rowsChanged = new Set(changes.map(({ row }) => row))
  const kept: number[] = []
  for (let entry = 0; entry < long.length; entry += 3) if (!rowsChanged.has(long[entry])) kept.push(...long.subarray(entry, entry + 3))
  const filled = changes.some(({ text }) => text === null) ? validity.slice() : validity
  for (const { row, text } of changes) {
    if (text === null) {
      bytes.fill(0, row * VIEW_BYTES, (row + 1) * VIEW_BYTES)
      filled[row >> 3] &= ~(1 << (row & 7))
      continue
    }
    const encoded = encoder.encode(text)
    bytes.fill(0, row * VIEW_BYTES, (row + 1) * VIEW_BYTES)
    words[row * VIEW_WORDS] = encoded.length
    kept.push(row, arena.append(encoded), encoded.length)
  }
  return { views: bytes, validity: filled, long: new Uint32Array(kept) }
}

/** The texts of a batch, and behind them what replaces some of them. */
class GrowingArena {
  private used: number
  bytes: Uint8Array

  constructor(readonly source: Uint8Array) {
    this.bytes = source
    this.used = source.length
  }

  append(text: Uint8Array): number {
    const at = this.used
    if (at + text.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, at + text.length + 4096))
      larger.set(this.bytes.subarray(0, at))
      this.bytes = larger
    }
    this.bytes.set(text, at)
    this.used = at + text.length
    return at
  }
}
