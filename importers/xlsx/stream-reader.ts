// The streaming reader of plain .xlsx packages: bounded memory, cells straight from bytes to batches.

import type { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { previewRows } from '../source/preview'
import type { PreviewGrid, ReadOptions, SheetBody, SourceInfo, SourceReader, TextBatch } from '../source/types'
import { Declined } from './declined'
import type { Limits } from './limits'
import type { ScanContext } from './scan-context'
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './shared-strings'
import { SheetScan } from './sheet-scan'
import type { SourceFile } from './source-file'
import { readWorkbook, type Workbook, type WorkbookSheet } from './workbook'
import { checkHead } from './xml'
import type { ZipEntry, ZipPackage } from './zip'

const PREVIEW_CHUNK = 1 << 15
const HEAD_BYTES = 1 << 12
/** Sheets whose heads are looked at on opening; a strange sheet behind them declines when it is read. */
const CHECKED_SHEETS = 64

/** Opens a package for streaming. Throws `Declined` when a part is of a kind only the fall-back reader knows. */
export async function openStreamReader(source: SourceFile, zip: ZipPackage, limits: Limits): Promise<SourceReader> {
  const workbook = await readWorkbook(zip, source.name)
  if (workbook.strings) await checkPart(zip, workbook.strings, source.name, 'sst')
  for (const sheet of workbook.sheets.slice(0, CHECKED_SHEETS)) await checkPart(zip, sheet.entry, source.name, 'worksheet')
  return new StreamReader(source, zip, limits, workbook)
}

async function checkPart(zip: ZipPackage, entry: ZipEntry, file: string, root: string): Promise<void> {
  for await (const chunk of zip.inflate(entry, { chunkBytes: HEAD_BYTES })) {
    if (checkHead(chunk, file, entry.name) !== root) throw new Declined('unknown_element')
    return
  }
  throw new ImportError('damaged_package', { file, facts: { entry: entry.name } })
}

class StreamReader implements SourceReader {
  readonly info: SourceInfo
  private strings: Promise<SharedStrings> | undefined
  /** By sheet, as far as each was read last. */
  private readonly builders = new Map<number, BatchBuilder>()

  constructor(
    private readonly source: SourceFile,
    private readonly zip: ZipPackage,
    private readonly limits: Limits,
    private readonly workbook: Workbook,
  ) {
    const sheets = workbook.sheets.map(({ index, name, hidden }) => ({ index, name, hidden }))
    this.info = { file: source.name, bytes: source.fileBytes, kind: 'xlsx', sheets, reader: 'stream' }
  }

  /**
   * The first `rows` non-empty rows. Merged ranges stand behind the rows in the file, so they are given for sheets that
   * compress below `wholePreviewBytes` and left empty for larger ones; `SheetTail` has them always.
   */
  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    const { entry, context } = this.sheet(sheet)
    const first = new SheetScan({ ...context, stringsLater: true })
    const head: Buffer[] = []
    for await (const chunk of this.zip.inflate(entry, { chunkBytes: PREVIEW_CHUNK })) {
      const reading = first.rows <= rows
      if (reading) head.push(chunk)
      first.push(chunk)
      if (!reading) continue
      while (first.scan()) first.builder.take()
      if (first.rows <= rows || first.pastRows) continue
      if (entry.compressedBytes > this.limits.wholePreviewBytes) break
      first.skipRows()
    }
    if (first.rows <= rows) first.finish()
    const strings = await this.stringsUpTo(first.highestString + 1)
    return {
      rows: readHead(new SheetScan({ ...context, strings }), head, rows),
      merges: first.merges,
      hiddenColumns: first.hiddenColumns(),
      hiddenRows: first.hiddenRows,
      complete: first.rows <= rows,
    }
  }

  /**
   * Batches of the whole sheet. Iterating throws `ImportError`, among them `file_changed` at the end, or `Declined` for
   * a construct met on the way: then everything read so far is void.
   */
  async body(sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    const { entry, context } = this.sheet(sheet)
    const strings = await this.guard(this.allStrings(options))
    const scan = new SheetScan({ ...context, strings, textBound: this.textLeft(sheet, entry) })
    this.builders.set(sheet, scan.builder)
    const batches = this.guardBatches(
      readBatches(this.zip, entry, scan, this.entryOptions(options, this.workbook.strings?.compressedBytes ?? 0)),
    )
    return { form: 'batches', batches, tail: () => scan.tail() }
  }

  async close(): Promise<void> {
    this.strings = undefined
    await this.source.close()
  }

  private sheet(index: number): { entry: ZipEntry; context: ScanContext } {
    const found: WorkbookSheet | undefined = this.workbook.sheets[index]
    if (!found) throw new RangeError(`no sheet ${index}`)
    const { styles, date1904 } = this.workbook
    const where = { file: this.source.name, sheet: found.name, part: found.entry.name }
    const { limits } = this
    const textBound = limits.cornerTextBytes
    const { classes, pads } = styles
    return {
      entry: found.entry,
      context: { ...where, limits, textBound, styles: classes, pads, date1904, strings: NO_STRINGS, stringsLater: false },
    }
  }

  /** What the text of a sheet may still come to beside that of the others. */
  private textLeft(sheet: number, entry: ZipEntry): number {
    const { textBytes, timesItsParts } = this.limits
    const bound = Math.max(textBytes, timesItsParts * (entry.bytes + (this.workbook.strings?.bytes ?? 0)))
    let others = 0
    for (const [other, builder] of this.builders) if (other !== sheet) others += builder.textBytes
    return Math.max(this.limits.cornerTextBytes, bound - others)
  }

  private allStrings(options: ReadOptions): Promise<SharedStrings> {
    if (!this.strings) {
      const entry = this.workbook.strings
      const reading = entry ? readSharedStrings(this.zip, entry, this.source.name, this.limits, this.entryOptions(options, 0)) : NO_STRINGS
      this.strings = Promise.resolve(reading)
      // A cancelled or failed read must not stand for the next one.
      this.strings.catch(() => {
        this.strings = undefined
      })
    }
    return this.strings
  }

  private async stringsUpTo(count: number): Promise<SharedStrings> {
    const entry = this.workbook.strings
    if (this.strings) return this.strings
    if (!entry || count === 0) return NO_STRINGS
    return readSharedStrings(this.zip, entry, this.source.name, this.limits, { chunkBytes: PREVIEW_CHUNK, atLeast: count })
  }

  private entryOptions(options: ReadOptions, before: number) {
    const { signal, onProgress } = options
    return { signal, onConsumed: onProgress && ((bytes: number) => onProgress(before + bytes)) }
  }

  /** A file that changed under the reader is the true cause of whatever broke. */
  private async guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      if (!(error instanceof ImportError && error.issue.code === 'cancelled')) await this.source.refuseChange()
      throw error
    }
  }

  private async *guardBatches(batches: AsyncGenerator<TextBatch>): AsyncGenerator<TextBatch> {
    try {
      for (;;) {
        const next = await this.guard(batches.next())
        if (next.done) break
        yield next.value
      }
      await this.source.refuseChange()
    } finally {
      await batches.return(undefined)
    }
  }
}

interface EntryOptions {
  signal?: AbortSignal
  onConsumed?: (bytes: number) => void
}

async function* readBatches(zip: ZipPackage, entry: ZipEntry, scan: SheetScan, options: EntryOptions): AsyncGenerator<TextBatch> {
  for await (const chunk of zip.inflate(entry, options)) {
    scan.push(chunk)
    while (scan.scan()) yield scan.builder.take()
  }
  scan.finish()
  if (scan.builder.size > 0) yield scan.builder.take()
}

function readHead(scan: SheetScan, chunks: Buffer[], limit: number): PreviewGrid['rows'] {
  const batches: TextBatch[] = []
  for (const chunk of chunks) {
    if (scan.rows >= limit) break
    scan.push(chunk)
    while (scan.scan()) batches.push(scan.builder.take())
  }
  if (scan.builder.size > 0) batches.push(scan.builder.take())
  return previewRows(batches, limit)
}
