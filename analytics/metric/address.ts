// Where a value stands, worded: `file.xlsx › Sheet1!F17`, `file.csv › row 18204 · 数量`, `file.json › items[12].owner`.
import type { Database } from '../workspace/query'
import addressSql from './address.sql'
import type { SourceCell } from './types'

export interface CellKey {
  sheetId: number
  row: number
  column: number | null
}
interface Place {
  sheetId: number
  row: number
  column: number | null
  file: string
  kind: string
  sheet: string
  header: string | null
}

/** One query for all cells; the answer has them in the order asked for, null where the sheet is not known. */
export async function cellAddresses(db: Database, cells: (CellKey | null)[]): Promise<(SourceCell | null)[]> {
  const asked = cells.filter((cell): cell is CellKey => cell !== null)
  if (!asked.length) return cells.map(() => null)
  const places = await db.all<Place & { position: number }>(addressSql, { cells: JSON.stringify(asked) })
  const byPosition = new Map(places.map((place) => [place.position, place]))
  let position = 0
  return cells.map((cell) => {
    const place = cell && byPosition.get(++position)
    return cell && place ? { ...cell, address: wordAddress(place) } : null
  })
}

export function wordAddress({ file, kind, sheet, row, column, header }: Omit<Place, 'sheetId'>): string {
  if (kind === 'csv') return `${file} › row ${row}${header ? ` · ${header}` : ''}`
  if (kind === 'json') return `${file} › ${sheet}[${row - 1}]${header ? `.${header}` : ''}`
  return `${file} › ${sheet}!${column === null ? row : `${columnLetters(column)}${row}`}`
}

/** A…Z, AA… of a 0-based column. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}
