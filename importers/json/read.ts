// A JSON document as a source: each of its record lists is a sheet, each record a row.
import { open } from 'node:fs/promises'
import { CellNotes } from '../csv/cell-notes'
import { decodedText } from '../csv/decode'
import { findEncoding } from '../csv/encoding'
import { BatchBuilder } from '../source/batch'
import { ImportError } from '../source/errors'
import { shownName } from '../source/names'
import type {
  PreviewGrid,
  ReadOptions,
  SheetBody,
  SheetTail,
  SourceInfo,
  SourceReader,
  StatedEncoding,
  TextBatch,
  TextEncoding,
} from '../source/types'
import { findRecordLists, type RecordList, TooDeep } from './lists'
import { type Json, JsonError, parseJson } from './parse'

const FILE_LIMIT = 512 << 20
const DEPTH_LIMIT = 64
const COLUMN_LIMIT = 2000
/** What records hand on to the records inside them stands in each of these again. */
const ANY_TEXT = 256 << 20
const TIMES_ITS_BYTES = 8
/** A number of sixteen digits or more would be rounded by the built-in parser, one with an exponent of three digits may become infinite. */
const longNumber = /[:[,]\s*-?(?:\d[\d.]{15}|[\d.]+[eE]\+?\d{3})/

/**
 * Opens a JSON file. Answers undefined when the content is not JSON and the file is not `named` so, for then it is text.
 * @throws ImportError `bad_json` (line, column), `too_deep`, `too_large` above 512 MiB, `sheet_empty`, `bad_encoding`
 */
export async function openJson(path: string, bytes: number, named: boolean, stated?: StatedEncoding): Promise<SourceReader | undefined> {
  const file = shownName(path)
  if (bytes > FILE_LIMIT) {
    if (named) throw new ImportError('too_large', { file, facts: { limit: FILE_LIMIT >> 20 } })
    return undefined
  }
  const { text, encoding } = await wholeText(path, file, bytes, stated)
  const root = parseDocument(text, file, named)
  if (root === undefined) return undefined
  const lists = recordLists(root, file)
  if (lists.length === 0) throw new ImportError('sheet_empty', { file })
  return new JsonReader({ file, bytes, kind: 'json', encoding, sheets: sheetsOf(lists), reader: 'text' }, lists)
}

export function sheetsOf(lists: RecordList[]): SourceInfo['sheets'] {
  return lists.map((list, index) => ({ index, name: list.path, hidden: false }))
}

export async function wholeText(
  path: string,
  file: string,
  bytes: number,
  stated?: StatedEncoding,
): Promise<{ text: string; encoding: TextEncoding }> {
  const handle = await open(path, 'r')
  const { encoding, bom } = await findEncoding(handle, file, bytes, stated).finally(() => handle.close())
  const pieces: string[] = []
  for await (const { text } of decodedText({ path, file, bytes, encoding, bom })) pieces.push(text)
  try {
    return { text: pieces.join(''), encoding }
  } catch (cause) {
    throw new ImportError('out_of_memory', { file, facts: { bytes, limit: FILE_LIMIT } }, cause)
  }
}

function parseDocument(text: string, file: string, named: boolean): Json | undefined {
  try {
    if (!longNumber.test(text)) return JSON.parse(text) as Json
  } catch {
    // The parser below says where.
  }
  const lines = parseLines(text, file)
  if (lines) return lines
  try {
    return parseJson(text, DEPTH_LIMIT)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { line, column, depth } = error
    if (depth !== undefined) throw new ImportError('too_deep', { file, row: line, facts: { line, column, limit: DEPTH_LIMIT } })
    if (!named) return undefined
    throw new ImportError('bad_json', { file, row: line, facts: { line, column } })
  }
}

/**
 * One object a line, as logs and data tools write it; undefined for a text that does not begin so.
 * @throws ImportError `bad_json` (line, column), `too_deep`
 */
function parseLines(text: string, file: string): Json | undefined {
  const lines = text.split('\n')
  const [first, second] = lines.filter((line) => line.trim() !== '')
  if (second === undefined || !isObject(first)) return undefined
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parsedLine(line, file, index + 1)]))
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function parsedLine(text: string, file: string, line: number): Json {
  try {
    return parseJson(text, DEPTH_LIMIT)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { column, depth } = error
    if (depth !== undefined) throw new ImportError('too_deep', { file, row: line, facts: { line, column, limit: DEPTH_LIMIT } })
    throw new ImportError('bad_json', { file, row: line, facts: { line, column } })
  }
}

export function recordLists(root: Json, file: string): RecordList[] {
  try {
    const lists = findRecordLists(root, DEPTH_LIMIT)
    const wide = lists.find((list) => list.columns.length > COLUMN_LIMIT)
    if (wide)
      throw new ImportError('too_many_columns', { file, sheet: wide.path, facts: { columns: wide.columns.length, limit: COLUMN_LIMIT } })
    return lists
  } catch (error) {
    if (error instanceof TooDeep) throw new ImportError('too_deep', { file, facts: { limit: DEPTH_LIMIT } })
    throw error
  }
}

export class JsonReader implements SourceReader {
  constructor(
    readonly info: SourceInfo,
    private lists: RecordList[],
  ) {}

  async preview(sheet: number, rows: number): Promise<PreviewGrid> {
    const list = this.lists[sheet]
    const grid: PreviewGrid = { rows: [], merges: [], hiddenColumns: [], complete: list.count <= rows, headers: list.columns }
    for (const cells of list.rows()) {
      if (grid.rows.length >= rows) break
      grid.rows.push({ row: grid.rows.length + 1, cells: cells.map((text) => (text === '' ? null : text)) })
    }
    return grid
  }

  async body(sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    const list = this.lists[sheet]
    const { file, bytes } = this.info
    const tail: SheetTail = { merges: [], hiddenColumns: [], hiddenRows: [], notes: [], rows: list.count, columns: list.columns.length }
    async function* batches(): AsyncGenerator<TextBatch> {
      const builder = new BatchBuilder({ file, sheet: list.path, text: Math.max(ANY_TEXT, bytes * TIMES_ITS_BYTES) })
      const notes = new CellNotes()
      let row = 0
      for (const cells of list.rows()) {
        row++
        for (let column = 0; column < cells.length; column++) {
          builder.text(column, cells[column])
          notes.probe(cells[column], row, column)
        }
        builder.endRow(row)
        if (!builder.full) continue
        if (options.signal?.aborted) throw new ImportError('cancelled', { file })
        yield builder.take()
        options.onProgress?.(Math.floor((bytes * row) / list.count))
      }
      if (options.signal?.aborted) throw new ImportError('cancelled', { file })
      if (builder.size > 0) yield builder.take()
      tail.notes = notes.list()
      options.onProgress?.(bytes)
    }
    return { form: 'batches', batches: batches(), tail: () => tail }
  }

  async close(): Promise<void> {
    this.lists = []
  }
}
