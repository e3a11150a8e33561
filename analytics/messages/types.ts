import type { ImportErrorCode } from '../../importers/source/types'
import type { CycleCode, FormCode, FurtherCode, RatingCode, RosterCode, ValueCode, VersionCode } from './codes/types'

/** Codes a failure of the domain can carry; the wording is in `failures.zh-CN.ts` and its English. */
export type AnalyticsErrorCode =
  | 'cancelled'
  | 'workspace_in_use'
  | 'workspace_in_use_elsewhere'
  | 'lock_not_ours'
  | 'companion_not_plain'
  | 'companion_too_large'
  | 'companion_unreadable'
  | 'workspace_damaged'
  | 'workspace_suspect'
  | 'workspace_newer'
  | 'workspace_older'
  | 'workspace_missing'
  | 'not_a_workspace'
  | 'backup_missing'
  | 'backup_none'
  | 'backup_unknown'
  | 'backup_elsewhere'
  | 'backup_damaged'
  | 'backup_no_space'
  | 'backup_moving'
  | 'backup_place_taken'
  | 'backup_gone'
  | 'backup_failed'
  | 'nothing_lost'
  | 'backup_not_permitted'
  | 'unusable_path'
  | 'report_taken'
  | 'sample_taken'
  | 'folder_not_empty'
  | 'mapping_too_large'
  | 'password_file'
  | 'read_only'
  | 'disk_full'
  | 'disk_full_import'
  | 'journal_read_only'
  | 'disk_full_stored'
  | 'query_failed'
  | 'query_refused'
  | 'bad_input'
  | 'nothing_to_undo'
  | 'reason_required'
  | 'unknown_person'
  | 'file_not_imported'
  | 'file_ambiguous'
  | 'busy'

/** Every code a failure can carry: those of files, those of the domain, and what only the engine and its line to a window can say. */
export type FailureCode = ImportErrorCode | AnalyticsErrorCode | 'no_workspace' | 'engine_stopped' | 'internal'

export type Language = 'zh-CN' | 'en'

/**
 * Where a value stands, in parts that are the same in every language. `at`: the notation of its format (`Sheet1!F17`, `Sheet1!17` for a row,
 * `items[12].owner`), or in a text file the number of the line, and then `column` is the name of its column.
 */
export interface Address {
  file: string
  at: string | number
  column: string | null
}

/** What went wrong in an answer. The engine words `message` and `advice` in the workspace's language. */
export interface Failure {
  code: FailureCode
  message: string
  advice: string
  /** For the detail drawer: metric name, SQL, counts. Never names or values of persons. */
  detail?: Record<string, string | number>
}

export type TimeCode =
  | 'ambiguous_date'
  | 'ambiguous_zone'
  | 'day_out_of_range'
  | 'left_before_hired'
  | 'hired_out_of_time'
  | 'time_far_ahead'
  | 'recorded_before_end'

export type AttentionCode =
  | 'unmatched_person'
  | 'person_left'
  | 'ambiguous_person'
  | 'number_name_conflict'
  | 'unparseable'
  | 'unknown_word'
  | 'unsure_status'
  | 'destroyed_id'
  | 'mixed_percent'
  | TimeCode
  | 'ambiguous_number'
  | 'duration_unit'
  | 'duration_in_seconds'
  | 'duration_in_minutes'
  | 'missing_key'
  | 'subtotal_unsure'
  | 'total_or_record'
  | 'second_table'
  | 'uneven_row'
  | 'unit_conflict'
  | 'unused_column'
  | 'unused_void'
  | 'no_system_source'
  | 'system_without_records'
  | 'unknown_sheet'
  | 'mapping_question'
  | 'aggregate_assumed'
  | 'constant_factor'
  | 'column_doubtful'
  | 'column_missing'
  | 'sheet_set_aside'
  | 'negative_duration'
  | 'single_stamp'
  | 'answered_undated'
  | 'goal_ring'
  | 'rater_unknown'
  | 'person_by_account'
  | 'identity_unknown'
  | 'identity_conflict'
  | 'formula_without_value'
  | 'error_cells'
  | RatingCode
  | ValueCode
  | RosterCode
  | CycleCode
  | FurtherCode
  | VersionCode
  | FormCode
  | 'file_refused'

/** What a figure is in: of one's own shape each. */
export type FigureUnit = 'share' | 'days' | 'hours' | 'per_person_week' | 'count' | 'points'

/** What a figure's shape says of it beside value, counts and interval; a ratio and a rate say all with these. */
export type FigureDetail =
  /** `limit`: over which a row is a hit, in the figure's unit; null where nothing is asked. */
  | { shape: 'duration'; mean: number; median: number; p90: number; limit: number | null }
  /** `outside`: the months beyond the limits; null where there are too few months for any. */
  | { shape: 'series'; limits: { centre: number; low: number; high: number } | null; outside: string[] }
  | { shape: 'count'; groups: number; label: string }
  | { shape: 'index'; parts: { key: string; label: string; weight: number; value: number | null }[] }

/** What is written of a figure. */
export interface WrittenFigure {
  unit: FigureUnit
  value: number | null
  numerator: number
  denominator: number
  ci95: [number, number] | null
  detail?: FigureDetail
}

/** Things that are called by a name of their own, which may be that of a person. */
export type KeptName =
  | 'company'
  | 'cycle'
  | 'department'
  | 'peerGroup'
  | 'roleFamily'
  | 'level'
  | 'file'
  | 'sheet'
  | 'flow'
  | 'stage'
  | 'source'

/** What stands instead of a name that is a person's: `部门 3`. */
export type StandInWords = Record<KeptName, (number: number) => string>

/**
 * met: the whole 95 % interval is on the good side of the target; missed: on the bad side; undecided: it straddles the target;
 * no_target: something is counted and nothing is asked of it; failed: it could not be computed.
 */
export type Status = 'met' | 'undecided' | 'missed' | 'no_data' | 'no_target' | 'withheld' | 'failed'
