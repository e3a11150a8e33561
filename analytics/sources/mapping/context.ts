// What a sheet says around its columns: its titles, its names, its first rows.
import { isBlank } from '../table/cell-shape'
import { dataRowsOf } from '../table/data-rows'
import type { SheetGrid, SheetLayout } from '../table/types'
import type { MappingContext } from './constants'
import { joinLabels } from './stated-person'
import type { KnownPeople } from './value-votes'

export interface SheetNames {
  fileName: string
  sheetName: string
  otherLists?: boolean
  /** Its file has further sheets. */
  otherSheets?: boolean
  knownIndicators?: string[]
  knownPeople?: KnownPeople
}

export function contextOf(grid: SheetGrid, layout: SheetLayout, names: SheetNames): MappingContext {
  const titles = grid.rows
    .filter(({ row }) => layout.titleRows.includes(row))
    .flatMap(({ cells }) => cells.filter((text): text is string => !isBlank(text)))
  return { ...names, titles: joinLabels(titles) }
}

/** The first data rows, cells by column. Drafts that somebody hid say nothing of what the others are; they are told when the rows are read. */
export function sampleOf({ rows, hiddenRows = [] }: SheetGrid, layout: SheetLayout): (string | null)[][] {
  const data = dataRowsOf({ rows }, layout)
  const shown = data.filter(({ row }) => !hiddenRows.some(([first, last]) => row >= first && row <= last))
  return (shown.length > 0 ? shown : data).map(({ cells }) => cells)
}
