import type { ImportErrorCode } from '../../importers/types'

/** Everything that can go wrong in an answer. The engine words `message` and `advice` in the workspace's language. */
export type FailureCode =
  | ImportErrorCode
  | 'bad_input'
  | 'no_workspace'
  | 'workspace_in_use'
  | 'workspace_damaged'
  | 'workspace_newer'
  | 'workspace_older'
  | 'workspace_missing'
  | 'not_a_workspace'
  | 'read_only'
  | 'disk_full'
  | 'disk_full_stored'
  | 'query_failed'
  | 'query_refused'
  | 'nothing_to_undo'
  | 'reason_required'
  | 'unknown_person'
  | 'busy'
  | 'engine_stopped'
  | 'internal'

export interface Failure {
  code: FailureCode
  message: string
  advice: string
  /** For the detail drawer: metric name, SQL, counts. Never names or values of persons. */
  detail?: Record<string, string | number>
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }
