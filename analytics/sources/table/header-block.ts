// Headers of more than one row: which rows belong together, and what each column is called on every level.
import { isDayOrLength } from '../../vocabulary/day-or-length'
import { magnitudeWords, unitWords } from '../../vocabulary/units'
import { isDateLike, isNumeric } from './cell-shape'
import { type GridRow, mergeAt, textOf, wideMerges } from './grid'
import { namesMonth } from './month-heading'
import type { SheetGrid } from './types'

const MOST_ROWS = 3
const LABEL_LENGTH = 24

/** The header around the best row, top to bottom; at most three rows. */
export function headerRows(grid: SheetGrid, rows: GridRow[], best: number, isKnown: (text: string) => boolean): GridRow[] {
  let first = best
  let last = best
  while (first > 0 && last - first + 1 < MOST_ROWS && groups(grid, rows[first - 1], rows[first], isKnown)) first--
  while (last + 1 < rows.length && last - first + 1 < MOST_ROWS && continues(grid, rows[last], rows[last + 1], isKnown)) last++
  return rows.slice(first, last + 1)
}

/** True when `above` carries group labels over `below`: by merges, or by labels that stand over several of its cells. */
function groups(grid: SheetGrid, above: GridRow, below: GridRow, isKnown: (text: string) => boolean): boolean {
  if (above.row + 1 !== below.row || !isLabels(above) || statesValues(above) || isForm(above, below, isKnown)) return false
  if (joinedDown(grid, above.row, below.row) || isSecondNaming(below, above, isKnown)) return true
  const spans = wideMerges(grid, above.row).filter((merge) => above.filled.includes(merge.left))
  if (
    spans.some((merge) =>
      isTitle(textOf(above, merge.left), merge.left === below.filled[0] && (merge.right - merge.left + 1) * 2 > below.filled.length),
    )
  )
    return false
  if (spans.length >= 2 || (spans.length === 1 && above.filled.length >= 2)) return true
  if (above.filled.length < 2) return false
  const heading = above.filled.filter((column) => namesMonth(textOf(above, column)) || isKnown(textOf(above, column))).length
  const open = above.filled.filter((column) => !below.filled.includes(column))
  const uncovered = open.length
  // 姓名 | 历史绩效 | | 2025下半年 over | 2024年度 | 2025上半年 | 校准结果: a known name that goes on below, among labels over several columns.
  if (above.filled.length > 2 && open.some((column) => isKnown(textOf(above, column))) && spansBlanks(above, below)) return true
  return heading / above.filled.length >= 0.5 && (uncovered > 0 || above.filled.length < below.filled.length) && spansBlanks(above, below)
}

