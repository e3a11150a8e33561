// Turns lineage columns into addresses people read: `file.xlsx › Sheet1!F17`, `file.csv › row 18204 · column`, `file.json › path[12].field`.
import type { SourceCell } from '../metric/types'
import type { Database } from '../workspace/query'
import sourcePlaces from './source_places.sql'

export interface Lineage {
  sheetId: number | null
  row: number | null
  column: number | null
}
interface Place {
  sheetId: number
  file: string
  sheet: string
  kind: string
  headers: Record<string, string> | null
}

/** The addresses of some cells in one query; the function answers null for rows that came from no sheet. */
export async function cellsOf(db: Database, lineages: readonly Lineage[]): Promise<(lineage: Lineage) => SourceCell | null> {
  const ids = [...new Set(lineages.map((lineage) => lineage.sheetId).filter((id) => id !== null))]
  const places = ids.length ? await db.all<Place>(sourcePlaces, { sheets: JSON.stringify(ids) }) : []
  const byId = new Map(places.map((place) => [place.sheetId, place]))
  return ({ sheetId, row, column }) => {
    const place = sheetId === null ? undefined : byId.get(sheetId)
    return place && row !== null ? { sheetId: place.sheetId, row, column, address: addressOf(place, row, column) } : null
  }
}

function addressOf({ file, sheet, kind, headers }: Place, row: number, column: number | null): string {
  const header = column === null ? undefined : headers?.[String(column)]
  if (kind === 'csv') return `${file} › row ${row}${header ? ` · ${header}` : ''}`
  if (kind === 'json') return `${file} › ${sheet}[${row - 1}]${header ? `.${header}` : ''}`
  return column === null ? `${file} › ${sheet} › row ${row}` : `${file} › ${sheet}!${letters(column)}${row}`
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26))
}
