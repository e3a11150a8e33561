export type { EncodingChoice, StatedEncoding } from '../../importers/source/types'

import type { SheetKind } from '../kinds/shared/types'
import type { MappingAnswer } from './mapping/types'
import type { PersonalKind } from './table/types'

/** One line of the row reconciliation: read = accepted + attention + leftOut, always. */
export interface SheetReconciliation {
  sheetId: number
  fileId: number
  file: string
  sheet: string
  kind: SheetKind | null
  kindName: string
  /** Nothing of the sheet is used until a person says what it is. */
  asks: boolean
  /** What it holds changes what the rows of other sheets mean. */
  decisive: boolean
  sourceKind: string
  encoding: string | null
  headerRow: number | null
  read: number
  accepted: number
  attention: number
  leftOut: number
  leftOutByReason: Record<string, number>
  /** Columns that hold something and feed nothing, in their order; one without a name is `#F`. */
  unusedColumns: { column: number; header: string; cells: number }[]
  importedAt: string
}

/** An imported file that goes or went: its sheets, the rows that were read of them, and those of these that were in use. */
export interface RemovedFile {
  fileId: number
  file: string
  sheets: number
  rows: number
  accepted: number
}

/** The same before it is removed, with the figures by their titles: those that count nothing but its rows, and others that rest on what it holds. */
export interface FileAtStake extends RemovedFile {
  gone: string[]
  changed: string[]
}

/** What recognising a file found, before anything is stored. */
export interface FileProposal {
  path: string
  file: string
  bytes: number
  kind: string
  encoding: string | null
  alreadyImported: boolean
  /** It lies in a folder or an archive and is of no kind that is read: it was not opened. */
  passedOver: boolean
  refusal: { code: string; message: string; advice: string } | null
  sheets: SheetProposal[]
}

export interface SheetProposal {
  index: number
  name: string
  hidden: boolean
  kind: SheetKind | null
  kindName: string
  /** What it holds changes what the rows of other sheets mean. */
  decisive: boolean
  confidence: number
  certain: boolean
  reasons: string[]
  headerRows: number[]
  columns: ProposedColumn[]
  /** A person said that it stays out. */
  leftOut: boolean
  /** A person said what it is: of this sheet `here`, or `before` of another with the same columns. */
  answered: 'here' | 'before' | null
  /** What is not certain about it, in sentences. */
  questions: string[]
  /** First rows as they will be stored, header included. */
  preview: { row: number; cells: (string | null)[] }[]
  /** Columns whose cells will not be stored unless a person asks for them. */
  personal: PersonalProposal[]
  refusal: { code: string; message: string; advice: string } | null
}

/** A column as it will be read. */
export interface ProposedColumn {
  column: number
  letter: string
  header: string
  hidden: boolean
  /** What its cells feed: names of fields, or the indicator, month or answer its header names. Empty: nothing is read from it. */
  feeds: string[]
  /** 0…1; null where nothing is read from it. */
  confidence: number | null
  /** What is known of its values: their unit, the top of their scale, how they are read. */
  notes: string[]
  /** What the first rows leave open: asked about once the file is imported. */
  open: string[]
  /** What it holds, where its cells are not going to be stored. */
  notStored: string | null
  /** No cell of the first rows holds anything. */
  empty: boolean
}

/** `kept`: a person asked for it, and it is stored like any other. */
export interface PersonalProposal {
  column: number
  header: string
  kind: PersonalKind
  name: string
  kept: boolean
}

export interface SheetPersonal {
  file: string
  sheet: string
  columns: PersonalProposal[]
}

/** A sheet and what an answer about it comes to, before the answer is given. */
export interface SheetQuestion {
  /** Null: its file is not imported yet. */
  sheetId: number | null
  file: string
  sheet: string
  /** Why it is asked about; empty for a sheet that is read already. */
  asked: string[]
  /** A person said that it holds no data. */
  noData: boolean
  /** It is read as a person said; the importer's own reading can be had again. */
  said: boolean
  /** What a person said was set aside for that, and can be put back. */
  setAside: boolean
  /** First rows as text. */
  preview: { row: number; cells: (string | null)[] }[]
  /** The answer as it stands: what was drafted, the rest as guessed. `kind` null: nothing fits, a person has to say. */
  answer: Omit<MappingAnswer, 'kind'> & { kind: SheetKind | null }
  /** Row of the column names in force; null: the sheet names none, or none was found. */
  headerRow: number | null
  kinds: { kind: SheetKind; name: string }[]
  /** What a column can hold under the chosen kind. */
  fields: { field: string; name: string }[]
  columns: SheetQuestionColumn[]
  /** What can be stated for the whole sheet; `staged_issue` is what its titles and names say. */
  constants: { field: string; name: string; found: string }[]
  /** What has to be given before the sheet can be read; null: nothing. */
  missing: string | null
}

export interface SheetQuestionColumn {
  column: number
  letter: string
  header: string
  hidden: boolean
  /** First values. */
  samples: string[]
  /** What it holds, where its cells were not stored: nothing can be read from it. */
  notStored: string | null
  guess: { field: string; name: string; confidence: number | null; reason: string } | null
}

/** What is known of an answer not yet given; what is null is guessed. */
export interface AnswerDraft {
  kind: SheetKind | null
  headerRow: number | null
  columns: MappingAnswer['columns'] | null
  constants: Record<string, string> | null
}

/** What an answer did: the sheets it was for, this one and others of its template, and their rows. */
export interface AnsweredSheets {
  sheets: { file: string; sheet: string }[]
  read: number
  accepted: number
  attention: number
  leftOut: number
  /** The answer is kept for later files of this template. */
  remembered: boolean
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
  /** Sheets that a person said stay out. */
  leftOutSheets: { file: string; sheet: string }[]
  refused: { file: string; code: string; message: string; advice: string }[]
  /** Personal columns of the imported sheets, stored or not. */
  personal: SheetPersonal[]
  milliseconds: number
}

/** The raw sheet around a cell, as it stood in the source. */
export interface RawWindow {
  file: string
  sheet: string
  /** `field` is the name of what the column feeds, `notStored` of what it held, in the language asked for. */
  columns: { column: number; letter: string; header: string; field: string | null; hidden: boolean; notStored: string | null }[]
  rows: { row: number; cells: (string | null)[]; leftOut: string | null; attention: boolean }[]
  focus: { row: number; column: number | null }
}
