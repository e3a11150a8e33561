import type { Address } from '../messages/types'

export interface WorkspaceInfo {
  path: string
  name: string
  company: string
  cycle: string
  cycles: CycleInfo[]
  people: number
  departments: { id: string; name: string; path: string; level: number }[]
  roleFamilies: string[]
  empty: boolean
  asOf: string | null
  /** What the journal beside the file knows and the database lacks. */
  warning: { code: 'lost_batches'; batches: number; rows: number; decisions: number; changes: number } | null
  /** Its folder cannot be written to: questions only. */
  readOnly: boolean
  /** Something committed is not in the journal yet. */
  journalBehind: boolean
  /** Why the last copy beside the file could not be made. */
  backupTrouble: BackupTrouble | null
}

/** `opensAt`: the cycle to look at first. It is the current one, unless nothing is counted there and something is in another. */
export interface OpenedWorkspace extends WorkspaceInfo {
  opensAt: string
}

/** A cycle there is something of, with its days. */
export interface CycleInfo {
  id: string
  name: string
  first: string
  last: string
}

export type BackupReason = 'import' | 'migration' | 'asked'
export interface BackupList {
  /** Of the workspace, without its folder. */
  file: string
  /** Newest first. */
  backups: Backup[]
  /** Losses that were accepted: history. */
  accepted: { at: string; batches: number; rows: number; decisions: number; changes: number }[]
}

/** What stood in the way of a copy; `megabytes` is the room one takes. */
export interface BackupTrouble {
  code: 'backup_no_space' | 'backup_moving' | 'backup_not_permitted' | 'backup_place_taken' | 'backup_gone' | 'backup_failed'
  file: string
  megabytes: number
}
/** A copy of the workspace beside it. */
export interface Backup {
  number: number
  /** Of its file. */
  name: string
  /** The id of the workspace; none in copies made before they said so. */
  workspace?: string
  reason: BackupReason
  at: string
  bytes: number
  sha256: string
  /** Imports and decisions it holds. */
  batches: number
  decisions: number
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
  choiceNames?: string[]
}

/** `address` is how `metrics.json` and the log of decisions write it, whatever the language; for people `where` is worded in theirs. */
export interface SourceCell {
  sheetId: number
  row: number
  column: number | null
  address: string
  where: Address
}