/** 员工绩效等级（2025Q1-2026Q1） over most of the columns, beside a remark over the last ones. */
const isTitle = (text: string, overMost: boolean): boolean =>
  overMost && (/20\d{2}/.test(text) || /(?:表|统计|汇总|名单|清单|台账|明细|report|list|summary)\s*(?:[（(].*)?$/i.test(text.trim()))

/** True when `below` holds the sub-headings of `above`. */
function continues(grid: SheetGrid, above: GridRow, below: GridRow, isKnown: (text: string) => boolean): boolean {
  if (above.row + 1 !== below.row) return false
  if (isUnitRow(below) || isResponseRow(above, below) || isRowOfDays(above, below) || areNamesOfDays(above, below)) return true
  if (arePartsOfYears(above, below)) return true
  const under = (column: number) => wideMerges(grid, above.row).some((merge) => merge.left <= column && merge.right >= column)
  // Days of a month, 1 to 31, are labels below the one they stand under; (100) is what a score may come to.
  if (joinedDown(grid, above.row, below.row))
    return isLabels({ ...below, filled: below.filled.filter((column) => !under(column) && !isUnit(textOf(below, column))) })
  // 31-Dec-25 below Actual is no value where the row names other columns.
  const names = below.filled.filter((column) => isKnown(textOf(below, column))).length
  if (!isLabels(below, names >= 2)) return false
  // Labels above some of the columns, where the row below names all of them.
  if (names >= 2 && below.filled[0] < above.filled[0] && above.filled.every((column) => below.filled.includes(column))) return true
  if (below.filled.every(under) && below.filled.length > 1) return true
  if (below.filled.length > 1 && below.filled.every((column) => isUnderBlanks(above, column))) return true
  const complements =
    below.filled.some((column) => !above.filled.includes(column)) && above.filled.some((column) => !below.filled.includes(column))
  const headings = below.filled.filter((column) => namesMonth(textOf(below, column)) || isKnown(textOf(below, column))).length
  if (complements && headings / below.filled.length >= 0.5 && spansBlanks(above, below)) return true
  return isSecondNaming(above, below, isKnown)
}

/** Under a label that blanks follow, as merged cells leave them in text files, or under these blanks. */
function isUnderBlanks(above: GridRow, column: number): boolean {
  const label = above.filled.filter((candidate) => candidate <= column).at(-1)
  return label !== undefined && !above.filled.includes(label + 1) && above.filled.some((candidate) => candidate < label)
}

/** Below its questions a survey tool says `Response` where there is one answer, and the statements where there are several. */
const isResponseRow = (above: GridRow, below: GridRow): boolean =>
  below.filled.some((column) => isResponse(textOf(below, column))) && below.filled[0] > above.filled[0]
/** 2025.7.16 and 4学时 below the names of courses, and nothing below the names of people. */
const isRowOfDays = (above: GridRow, below: GridRow): boolean =>
  below.filled.length > 1 &&
  below.filled[0] > 0 &&
  below.filled[0] >= above.filled[0] &&
  below.filled.filter((column) => isDayOrLength(textOf(below, column))).length > 1 &&
  below.filled.every((column) => above.filled.includes(column) && (isDayOrLength(textOf(below, column)) || isUnit(textOf(below, column))))

/** What each day was about, below the days alone: C3新品卖点 below 1月14日. */
const areNamesOfDays = (above: GridRow, below: GridRow): boolean =>
  below.filled.length > 1 &&
  below.filled[0] > above.filled[0] &&
  isLabels(below) &&
  new Set(below.filled.map((column) => textOf(below, column))).size === below.filled.length &&
  below.filled.every((column) => isDayOrLength(textOf(above, column)) || isDateLike(textOf(above, column)))

/** 上半年 and 下半年 below 2024年. */
const arePartsOfYears = (above: GridRow, below: GridRow): boolean =>
  below.filled.length > 1 &&
  below.filled.every((column) => partOfYear.test(textOf(below, column).trim())) &&
  above.filled.some((column) => /20\d{2}/.test(textOf(above, column)))
const partOfYear = /^(?:[上下]半年度?|[上下]|H[12]|Q[1-4]|第?[一二三四]季度?|全?年度?|年终)$/i

const isResponse = (text: string): boolean => /^(?:open-ended )?response$|^(?:开放式)?(?:回答|答复|作答)$/i.test(text.trim())

/** `(元)`, `（分钟）`, `%`: a row that says the units of the columns above. */
function isUnitRow(row: GridRow): boolean {
  return (
    row.filled.length > 0 &&
    row.filled.every((column) => isUnit(textOf(row, column))) &&
    row.filled.some((column) => isUnitWord(textOf(row, column)))
  )
}

const unitWord = new RegExp(`^[([【]?\\s*(?:单位\\s*:\\s*)?(?:${magnitudeWords})?(?:${unitWords})\\s*[)\\]】]?$`, 'i')
const isUnitWord = (text: string) => unitWord.test(text.normalize('NFKC'))
const isUnit = (text: string) => isUnitWord(text) || /^[(（[【][^()（）]{1,8}[)）\]】]$/.test(text) || /^[-—/\\]$/.test(text)

/** `姓名：` beside 林一: what holds for the whole sheet, no group of columns. */
const statesValues = (row: GridRow): boolean => {
  const isLabel = (column: number) => /[:：]\s*$/.test(textOf(row, column)) && !namesMonth(textOf(row, column))
  return row.filled.some((column) => isLabel(column) && row.filled.includes(column + 1) && !isLabel(column + 1))
}

/** 姓名 beside 林一, 工号 beside S101: names with what they are of this one person. */
function isForm(row: GridRow, below: GridRow, isKnown: (text: string) => boolean): boolean {
  const isNameOf = (column: number) => {
    const next = textOf(row, column + 1)
    return isKnown(textOf(row, column)) && next !== '' && !isKnown(next) && !namesMonth(next)
  }
  if (row.filled.filter((column) => !row.filled.includes(column - 1) && isNameOf(column)).length >= 2) return true
  // 部门 | 研发部 | 岗位 | 主管: one after the other, above columns that have names of their own. What is said of somebody may be a name of columns, too.
  const isNamedBelow = (column: number) => isKnown(textOf(below, column)) && textOf(below, column) !== textOf(row, column)
  let [pairs, values] = [0, 0]
  for (let column = row.filled[0]; column <= row.filled.at(-1)!; column++)
    if (isNamedBelow(column) && isKnown(textOf(row, column)) && row.filled.includes(column + 1)) {
      pairs++
      if (isNameOf(column)) values++
      column++
    }
  return pairs >= 2 && values > 0
}

const aYear = /^20[0-4]\d$/

/** Short texts without a value among them; months and years count as words. */
function isLabels(row: GridRow, daysToo = false): boolean {
  return row.filled.every((column) => {
    const text = textOf(row, column)
    if (namesMonth(text) || aYear.test(text)) return true
    return text.length <= LABEL_LENGTH && !isNumeric(text) && (daysToo || !isDateLike(text)) && !/[:：]./.test(text)
  })
}

/** A header cell merged downwards from one row into the next, or over it. */
function joinedDown(grid: SheetGrid, above: number, below: number): boolean {
  return grid.merges.some((merge) => merge.top <= above && merge.bottom >= below && merge.bottom - merge.top < MOST_ROWS)
}

/** A label followed by blanks while the row below goes on. */
function spansBlanks(above: GridRow, below: GridRow): boolean {
  return above.filled.some(
    (column) => !above.filled.includes(column + 1) && below.filled.includes(column) && below.filled.includes(column + 1),
  )
}

/** Technical names beside labels: two full rows of different known words. */
function isSecondNaming(header: GridRow, other: GridRow, isKnown: (text: string) => boolean): boolean {
  if (other.filled.length < 4 || other.filled.length !== header.filled.length) return false
  const known = other.filled.filter((column) => isKnown(textOf(other, column))).length
  return known / other.filled.length >= 0.6 && other.filled.some((column) => textOf(other, column) !== textOf(header, column))
}

/** Per column its texts from the top level down; a merged or spreading cell names all the columns it stands over. */
export function headerLevels(grid: SheetGrid, header: GridRow[], width: number): string[][] {
  const levels: string[][] = Array.from({ length: width }, () => [])
  header.forEach((row, depth) => {
    const below = header[depth + 1]
    let spread = ''
    for (let column = 0; column < width; column++) {
      const merge = mergeAt(grid, row.row, column)
      const own = merge ? mergedText(header, merge.top, merge.left) : textOf(row, column)
      if (own !== '') spread = !merge && below && textOf(below, column) !== '' ? own : ''
      const text = own !== '' ? own : !merge && below && textOf(below, column) !== '' ? spread : ''
      const parts = levels[column]
      if (depth > 0 && parts.length > 0 && isResponse(text)) continue
      if (depth > 0 && parts.length > 0 && isUnit(text)) parts[parts.length - 1] += unitSuffix(text)
      else if (text !== '' && parts[parts.length - 1] !== text) parts.push(text)
      if (text === '') spread = ''
    }
  })
  return levels
}

/** A unit under a name stands behind it: `销售额` over `元` is `销售额(元)`. */
function unitSuffix(text: string): string {
  const unit = text
    .replace(/^[(（[【]|[)）\]】]$/g, '')
    .replace(/^\s*单位\s*[:：]\s*/, '')
    .trim()
  return /^[-—/\\]?$/.test(unit) ? '' : `(${unit})`
}

function mergedText(header: GridRow[], row: number, column: number): string {
  return textOf(
    header.find((candidate) => candidate.row === row),
    column,
  )
}
