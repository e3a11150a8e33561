// What a sheet says around its table, each with a label: the head of a form, and what is signed or remarked below.
import { kindOf } from '../../kinds/kinds'
import { fieldsByWords, fieldsOf } from '../../kinds/synonyms'
import { headerKey } from '../../vocabulary/header-key'
import type { SheetMapping } from '../mapping/types'
import { headerFinding } from '../personal/header'
import { isDenied, plainTexts } from '../personal/values'
import { filledRows, type GridRow } from '../table/grid'
import type { PersonalKind, SheetGrid, SheetLayout } from '../table/types'
import { type FormLabel, labelsIn } from './labels'
import { columnsOfLabels } from './lines'

/** A label around a table whose value is of a person and not stored. */
export interface PersonalLabel {
  kind: PersonalKind
  label: FormLabel
}

const answered = (grid: SheetGrid, rows: GridRow[]): FormLabel[] =>
  rows
    .flatMap((row) => labelsIn(row, { grid, labelColumns: columnsOfLabels(rows) }).labels)
    .filter(({ known, value, cell }) => known && (value !== null || cell.several !== undefined))

const titlesOf = (grid: SheetGrid, { titleRows }: SheetLayout): GridRow[] => filledRows(grid).filter(({ row }) => titleRows.includes(row))

/** Numbers of persons and pay beside their labels: above a table, or anywhere in what looks like a form and is not read as one. */
export const personalBesideLabels = (grid: SheetGrid, layout: SheetLayout | null): PersonalLabel[] =>
  answered(grid, layout ? titlesOf(grid, layout) : filledRows(grid)).flatMap((label) => {
    const finding = headerFinding([label.text])
    return finding && !isDenied(finding, plainTexts([label.value])) ? [{ kind: finding.kind, label }] : []
  })

/** So many columns of a table tell its rows from lines with a label and what belongs to it. */
const WIDE = 4

/** Labels of a form of one person around its table that feed nothing; none of a list, which says in its titles what holds for the whole of it. */
export function unreadAround(grid: SheetGrid, layout: SheetLayout, { kind, constants }: SheetMapping): SheetLayout['head'] {
  const [owner] = kindOf(kind).persons
  if (!owner || (constants[owner.no] === undefined && constants[owner.name] === undefined)) return undefined
  const named = layout.columns.filter(({ levels }) => levels.length > 0).length
  const below =
    grid.complete && named >= WIDE ? filledRows(grid).filter(({ row, filled }) => row > layout.firstDataRow && filled.length <= 2) : []
  const labels = [...answered(grid, titlesOf(grid, layout)), ...answered(grid, below)]
  const isRead = ({ text }: FormLabel) => namesOf(kind, text).some((field) => constants[field] !== undefined)
  const unread = labels.filter((label) => !isRead(label) && headerFinding([label.text]) === undefined)
  return unread.length > 0 ? unread.map(({ text, cell: { row, column } }) => ({ row, column, header: text })) : undefined
}

const namesOf = (kind: SheetMapping['kind'], text: string): string[] =>
  [...fieldsOf(kind, headerKey(text)), ...fieldsByWords(kind, text).hits].map(({ field }) => field)
