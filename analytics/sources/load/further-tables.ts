// A second table below the first, on one sheet: its rows must not be read as rows of the first when its months, columns or period differ.

import { chineseMonthWord } from '../../vocabulary/months'
import { statedMonth } from '../mapping/stated-time'
import { usedColumns } from '../mapping/used-columns'
import { type Around, isOtherHeader, mayBeOtherHeader } from './other-header'
import { isNumber, isTitle, plain, type TextRow } from './text-row'
import type { SheetSource } from './types'

/** What a header row met among the data is: the sheet's own again, or another table's. */
export type HeaderMet = 'own' | 'other' | null

const personWords =
  /^(序号|(员工|人员|职工|雇员)?(工号|编号|编码|姓名|员工号)|部门|所属部门|姓名|指标|指标名称|月份|name|full name|employee (id|no|name)|staff (id|no)|department)$/i
const periods = new RegExp(
  `20\\d{2}|\\d{1,2}\\s*[-~至到]\\s*\\d{1,2}\\s*月|\\d{1,2}\\s*月|(?:${chineseMonthWord})月|q[1-4]|[一二三四]季度|[上下]半年|同期|去年|上年|计划|目标|预算|last year|target|plan|budget`,
  'gi',
)

const labelsOf = ({ sheet: { layout } }: SheetSource): Set<string> =>
  new Set(layout.columns.flatMap(({ levels, header }) => [...levels, header].map((text) => text.trim())))

/** Texts that make a cell of a key column worth a closer look: its own headers and what persons are called in headers. */
export function headerTexts({ sheet }: SheetSource, column: number): string[] {
  const own = sheet.layout.columns.find((header) => header.column === column)
  const words = [
    '序号',
    '工号',
    '员工号',
    '员工编号',
    '员工工号',
    '人员编号',
    '人员编码',
    '职工编号',
    '姓名',
    '员工姓名',
    '部门',
    'Name',
    'Employee ID',
  ]
  return [...new Set([...(own ? [...own.levels, own.header] : []), ...words])]
}

const knownIn = (source: SheetSource, texts: readonly string[]): number => {
  const labels = labelsOf(source)
  return texts.some((text) => isNumber(text) && !labels.has(text))
    ? 0
    : texts.filter((text) => labels.has(text) || personWords.test(plain(text))).length
}
const textsOf = ({ cells }: TextRow): string[] => cells.flatMap((text) => text?.trim() || [])

/** Before anything around the row is looked at. */
export const mayBeHeader = (source: SheetSource, row: TextRow): boolean =>
  knownIn(source, textsOf(row)) >= 2 || mayBeOtherHeader(source, row)

export function headerMet(source: SheetSource, row: TextRow, around: Around): HeaderMet {
  const { layout, mapping } = source.sheet
  const { cells } = row
  const filled = textsOf(row)
  if (knownIn(source, filled) < 2) return isOtherHeader(source, row, around) ? 'other' : null
  const own = layout.columns.filter(({ column, header, levels }) =>
    [header, ...levels].some((label) => label.trim() === cells[column]?.trim()),
  )
  const bound = usedColumns(mapping)
  const other = layout.columns.some(
    ({ column }) => bound.has(column) && cells[column] != null && !own.some((same) => same.column === column),
  )
  if (!other && own.length >= 2 && own.length * 2 > filled.length) return 'own'
  return 'other'
}

/**
 * Whether a table under `title` goes on with what the titles above the first one said: it names no other time, and the sheet has taken
 * nothing from its titles that holds for the first table only.
 */
export function continuesUnder(title: string, above: string[], { sheet }: Pick<SheetSource, 'sheet'>): boolean {
  const { department, indicator_name, month, unit } = sheet.mapping.constants
  const same = above.some((text) => plain(text) === plain(title))
  if (same) return true
  // Of two titles the one nearer to the table names its group; what the upper one says holds for the groups after it too.
  const group = above[above.length - 1] ?? ''
  // What the name of the sheet or the file says holds for every table of it.
  const everywhere = (text: string) =>
    !above.some((said) => said.includes(text)) && [sheet.sheetName, sheet.fileName].some((name) => name.includes(text))
  const own = statedMonth([], sheet.sheetName, sheet.fileName) !== month
  const stated = [department, indicator_name, own ? month : undefined, unit].filter((text) => text !== undefined && !everywhere(text))
  if (stated.length > 0 && (above.length < 2 || stated.some((text) => group.includes(text!)))) return false
  return !namesOther([title], above, { sheet })
}

function namesOther(titles: string[], above: string[], { sheet }: Pick<SheetSource, 'sheet'>): boolean {
  const said = new Set([...above, sheet.sheetName, sheet.fileName].flatMap((text) => text.match(periods) ?? []))
  return titles.flatMap((title) => title.match(periods) ?? []).some((time) => !said.has(time))
}

export interface HeaderRow extends TextRow {
  met: Exclude<HeaderMet, null>
  /** Title rows right above it, top to bottom. */
  titles: readonly TextRow[]
}

export interface FurtherTable {
  sheet: number
  from: number
  /** Last row; the sheet's end where nothing follows. */
  until: number
  title: string | null
  /** Its columns are others, its title names another time, or what the title above the first table says of all rows does not hold for it. */
  difference: 'columns' | 'time' | 'title'
}

export interface FoundTables {
  tables: FurtherTable[]
  /** Rows of titles and headers, of the first table repeated and of the others. */
  structure: { row: number; reason: 'title' | 'header' | 'repeated_header' }[]
}

const lastRow = 2_000_000_000

/** Where other tables begin and end, from the header rows met among the data of one sheet, top to bottom. */
export function furtherTables(source: SheetSource, headers: HeaderRow[], above: string[]): FoundTables {
  const found: FoundTables = { tables: [], structure: [] }
  let open: FurtherTable | undefined
  for (const { row, met, titles } of headers) {
    const texts = titles.flatMap((title) => isTitle(title) ?? [])
    const goesOn = met === 'own' && texts.every((text) => continuesUnder(text, above, source))
    const from = titles[0]?.row ?? row
    found.structure.push(...titles.map((title) => ({ row: title.row, reason: 'title' as const })))
    found.structure.push({ row, reason: goesOn ? 'repeated_header' : 'header' })
    if (open) open.until = from - 1
    const difference = met === 'other' ? 'columns' : namesOther(texts, above, source) ? 'time' : 'title'
    open = goesOn ? undefined : { sheet: source.sheet.sheetId, from, until: lastRow, title: texts[0] ?? null, difference }
    if (open) found.tables.push(open)
  }
  return found
}
