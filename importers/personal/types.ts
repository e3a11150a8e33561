// What is personal and of no use to calibration, and the columns that hold it.

/**
 * identity_number 身份证 · document passports, permits, licences · social_security · phone · private_contact private mail, WeChat, QQ ·
 * bank_account · address · pay · health · belief religion, party, ethnicity · family marriage, children, emergency contacts · birth date of birth
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
  | 'birth'

/** A column whose cells are not stored, from a row on. Its header is. */
export interface WithheldColumn {
  column: number
  header: string
  kind: PersonalKind
  from: number
}

/** A personal column; `kept`: a person asked for it, and it is stored like any other. */
export interface PersonalColumn extends WithheldColumn {
  kept: boolean
}

/** What a person asked to keep: a column by its name, of one sheet or, without one, wherever it stands. */
export interface KeptColumn {
  header: string
  file?: string
  /** Index of the sheet in its file. */
  sheet?: number
}

/**
 * What becomes of a column's cells: all of them left out from a row on; stored as written, because a person asked for it; or stored with the
 * numbers of persons in them replaced, in every cell (`text`) or, where bare figures mean something else, only among words (`figures`).
 */
export type Handling = WithheldColumn | 'verbatim' | 'figures' | 'text'
