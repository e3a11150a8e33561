// Everything the streaming reader declines: .xls, .xlsb, .ods and odd .xlsx packages, through SheetJS, whole in memory.
import * as XLSX from 'xlsx'
import * as codepages from 'xlsx/dist/cpexcel.full.mjs'
import { BATCH_ROWS, BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { previewRows } from '../source/preview'
import { addRow } from '../source/row-ranges'
import type {
  CellRange,
  PreviewGrid,
  ReadOptions,
  SheetBody,
  SheetTail,
  SourceInfo,
  SourceKind,
  SourceReader,
  TextBatch,
} from '../source/types'
import { formatNumber, LOSSY_FROM, numberText } from './cell-text'
import { Notes } from './cell-writer'
import type { Limits } from './limits'
import { type Pad, paddedText, padOf } from './padding'
import type { SourceFile } from './source-file'
import { classifyFormat, FORMAT, type FormatClass } from './styles'

export interface FallbackOptions {
  kind: SourceKind
  limits: Limits
  password?: string
  /** Bytes of the parts, inflated. */
  inflated: number
  /** Why the streaming reader declined, for `SourceInfo.declined`. */
  declined: string
}

// Workbooks from before Excel 97 hold GBK and other code pages.
XLSX.set_cptable(codepages)

/** Loads a workbook with SheetJS. Fails with `encrypted`, `wrong_password`, `unsupported_format` or `damaged_package`. */
export async function openFallbackReader(source: SourceFile, options: FallbackOptions): Promise<SourceReader> {
  const { limits, kind } = options
  if (source.bytes > limits.fallbackBytes) {
    throw new ImportError('unsupported_format', { file: source.name, facts: { bytes: source.bytes, limit: limits.fallbackBytes, kind } })
  }
  const bytes = await source.head(source.bytes)
  await source.refuseChange()
  refuseEncrypted(bytes, source.name)
  return new FallbackReader(source, parse(bytes, source.name, options), options)
}

/** Modern Excel hides an encrypted package inside an OLE compound file. */
function refuseEncrypted(bytes: Buffer, file: string): void {
  if (bytes.readUInt16BE(0) !== 0xd0cf) return
  let names: string[]
  try {
    names = XLSX.CFB.read(bytes, { type: 'buffer' }).FullPaths.map((path: string) => path.slice(path.lastIndexOf('/') + 1))
  } catch (error) {
    throw new ImportError('damaged_package', { file }, error)
  }
  if (names.includes('EncryptedPackage')) throw new ImportError('encrypted', { file })
  if (!names.some((name) => /^(?:workbook|book)$/i.test(name))) throw new ImportError('unsupported_format', { file })
}

function parse(bytes: Buffer, file: string, { kind, password }: FallbackOptions): XLSX.WorkBook {
  try {
    const workbook = XLSX.read(bytes, {
      type: 'buffer',
      dense: true,
      raw: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellDates: false,
      cellText: kind === 'xlsx',
      cellFormula: kind === 'xlsx',
      password,
    })
    if (workbook.SheetNames.length > 0) return workbook
  } catch (error) {
    // SheetJS states its reasons as sentences only.
    const reason = String(error)
    if (/password|encrypt/i.test(reason)) throw new ImportError(password ? 'wrong_password' : 'encrypted', { file }, error)
    throw new ImportError(
      /unsupported|unrecognized|not a spreadsheet/i.test(reason) ? 'unsupported_format' : 'damaged_package',
      { file },
      error,
    )
  }
  throw new ImportError('damaged_package', { file })
}

class FallbackReader implements SourceReader {
  readonly info: SourceInfo

  constructor(
    private readonly source: SourceFile,
    private readonly workbook: XLSX.WorkBook,
    private readonly options: FallbackOptions,
  ) {
    const hidden = workbook.Workbook?.Sheets ?? []
    const sheets = workbook.SheetNames.map((name, index) => ({ index, name, hidden: (hidden[index]?.Hidden ?? 0) !== 0 }))
    const { kind, declined } = options
    this.info = { file: source.name, bytes: source.bytes, kind, sheets, reader: 'fallback', declined }
  }

  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    const walk = this.walk(sheet)
    const batches: TextBatch[] = []
    for (const batch of walk.batches(BATCH_ROWS)) {
      batches.push(batch)
      if (walk.rows > rows) break
    }
    const { merges, hiddenColumns } = walk.tail()
    return { rows: previewRows(batches, rows), merges, hiddenColumns, complete: walk.rows <= rows }
  }

  async body(sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    const walk = this.walk(sheet)
    return { form: 'batches', batches: this.batches(walk, options), tail: () => walk.tail() }
  }

  close(): Promise<void> {
    return this.source.close()
  }

  private walk(index: number): SheetWalk {
    const name = this.workbook.SheetNames[index]
    if (name === undefined) throw new RangeError(`no sheet ${index}`)
    const sheet: XLSX.WorkSheet | undefined = this.workbook.Sheets[name]
    // SheetJS leaves out a sheet it failed on.
    if (!sheet) throw new ImportError('damaged_package', { file: this.source.name, sheet: name })
    const date1904 = this.workbook.Workbook?.WBProps?.date1904 === true
    const { columns, textBytes, timesItsParts } = this.options.limits
    const text = Math.max(textBytes, timesItsParts * this.options.inflated)
    return new SheetWalk(sheet, { file: this.source.name, sheet: name }, date1904, columns, text)
  }

  private async *batches(walk: SheetWalk, { signal, onProgress }: ReadOptions): AsyncGenerator<TextBatch> {
    for (const batch of walk.batches(BATCH_ROWS)) {
      // The walk itself is synchronous; this is where a cancel gets through.
      await new Promise((resolve) => setImmediate(resolve))
      if (signal?.aborted) throw new ImportError('cancelled', { file: this.source.name })
      yield batch
    }
    onProgress?.(this.source.bytes)
    await this.source.refuseChange()
  }
}

