// Which columns of a sheet hold what is personal: by their headers, by headings further down, else by most of their first values.
import { userId } from '../../kinds/shared/words'
import { isKnownKey } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import { isMonth } from '../../vocabulary/months'
import { columnLetters } from '../table/cell-shape'
import type { PersonalKind, SheetGrid, SheetLayout, WithheldColumn } from '../table/types'
import { headerFinding, isPersonalHeader } from './header'
import { screenText } from './screen-text'
import type { KeptColumn, PersonalColumn } from './types'
import { isDenied, likelyKind, plainTexts, provenKind } from './values'

export interface SheetLook {
  grid: SheetGrid
  layout: SheetLayout | null
  /** Keys of the indicators that are known: their columns are measures, whatever they sound like. */
  metrics: ReadonlySet<string>
}

/** All personal columns of a sheet, those a person asked to keep marked. */
export function findPersonal(look: SheetLook, keeps: (column: WithheldColumn, levels: string[]) => boolean): PersonalColumn[] {
  const found = new Map<number, WithheldColumn>()
  const { grid, layout } = look
  const width = Math.max(0, layout?.columns.length ?? 0, ...grid.rows.map(({ cells }) => cells.length))
  const add = (column: WithheldColumn | undefined) => {
    const before = column && found.get(column.column)
    if (column && (before === undefined || column.from < before.from)) found.set(column.column, column)
  }
  for (let column = 0; column < width; column++) add(ofColumn(look, column))
  for (const column of furtherHeadings(look)) add(column)
  return [...found.values()]
    .sort((a, b) => a.column - b.column)
    .map((column) => ({ ...column, kept: keeps(column, layout?.columns[column.column]?.levels ?? []) }))
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

function ofColumn({ grid, layout, metrics }: SheetLook, column: number): WithheldColumn | undefined {
  const named = layout?.columns[column]
  const levels = named?.levels ?? []
  const keys = levels.map(headerKey)
  if (keys.some((key) => metrics.has(key))) return undefined
  const header = screenText(named?.header ?? `#${columnLetters(column)}`)
  const start = layout?.firstDataRow ?? 1
  const rows = grid.rows.filter(({ row }) => row >= start)
  const texts = plainTexts(rows.map(({ cells }) => cells[column] ?? null))
  const finding = headerFinding(levels)
  if (finding && !isDenied(finding, texts)) return { column, header, kind: finding.kind, from: start }
  const kind = provenKind(texts) ?? (saysOther(levels, keys) ? undefined : likelyKind(texts))
  if (!kind) return undefined
  // Without a layout a heading may still stand above: it stays.
  return { column, header, kind, from: layout ? start : (rows.find(({ cells }) => isOfKind(cells[column], kind))?.row ?? start) }
}

const isOfKind = (text: string | null | undefined, kind: PersonalKind): boolean => {
  const texts = plainTexts([text ?? null])
  return provenKind(texts) === kind || likelyKind(texts) === kind
}

const logins = new Set(userId.split(',').map(headerKey))
const identifier = /(编号|单号|号|编码|代码|流水|id|no|number|code|key|num)$/

/** The name of a number: what stands below is that number, and looks like others by chance. */
export const namesIdentifier = (levels: string[]): boolean => levels.some((level) => identifier.test(headerKey(level)))

/** A header that means something else. A login may well be a telephone number. */
const saysOther = (levels: string[], keys: string[]): boolean =>
  !keys.some((key) => logins.has(key)) && (namesIdentifier(levels) || keys.some(isKnownKey) || levels.some(isMonth))

/** Rows of names below or without the header: another table begins there. */
function furtherHeadings({ grid, layout, metrics }: SheetLook): WithheldColumn[] {
  const last = Math.max(0, ...(layout?.headerRows ?? []))
  return grid.rows.flatMap(({ row, cells }) => {
    const texts = cells.map((text) => text?.trim() ?? '')
    const filled = texts.filter((text) => text !== '')
    const names = filled.filter((text) => isPersonalHeader(text) || isKnownKey(headerKey(text)))
    if (grid.headers || row <= last || new Set(names).size < 2 || names.length * 2 <= filled.length) return []
    const below = grid.rows.filter((other) => other.row > row)
    return texts.flatMap((text, column): WithheldColumn[] => {
      const finding = metrics.has(headerKey(text)) ? undefined : headerFinding(text === '' ? [] : [text])
      if (!finding || isDenied(finding, plainTexts(below.map((other) => other.cells[column] ?? null)))) return []
      return [{ column, header: text, kind: finding.kind, from: row + 1 }]
    })
  })
}
