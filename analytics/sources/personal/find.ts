// Which columns of a sheet hold what is personal: by their headers, by headings further down, else by most of their first values.
import { userId } from '../../kinds/shared/words'
import { isKnownKey } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { indicatorId } from '../../vocabulary/indicator-id'
import { findMonth, isMonth } from '../../vocabulary/months'
import { columnLetters } from '../table/cell-shape'
import { dataRowsOf } from '../table/data-rows'
import type { PersonalKind, SheetGrid, SheetLayout, WithheldColumn } from '../table/types'
import { isPayBesidePay, mentionsTelephone } from './head'
import { headerFinding, isPersonalHeader, longestHeader } from './header'
import { screenText } from './screen-text'
import type { KeptColumn, PersonalColumn } from './types'
import { areDialled, isDenied, likelyKind, plainTexts, provenKind } from './values'

export interface SheetLook {
  grid: SheetGrid
  layout: SheetLayout | null
  /** Keys of the indicators that are known: their columns are measures, whatever they sound like. */
  indicators: ReadonlySet<string>
}

/** All personal columns of a sheet, those a person asked to keep marked. */
export function findPersonal(look: SheetLook, keeps: (column: WithheldColumn, levels: string[]) => boolean): PersonalColumn[] {
  const found = new Map<number, WithheldColumn>()
  const { grid, layout } = look
  const width = Math.max(0, layout?.columns.length ?? 0, ...(layout?.form ? [] : grid.rows.map(({ cells }) => cells.length)))
  const add = (column: WithheldColumn | undefined) => {
    const before = column && found.get(column.column)
    if (column && (before === undefined || column.from < before.from)) found.set(column.column, column)
  }
  for (let column = 0; column < width; column++) add(ofColumn(look, column))
  for (const column of furtherHeadings(look)) add(column)
  for (const column of besidePay(look, [...found.values()])) add(column)
  return [...found.values()]
    .sort((a, b) => a.column - b.column)
    .map((column) => ({ ...column, kept: keeps(column, layout?.columns[column.column]?.levels ?? []) }))
}

/** `Gross` and `Net` among columns of pay, of which there are at least three with them. */
function besidePay({ layout, indicators }: SheetLook, found: WithheldColumn[]): WithheldColumn[] {
  const pay = found.filter(({ kind }) => kind === 'pay').length
  const taken = new Set(found.map(({ column }) => column))
  const named = (layout?.columns ?? []).filter(
    ({ column, levels }) =>
      !taken.has(column) && isPayBesidePay(levels.at(-1) ?? '') && !levels.some((level) => isMeasure(level, indicators)),
  )
  if (!layout || pay === 0 || pay + named.length < 3) return []
  return named.map(({ column, header }) => ({ column, header: screenText(header), kind: 'pay', from: layout.firstDataRow }))
}

/** A column by its name, as it stands in the sheet or spelt much the same. */
export const isKept =
  (keep: readonly KeptColumn[], file: string, sheet: number) =>
  ({ header }: WithheldColumn, levels: string[]): boolean =>
    keep.some(
      (asked) =>
        (asked.file === undefined || asked.file.normalize('NFC') === file.normalize('NFC')) &&
        (asked.sheet === undefined || asked.sheet === sheet) &&
        [header, ...levels].some((name) => name === asked.header || headerKey(name) === headerKey(asked.header)),
    )

function ofColumn({ grid, layout, indicators }: SheetLook, column: number): WithheldColumn | undefined {
  const named = layout?.columns[column]
  const levels = named?.levels ?? []
  const keys = levels.map(headerKey)
  if (levels.some((level) => isMeasure(level, indicators))) return undefined
  const header = screenText(named?.header ?? `#${columnLetters(column)}`)
  const start = layout?.firstDataRow ?? 1
  const rows = dataRowsOf(grid, layout)
  const texts = plainTexts(rows.map(({ cells }) => cells[column] ?? null))
  const finding = headerFinding(levels)
  if (finding && !isDenied(finding, texts)) return { column, header, kind: finding.kind, from: start }
  const kind = provenKind(texts) ?? (saysOther(levels, keys) ? dialled(levels, texts) : likelyKind(texts))
  if (!kind) return undefined
  // Without a layout a heading may still stand above: it stays.
  return { column, header, kind, from: layout ? start : (rows.find(({ cells }) => isOfKind(cells[column], kind))?.row ?? start) }
}

