// Whether a row among the data names the columns of another table, whose words the first one does not have.
import { isMissing } from '../../vocabulary/missing-marks'
import { isHeaderWord } from '../mapping/header-word'
import { namesMonth } from '../table/month-heading'
import { identityColumns, typedColumns } from './row-columns'
import { isTotalWord } from './row-words'
import { isTitle, plain, type TextRow } from './text-row'
import type { SheetSource } from './types'

/** Longer texts are no names of columns. */
const longestName = 24

const isName = (text: string): boolean => isHeaderWord(text) || namesMonth(text)
const hasDigit = (text: string): boolean => /\d/.test(plain(text))

/** Names of columns stand once each, are short, and hold no figures but those that a known name has. */
const mayBeNames = (texts: readonly string[]): boolean =>
  texts.length >= 2 &&
  new Set(texts).size === texts.length &&
  texts.every((text) => text.length <= longestName && !/[。；！？!?]/.test(text) && (!hasDigit(text) || isName(text)) && !isTotalWord(text))

const isWord = (text: string | null | undefined): boolean => text != null && !hasDigit(text) && !isMissing(text)
const mayBeStrange = (source: SheetSource, { cells }: TextRow): number[] => typedColumns(source).filter((column) => isWord(cells[column]))

/** All that stands above in the column has figures, and what stands here has none. */
const isStrange = (column: number, cells: TextRow['cells'], above: readonly TextRow[]): boolean => {
  const others = above.flatMap((row) => (isTitle(row) === null ? (row.cells[column] ?? []) : []))
  const said = others.filter((text) => !isMissing(text))
  return isWord(cells[column]) && said.length > 0 && said.every(hasDigit)
}

/** By the row alone. */
export function mayBeOtherHeader(source: SheetSource, row: TextRow): boolean {
  const texts = row.cells.filter((text) => text !== null)
  return mayBeNames(texts) && (mayBeStrange(source, row).length > 0 || texts.some(isName))
}

/** What stands near a row: a few rows before it, the next one last, and whether there is any behind it. */
export interface Around {
  above: readonly TextRow[]
  isLast: boolean
}

/**
 * Words that columns are called by, behind a gap or a title, or where the first table has figures and dates. In words that nobody knows it takes more:
 * a title or a number of nobody's, and nothing that fits the columns above.
 */
export function isOtherHeader(source: SheetSource, row: TextRow, { above, isLast }: Around): boolean {
  const texts = row.cells.filter((text) => text !== null)
  if (isLast || !mayBeNames(texts)) return false
  const known = texts.filter(isName).length
  const before = above[above.length - 1]
  const titled = before !== undefined && isTitle(before) !== null
  const broken = titled || (before !== undefined && before.row < row.row - 1)
  const { key } = identityColumns(source)
  const unnumbered = key !== null && isStrange(key, row.cells, above) ? 1 : 0
  const unfit = mayBeStrange(source, row).filter((column) => isStrange(column, row.cells, above)).length + unnumbered
  if (known * 2 >= texts.length && known >= 2) return broken || unfit > 0
  if (known > 0 && unfit >= 2) return true
  if (known > 0) return broken && unfit > 0 && known * 3 >= texts.length && texts.length >= 3
  return broken && unfit >= 2 && (titled || unnumbered > 0)
}
