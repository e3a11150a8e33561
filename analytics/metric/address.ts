// Where a value stands: the one rule that makes an address of a sheet, a row and a column.
import { formatOf } from '../../importers/formats'
import type { SourceKind } from '../../importers/source/types'
import { writtenAddress } from '../messages/address'
import type { Address } from '../messages/types'
import type { Database } from '../workspace/query'
import type { SourceCell } from '../workspace/types'
import addressSql from './address.sql'

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
  kind: SourceKind
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
    if (!cell || !place) return null
    const where = addressOf(place)
    return { sheetId: cell.sheetId, row: cell.row, column: cell.column, address: writtenAddress(where), where }
  })
}

export function addressOf({ file, kind, sheet, row, column, header }: Omit<Place, 'sheetId'>): Address {
  const { place } = formatOf(kind)
  if (place === 'line') return { file, at: row, column: header || null }
  if (place === 'path') return { file, at: `${sheet}[${row - 1}]${header ? `.${header}` : ''}`, column: null }
  return { file, at: `${sheet}!${column === null ? row : `${columnLetters(column)}${row}`}`, column: null }
}

/** A…Z, AA… of a 0-based column. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}
