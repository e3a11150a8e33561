// The rows of data among the first of a sheet: those below its header, or the one row that a form comes to.
import type { FormCell, SheetGrid, SheetLayout } from './types'

type Row = SheetGrid['rows'][number]

/** `first`: where rows begin as long as nobody knows the layout. */
export function dataRowsOf({ rows }: Pick<SheetGrid, 'rows'>, layout: SheetLayout | null, first = 1): Row[] {
  if (layout?.form) return [{ row: layout.firstDataRow, cells: layout.form.cells.map((cell) => textOfForm(rows, cell)) }]
  const start = layout?.firstDataRow ?? first
  return rows.filter(({ row }) => row >= start)
}

/** Titles and rows as they will be read, for whoever is to look at them. */
export function shownRows({ rows }: Pick<SheetGrid, 'rows'>, layout: SheetLayout | null): Row[] {
  return layout?.form ? dataRowsOf({ rows }, layout) : rows
}

function textOfForm(rows: Row[], { row, column, part }: FormCell): string | null {
  const text = rows.find((candidate) => candidate.row === row)?.cells[column] ?? null
  return text === null || !part ? text : characters(text, part) || null
}

const characters = (text: string, [before, length]: [number, number]): string => [...text].slice(before, before + length).join('')
