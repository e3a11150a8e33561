import type { ImportErrorCode } from '../../importers/types'

/** Codes a failure of the domain can carry; the wording is in `failures.zh-CN.ts` and its English. */
export type AnalyticsErrorCode =
  | 'cancelled'
  | 'workspace_in_use'
  | 'workspace_damaged'
  | 'workspace_newer'
  | 'workspace_older'
  | 'workspace_missing'
  | 'not_a_workspace'
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
  | 'busy'

/** Every code a failure can carry: those of files, those of the domain, and what only the engine and its line to a window can say. */
export type FailureCode = ImportErrorCode | AnalyticsErrorCode | 'no_workspace' | 'engine_stopped' | 'internal'
