// Cells of forms as they may be stored: a label stays, what stands in it for a person's number or pay does not.
import type { FormCell, SheetGrid } from '../table/types'
import { screenText } from './screen-text'

/** What becomes of what was filled in at a label; null: it is not stored. */
export type Treat = (label: number, text: string) => string | null

interface Own {
  label: number
  part?: FormCell['part']
}

/** Stands where something is not stored, so that its label keeps its place among others in one cell. */
const blank = '＿'

/** Labels by the cell that their values stand in. */
export function labelsByCell(cells: readonly FormCell[]): (row: number, column: number) => Own[] {
  const found = new Map<string, Own[]>()
  for (const [label, { row, column, part, several }] of cells.entries()) {
    for (const own of several ?? [column])
      found.set(`${row} ${own}`, [...(found.get(`${row} ${own}`) ?? []), { label, part: several ? undefined : part }])
  }
  return (row, column) => found.get(`${row} ${column}`) ?? []
}

/** The text of a cell with what is in it for labels as it may be stored, and where that then stands. */
export function screenCellOf(
  text: string,
  own: Own[],
  treat: Treat,
  others = screenText,
): { text: string | null; parts: Map<number, [number, number]> } {
  const parts = new Map<number, [number, number]>()
  if (own.length === 0) return { text: others(text), parts }
  if (own.length === 1 && !own[0].part) return { text: treat(own[0].label, text), parts }
  const characters = [...text]
  let [stored, at] = ['', 0]
  for (const { label, part: [before, length] = [0, characters.length] } of [...own].sort(
    (a, b) => (a.part?.[0] ?? 0) - (b.part?.[0] ?? 0),
  )) {
    if (length === 0) {
      parts.set(label, [0, 0])
      continue
    }
    stored += screenText(characters.slice(at, before).join(''))
    const value = treat(label, characters.slice(before, before + length).join(''))
    parts.set(label, value === null ? [0, 0] : [[...stored].length, [...value].length])
    stored += value ?? blank
    at = before + length
  }
  return { text: stored + screenText(characters.slice(at).join('')), parts }
}

/** The first rows of a form as they may be stored, with the places of its values in them. */
export function screenFormRows(
  rows: SheetGrid['rows'],
  cells: readonly FormCell[],
  treat: Treat,
  others = screenText,
): { rows: SheetGrid['rows']; cells: FormCell[] } {
  const labelsAt = labelsByCell(cells)
  const places = new Map<number, [number, number]>()
  const screened = rows.map(({ row, cells: texts }) => ({
    row,
    cells: texts.map((text, column) => {
      if (text === null) return null
      const found = screenCellOf(text, labelsAt(row, column), treat, others)
      for (const [label, part] of found.parts) places.set(label, part)
      return found.text
    }),
  }))
  return { rows: screened, cells: cells.map((cell, label) => (places.has(label) ? { ...cell, part: places.get(label)! } : cell)) }
}
