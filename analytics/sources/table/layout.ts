// Finds the table on a sheet: which rows are titles, which the header, where the data begin, what each column is called.
import type { ImportErrorCode } from '../../../importers/source/types'
import { columnLetters, isDateLike, isNumeric } from './cell-shape'
import { filledRows, type GridRow, textOf, usedWidth } from './grid'
import { headerLevels, headerRows } from './header-block'
import { type HeaderScore, scoreHeader } from './header-score'
import type { ColumnHeader, SheetGrid, SheetLayout } from './types'

const SEARCHED_ROWS = 30
/** So far up and down a value comes again. */
const SAID_AGAIN = 6
const PROSE_LENGTH = 12
/** Names in Latin letters are as long as sentences in Chinese. */
const NAME_LENGTH = 40

export interface LayoutRefusal {
  code: Extract<ImportErrorCode, 'sheet_empty' | 'header_only' | 'no_header'>
  /** The sheet explains instead of listing: its rows are left out as instruction. */
  instruction: boolean
  row?: number
}

export type LayoutResult = { layout: SheetLayout; refusal?: undefined } | { layout?: undefined; refusal: LayoutRefusal }

/**
 * Lays out a sheet from its first rows.
 * @param isKnown whether a header text is in the synonym dictionary or names a known indicator; no number or date is
 */
export function findLayout(grid: SheetGrid, isKnown: (text: string) => boolean, sheetName = ''): LayoutResult {
  if (grid.headers) return { layout: namedLayout(grid.headers, grid) }
  const rows = filledRows(grid)
  if (rows.length === 0) return refused('sheet_empty')
  const width = usedWidth(rows)
  const marked = rows.slice(0, SEARCHED_ROWS).findIndex(isIdentifiers)
  if (marked > 0) return { layout: aboveIdentifiers(grid, rows, marked, width) }
  const at = bestRow(rows, width, isKnown)
  if (at === undefined) return { refusal: { code: 'no_header', instruction: isProse(rows, sheetName) } }
  const header = headerRows(grid, rows, at, isKnown)
  const first = rows.indexOf(header[0])
  const data = rows.slice(first + header.length)
  if (data.length === 0 && grid.complete) return { refusal: { code: 'header_only', instruction: false, row: header[0].row } }
  return {
    layout: {
      headerRows: header.map(({ row }) => row),
      firstDataRow: data[0]?.row ?? header[header.length - 1].row + 1,
      columns: columnHeaders(headerLevels(grid, header, width), grid),
      titleRows: rows.slice(0, first).map(({ row }) => row),
    },
  }
}

/** Below the short names of the columns and their questions a survey tool repeats its own identifiers: `{"ImportId":"QID1"}`. */
const isIdentifiers = (row: GridRow): boolean =>
  row.filled.length > 1 && row.filled.every((column) => /^\{\s*"ImportId"\s*:/.test(textOf(row, column)))

function aboveIdentifiers(grid: SheetGrid, rows: GridRow[], marked: number, width: number): SheetLayout {
  const named = rows[marked - 2]?.filled.length === rows[marked - 1].filled.length ? 2 : 1
  const header = rows.slice(marked - named, marked)
  return {
    headerRows: [...header, rows[marked]].map(({ row }) => row),
    firstDataRow: rows[marked + 1]?.row ?? rows[marked].row + 1,
    columns: columnHeaders(headerLevels(grid, header, width), grid),
    titleRows: rows.slice(0, marked - named).map(({ row }) => row),
    identifiers: true,
  }
}

/** The layout a person gave by the row of its column names; null when the sheet has no such row among the first. */
export function layoutAt(grid: SheetGrid, headerRow: number): SheetLayout | null {
  const rows = filledRows(grid)
  const at = rows.findIndex(({ row }) => row === headerRow)
  if (at < 0) return null
  const columns = columnHeaders(headerLevels(grid, [rows[at]], usedWidth(rows)), grid)
  return {
    headerRows: [headerRow],
    firstDataRow: rows[at + 1]?.row ?? headerRow + 1,
    columns,
    titleRows: rows.slice(0, at).map(({ row }) => row),
  }
}

/** The layout of a sheet whose columns have no names: they are called by their letters. Null for an empty sheet. */
export function layoutWithoutNames(grid: SheetGrid): SheetLayout | null {
  const rows = filledRows(grid)
  if (rows.length === 0) return null
  const levels = Array.from({ length: usedWidth(rows) }, () => [])
  return { headerRows: [], firstDataRow: rows[0].row, columns: columnHeaders(levels, grid), titleRows: [] }
}

function refused(code: LayoutRefusal['code']): LayoutResult {
  return { refusal: { code, instruction: false } }
}

/** Index of the most header-like row, if any is enough like one. The topmost wins a tie. */
function bestRow(rows: GridRow[], width: number, isKnown: (text: string) => boolean): number | undefined {
  let best: { index: number; score: HeaderScore } | undefined
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const near = (count: number) => [...rows.slice(Math.max(0, index - count), index), ...rows.slice(index + 1, index + 1 + count)]
    const around = near(3)
    const isBetter = ({ score }: HeaderScore) => best === undefined || score > best.score.score + 1e-9
    // Most rows hold too many figures to be better even if all their words were known: these are not looked up.
    if (best && !isBetter(scoreHeader(row, width, (text) => !isValue(text), around))) continue
    const score = scoreHeader(row, width, isKnown, around, near(SAID_AGAIN))
    if (isBetter(score) && isHeader(score, rows, index, width)) best = { index, score }
  }
  return best?.index ?? firstOfBlock(rows, width, isKnown)
}

