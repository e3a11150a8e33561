// Delimited text as a source: one sheet, whose rows are its lines as a spreadsheet program would number them.
import { open } from 'node:fs/promises'
import { parse } from 'node:path'
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import { memoryHandle, type ReadHandle } from '../source/read-handle'
import type {
  CellCounts,
  PreviewGrid,
  ReadOptions,
  SheetBody,
  SheetTail,
  SourceInfo,
  SourceReader,
  StatedEncoding,
  TextBatch,
} from '../source/types'
import { CellNotes } from './cell-notes'
import { decodedText, type TextFile } from './decode'
import { type DialectFound, findDialect } from './dialect'
import { findEncoding } from './encoding'
import { RECORD_LIMIT, RecordScanner, RecordTooLong, UnclosedQuote } from './records'
import { copyAsUtf8, type Utf8Copy } from './utf8-copy'

/** From this size on a tidy file is offered to the database's own reader. */
const PLAIN_FILE_BYTES = 16 << 20
const HEAD_CHARACTERS = 1 << 17
/** Bytes decoded at once when only the first rows are wanted. */
const HEAD_CHUNK = 1 << 16
/** A file of no more bytes is read once and kept. */
const AT_ONCE = 1 << 16
const COLUMN_LIMIT = 2000
/** Blank lines in a row that are rows of the sheet, as a spreadsheet program shows them; nobody means more of them. */
const BLANK_LINES = 1000
/** A row may have this many cells, or so many times those of the longest row of the head; what follows stays together in its last cell. */
const CELLS_KEPT = 64
const TIMES_THE_WIDEST = 4
/** More rows than this with another number of cells are no exception. */
const UNEVEN_ROWS = 2_000_000

/**
 * Opens a text file: encoding (whole file checked) and dialect (head).
 * @throws ImportError `bad_encoding`, `unsupported_encoding`, `not_text`
 */
export async function openCsv(path: string, bytes: number, stated?: StatedEncoding): Promise<SourceReader> {
  const file = shownName(path)
  const handle = await open(path, 'r')
  try {
    const content = bytes <= AT_ONCE ? await contentOf(handle, bytes) : undefined
    const found = await findEncoding(content ? memoryHandle(content, async () => undefined) : handle, file, bytes, stated)
    const source: TextFile = { path, file, bytes, encoding: found.encoding, bom: found.bom, content }
    const head = await headText(source)
    return new CsvReader(source, findDialect(head.text, head.whole), found.blankLines)
  } finally {
    await handle.close()
  }
}

/** Nothing where it is not as long as it was. */
async function contentOf(handle: ReadHandle, bytes: number): Promise<Buffer | undefined> {
  const content = Buffer.alloc(bytes + 1)
  const { bytesRead } = await handle.read(content, 0, bytes + 1, 0)
  return bytesRead === bytes ? content.subarray(0, bytes) : undefined
}

async function headText(source: TextFile): Promise<{ text: string; whole: boolean }> {
  let text = ''
  for await (const piece of decodedText(source, {}, HEAD_CHUNK)) {
    text += piece.text
    if (text.length > HEAD_CHARACTERS) return { text: text.slice(0, HEAD_CHARACTERS), whole: false }
  }
  return { text, whole: true }
}

class CsvReader implements SourceReader {
  readonly info: SourceInfo
  private copies: Utf8Copy[] = []

  constructor(
    private readonly source: TextFile,
    private readonly dialect: DialectFound,
    private readonly blankLines: boolean,
  ) {
    const { file, bytes, encoding } = source
    const sheets = [{ index: 0, name: parse(file).name, hidden: false }]
    this.info = { file, bytes, kind: 'csv', encoding, delimiter: dialect.delimiter, sheets, reader: 'text' }
  }

  async preview(_sheet: number, rows: number): Promise<PreviewGrid> {
    const grid: PreviewGrid = { rows: [], merges: [], hiddenColumns: [], complete: true }
    for await (const records of this.pieces({}, HEAD_CHUNK)) {
      for (const { row, fields } of records) {
        if (grid.rows.length >= rows) return { ...grid, complete: false }
        grid.rows.push({ row, cells: fields.map((text) => (text === '' ? null : text)) })
      }
    }
    return grid
  }

  async body(_sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    const { dialect, source } = this
    const plain = source.bytes > PLAIN_FILE_BYTES && dialect.tidy && !this.blankLines && options.form !== 'batches'
    if (!plain) return this.batches(options)
    const asIs = source.encoding === 'utf-8' && source.bom === 0
    const copy = asIs ? undefined : await copyAsUtf8(source, options)
    if (copy) this.copies.push(copy)
    const tail = emptyTail(dialect.columns)
    const path = copy?.path ?? source.path
    const { delimiter, quote, columns } = dialect
    return { form: 'utf8-csv', path, temporary: copy !== undefined, delimiter, quote, columns, tail: () => tail }
  }

  async close(): Promise<void> {
    await Promise.all(this.copies.splice(0).map((copy) => copy.dispose()))
  }

