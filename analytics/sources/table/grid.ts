// A preview as rows one can look at: used width, distinct cells of a row, text of merged cells.
import type { CellRange } from '../../../importers/source/types'
import { isBlank } from './cell-shape'
import type { SheetGrid } from './types'

export interface GridRow {
  row: number
  cells: (string | null)[]
  /** Columns with text. */
  filled: number[]
}

/** The rows of a preview that have any text. */
export function filledRows(grid: SheetGrid): GridRow[] {
  return grid.rows
    .map(({ row, cells }) => ({ row, cells, filled: cells.flatMap((text, column) => (isBlank(text) ? [] : [column])) }))
    .filter(({ filled }) => filled.length > 0)
}

/** One more than the last column with text. */
export function usedWidth(rows: GridRow[]): number {
  return rows.reduce((width, { filled }) => Math.max(width, filled[filled.length - 1] + 1), 0)
}

export function textOf(row: GridRow | undefined, column: number): string {
  return (row?.cells[column] ?? '').replace(/\s+/g, ' ').trim()
}

/** Merged ranges that start in or run through a row, wider than one column. */
export function wideMerges(grid: SheetGrid, row: number): CellRange[] {
  return grid.merges.filter((merge) => merge.top <= row && merge.bottom >= row && merge.right > merge.left)
}

export function mergeAt(grid: SheetGrid, row: number, column: number): CellRange | undefined {
  return grid.merges.find((merge) => merge.top <= row && merge.bottom >= row && merge.left <= column && merge.right >= column)
}
