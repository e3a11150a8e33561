// The lines of a sheet as those of a form: which ask, which hold what stands below its label, which only head or explain others.
import { isBlank } from '../table/cell-shape'
import type { GridRow } from '../table/grid'
import type { SheetGrid } from '../table/types'
import { endsWithColon, type FormLabel, type FormLine, isKnownLabel, isNumbered, labelsIn, labelsInside, plainLabel } from './labels'

export interface FormLines {
  labels: FormLabel[]
  /** Rows that ask something. */
  asking: number
  /** Rows above the first of them. */
  titles: GridRow[]
  /** Texts below that are neither asked nor filled in. */
  stray: { row: number; column: number }[]
  /** Several texts side by side of which none asks: a list inside the form, or no form at all. */
  lists: number
  /** Texts alone in their lines with nothing below that they ask for: parts of the form. */
  headings: { row: number; text: string }[]
}

/** 注：本表一式两份: no label, whatever follows it. */
const isRemark = (text: string): boolean => /^[\s（(*※]*(?:注意?|填[写表]说明|提示|note)\s*[:：\d]/i.test(text)
const isNote = (text: string): boolean => /^[\s（(*※]*(?:注意?|备注|说明|填[写表]说明|提示|note|notes|tips?)\s*[:：\d]/i.test(text)

export function formLines(grid: SheetGrid, rows: GridRow[]): FormLines {
  const start = rows.findIndex(({ cells, filled, row }) => filled.length > 1 || labelsInside(cells[filled[0]]!, row, filled[0]).length > 0)
  const body = start < 0 ? [] : rows.slice(start)
  const reader = { grid, labelColumns: columnsOfLabels(body) }
  const found: FormLines = { labels: [], asking: 0, titles: rows.slice(0, Math.max(0, start)), stray: [], lists: 0, headings: [] }
  for (let at = 0; at < body.length; at++) {
    const below = alone(body[at]) ? heading(body[at], body[at + 1]) : null
    const line = below?.line ?? labelsIn(body[at], reader)
    if (alone(body[at]) && line.labels.length <= 1 && line.labels.every(({ value }) => value === null))
      found.headings.push({ row: body[at].row, text: plainLabel(body[at].cells[body[at].filled[0]]!) })
    keep(found, line, body[at])
    if (below?.taken) at++
  }
  return found
}

function keep(found: FormLines, { labels, stray, row }: FormLine, { cells }: GridRow): void {
  found.labels.push(...labels)
  if (labels.length > 0) found.asking++
  else if (stray.length > 1) found.lists++
  const left = stray.filter((column) => labels.length > 0 || !isNote(cells[column] ?? ''))
  found.stray.push(...left.map((column) => ({ row, column })))
}

/** Columns in which more labels stand than anything else. */
export function columnsOfLabels(rows: GridRow[]): ReadonlySet<number> {
  const counts = new Map<number, { labels: number; others: number }>()
  for (const { cells, filled } of rows) {
    if (filled.length === 1 && !isKnownLabel(cells[filled[0]]!)) continue
    for (const column of filled) {
      const count = counts.get(column) ?? { labels: 0, others: 0 }
      if (isKnownLabel(cells[column]!) || endsWithColon(cells[column]!)) count.labels++
      else count.others++
      counts.set(column, count)
    }
  }
  return new Set([...counts].flatMap(([column, { labels, others }]) => (labels > 0 && labels >= others ? [column] : [])))
}

const alone = ({ filled }: GridRow): boolean => filled.length === 1

/** A label alone in its line, with what was filled in below it; one with nothing below it is asked as well. */
function heading(own: GridRow, next: GridRow | undefined): { line: FormLine; taken: boolean } | null {
  const { row, cells, filled } = own
  const [column] = filled
  const text = cells[column]!
  if (isRemark(text)) return { line: { row, labels: [], stray: [] }, taken: false }
  if (labelsInside(text, row, column).length > 0) return null
  if (!isKnownLabel(text) && !endsWithColon(text) && !isNumbered(text)) return null
  if (plainLabel(text) === '') return null
  const below = next && alone(next) && next.row === row + 1 ? next : undefined
  const value = below ? below.cells[below.filled[0]]! : null
  const isAnswer = value !== null && !isKnownLabel(value) && !endsWithColon(value) && !isNumbered(value) && !isNote(value)
  const cell = isAnswer ? { row: below!.row, column: below!.filled[0] } : { row, column: column + 1 }
  const label: FormLabel = { text: plainLabel(text), row, column, known: isKnownLabel(text), cell, value: isAnswer ? value : null }
  return { line: { row, labels: [label], stray: [] }, taken: isAnswer }
}

/** Lines of labels, each above the line of what was filled in; null where the lines do not alternate so. */
export function linesAbove(rows: GridRow[]): FormLines | null {
  const start = rows.findIndex(({ filled }) => filled.length > 1)
  if (start < 0) return null
  const found: FormLines = { labels: [], asking: 0, titles: rows.slice(0, start), stray: [], lists: 0, headings: [] }
  for (let at = start; at < rows.length; at++) {
    const own = rows[at]
    if (!areLabels(own)) return null
    const next = rows[at + 1]
    const values = next && next.row === own.row + 1 && !areLabels(next) ? next : undefined
    if (values?.filled.some((column) => !own.filled.includes(column))) return null
    found.labels.push(...own.filled.map((column) => labelAbove(own, column, values)))
    found.asking++
    if (values) at++
  }
  return found
}

const areLabels = ({ cells, filled }: GridRow): boolean => {
  const known = filled.filter((column) => isKnownLabel(cells[column]!)).length
  return known > 0 && known * 3 >= filled.length * 2 && filled.every((column) => plainLabel(cells[column]!).length <= 24)
}

function labelAbove({ row, cells }: GridRow, column: number, values: GridRow | undefined): FormLabel {
  const text = cells[column]!
  const value = values?.cells[column] ?? null
  const cell = { row: row + 1, column }
  return { text: plainLabel(text), row, column, known: isKnownLabel(text), cell, value: isBlank(value) ? null : value }
}
