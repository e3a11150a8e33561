// The cells of a sheet that SheetJS has loaded, as batches.
import type * as XLSX from 'xlsx'
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { addRow } from '../source/row-ranges'
import type { CellRange, SheetTail, TextBatch } from '../source/types'
import { formatNumber, LOSSY_FROM, numberText } from './cell-text'
import { Notes } from './cell-writer'
import { type Pad, paddedText, padOf } from './padding'
import { classifyFormat, FORMAT, type FormatClass } from './styles'

export class SheetWalk {
  private readonly builder: BatchBuilder
  private readonly notes: Notes
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
    this.notes = new Notes(date1904)
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
    if (pad) this.notes.add('padded_number', row + 1, column)
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
