// What a sheet says around its columns: its titles, its names, its first rows.
import { noteBeginning, totalAlone, totalAtEnd } from '../../vocabulary/totals'
import { isBlank, isNumeric } from '../table/cell-shape'
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

const addsUp = new RegExp(`${totalAlone}|${totalAtEnd}|${noteBeginning}`, 'i')

/** No words but those of totals and notes: 小计 and figures below a page, 制单：… beside 审核：…. */
const isOfTable = (cells: (string | null)[]): boolean => {
  const words = cells.filter((text): text is string => !isBlank(text) && !isNumeric(text!))
  return words.length > 0 && words.every((text) => addsUp.test(text.trim()))
}

/** The names of the columns again, as print-outs have them on every page. */
const isHeaderAgain = (cells: (string | null)[], { columns }: SheetLayout): boolean => {
  const filled = columns.filter(({ column }) => !isBlank(cells[column]))
  const again = filled.filter(({ column, header, levels }) => [header, ...levels].some((label) => label.trim() === cells[column]!.trim()))
  return again.length >= 2 && again.length === filled.length
}

/**
 * The first data rows, cells by column. Drafts that somebody hid, totals, notes and headers repeated say nothing of what the others are; they are told when the rows are
 * read.
 */
export function sampleOf({ rows, hiddenRows = [] }: SheetGrid, layout: SheetLayout): (string | null)[][] {
  const data = rows.filter(({ row }) => row >= layout.firstDataRow)
  const shown = data.filter(({ row }) => !hiddenRows.some(([first, last]) => row >= first && row <= last))
  const all = (shown.length > 0 ? shown : data).map(({ cells }) => cells)
  const records = all.filter((cells) => !isOfTable(cells) && !isHeaderAgain(cells, layout))
  return records.length > 0 ? records : all
}
