// One cell's value bytes into the batch, as the sheet shows it.
import type { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import type { SheetTail } from '../source/types'
import { isoSerial, isPlainDecimal, LOSSY_FROM, NUMBER_TEXT_BYTES, numberText, percentText, writePercent, writeSerial } from './cell-text'
import { isWhole, type Pad, paddedText } from './padding'
import type { ScanContext } from './scan-context'
import { FORMAT, type FormatClass } from './styles'
import { XmlText } from './xml-text'

/** Types of cells by their `t` attribute; inline and formula strings are both `text`. */
export const TYPE = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, iso: 5 } as const

/** Type of a cell by its `t` attribute: `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`. */
export function cellType(bytes: Uint8Array, from: number, to: number): number {
  const c = bytes[from]
  if (c === 115) return to === from + 1 ? TYPE.shared : TYPE.text
  if (c === 105) return TYPE.text
  if (c === 98) return TYPE.boolean
  if (c === 101) return TYPE.error
  return c === 100 ? TYPE.iso : TYPE.number
}

const TRUE = Buffer.from('TRUE')
const FALSE = Buffer.from('FALSE')
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

type NoteCode = SheetTail['notes'][number]['code']

/** Counts what a reader must tell about a sheet, with the first place of each. */
export class Notes {
  private readonly found = new Map<NoteCode, SheetTail['notes'][number]>()

  constructor(date1904: boolean) {
    if (date1904) this.add('counts_from_1904', 1, 0)
  }

  add(code: NoteCode, row: number, column: number): void {
    const note = this.found.get(code)
    if (note) note.count++
    else this.found.set(code, { code, count: 1, first: { row, column } })
  }

  list(): SheetTail['notes'] {
    return [...this.found.values()]
  }
}

export class CellWriter {
  readonly notes: Notes
  highestString = -1
  /** What is to be said of the number just written: it is too large to be exact, or shown with zeros in front. */
  said: NoteCode | null = null
  private readonly out = Buffer.alloc(NUMBER_TEXT_BYTES)
  private readonly text: XmlText

  constructor(
    private readonly context: ScanContext,
    private readonly builder: BatchBuilder,
  ) {
    this.notes = new Notes(context.date1904)
    this.text = new XmlText(Buffer.allocUnsafeSlow(1 << 12), context.file, context.part)
  }

  /** Writes the bytes of a `<v>`; false when the cell stays empty. */
  write(bytes: Buffer, from: number, to: number, column: number, type: number, style: number): boolean {
    if (column >= this.context.limits.columns) this.tooWide(column)
    if (type === TYPE.shared) return this.shared(bytes, from, to, column)
    if (type === TYPE.number) return this.number(bytes, from, to, column, style)
    if (type === TYPE.boolean) {
      const yes = bytes[from] === 49 || bytes[from] === 116
      this.builder.bytes(column, yes ? TRUE : FALSE, 0, yes ? 4 : 5)
      return true
    }
    if (type === TYPE.iso) return this.iso(bytes, from, to, column, style)
    this.reserve(to - from)
    this.text.text(bytes, from, to)
    return this.writeDecoded(column)
  }

  /** Decodes the runs of an inline string; returns the position of its end tag. */
  runs(bytes: Buffer, from: number, end: number): number {
    const close = bytes.indexOf('</is>', from)
    this.reserve((close < 0 ? end : close) - from)
    return this.text.runs(bytes, from, end)
  }

  writeDecoded(column: number): boolean {
    if (this.text.at === 0) return false
    if (column >= this.context.limits.columns) this.tooWide(column)
    this.builder.bytes(column, this.text.out, 0, this.text.at)
    return true
  }

  private shared(bytes: Buffer, from: number, to: number, column: number): boolean {
    let index = 0
    for (let p = from; p < to; p++) {
      const digit = bytes[p] - 48
      if (digit >= 0 && digit <= 9) index = index * 10 + digit
    }
    if (index > this.highestString) this.highestString = index
    const { arena, offsets, count } = this.context.strings
    if (index >= count) return this.missingString(column, index)
    const offset = offsets[index]
    const length = offsets[index + 1] - offset
    this.builder.bytes(column, arena, offset, length)
    return length > 0
  }

