// How a sheet is laid out: the table on it, or the form that it is; and what stands around a table that is not stored.
import type { ImportErrorCode } from '../../../importers/source/types'
import { indicatorId } from '../../vocabulary/indicator-id'
import { findForm } from '../form/find-form'
import { personalBesideLabels } from '../form/head'
import { layoutOf } from '../mapping/answer'
import { isHeaderWord } from '../mapping/header-word'
import type { KeptAnswer } from '../mapping/types'
import { knownIndicatorIds } from '../mapping/value-columns'
import { isPersonalHeader } from '../personal/header'
import type { PersonalColumn } from '../personal/types'
import { isDateLike, isNumeric } from '../table/cell-shape'
import { findLayout, type LayoutRefusal, layoutAt } from '../table/layout'
import type { FormCell, SheetGrid, SheetLayout, WithheldColumn } from '../table/types'
import { labelsOfForm } from './form-sheet'

type FoundRefusal = (Omit<LayoutRefusal, 'code'> & { code: ImportErrorCode; facts?: Record<string, string | number> }) | null

interface Found {
  layout?: SheetLayout
  refusal?: FoundRefusal
  /** A list is inside, or it is several forms. */
  isOpenForm: boolean
}

/** The table on the sheet, or the form that it is. */
export function layoutIn(grid: SheetGrid, sheetName: string, knownIndicators: string[] | undefined): Found {
  const form = findForm(grid)
  if (form?.layout)
    return { layout: form.layout, refusal: form.blank ? { code: 'form_blank', instruction: false } : null, isOpenForm: false }
  if (!form) return { ...findLayout(grid, knownHeader(knownIndicators), sheetName), isOpenForm: false }
  return { refusal: { code: 'form_sheet', instruction: false, facts: { headers: form.again.slice(0, 3).join('、') } }, isOpenForm: true }
}

interface Said {
  headerRow: number | undefined
  own: KeptAnswer | undefined
  answered: { layout: SheetLayout }[]
}

/** The layout a sheet will be read with: a person may have said that a form is a table. */
export function layoutToRead(grid: SheetGrid, found: SheetLayout | null, { headerRow, own, answered }: Said): SheetLayout | null {
  if (headerRow !== undefined) return layoutAt(grid, headerRow)
  if (!found?.form) return found
  return own ? layoutOf(own.headerRow, found, grid) : (answered[0]?.layout ?? found)
}

export interface PersonalBeside {
  cells: FormCell[]
  personal: PersonalColumn[]
}

/** None of a form, whose labels are its columns, nor of what is stored already. */
export function personalBeside(
  grid: SheetGrid,
  layout: SheetLayout | null,
  isOpenForm: boolean,
  keeps: (column: WithheldColumn, levels: string[]) => boolean,
): PersonalBeside {
  const isLike = isOpenForm || labelsOfForm(grid).length > 0
  const found =
    !layout?.form && !grid.withheld && !grid.headers && (layout || isLike) ? personalBesideLabels(grid, isLike ? null : layout) : []
  const columns = found.map(({ kind, label: { text, cell } }) => ({ column: cell.column, header: text, kind, from: cell.row }))
  const gone = found.filter((_, at) => !keeps(columns[at], [columns[at].header]))
  return {
    cells: gone.map(({ label }) => label.cell),
    personal: columns.map((column) => ({ ...column, kept: keeps(column, [column.header]) })),
  }
}

export function asForm(grid: SheetGrid): FoundRefusal {
  const labels = labelsOfForm(grid)
  return labels.length > 0 ? { code: 'form_sheet', instruction: false, facts: { headers: labels.slice(0, 3).join('、') } } : null
}

/** Header words: the dictionary's and the names of known indicators. */
function knownHeader(knownIndicators: string[] | undefined): (text: string) => boolean {
  const indicators = knownIndicatorIds(knownIndicators)
  const isKnown = (text: string) =>
    !isNumeric(text) && !isDateLike(text) && (isHeaderWord(text) || indicators.has(indicatorId(text)) || isPersonalHeader(text))
  // Cells of a column are often alike.
  const before = new Map<string, boolean>()
  return (text) => {
    const known = before.get(text) ?? isKnown(text)
    before.set(text, known)
    return known
  }
}
