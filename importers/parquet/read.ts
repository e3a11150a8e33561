// A Parquet file as a source: one sheet, its columns by their names, each record a row. The database reads it, in an instance of its own that can open nothing else.
import { dirname, parse } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { CellNotes } from '../csv/cell-notes'
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import { isFullDisk } from '../source/plain-file'
import type { PreviewGrid, ReadOptions, SheetBody, SheetTail, SourceInfo, SourceReader, TextBatch } from '../source/types'
import { cellText } from './cell-text'

const COLUMN_LIMIT = 2000
/** Bytes of all long texts, or this many times the file: a column may hold one text a million times. */
const ANY_TEXT = 256 << 20
const TIMES_ITS_BYTES = 64

/** Nothing is loaded from anywhere; one thread, so that rows come in their order and memory stays small. */
const config = {
  threads: '1',
  memory_limit: '512MB',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
}

/** @throws ImportError `bad_parquet`, `too_many_columns`, `sheet_empty`, `out_of_memory` */
export async function openParquet(path: string, bytes: number): Promise<SourceReader> {
  const file = shownName(path)
  const instance = await DuckDBInstance.create(':memory:', config)
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  try {
    await connection.run(
      `set allowed_directories = [${quoted(dirname(path))}]; set enable_external_access = false; set lock_configuration = true`,
    )
    return await ParquetReader.open({ connection, close, path, file, bytes })
  } catch (error) {
    close()
    throw refusal(error, file)
  }
}

interface Opened {
  connection: DuckDBConnection
  close: () => void
  path: string
  file: string
  bytes: number
}

interface Contents {
  headers: string[]
  /** The statement that gives all rows as text. */
  sql: string
  rows: number
}

class ParquetReader implements SourceReader {
  private constructor(
    readonly info: SourceInfo,
    private readonly opened: Opened,
    private readonly contents: Contents,
  ) {}

  static async open(opened: Opened): Promise<ParquetReader> {
    const { connection, file, bytes } = opened
    const source = `read_parquet(${quoted(literally(opened.path))}, hive_partitioning = false)`
    const columns = (await connection.runAndReadAll(`describe select * from ${source}`))
      .getRows()
      .map(([name, type]) => [String(name), String(type)])
    const name = parse(file).name
    if (columns.length > COLUMN_LIMIT)
      throw new ImportError('too_many_columns', { file, sheet: name, facts: { columns: columns.length, limit: COLUMN_LIMIT } })
    const [[rows]] = (await connection.runAndReadAll(`select count(*) from ${source}`)).getRows()
    if (columns.length === 0) throw new ImportError('sheet_empty', { file, sheet: name })
    const aliases = columns.map((_, column) => `c${column}`)
    const texts = columns.map(([, type], column) => cellText(aliases[column], type))
    const sql = `select ${texts.join(', ')} from ${source} as t(${aliases.join(', ')})`
    const info: SourceInfo = { file, bytes, kind: 'parquet', sheets: [{ index: 0, name, hidden: false }], reader: 'fallback' }
    return new ParquetReader(info, opened, { headers: columns.map(([header]) => header), sql, rows: Number(rows) })
  }

  async preview(_: number, rows: number): Promise<PreviewGrid> {
    const { headers, sql, rows: count } = this.contents
    try {
      const found = (await this.opened.connection.runAndReadAll(`${sql} limit ${rows}`)).getRows() as (string | null)[][]
      const grid = found.map((cells, index) => ({ row: index + 1, cells: cells.map((text) => text || null) }))
      return { rows: grid, merges: [], hiddenColumns: [], complete: count <= rows, headers }
    } catch (error) {
      throw refusal(error, this.info.file)
    }
  }

  async body(_: number, options: ReadOptions = {}): Promise<SheetBody> {
    const { headers, rows } = this.contents
    const tail: SheetTail = { merges: [], hiddenColumns: [], hiddenRows: [], notes: [], rows, columns: headers.length }
    return { form: 'batches', batches: this.batches(tail, options), tail: () => tail }
  }

  async close(): Promise<void> {
    this.opened.close()
  }

  private async *batches(tail: SheetTail, { signal, onProgress }: ReadOptions): AsyncGenerator<TextBatch> {
    const { file, bytes, sheets } = this.info
    const builder = new BatchBuilder({ file, sheet: sheets[0].name, text: Math.max(ANY_TEXT, bytes * TIMES_ITS_BYTES) })
    const notes = new CellNotes()
    let row = 0
    for await (const columns of this.chunks()) {
      for (let index = 0; index < columns[0].length; index++) {
        row++
        for (const [column, texts] of columns.entries()) {
          const text = texts[index]
          if (!text) continue
          builder.text(column, text)
          notes.probe(text, row, column)
        }
        builder.endRow(row)
        if (builder.full) yield builder.take()
      }
      if (signal?.aborted) throw new ImportError('cancelled', { file })
      onProgress?.(Math.floor((bytes * row) / Math.max(1, tail.rows)))
    }
    if (builder.size > 0) yield builder.take()
    tail.notes = notes.list()
    onProgress?.(bytes)
  }

  /** Columns of the rows that are read at once. */
  private async *chunks(): AsyncGenerator<(string | null)[][]> {
    try {
      const result = await this.opened.connection.stream(this.contents.sql)
      for (;;) {
        const chunk = await result.fetchChunk()
        if (!chunk || chunk.rowCount === 0) return
        yield this.contents.headers.map((_, column) => chunk.getColumnValues(column) as (string | null)[])
      }
    } catch (error) {
      throw refusal(error, this.info.file)
    }
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A path in which nothing stands for something else. */
const literally = (path: string): string => path.replace(/[*?[]/g, '[$&]')

/** Whatever the database says of a file it cannot read, the file is damaged; its own words may quote what stands in it. */
function refusal(error: unknown, file: string): unknown {
  if (error instanceof ImportError || isFullDisk(error)) return error
  return new ImportError(/out of memory/i.test(String(error)) ? 'out_of_memory' : 'bad_parquet', { file }, error)
}
