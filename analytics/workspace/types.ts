import type { FieldMapping, MappingQuestion, SheetKind } from '../../importers/types'

export interface WorkspaceInfo {
  path: string
  name: string
  company: string
  cycle: string
  cycles: { id: string; name: string }[]
  people: number
  departments: { id: string; name: string; path: string; level: number }[]
  roleFamilies: string[]
  empty: boolean
  asOf: string | null
  /** Set when the file beside the workspace knows of imports the workspace has lost. */
  warning: { code: 'lost_batches'; batches: number; rows: number } | null
}

/** One line of the ledger of rows: read = accepted + attention + leftOut, always. */
export interface SheetLedger {
  sheetId: number
  fileId: number
  file: string
  sheet: string
  kind: SheetKind | null
  sourceKind: string
  encoding: string | null
  headerRow: number | null
  read: number
  accepted: number
  attention: number
  leftOut: number
  leftOutByReason: Record<string, number>
  importedAt: string
}

/** What recognising a file found, before anything is stored. */
export interface FileProposal {
  path: string
  file: string
  bytes: number
  kind: string
  encoding: string | null
  alreadyImported: boolean
  refusal: { code: string; message: string; advice: string } | null
  sheets: SheetProposal[]
}
export interface SheetProposal {
  index: number
  name: string
  hidden: boolean
  kind: SheetKind | null
  kindName: string
  confidence: number
  certain: boolean
  reasons: string[]
  headerRows: number[]
  fields: FieldMapping[]
  valueColumns: number
  questions: MappingQuestion[]
  /** First rows as text, header included. */
  preview: { row: number; cells: (string | null)[] }[]
  refusal: { code: string; message: string; advice: string } | null
}

export interface ImportSummary {
  batchId: number | null
  files: number
  sheets: number
  read: number
  accepted: number
  attention: number
  leftOut: number
  skippedSame: string[]
  refused: { file: string; code: string; message: string; advice: string }[]
  milliseconds: number
}

/** The raw sheet around a cell, as it stood in the source. */
export interface RawWindow {
  file: string
  sheet: string
  columns: { column: number; letter: string; header: string; field: string | null; hidden: boolean }[]
  rows: { row: number; cells: (string | null)[]; leftOut: string | null; attention: boolean }[]
  focus: { row: number; column: number | null }
}

export interface SettingRow {
  key: string
  value: string
  default: string
  unit: string
  group: string
  meaning: string
  source: 'default' | 'user' | 'file'
  min?: number
  max?: number
  choices?: string[]
}
