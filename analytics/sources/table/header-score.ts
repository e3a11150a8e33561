// How much a row looks like a header: words rather than numbers, known words above all, each only once, and not a lone title.
import { isDateLike, isNumeric } from './cell-shape'
import { type GridRow, textOf } from './grid'
import { namesMonth } from './month-heading'

/** Longer texts are prose, not headings; a question or a long condition may stand among shorter ones. */
const HEADING_LENGTH = 40
const LONGEST_HEADING = 160

export interface HeaderScore {
  score: number
  /** Cells that a dictionary knows or that name a month. */
  hits: number
  filled: number
  /** All cells are short texts, each only once. */
  wordy: boolean
}

/** Months above or below months are values, not names of columns. */
function isMonthAgain(row: GridRow, around: GridRow[]): boolean {
  const columns = row.filled.filter((column) => namesMonth(textOf(row, column)))
  const again = columns.filter((column) => around.some((next) => namesMonth(textOf(next, column))))
  return columns.length > 0 && again.length * 2 > columns.length
}

/**
 * Completed over Completed: what the rows beside say in the same column is a value, though a column may be called so. A name merged over a header of
 * three rows stands there twice more.
 */
const isSaidAgain = (text: string, column: number, beside: GridRow[]): boolean =>
  beside.filter((next) => textOf(next, column) === text).length > 2

/**
 * Share of text cells + 3 × share of known words + share of distinct cells − share of numbers and dates, less a penalty for rows with few
 * cells of a wide sheet.
 */
export function scoreHeader(
  row: GridRow,
  width: number,
  isKnown: (text: string) => boolean,
  around: GridRow[] = [],
  beside: GridRow[] = [],
): HeaderScore {
  const texts = row.filled.map((column) => textOf(row, column))
  const again = new Set(texts.filter((text, at) => isSaidAgain(text, row.filled[at], beside)))
  const months = isMonthAgain(row, around) ? 0 : texts.filter((text) => namesMonth(text)).length
  const long = texts.filter((text) => text.length > HEADING_LENGTH)
  const fewLong = long.length * 3 <= texts.length && long.every((text) => text.length <= LONGEST_HEADING)
  let words = 0
  let hits = 0
  let values = 0
  for (const text of texts) {
    const known = (isKnown(text) && !again.has(text)) || (months >= 2 && namesMonth(text))
    if (known) hits++
    if (!known && (isNumeric(text) || isDateLike(text))) values++
    else if (text.length <= HEADING_LENGTH || fewLong) words++
  }
  const n = texts.length
  const distinct = new Set(texts).size
  const alone = n === 1 && width > 1 ? 2 : Math.max(0, 0.3 - n / width)
  const labelled = texts.filter((text) => /.[:：]./.test(text)).length
  const score = words / n + (3 * hits) / n + distinct / n - values / n - alone - labelled / n
  return { score, hits, filled: n, wordy: words === n && values === 0 && distinct === n }
}