  private missingString(column: number, index: number): boolean {
    if (this.context.stringsLater) {
      this.builder.bytes(column, TRUE, 0, 1)
      return true
    }
    const { file, sheet } = this.context
    throw new ImportError('damaged_package', { file, sheet, column, facts: { entry: 'xl/sharedStrings.xml', index } })
  }

  private number(bytes: Buffer, from: number, to: number, column: number, style: number): boolean {
    const format = this.context.styles[style]
    if (format === FORMAT.general || format === undefined) {
      if (isPlainDecimal(bytes, from, to)) this.builder.bytes(column, bytes, from, to - from)
      else return this.oddNumber(bytes, from, to, column)
      return true
    }
    if (format === FORMAT.percent) {
      if (!isPlainDecimal(bytes, from, to)) return this.oddNumber(bytes, from, to, column, true)
      this.builder.bytes(column, this.out, 0, writePercent(this.out, bytes, from, to))
      return true
    }
    if (format >= FORMAT.padded) return this.padded(bytes, from, to, column, this.context.pads[format - FORMAT.padded])
    return this.serial(parseNumber(bytes, from, to), format as FormatClass, column) || this.oddNumber(bytes, from, to, column)
  }

  private padded(bytes: Buffer, from: number, to: number, column: number, pad: Pad): boolean {
    const text = bytes.toString('latin1', from, to)
    if (!isPlainDecimal(bytes, from, to) || !isWhole(text)) return this.number(bytes, from, to, column, -1)
    this.builder.text(column, paddedText(text, pad))
    this.said = 'padded_number'
    return true
  }

  private serial(serial: number, format: FormatClass, column: number): boolean {
    const length = writeSerial(this.out, serial, format, this.context.date1904)
    this.builder.bytes(column, this.out, 0, length)
    return length > 0
  }

  /** Numbers that are rare: exponents, 16 and more digits, stray spaces; and what is no number at all, kept as it stands. */
  private oddNumber(bytes: Buffer, from: number, to: number, column: number, percent = false): boolean {
    const text = bytes.toString('latin1', from, to).trim()
    const value = Number(text)
    if (text === '' || !Number.isFinite(value)) {
      this.reserve(to - from)
      this.text.text(bytes, from, to)
      return text !== '' && this.writeDecoded(column)
    }
    if (!percent && Math.abs(value) >= LOSSY_FROM) this.said = 'scientific_id'
    this.builder.text(column, percent ? percentText(value) : numberText(value))
    return true
  }

  private iso(bytes: Buffer, from: number, to: number, column: number, style: number): boolean {
    const text = bytes.toString('latin1', from, to).trim()
    const moment = isoSerial(text)
    if (!moment) {
      this.builder.text(column, text)
      return text !== ''
    }
    const styled = this.context.styles[style]
    const isDate = styled === FORMAT.date || styled === FORMAT.datetime || styled === FORMAT.time || styled === FORMAT.duration
    const format = isDate ? (styled as FormatClass) : moment.hasTime ? FORMAT.datetime : FORMAT.date
    const { date1904 } = this.context
    const serial = date1904 ? moment.serial - 1462 : moment.serial
    // Days before the calendar of the sheet begins have no number in it.
    const hasNumber = serial >= 1 || format === FORMAT.time || format === FORMAT.duration
    if (hasNumber && this.serial(serial, format, column)) return true
    this.builder.text(column, text)
    return true
  }

  private reserve(bytes: number): void {
    this.text.at = 0
    if (this.text.out.length < bytes) this.text.out = Buffer.allocUnsafeSlow(bytes * 2)
  }

  private tooWide(column: number): never {
    const { file, sheet, limits } = this.context
    throw new ImportError('too_many_columns', { file, sheet, facts: { columns: column + 1, limit: limits.columns } })
  }
}

/** Exact for decimals of up to 15 digits; the rest goes through `Number`. */
function parseNumber(bytes: Buffer, from: number, to: number): number {
  let value = 0
  let fraction = 0
  let point = 0
  if (to - from > 16) return Number(bytes.toString('latin1', from, to))
  for (let p = from; p < to; p++) {
    const c = bytes[p]
    if (c >= 48 && c <= 57) {
      value = value * 10 + c - 48
      fraction += point
    } else if (c === 46 && point === 0) point = 1
    else return Number(bytes.toString('latin1', from, to))
  }
  return value / POWERS_OF_TEN[fraction]
}