/** Walks the cells of one loaded sheet into batches. */
class SheetWalk {
  private readonly builder: BatchBuilder
  private readonly notes = new Notes()
  rows = 0
  private readonly classes = new Map<string, FormatClass>()
  private readonly pads = new Map<string, Pad | undefined>()

  constructor(
    private readonly sheet: XLSX.WorkSheet,
    private readonly where: { file: string; sheet: string },
    private readonly date1904: boolean,
    private readonly columnLimit: number,
    text: number,
  ) {
    this.builder = new BatchBuilder({ ...where, text })
  }

  *batches(size: number): Generator<TextBatch> {
    const data: (XLSX.CellObject | undefined)[][] = this.sheet['!data'] ?? []
    for (let row = 0; row < data.length; row++) {
      if (data[row]) this.row(row, data[row])
      if (this.builder.full || this.builder.size === size) yield this.builder.take()
    }
    if (this.builder.size > 0) yield this.builder.take()
  }

  tail(): SheetTail {
    const merges: CellRange[] = (this.sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c }))
    const width = this.builder.width
    const hiddenColumns = Array.from({ length: width }, (_, column) => column).filter((column) => this.sheet['!cols']?.[column]?.hidden)
    const hiddenRows: SheetTail['hiddenRows'] = []
    for (const [index, row] of Object.entries(this.sheet['!rows'] ?? []))
      if (row?.hidden && !row.level) addRow(hiddenRows, Number(index) + 1)
    return { merges, hiddenColumns, hiddenRows, notes: this.notes.list(), rows: this.rows, columns: width }
  }

  private row(row: number, cells: (XLSX.CellObject | undefined)[]): void {
    let filled = false
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]
      if (!cell) continue
      const text = this.cellText(cell, row, column)
      if (text === '') continue
      if (column >= this.columnLimit) {
        throw new ImportError('too_many_columns', { ...this.where, facts: { columns: column + 1, limit: this.columnLimit } })
      }
      this.builder.text(column, text)
      filled = true
    }
    if (!filled) return
    this.builder.endRow(row + 1)
    this.rows++
  }

  private cellText(cell: XLSX.CellObject, row: number, column: number): string {
    if (cell.t === 'n' && typeof cell.v === 'number') return this.number(cell, cell.v, row, column)
    if (cell.t === 's') return String(cell.v ?? '').replace(/\r\n/g, '\n')
    if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE'
    if (cell.t === 'e') {
      this.notes.add('error_value', row + 1, column)
      return cell.w ?? ERRORS[Number(cell.v)] ?? '#VALUE!'
    }
    if (cell.t === 'z' && cell.f !== undefined) this.notes.add('formula_without_value', row + 1, column)
    return ''
  }

  private number(cell: XLSX.CellObject, value: number, row: number, column: number): string {
    if (Number.isNaN(value)) return cell.w ?? ''
    const format = this.formatOf(cell)
    const pad =
      typeof cell.z === 'string' && format === FORMAT.general && Number.isInteger(value) && value >= 0 ? this.padOf(cell.z) : undefined
    const text = pad ? paddedText(numberText(value), pad) : formatNumber(value, format, this.date1904)
    if (Math.abs(value) >= LOSSY_FROM && format !== FORMAT.percent) this.notes.add('scientific_id', row + 1, column)
    return text
  }

  private padOf(code: string): Pad | undefined {
    if (!this.pads.has(code)) this.pads.set(code, padOf(code))
    return this.pads.get(code)
  }

  /** The first cell of an unspelled built-in format comes without its code; its shown text tells dates and times apart. */
  private formatOf(cell: XLSX.CellObject): FormatClass {
    if (typeof cell.z !== 'string') {
      if (cell.w === undefined || !/\d[/:]\d/.test(cell.w)) return FORMAT.general
      return cell.w.includes('/') ? FORMAT.date : FORMAT.time
    }
    const known = this.classes.get(cell.z) ?? classifyFormat(cell.z)
    this.classes.set(cell.z, known)
    return known
  }
}

const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}
