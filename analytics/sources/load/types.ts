// Shapes the steps of an import hand on to each other.
import type { CellRange, SheetTail } from '../../../importers/source/types'
import type { Kind, SheetKind } from '../../kinds/shared/types'
import type { SheetMapping } from '../mapping/types'
import type { SheetLayout } from '../table/types'

/** A sheet whose raw rows lie in `raw.s<sheetId>`. No mapping = it was recognised as nothing; its rows stay raw. */
export interface LoadSheet {
  sheetId: number
  fileName: string
  sheetName: string
  layout: SheetLayout | null
  mapping: SheetMapping | null
  merges: CellRange[]
  notes: SheetTail['notes']
  refusal?: { code: string; instruction?: boolean; row?: number; facts?: Record<string, string | number> } | null
  /** JSON: records that only hold further lists; nothing of their own is lost. */
  container?: boolean
}

export interface LoadOptions {
  signal?: AbortSignal
  /** `type`: cells are being read; `match`: persons are being found. */
  onStep?: (step: 'type' | 'match', file: string | null) => void
  /** The sheets' plans are kept already. */
  planned?: boolean
  /** Current cycle such as `2026Q1`: gives the year of months and days written without one. */
  cycle: string
  /** Cycles that titles and file names speak of, those of sheets that wait among them. */
  named?: string[]
}

/** `read = accepted + attention + leftOut`, proved before the transaction ends. */
export interface SheetResult {
  sheetId: number
  kind: SheetKind | null
  read: number
  accepted: number
  attention: number
  leftOut: number
  leftOutByReason: Record<string, number>
}

/** A sheet that will be read row by row: layout and mapping are there and certain. */
export type PlannedSheet = LoadSheet & { layout: SheetLayout; mapping: SheetMapping }

/** The SQL that stands for a sheet's rows: its raw table with merged cells filled down. */
export interface SheetSource {
  sheet: PlannedSheet
  model: Kind
  /** Relation to select from, `_row` and `c<n>` columns. */
  from: string
  /** The number of a row's sheet in `from`. */
  id: string
  /** Its rows stand as they are in the table that small sheets share. */
  shared: boolean
  /** The table it shares, where that is not the one of all small sheets as wide. */
  table?: string
  /** Columns and rows present in `from`. */
  columns: number
  rows: number
  /** Columns of the sheet itself, whose titles stand in its raw table. */
  width: number
}

/** Sheets looked at by the same statements: all small ones together, a large one alone. */
export interface SheetGroup {
  sources: SheetSource[]
  large: boolean
  /** Relation of the group's data rows, see `data-rows.ts`. */
  rows: string
}

export const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`
export const cell = (column: number): string => `c${column}`

/** Reasons a row of a sheet is not data. Each is counted and shown. */
export type LeftOutReason =
  | 'title'
  | 'header'
  | 'blank'
  | 'subtotal'
  | 'part'
  | 'repeated_header'
  | 'note'
  | 'instruction'
  | 'no_data'
  | 'void'
  | 'repeated'
  | 'hidden'
  | 'form'
