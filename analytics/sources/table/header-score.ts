// How much a row looks like a header: words rather than numbers, known words above all, each only once, and not a lone title.
import { isMonth } from '../../vocabulary/months'
import { isDateLike, isNumeric } from './cell-shape'
import { type GridRow, textOf } from './grid'

/** Longer texts are prose, not headings. */
const HEADING_LENGTH = 40

export interface HeaderScore {
  score: number
  /** Cells that a dictionary knows or that name a month. */
  hits: number
  filled: number
  /** All cells are short texts, each only once. */
  wordy: boolean
}

/**
 * Share of text cells + 3 × share of known words + share of distinct cells − share of numbers and dates, less a penalty for rows with few
 * cells of a wide sheet.
 */
export function scoreHeader(row: GridRow, width: number, isKnown: (text: string) => boolean): HeaderScore {
  const texts = row.filled.map((column) => textOf(row, column))
  const months = texts.filter(isMonth).length
  let words = 0
  let hits = 0
  let values = 0
  for (const text of texts) {
    const known = isKnown(text) || (months >= 2 && isMonth(text))
    if (known) hits++
    if (!known && (isNumeric(text) || isDateLike(text))) values++
    else if (text.length <= HEADING_LENGTH) words++
  }
  const n = texts.length
  const distinct = new Set(texts).size
  const alone = n === 1 && width > 1 ? 2 : Math.max(0, 0.3 - n / width)
  const labelled = texts.filter((text) => /.[:：]./.test(text)).length
  const score = words / n + (3 * hits) / n + distinct / n - values / n - alone - labelled / n
  return { score, hits, filled: n, wordy: words === n && values === 0 && distinct === n }
}
