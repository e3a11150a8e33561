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
interface Sheet {
  file: string
  kind: SourceKind
  sheet: string
  headers: Map<number, string | null>
  form: Form | null
}
/** A form's values stand in cells of their own, and are read as one row. */
interface Form {
  row: number
  cells: { row: number; column: number }[]
}
interface Read {
  sheetId: number
  column: number | null
  header: string | null
  /** JSON: of a form, in which its values stand in cells of their own. */
  layout: string | null
}
type Place = Pick<Sheet, 'file' | 'kind' | 'sheet'> & Omit<CellKey, 'sheetId'> & { header: string | null }

/** One query for all cells; the answer has them in the order asked for, null where the sheet is not known. */
export async function cellAddresses(db: Database, cells: (CellKey | null)[]): Promise<(SourceCell | null)[]> {
  const sheets = await readSheets(db, new Set(cells.flatMap((cell) => (cell ? [String(cell.sheetId)] : []))))
  return cells.map((cell) => {
    const sheet = cell && sheets.get(cell.sheetId)
    if (!cell || !sheet) return null
    const { sheetId, row, column } = cell
    const place = standsAt(sheet, cell)
    const where = addressOf({ ...sheet, ...place, header: (column === null ? null : sheet.headers.get(column)) ?? null })
    return { sheetId, row, column, address: writtenAddress(where), where }
  })
}

/** The cell that a person sees: of a form, the one that holds what was filled in at a label. Columns behind its labels are those of the sheet itself. */
const standsAt = ({ form }: Pick<Sheet, 'form'>, { row, column }: Omit<CellKey, 'sheetId'>): Omit<CellKey, 'sheetId'> =>
  form && column !== null && row === form.row ? (form.cells[column] ?? { row, column: column - form.cells.length }) : { row, column }

/** Where a cell that is read stands in its sheet, as it is shown. */
export async function placeShown(db: Database, cell: CellKey): Promise<Omit<CellKey, 'sheetId'> & { isForm: boolean }> {
  const sheet = (await readSheets(db, new Set([String(cell.sheetId)]))).get(cell.sheetId)
  const { row, column } = sheet ? standsAt(sheet, cell) : cell
  return { row, column, isForm: Boolean(sheet?.form) }
}

function formIn(layout: string): Form | null {
  const { form, firstDataRow } = JSON.parse(layout) as { form?: Pick<Form, 'cells'>; firstDataRow: number }
  return form ? { row: firstDataRow, cells: form.cells } : null
}

async function readSheets(db: Database, asked: ReadonlySet<string>): Promise<Map<number, Sheet>> {
  const sheets = new Map<number, Sheet>()
  if (!asked.size) return sheets
  const rows = await db.all<Omit<Sheet, 'headers' | 'form'> & Read>(addressSql, {
    sheets: JSON.stringify([...asked]),
  })
  for (const { sheetId, file, kind, sheet, column, header, layout } of rows) {
    const known = sheets.get(sheetId) ?? { file, kind, sheet, headers: new Map(), form: null }
    if (layout !== null) known.form = formIn(layout)
    sheets.set(sheetId, known)
    if (column !== null) known.headers.set(column, header)
  }
  return sheets
}

export function addressOf({ file, kind, sheet, row, column, header }: Place): Address {
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