/** The name of a known indicator, alone or with its month. */
const isMeasure = (level: string, indicators: ReadonlySet<string>): boolean => {
  const rest = findMonth(level)?.rest
  return indicators.has(indicatorId(level)) || (!!rest && indicators.has(indicatorId(rest)))
}

const isOfKind = (text: string | null | undefined, kind: PersonalKind): boolean => {
  const texts = plainTexts([text ?? null])
  return provenKind(texts) === kind || likelyKind(texts) === kind
}

const logins = new Set(userId.split(',').map(headerKey))
const identifier = /(编号|单号|号|编码|代码|流水|id|no|number|code|key|num)$/

/** The name of a number: what stands below is that number, and looks like others by chance. */
export const namesIdentifier = (levels: string[]): boolean =>
  levels.some((level) => identifier.test(headerKey(level))) && !levels.some(mentionsTelephone)

/** A header that means something else. A login may well be a telephone number. */
const saysOther = (levels: string[], keys: string[]): boolean =>
  !keys.some((key) => logins.has(key)) && (namesIdentifier(levels) || keys.some(isKnownKey) || levels.some(isMonth))

/** Numbers of things and of people in a company, which may look like telephones by chance. */
const ofThings =
  /(订单|工单|单据?|合同|项目|物料|备件|零件|产品|商品|资产|设备|机台|批次?|序列?|流水|任务|流程|案例|票据?|箱|车|版本|证书|发票|凭证|条码|档案|文件|员工|职工|人员|工)(编号|号码?|编码|代码|id|no)$|单号$|^(编号|编码|代码|流水|id|no|number|code|key|num|序号)$|(order|case|asset|ticket|invoice|batch|serial|part|item|product|contract|project|document|employee|staff|worker|personnel|emp|task|request|job)(id|no|number|code|key|num)$/

/** Telephones below a header that names a number. One that names no number of things is believed less. */
function dialled(levels: string[], texts: string[]): PersonalKind | undefined {
  if (!namesIdentifier(levels)) return undefined
  const told = areDialled(texts) || (!levels.some((level) => ofThings.test(headerKey(level))) && areDialled(texts, 3, 2))
  return told ? 'phone' : undefined
}

/** Most rows hold figures, dates or sentences, and are told from names without looking any word up. */
const mayBeName = (text: string): boolean => text.length <= longestHeader && /\p{L}/u.test(text)

/** Texts of at least two kinds that pass are more than half of all; no more of them are tested than it takes to tell. */
function areMostly(texts: readonly string[], all: number, test: (text: string) => boolean): boolean {
  const passed = new Set<string>()
  let count = 0
  for (const [at, text] of texts.entries()) {
    if ((count + texts.length - at) * 2 <= all) return false
    if (!test(text)) continue
    passed.add(text)
    count++
  }
  return passed.size >= 2 && count * 2 > all
}

/** Rows of names below or without the header: another table begins there. */
function furtherHeadings({ grid, layout, indicators }: SheetLook): WithheldColumn[] {
  if (grid.headers || layout?.form) return []
  const last = Math.max(0, ...(layout?.headerRows ?? []))
  const known = new Map<string, boolean>()
  const isName = (text: string): boolean => {
    const told = known.get(text) ?? (isPersonalHeader(text) || isKnownKey(headerKey(text)))
    known.set(text, told)
    return told
  }
  return grid.rows.flatMap(({ row, cells }) => {
    if (row <= last) return []
    const texts = cells.map((text) => text?.trim() ?? '')
    const filled = texts.filter((text) => text !== '')
    if (!areMostly(filled.filter(mayBeName), filled.length, isName)) return []
    const below = grid.rows.filter((other) => other.row > row)
    return texts.flatMap((text, column): WithheldColumn[] => {
      const finding = indicators.has(indicatorId(text)) ? undefined : headerFinding(text === '' ? [] : [text])
      if (!finding || isDenied(finding, plainTexts(below.map((other) => other.cells[column] ?? null)))) return []
      return [{ column, header: text, kind: finding.kind, from: row + 1 }]
    })
  })
}