  private batches(options: ReadOptions): SheetBody {
    const tail = emptyTail(this.dialect.columns)
    const table = new RecordTable(this.source.file, tail)
    return { form: 'batches', batches: table.batches(this.pieces(options)), tail: () => tail }
  }

  /** The records of each piece of text. Taken one by one without waiting: a promise a record would cost more than the record. */
  private async *pieces(options: ReadOptions, chunk?: number): AsyncGenerator<Iterable<NumberedRecord>> {
    const { dialect, source } = this
    const scanner = new RecordScanner(dialect)
    const most = Math.min(COLUMN_LIMIT, Math.max(CELLS_KEPT, dialect.widest * TIMES_THE_WIDEST))
    let row = dialect.declared ? -1 : 0
    let blank = 0
    function* records({ text, last }: { text: string; last: boolean }): Generator<NumberedRecord> {
      try {
        for (const fields of scanner.push(text, last)) {
          if (fields.length > COLUMN_LIMIT) throw tooMany(source.file, row + 1, fields.length)
          const cells = fields.length > most ? joinRest(fields, most, dialect.delimiter) : fields.length
          blank = isBlank(fields) ? blank + 1 : 0
          if (++row > 0 && blank <= BLANK_LINES) yield { row, fields, cells }
        }
      } catch (error) {
        throw endless(error, source.file, row + 1)
      }
    }
    for await (const piece of withLast(decodedText(source, options, chunk))) yield records(piece)
  }
}

/** Records as batches, and what the tail says of them. What is done for each record is a method, so that it is compiled once for all files. */
class RecordTable {
  private readonly builder: BatchBuilder
  private readonly notes = new CellNotes()
  private readonly counts: CellCounts

  constructor(
    file: string,
    private readonly tail: SheetTail,
  ) {
    this.builder = new BatchBuilder({ file, text: Number.POSITIVE_INFINITY })
    this.counts = { usual: tail.columns, rows: [] }
  }

  async *batches(pieces: AsyncIterable<Iterable<NumberedRecord>>): AsyncGenerator<TextBatch> {
    const { builder, notes, counts, tail } = this
    for await (const records of pieces) {
      for (const record of records) {
        this.add(record)
        if (builder.full) yield builder.take()
      }
    }
    if (builder.size > 0) yield builder.take()
    tail.columns = builder.width
    tail.notes = notes.list()
    if (counts.rows.length > 0 && counts.rows.length < UNEVEN_ROWS) tail.cellCounts = counts
  }

  private add({ row, fields, cells }: NumberedRecord): void {
    if (cells !== this.counts.usual) this.noteCount(row, fields, cells)
    for (let column = 0; column < fields.length; column++) {
      this.builder.text(column, fields[column])
      this.notes.probe(fields[column], row, column)
    }
    this.builder.endRow(row)
    this.tail.rows = row
  }

  private noteCount(row: number, fields: string[], all: number): void {
    const { usual, rows } = this.counts
    let cells = all
    while (cells > usual && fields[cells - 1] === '') cells--
    if (cells !== usual && rows.length < UNEVEN_ROWS && !isBlank(fields)) rows.push([row, cells])
  }
}

/** Puts together what follows in the last cell that is kept. Answers with how many cells there were, but for empty ones at the end. */
function joinRest(fields: string[], most: number, delimiter: string): number {
  while (fields.length > most && fields[fields.length - 1] === '') fields.pop()
  const cells = fields.length
  if (cells > most) fields.push(fields.splice(most - 1).join(delimiter))
  return cells
}

/** The first cell that holds something decides. */
const isBlank = (fields: string[]): boolean => fields.every((text) => text === '')

interface NumberedRecord {
  row: number
  fields: string[]
  /** As many as stand in the file; the last of them may have been put together. */
  cells: number
}

/** Marks the last piece, so that a final record without a line end is given out. */
async function* withLast(pieces: AsyncIterable<{ text: string }>): AsyncGenerator<{ text: string; last: boolean }> {
  let held: string | undefined
  for await (const { text } of pieces) {
    if (held !== undefined) yield { text: held, last: false }
    held = text
  }
  if (held !== undefined) yield { text: held, last: true }
}

function endless(error: unknown, file: string, row: number): unknown {
  if (error instanceof UnclosedQuote) return new ImportError('unclosed_quote', { file, row, facts: { line: error.line } })
  if (error instanceof RecordTooLong)
    return new ImportError('record_too_long', { file, row, facts: { line: error.line, limit: RECORD_LIMIT } })
  return error
}

function tooMany(file: string, row: number, columns: number): ImportError {
  return new ImportError('too_many_columns', { file, row, facts: { columns, limit: COLUMN_LIMIT } })
}

/** `rows` stays 0 for a plain file: the database counts them. */
function emptyTail(columns: number): SheetTail {
  return { merges: [], hiddenColumns: [], hiddenRows: [], notes: [], rows: 0, columns }
}
