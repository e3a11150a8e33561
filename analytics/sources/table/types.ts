import type { PreviewGrid } from '../../../importers/source/types'
/** One column of a sheet as laid out by its header rows. */
export interface ColumnHeader {
  column: number
  /** Levels joined with ` / `; a positional name where the header is blank. */
  header: string
  levels: string[]
  hidden: boolean
  /** Its cells are not stored, for what they are; nothing can be read from it. */
  withheld?: PersonalKind
}

/**
 * Where what was filled in stands; `part` of its text, where its label or boxes to be ticked stand in the same cell: characters before it, and its length.
 * `several`: columns of that row of which nobody knows which is meant.
 */
export interface FormCell {
  row: number
  column: number
  part?: [before: number, length: number]
  several?: number[]
}

export interface Form {
  /** One for each label, in the order of the columns. */
  cells: FormCell[]
  /** Texts below the first label that are neither asked nor filled in. */
  rest: { row: number; column: number }[]
}

export interface SheetLayout {
  /** 1-based rows of the header; empty for JSON. */
  headerRows: number[]
  firstDataRow: number
  columns: ColumnHeader[]
  /** Rows above the data that are titles or notes. */
  titleRows: number[]
  /** Below the names stand the identifiers of a survey tool. */
  identifiers?: true
  /** A form of one person: its labels are the columns, and for each the cell of its value. All of them are one row, that of `firstDataRow`. */
  form?: Form
  /** Around the table of a form of one person: labels whose values feed nothing. */
  head?: { row: number; column: number; header: string }[]
}

// What is personal and of no use to calibration, and the columns that hold it.

/**
 * identity_number 身份证 · document passports, permits, licences · social_security · phone · private_contact private mail, WeChat, QQ ·
 * bank_account · address · pay · health · belief religion, party, ethnicity, nationality · record crimes, credit · family marriage, children, emergency contacts · birth date of birth ·
 * respondent who answered a survey that says it is anonymous
 */
export type PersonalKind =
  | 'identity_number'
  | 'document'
  | 'social_security'
  | 'phone'
  | 'private_contact'
  | 'bank_account'
  | 'address'
  | 'pay'
  | 'health'
  | 'belief'
  | 'family'
  | 'record'
  | 'birth'
  | 'respondent'

/** A column whose cells are not stored, from a row on. Its header is. */
export interface WithheldColumn {
  column: number
  header: string
  kind: PersonalKind
  from: number
}

/** The first rows of a sheet, and what is known of its columns. */
export interface SheetGrid extends PreviewGrid {
  /** Columns whose cells are left out, because they are not stored. Undefined: nobody has looked. */
  withheld?: WithheldColumn[]
}
