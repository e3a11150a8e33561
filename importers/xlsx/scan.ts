// The byte scanner over the rows of a worksheet: cells go from XML bytes into the batch without a JS string each.
import { isUtf8 } from 'node:buffer'
import type { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { addRow } from '../source/row-ranges'
import type { SheetTail } from '../source/types'
import { CellWriter, cellType, TYPE } from './cell-writer'
import type { ChunkWindow } from './chunk-window'
import { Declined } from './declined'
import type { ScanContext } from './scan-context'
import { afterComment, afterFormula, afterTag, endsName, refuseMarkup } from './xml-text'

const LT = 60
const GT = 62
const SLASH = 47
const EQUALS = 61
const LETTER = { c: 99, f: 102, i: 105, o: 111, r: 114, s: 115, t: 116, v: 118, w: 119 }
const LAST_ROW = 1_048_576

/** Scans the rows of one sheet from a window of its XML into a builder. */
export class RowScanner {
  readonly hiddenRows: [first: number, last: number][] = []
  rows = 0
  /** Set once `</sheetData>` has been passed. */
  finished = false
  private row = 0
  private rowStated = false
  private column = -1
  private filled = false
  private readonly cells: CellWriter

  constructor(
    private readonly context: ScanContext,
    private readonly window: ChunkWindow,
    private readonly builder: BatchBuilder,
  ) {
    this.cells = new CellWriter(context, builder)
  }

  get notes(): SheetTail['notes'] {
    return this.cells.notes.list()
  }
  get highestString(): number {
    return this.cells.highestString
  }

  /** Inline texts must be UTF-8 too; called once per chunk. */
  checkEncoding(): void {
    if (isUtf8(this.window.bytes.subarray(this.window.position, this.window.end))) return
    throw new ImportError('damaged_package', { file: this.context.file, sheet: this.context.sheet, facts: { entry: this.context.part } })
  }

  /** Scans until the batch is full (true) or the window is used up or the rows have ended (false). */
  scan(): boolean {
    const { bytes, end } = this.window
    let p = this.window.position
    while (p < end && !this.finished) {
      while (p < end && bytes[p] !== LT) p++
      const c = bytes[p + 1]
      if (c === LETTER.c && endsName(bytes[p + 2])) p = this.cell(bytes, p + 2, end)
      else if (c === LETTER.r && bytes[p + 2] === LETTER.o && bytes[p + 3] === LETTER.w) p = this.rowStart(bytes, p + 4, end)
      else if (c === SLASH) {
        p = this.closing(bytes, p, end)
        if (this.builder.full) {
          this.window.position = p
          return true
        }
      } else if (c === 33) p = afterComment(bytes, p, end, this.context.file, this.context.part)
      else if (p < end) this.unknown(bytes, p)
    }
    this.window.position = p
    return false
  }

  private closing(bytes: Buffer, p: number, end: number): number {
    if (bytes[p + 2] === LETTER.r) this.rowEnd()
    else if (bytes[p + 2] === LETTER.s) this.finished = true
    else this.unknown(bytes, p)
    return afterTag(bytes, p, end)
  }

  private unknown(bytes: Buffer, p: number): never {
    if (bytes[p + 1] === 33) refuseMarkup(bytes, p, this.context.file, this.context.part)
    throw new Declined('unknown_element')
  }

  private rowStart(bytes: Buffer, p: number, end: number): number {
    const close = afterTag(bytes, p, end)
    const previous = this.row
    this.row = previous + 1
    this.rowStated = false
    this.column = -1
    this.filled = false
    let hidden = false
    let outline = false
    while (p < close - 1) {
      const c = bytes[p++]
      if (c > 32 || p >= close) continue
      // The two attributes that matter, each after white space: r="12" and hidden="1".
      if (bytes[p] === LETTER.r && bytes[p + 1] === EQUALS) {
        this.row = integer(bytes, p + 3)
        this.rowStated = true
        p += 3
      } else if (bytes[p] === 104 && bytes[p + 1] === 105) {
        if (/^hidden\s*=\s*["'](?:1|true|on)/.test(bytes.toString('latin1', p, p + 20))) hidden = true
        p += 6
      } else if (bytes[p] === 111 && bytes[p + 1] === 117) {
        if (/^outlineLevel\s*=\s*["'][1-9]/.test(bytes.toString('latin1', p, p + 20))) outline = true
        p += 12
      } else if (bytes[p] === LETTER.r && bytes[p + 1] <= 32) throw new Declined('unknown_element')
    }
    if (this.row <= previous || this.row > LAST_ROW) throw new Declined('rows_out_of_order')
    if (hidden && !outline) addRow(this.hiddenRows, this.row)
    return close
  }

  private rowEnd(): void {
    if (!this.filled) return
    this.builder.endRow(this.row)
    this.rows++
    this.filled = false
  }

  /** One cell from the end of its name; returns the position after it. */
  private cell(bytes: Buffer, p: number, end: number): number {
    let column = -1
    let type: number = TYPE.number
    let style = 0
    let c = bytes[p]
    while (c !== GT && c !== SLASH) {
      if (c <= 32) {
        c = bytes[++p]
        continue
      }
      if (p >= end) this.damaged()
      const name = c
      let value = p + 1
      while (value < end && bytes[value] !== EQUALS) value++
      const single = value === p + 1
      value++
      while (value < end && bytes[value] <= 32) value++
      const quote = bytes[value++]
      if (quote !== 34 && quote !== 39) this.damaged()
      let close = value
      while (close < end && bytes[close] !== quote) close++
      if (single || bytes[p + 1] <= 32) {
        if (name === LETTER.r) column = this.reference(bytes, value, close)
        else if (name === LETTER.s) style = integer(bytes, value)
        else if (name === LETTER.t) type = cellType(bytes, value, close)
      }
      p = close + 1
      c = bytes[p]
    }
    if (column < 0) column = this.column + 1
    if (column <= this.column) throw new Declined('cells_out_of_order')
    this.column = column
    if (c === SLASH) return p + 2
    return this.content(bytes, p + 1, end, column, type, style)
  }

  /** Column of a reference such as `AB12`. Its row counts only where the row itself has none. */
  private reference(bytes: Buffer, p: number, close: number): number {
    let column = 0
    let c = bytes[p]
    while (c >= 65 && c <= 90) {
      column = column * 26 + c - 64
      c = bytes[++p]
    }
    if (column === 0 || column > 16_384) throw new Declined('unknown_element')
    if (!this.rowStated && p < close) {
      const row = integer(bytes, p)
      if (row < this.row) throw new Declined('rows_out_of_order')
      this.row = row
      this.rowStated = true
    }
    return column - 1
  }

  /** The children of a cell, up to and including `</c>`. */
  private content(bytes: Buffer, p: number, end: number, column: number, type: number, style: number): number {
    let formula = false
    let filled = false
    let from = 0
    let to = 0
    while (p < end) {
      while (p < end && bytes[p] !== LT) p++
      const c = bytes[p + 1]
      if (c === SLASH) {
        if (bytes[p + 2] === LETTER.c) {
          if (to > from) filled = this.cells.write(bytes, from, to, column, type, style)
          else if (formula && type !== TYPE.text) this.cells.notes.add('formula_without_value', this.row, column)
          if (filled) this.mark(column, type)
          return p + 4
        }
        p = afterTag(bytes, p, end)
      } else if (c === LETTER.v && endsName(bytes[p + 2])) {
        from = bytes[p + 2] === GT ? p + 3 : afterTag(bytes, p, end)
        to = from
        if (bytes[from - 2] !== SLASH) while (to < end && bytes[to] !== LT) to++
        p = to
      } else if (c === LETTER.f && endsName(bytes[p + 2])) {
        formula = true
        p = afterFormula(bytes, p, end)
      } else if (c === LETTER.i && bytes[p + 2] === LETTER.s) {
        const start = afterTag(bytes, p, end)
        if (bytes[start - 2] === SLASH) p = start
        else {
          p = this.cells.runs(bytes, start, end)
          filled = this.cells.writeDecoded(column)
        }
      } else this.unknown(bytes, p)
    }
    return this.damaged()
  }

  private mark(column: number, type: number): void {
    this.filled = true
    if (type === TYPE.error) this.cells.notes.add('error_value', this.row, column)
    if (this.cells.said) {
      this.cells.notes.add(this.cells.said, this.row, column)
      this.cells.said = null
    }
  }

  private damaged(): never {
    const { file, sheet, part } = this.context
    throw new ImportError('damaged_package', { file, sheet, row: this.row, facts: { entry: part } })
  }
}

function integer(bytes: Buffer, p: number): number {
  let value = 0
  for (let c = bytes[p]; c >= 48 && c <= 57; c = bytes[++p]) value = value * 10 + c - 48
  return value
}
