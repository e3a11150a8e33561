// The rows by which columns are known: totals, notes and headers that come again say nothing of what a column holds.
import { noteBeginning, totalAlone, totalAtEnd } from '../../vocabulary/totals'
import { isBlank, isNumeric } from '../table/cell-shape'
import type { SheetLayout } from '../table/types'

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

export function recordsOf(sample: (string | null)[][], layout: SheetLayout): (string | null)[][] {
  const records = sample.filter((cells) => !isOfTable(cells) && !isHeaderAgain(cells, layout))
  return records.length > 0 ? records : sample
}
