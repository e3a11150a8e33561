import type { WithheldColumn } from '../table/types'

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
 * numbers of persons in them replaced: in every cell (`text`), in cells too short for a time of day (`times`) or, where bare figures mean something else,
 * only among words (`figures`).
 */
export type Handling = WithheldColumn | 'verbatim' | 'figures' | 'text' | 'times'
