// Everything the streaming reader declines: .xls, .xlsb, .ods and odd .xlsx packages, through SheetJS, whole in memory.
import * as XLSX from 'xlsx'
import * as codepages from 'xlsx/dist/cpexcel.full.mjs'
import { findEncoding } from '../csv/encoding'
import { BATCH_ROWS } from '../source/batch'
import { ImportError } from '../source/errors'
import { previewRows } from '../source/preview'
import type { PreviewGrid, ReadOptions, SheetBody, SourceInfo, SourceKind, SourceReader, TextBatch } from '../source/types'
import type { Limits } from './limits'
import { SheetWalk } from './sheet-walk'
import type { SourceFile } from './source-file'
import { refuseDoctype } from './xml'

export interface FallbackOptions {
  kind: SourceKind
  /** It is text: a web page or XML. */
  text: boolean
  limits: Limits
  /** Bytes of the parts, inflated. */
  inflated: number
  /** Why the streaming reader declined, for `SourceInfo.declined`. */
  declined: string
}

// Workbooks from before Excel 97 hold GBK and other code pages.
XLSX.set_cptable(codepages)

/** Loads a workbook with SheetJS. Fails with `unknown_encryption`, `unsupported_format` or `damaged_package`. */
export async function openFallbackReader(source: SourceFile, options: FallbackOptions): Promise<SourceReader> {
  const bytes = await source.head(source.bytes)
  await source.refuseChange()
  refuseOthers(bytes, source.name)
  const text = options.text ? await textOf(source, bytes) : null
  return new FallbackReader(source, parse(text ?? bytes, source.name, options), options)
}

/** Tables of web pages and workbooks in XML are written in any encoding, whatever they say themselves. */
async function textOf({ handle, name }: SourceFile, bytes: Buffer): Promise<string> {
  const { encoding, bom } = await findEncoding(handle, name, bytes.length)
  const text = new TextDecoder(encoding).decode(bytes.subarray(bom))
  if (/^\s*<\?xml/i.test(text)) refuseDoctype(text, name, name)
  // A page that asks to log in, under the name of the export that was asked for.
  if (!/<(?:table|(?:\w+:)?Workbook)\b/i.test(text)) throw new ImportError('not_what_it_says', { file: name, facts: { looks: 'html' } })
  refuseFarCells(text, name)
  return text
}

const PLACED = /\b(?:colspan|rowspan|Index|MergeAcross|MergeDown|Span)\s*=\s*["']?(\d{7,})/gi
const LAST_ROW = 1_048_576

/** A cell placed or stretched beyond the last row of any sheet: the parser would count up to it. */
function refuseFarCells(text: string, file: string): void {
  for (const [, number] of text.matchAll(PLACED))
    if (Number(number) > LAST_ROW) throw new ImportError('too_many_cells', { file, facts: { limit: LAST_ROW } })
}

/** A compound file may hold a document of another kind. */
function refuseOthers(bytes: Buffer, file: string): void {
  if (bytes.readUInt16BE(0) !== 0xd0cf) return
  let names: string[]
  try {
    names = XLSX.CFB.read(bytes, { type: 'buffer' }).FullPaths.map((path: string) => path.slice(path.lastIndexOf('/') + 1))
  } catch (error) {
    throw new ImportError('damaged_package', { file }, error)
  }
  if (!names.some((name) => /^(?:workbook|book)$/i.test(name))) throw new ImportError('unsupported_format', { file })
}

function parse(content: Buffer | string, file: string, { kind }: FallbackOptions): XLSX.WorkBook {
  try {
    const workbook = XLSX.read(content, {
      type: typeof content === 'string' ? 'string' : 'buffer',
      dense: true,
      raw: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellDates: false,
      cellText: kind === 'xlsx',
      cellFormula: kind === 'xlsx',
    })
    if (workbook.SheetNames.length > 0) return workbook
  } catch (error) {
    // SheetJS states its reasons as sentences only.
    const reason = String(error)
    if (/password|encrypt/i.test(reason)) throw new ImportError('unknown_encryption', { file }, error)
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
    this.info = { file: source.name, bytes: source.fileBytes, kind, sheets, reader: 'fallback', declined }
  }

  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    const walk = this.walk(sheet)
    const batches: TextBatch[] = []
    for (const batch of walk.batches(BATCH_ROWS)) {
      batches.push(batch)
      if (walk.rows > rows) break
    }
    const { merges, hiddenColumns, hiddenRows } = walk.tail()
    return { rows: previewRows(batches, rows), merges, hiddenColumns, hiddenRows, complete: walk.rows <= rows }
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
    onProgress?.(this.source.fileBytes)
    await this.source.refuseChange()
  }
}
