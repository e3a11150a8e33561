// The first rows of a sheet as they may be looked at and stored: without the cells of personal columns, without numbers of persons in the others.
import type { FieldMapping, SheetMapping } from '../mapping/types'
import { dataRowsOf } from '../table/data-rows'
import type { FormCell, SheetGrid, SheetLayout, WithheldColumn } from '../table/types'
import { namesIdentifier } from './find'
import { screenFormRows, type Treat } from './screen-form'
import { screenFigures, screenText } from './screen-text'
import { longestAmongTimes } from './shapes'
import type { Handling, PersonalColumn } from './types'
import { isFigure, plainTexts } from './values'

/** Cells of a withheld column go, what stands above them stays. Titles and headers are texts, whatever their column holds. */
export function withholdCells(grid: SheetGrid, layout: SheetLayout | null, withheld: WithheldColumn[]): SheetGrid {
  const from = new Map(withheld.map((column) => [column.column, column.from]))
  const start = layout?.firstDataRow ?? 1
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((text, column) => {
      if (text === null || row >= (from.get(column) ?? Number.POSITIVE_INFINITY)) return null
      return row < start ? screenText(text) : text
    }),
  }))
  return { ...grid, rows, withheld, ...(grid.headers ? { headers: grid.headers.map(screenText) } : {}) }
}

/** A form without what is not stored, and where its values then stand. */
export function withholdOfForm(grid: SheetGrid, layout: SheetLayout, withheld: WithheldColumn[]): { grid: SheetGrid; layout: SheetLayout } {
  const gone = new Set(withheld.map(({ column }) => column))
  const form = screenFormOf(grid, layout, (label, text) => (gone.has(label) ? null : text))
  return { ...form, grid: { ...form.grid, withheld } }
}

/** A form as it will be stored. */
export const screenFormOf = (grid: SheetGrid, layout: SheetLayout, treat: Treat): { grid: SheetGrid; layout: SheetLayout } => {
  const { rows, cells } = screenFormRows(grid.rows, layout.form!.cells, treat)
  return { grid: { ...grid, rows }, layout: { ...layout, form: { ...layout.form!, cells } } }
}

/** A grid without what stands beside a few labels. */
export const withholdBeside = (grid: SheetGrid, cells: FormCell[]): SheetGrid =>
  cells.length
    ? {
        ...grid,
        rows: screenFormRows(
          grid.rows,
          cells,
          () => null,
          (text) => text,
        ).rows,
      }
    : grid

/** What becomes of what was filled in at each label. */
export const treatmentOf =
  (handling: readonly Handling[]): Treat =>
  (label, text) =>
    typeof handling[label] === 'object' ? null : screenCell(text, handling[label])

/** The texts of a grid as they will be stored. */
export function screenGrid(grid: SheetGrid, handling: Handling[]): SheetGrid {
  const rows = grid.rows.map(({ row, cells }) => ({ row, cells: cells.map((text, column) => text && screenCell(text, handling[column])) }))
  return { ...grid, rows }
}

const screenCell = (text: string, handling: Handling | undefined): string =>
  handling === 'verbatim'
    ? text
    : handling === 'figures' || (handling === 'times' && text.length > longestAmongTimes)
      ? screenFigures(text)
      : screenText(text)

/** The layout with its withheld columns marked. Headers come out of cells, and a row of values may be taken for a header. */
export const screenLayout = (layout: SheetLayout, withheld: WithheldColumn[]): SheetLayout => ({
  ...layout,
  columns: layout.columns.map((column) => {
    const personal = withheld.find((candidate) => candidate.column === column.column)
    const screened = { ...column, header: screenText(column.header), levels: column.levels.map(screenText) }
    return personal ? { ...screened, withheld: personal.kind } : screened
  }),
})

/** Fields whose texts are figures, or list the numbers of records. */
const figureFields = new Set(['value', 'evidence', 'url'])

const times: ReadonlySet<FieldMapping['type']> = new Set(['date', 'instant', 'month'])

/** What becomes of each column's cells. */
export function handlingOf(
  grid: SheetGrid,
  layout: SheetLayout | null,
  mapping: SheetMapping | null,
  personal: PersonalColumn[],
): Handling[] {
  const width = Math.max(0, layout?.columns.length ?? 0, ...dataRowsOf(grid, layout).map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, column): Handling => {
    const found = personal.find((candidate) => candidate.column === column)
    if (found) return found.kept ? 'verbatim' : found
    const value = mapping?.valueColumns.find((candidate) => candidate.column === column)
    if (value) return value.cycle ? 'text' : 'figures'
    const field = mapping?.fields.find((mapped) => mapped.column === column)
    return field ? ofField(field) : ofUnmapped(grid, layout, column)
  })
}

function ofField({ field, type }: FieldMapping): Handling {
  if (times.has(type)) return 'times'
  const isText = type === 'text' || type === 'name' || type === 'department'
  return isText && !figureFields.has(field) ? 'text' : 'figures'
}

function ofUnmapped(grid: SheetGrid, layout: SheetLayout | null, column: number): Handling {
  if (namesIdentifier(layout?.columns[column]?.levels ?? [])) return 'figures'
  const texts = plainTexts(dataRowsOf(grid, layout).map(({ cells }) => cells[column] ?? null))
  return texts.filter(isFigure).length > texts.length / 2 ? 'figures' : 'text'
}
