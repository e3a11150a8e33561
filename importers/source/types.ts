// What every later stage may know about a source: its sheets, the text in its cells and where each text stood.
// Readers fill these shapes; nothing here knows a database, a window or a metric.

export type SourceKind = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'json' | 'xml' | 'parquet'
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | StatedEncoding
/** Nothing in a file tells these from each other. */
export type StatedEncoding = 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'windows-874' | `windows-125${0 | 1 | 2 | 3 | 4 | 7}`

/** What a text would say in one encoding: its first lines that differ from encoding to encoding. `stated` null: it is read so unasked. */
export interface EncodingChoice {
  encoding: TextEncoding
  stated: StatedEncoding | null
  lines: string[]
}

/** One table-like part of a file: a worksheet, the whole of a CSV, one record list of a JSON document. */
export interface SheetInfo {
  index: number
  name: string
  hidden: boolean
}

/** What is known of a file after opening it, before any body is read. */
export interface SourceInfo {
  file: string
  bytes: number
  kind: SourceKind
  /** CSV and JSON only. */
  encoding?: TextEncoding
  /** CSV only: `,` `;` `\t` `|` … */
  delimiter?: string
  sheets: SheetInfo[]
  /** Which reader answers: the streaming one, or the fall-back with the reason the first declined. */
  reader: 'stream' | 'fallback' | 'text'
  declined?: string
}

/** Rectangle of cells, all bounds inclusive; rows 1-based, columns 0-based. */
export type CellRange = { top: number; bottom: number; left: number; right: number }

/**
 * A corner of a sheet as text. A cell's text is what the sheet shows, unrounded: dates as `2026-01-05` or
 * `2026-01-05T08:30:00`, percent-formatted numbers as `85%`, errors as `#N/A`, booleans as `TRUE`/`FALSE`,
 * everything else as written. `null` is an empty cell.
 */
export interface PreviewGrid {
  rows: { row: number; cells: (string | null)[] }[]
  /** Merged ranges of the whole sheet where the reader can know them early, else of what was read. */
  merges: CellRange[]
  hiddenColumns: number[]
  /** Those of the rows that were read; as in `SheetTail`. */
  hiddenRows?: [first: number, last: number][]
  /** True when the sheet has no more rows than these. */
  complete: boolean
  /** Records only: the columns are known by name, and every row of the grid is data. */
  headers?: string[]
}

/**
 * Up to 2,048 rows in columnar form, ready to be copied into database vectors without a JS string per cell.
 * A column's `views` holds one 16-byte entry a row: u32 byte length, then the UTF-8 bytes themselves when the length
 * is ≤ 12 (zero padded). Longer texts are listed in `long` as triples (row, offset in `arena`, byte length).
 * `validity` has one bit a row, LSB first, 1 = not empty, in whole 64-bit words. A column without a filled cell has nothing in any
 * of the three. All arrays of a batch but the empty ones lie in one buffer, which may be transferred; batches share nothing.
 */
export interface TextBatch {
  rows: number
  /** 1-based source row of each row of the batch. */
  rowNumbers: Int32Array
  columns: TextColumn[]
  arena: Uint8Array
}
export interface TextColumn {
  views: Uint8Array
  validity: Uint8Array
  long: Uint32Array
}

/** What a reader adds once the body has been read to its end. */
export interface SheetTail {
  merges: CellRange[]
  hiddenColumns: number[]
  /** First and last row of each stretch that is hidden or filtered away; rows of a collapsed outline are none. */
  hiddenRows: [first: number, last: number][]
  /** Formula cells without a stored result, error cells (`#N/A` …), numbers shown with zeros in front, by first address and count; that days are counted from 1904. */
  notes: {
    code: 'formula_without_value' | 'error_value' | 'scientific_id' | 'padded_number' | 'counts_from_1904'
    count: number
    first: { row: number; column: number }
  }[]
  rows: number
  columns: number
  /** Text files only: rows whose number of cells is not the `usual` one of the first rows. Empty cells beyond that number do not count. */
  cellCounts?: CellCounts
}

export interface CellCounts {
  usual: number
  rows: [row: number, cells: number][]
}

/** Body of a sheet: batches in row order, or one plain UTF-8 file that the database's own CSV reader may take. */
export type SheetBody =
  | { form: 'batches'; batches: AsyncIterable<TextBatch>; tail: () => SheetTail }
  | { form: 'utf8-csv'; path: string; temporary: boolean; delimiter: string; quote: string; columns: number; tail: () => SheetTail }

/** `form`: batches even where the reader would offer a plain file. `copiesIn`: folder for a UTF-8 copy instead of the system's temporary one. */
export interface ReadOptions {
  signal?: AbortSignal
  /** Bytes of the file consumed so far. */
  onProgress?: (bytes: number) => void
  form?: 'batches'
  copiesIn?: string
}

/** An opened file. `preview` costs the head of the file only. */
export interface SourceReader {
  readonly info: SourceInfo
  preview(sheet: number, rows: number): Promise<PreviewGrid>
  body(sheet: number, options?: ReadOptions): Promise<SheetBody>
  close(): Promise<void>
}

/** Closed list of what can be wrong with a file or sheet as a whole. Wording lives in `analytics/messages`. */
export type ImportErrorCode =
  | 'file_missing'
  | 'file_locked'
  | 'file_changed'
  | 'file_empty'
  | 'not_permitted'
  | 'no_plain_file'
  | 'link_in_folder'
  | 'path_too_long'
  | 'name_encoding'
  | 'unreadable'
  | 'encrypted'
  | 'wrong_password'
  | 'unknown_encryption'
  | 'truncated_zip'
  | 'damaged_package'
  | 'not_what_it_says'
  | 'unsupported_format'
  | 'unknown_compression'
  | 'archive_damaged'
  | 'archive_entries'
  | 'archive_nothing'
  | 'archive_inside'
  | 'archive_outside'
  | 'archive_link'
  | 'archive_password'
  | 'archive_method'
  | 'zip_bomb'
  | 'doctype'
  | 'too_many_columns'
  | 'too_much_text'
  | 'too_many_cells'
  | 'row_far_too_wide'
  | 'open_workspace'
  | 'too_many_entries'
  | 'too_deep'
  | 'sheet_empty'
  | 'header_only'
  | 'no_header'
  | 'duplicate_headers'
  | 'form_sheet'
  | 'form_blank'
  | 'bad_encoding'
  | 'unsupported_encoding'
  | 'not_text'
  | 'zero_bytes'
  | 'other_content'
  | 'unclosed_quote'
  | 'record_too_long'
  | 'bad_json'
  | 'bad_xml'
  | 'bad_parquet'
  | 'too_large'
  | 'reader_stopped'
  | 'out_of_memory'
  | 'mapping_shape'
  | 'mapping_kind'
  | 'mapping_field'
  | 'mapping_header'
  | 'mapping_incomplete'
  | 'mapping_month'
  | 'mapping_unused'
  | 'cancelled'

/** Facts for the sentence; no personal data. */
export interface ImportIssue {
  code: ImportErrorCode
  file: string
  sheet?: string
  row?: number
  column?: number
  /** Numbers and names for the sentence, e.g. `{ bytes, limit, line, entry }`. */
  facts?: Record<string, string | number>
}