/**
 * Where no word is known and no cell is a figure, the first row of a block names its columns: short different words, and rows as wide below it.
 * Whether it does, a person says. A key that explains names of columns is no such block.
 */
function firstOfBlock(rows: GridRow[], width: number, isKnown: (text: string) => boolean): number | undefined {
  const at = rows.slice(0, SEARCHED_ROWS).findIndex(({ filled }) => filled.length === width)
  if (width < 2 || at < 0) return undefined
  const texts = rows[at].filled.map((column) => textOf(rows[at], column))
  const areNames =
    new Set(texts).size === width &&
    texts.every(
      (text) => text.length <= (/\p{Script=Han}/u.test(text) ? PROSE_LENGTH : NAME_LENGTH) && !isValue(text) && !/[。；！？!?]/.test(text),
    )
  const below = rows.slice(at + 1)
  const explained = below.filter((row) => isKnown(textOf(row, row.filled[0]))).length
  const full = below.filter(({ filled }) => filled.length >= width * 0.8).length
  return areNames && below.length >= 2 && explained * 2 < below.length && full >= below.length * 0.8 ? at : undefined
}

/** 1月14日 | 1月28日 above what each was about: days of a header, no values. */
function daysAboveNames(rows: GridRow[], index: number): number {
  const [row, below] = rows.slice(index, index + 2)
  const days = row.filled.filter((column) => isDateLike(textOf(row, column)))
  const named = days.filter((column) => below?.filled.includes(column) && !isValue(textOf(below, column)))
  return days.length > 1 && named.length === days.length ? days.length : 0
}

/** Known words decide; without them a row of distinct words above rows of other shape is a header too. */
function isHeader(score: HeaderScore, rows: GridRow[], index: number, width: number): boolean {
  if (score.hits >= 2 && score.hits / (score.filled - daysAboveNames(rows, index)) >= 0.3) return true
  if (!score.wordy || score.filled < Math.min(3, width) || score.filled < 2 || score.filled < width * 0.6) return false
  const below = rows.slice(index + 1, index + 6)
  return below.length > 0 && below.some((row) => row.filled.some((column) => isValue(textOf(row, column))))
}

function isValue(text: string): boolean {
  return isNumeric(text) || isDateLike(text)
}

/** Sentences in one or two columns, or a sheet that calls itself instructions. */
function isProse(rows: GridRow[], sheetName: string): boolean {
  if (/说明|须知|填报指引|填写指南|instruction|read\s*me|guide/i.test(sheetName)) return true
  const texts = rows.flatMap((row) => row.filled.map((column) => textOf(row, column)))
  const sentences = rows.filter((row) => row.filled.some((column) => textOf(row, column).length >= PROSE_LENGTH)).length
  const values = texts.filter(isValue).length / texts.length
  return sentences >= rows.length / 2 && values < 0.2 && texts.length / rows.length <= 2
}

function namedLayout(headers: string[], grid: SheetGrid): SheetLayout {
  const levels = headers.map((header) => [header])
  return { headerRows: [], firstDataRow: 1, columns: columnHeaders(levels, grid), titleRows: [] }
}

/** Names every column: levels joined with ` / `, `#F` where blank, `#2`, `#3` … after a name that stood further left already. */
function columnHeaders(levels: string[][], { hiddenColumns, withheld = [] }: SheetGrid): ColumnHeader[] {
  const seen = new Map<string, number>()
  return levels.map((parts, column) => {
    const name = parts.length > 0 ? parts.join(' / ') : `#${columnLetters(column)}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    const header = times > 1 ? `${name} #${times}` : name
    const personal = withheld.find((candidate) => candidate.column === column)
    return { column, header, levels: parts, hidden: hiddenColumns.includes(column), ...(personal ? { withheld: personal.kind } : {}) }
  })
}
