// Delimited text as a source: one sheet, whose rows are its lines as a spreadsheet program would number them.
import { open } from 'node:fs/promises'
import { parse } from 'node:path'
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import type { PreviewGrid, ReadOptions, SheetBody, SheetTail, SourceInfo, SourceReader, TextBatch } from '../source/types'
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
const COLUMN_LIMIT = 2000

/**
 * Opens a text file: encoding (whole file checked) and dialect (head).
 * @throws ImportError `bad_encoding`, `unsupported_encoding`, `not_text`
 */
export async function openCsv(path: string, bytes: number): Promise<SourceReader> {
  const file = parse(path).base
  const handle = await open(path, 'r')
  try {
    const found = await findEncoding(handle, file, bytes)
    const source: TextFile = { path, file, bytes, encoding: found.encoding, bom: found.bom }
    const head = await headText(source)
    return new CsvReader(source, findDialect(head.text, head.whole), found.blankLines)
  } finally {
    await handle.close()
  }
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
    const notes = new CellNotes()
    const pieces = this.pieces(options)
    async function* generate(): AsyncGenerator<TextBatch> {
      const builder = new BatchBuilder()
      for await (const records of pieces) {
        for (const { row, fields } of records) {
          for (let column = 0; column < fields.length; column++) {
            builder.text(column, fields[column])
            notes.probe(fields[column], row, column)
          }
          builder.endRow(row)
          tail.rows = row
          if (builder.full) yield builder.take()
        }
      }
      if (builder.size > 0) yield builder.take()
      tail.columns = builder.width
      tail.notes = notes.list()
    }
    return { form: 'batches', batches: generate(), tail: () => tail }
  }

  /** The records of each piece of text. Taken one by one without waiting: a promise a record would cost more than the record. */
  private async *pieces(options: ReadOptions, chunk?: number): AsyncGenerator<Iterable<NumberedRecord>> {
    const { dialect, source } = this
    const scanner = new RecordScanner(dialect)
    let row = dialect.declared ? -1 : 0
    function* records({ text, last }: { text: string; last: boolean }): Generator<NumberedRecord> {
      try {
        for (const fields of scanner.push(text, last)) {
          if (fields.length > COLUMN_LIMIT) throw tooMany(source.file, row + 1, fields.length)
          if (++row > 0) yield { row, fields }
        }
      } catch (error) {
        throw endless(error, source.file, row + 1)
      }
    }
    for await (const piece of withLast(decodedText(source, options, chunk))) yield records(piece)
  }
}

interface NumberedRecord {
  row: number
  fields: string[]
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
