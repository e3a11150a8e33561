// A worksheet part from its first byte to its last: head with columns, rows, then what follows the rows.
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import type { CellRange, SheetTail } from '../source/types'
import { ChunkWindow, lastCellEnd } from './chunk-window'
import { Declined } from './declined'
import { parseRange } from './range'
import { RowScanner } from './scan'
import type { ScanContext } from './scan-context'
import { checkHead, isTrue, tags } from './xml'

const ROWS_START = Buffer.from('<sheetData')
const ROWS_END = Buffer.from('</sheetData')
const MERGE = Buffer.from('<mergeCell ')
const LONGEST_MERGE_TAG = 256
const GT = 62

/** `skip` passes over rows without reading them, on the way to what follows. */
type Phase = 'head' | 'rows' | 'skip' | 'after'

/** Feed with `push`; after each, call `scan` and take a batch from `builder` as long as it answers true. */
export class SheetScan {
  readonly builder: BatchBuilder
  readonly merges: CellRange[] = []
  private readonly hidden: { from: number; to: number }[] = []
  private readonly window: ChunkWindow
  private readonly rowScanner: RowScanner
  private phase: Phase = 'head'
  private pending: Buffer = Buffer.alloc(0)

  constructor(private readonly context: ScanContext) {
    const { file, sheet, textBound } = context
    this.builder = new BatchBuilder({ file, sheet, text: textBound })
    this.window = new ChunkWindow(lastCellEnd, context.limits.carryBytes, { file: context.file, entry: context.part })
    this.rowScanner = new RowScanner(context, this.window, this.builder)
  }

  get rows(): number {
    return this.rowScanner.rows
  }
  get highestString(): number {
    return this.rowScanner.highestString
  }
  /** All rows have been passed. */
  get pastRows(): boolean {
    return this.phase === 'after'
  }

  push(chunk: Buffer): void {
    if (this.phase === 'head') this.pushHead(chunk)
    else if (this.phase === 'rows') this.pushRows(chunk)
    else if (this.phase === 'skip') this.pushSkipped(chunk)
    else this.pushAfter(chunk)
  }

  /** True: the batch is full, take it and call again. False: push the next chunk. */
  scan(): boolean {
    if (this.phase !== 'rows') return false
    if (this.rowScanner.scan()) return true
    const rest = this.window.rest()
    const end = rest.indexOf(ROWS_END)
    if (end >= 0) {
      this.phase = 'after'
      this.pushAfter(rest.subarray(end))
    }
    return false
  }

  /** Leaves the remaining rows unread. */
  skipRows(): void {
    if (this.phase !== 'rows') return
    this.phase = 'skip'
    this.pending = Buffer.alloc(0)
    this.pushSkipped(this.window.rest())
  }

  /** Call after the last chunk: a part that ends within its rows is damaged. */
  finish(): void {
    if (this.phase === 'after') return
    throw new ImportError('damaged_package', { file: this.context.file, sheet: this.context.sheet, facts: { entry: this.context.part } })
  }

  tail(): SheetTail {
    return {
      merges: this.merges,
      hiddenColumns: this.hiddenColumns(),
      hiddenRows: this.hiddenRows,
      notes: this.rowScanner.notes,
      rows: this.rows,
      columns: this.builder.width,
    }
  }

  get hiddenRows(): SheetTail['hiddenRows'] {
    return this.rowScanner.hiddenRows
  }

  /** Hidden columns among those in use; sheets often hide all the empty ones to the right. */
  hiddenColumns(): number[] {
    const columns = new Set<number>()
    for (const { from, to } of this.hidden) for (let c = from; c <= Math.min(to, this.builder.width - 1); c++) columns.add(c)
    return [...columns].sort((a, b) => a - b)
  }

  private pushHead(chunk: Buffer): void {
    const head = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    if (this.pending.length === 0) this.checkRoot(head)
    const start = head.indexOf(ROWS_START)
    const close = start < 0 ? -1 : head.indexOf(GT, start)
    if (close < 0) {
      if (head.length > this.context.limits.carryBytes) this.finish()
      this.pending = head
      return
    }
    this.readHead(head.toString('utf8', 0, start))
    this.pending = Buffer.alloc(0)
    if (head[close - 1] === 47) {
      this.phase = 'after'
      this.pushAfter(head.subarray(close + 1))
      return
    }
    this.phase = 'rows'
    this.pushRows(head.subarray(close + 1))
  }

  private checkRoot(head: Buffer): void {
    const root = checkHead(head.subarray(0, 4096), this.context.file, this.context.part)
    if (root !== 'worksheet') throw new Declined('unknown_element')
  }

  private readHead(text: string): void {
    if (text.includes('<!--') || text.includes('<![CDATA[')) throw new Declined('comment_or_cdata')
    for (const tag of tags(text)) {
      if (tag.name !== 'col' || !isTrue(tag.attributes.get('hidden'))) continue
      this.hidden.push({ from: Number(tag.attributes.get('min')) - 1, to: Number(tag.attributes.get('max')) - 1 })
    }
  }

  private pushRows(chunk: Buffer): void {
    this.window.push(chunk)
    this.rowScanner.checkEncoding()
  }

  private pushSkipped(chunk: Buffer): void {
    const joined = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    const end = joined.indexOf(ROWS_END)
    if (end < 0) {
      this.pending = Buffer.from(joined.subarray(Math.max(0, joined.length - ROWS_END.length)))
      return
    }
    this.phase = 'after'
    this.pending = Buffer.alloc(0)
    this.pushAfter(joined.subarray(end))
  }

  private pushAfter(chunk: Buffer): void {
    const joined = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    let at = joined.indexOf(MERGE)
    let done = 0
    while (at >= 0) {
      const close = joined.indexOf(GT, at)
      if (close < 0) break
      this.addMerge(joined.toString('latin1', at, close))
      done = close + 1
      at = joined.indexOf(MERGE, done)
    }
    const keep = at >= 0 ? at : Math.max(done, joined.length - LONGEST_MERGE_TAG)
    this.pending = Buffer.from(joined.subarray(Math.max(keep, joined.length - LONGEST_MERGE_TAG)))
  }

  private addMerge(tag: string): void {
    const range = parseRange(/\bref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')
    if (range) this.merges.push(range)
  }
}
