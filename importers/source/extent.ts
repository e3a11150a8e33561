// How much a sheet comes to once it is laid out. A few bytes of a file can stand for a text used a million times, or for one row that makes a long sheet wide.
import { ImportError } from './errors'

export interface Bounds {
  file: string
  sheet?: string
  /** Bytes of all long texts of the sheet, those used again counted again. */
  text: number
}

/** A sheet laid out to fewer cells is never too wide. */
const ANY_CELLS = 32_000_000
/** Cells laid out for each one in a column that is in use around it, beyond which a row is far wider than the sheet. */
const EMPTY_FOR_EACH = 8

/** What a batch adds. `width`: columns reached so far; `rowOfWidth`: the first row that reached it, asked for in the batch that did. */
interface Added {
  rows: number
  bytes: number
  used: number
  width: number
  rowOfWidth: () => number
}

/** Adds up batches; nothing is done for a single cell. */
export class Extent {
  text = 0
  private rows = 0
  private inUse = 0
  private width = 0
  private widestRow = 0

  constructor(private readonly bounds: Bounds | null) {}

  /** @throws ImportError `too_much_text` where `bytes` more would be beyond the bound */
  check(bytes: number): void {
    if (!this.bounds || this.text + bytes <= this.bounds.text) return
    const { file, sheet, text } = this.bounds
    throw new ImportError('too_much_text', { file, sheet, facts: { limit: text >> 20 } })
  }

  /** @throws ImportError `too_much_text`, `row_far_too_wide` */
  add({ rows, bytes, used, width, rowOfWidth }: Added): void {
    this.check(bytes)
    this.text += bytes
    this.rows += rows
    this.inUse += rows * used
    if (width > this.width) {
      this.width = width
      this.widestRow = rowOfWidth()
    }
    const cells = this.rows * width
    if (!this.bounds || cells <= ANY_CELLS || cells <= this.inUse * EMPTY_FOR_EACH) return
    const { file, sheet } = this.bounds
    throw new ImportError('row_far_too_wide', { file, sheet, row: this.widestRow, facts: { row: this.widestRow, columns: width } })
  }
}
