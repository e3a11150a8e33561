// What a sheet says around its columns: its titles, its names, its first rows.
import { isBlank } from '../table/cell-shape'
import type { SheetGrid, SheetLayout } from '../table/types'
import type { MappingContext } from './constants'
import { joinLabels } from './stated-person'
import type { KnownPeople } from './value-votes'

export interface SheetNames {
  fileName: string
  sheetName: string
  otherLists?: boolean
  knownIndicators?: string[]
  knownPeople?: KnownPeople
}

export function contextOf(grid: SheetGrid, layout: SheetLayout, names: SheetNames): MappingContext {
  const titles = grid.rows
    .filter(({ row }) => layout.titleRows.includes(row))
    .flatMap(({ cells }) => cells.filter((text): text is string => !isBlank(text)))
  return { ...names, titles: joinLabels(titles) }
}

/** The first data rows, cells by column. */
export function sampleOf(grid: SheetGrid, layout: SheetLayout): (string | null)[][] {
  return grid.rows.filter(({ row }) => row >= layout.firstDataRow).map(({ cells }) => cells)
}
