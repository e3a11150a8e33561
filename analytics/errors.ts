/** Codes a failure of the domain can carry; the wording is in `wording/`. */
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
  | 'disk_full_stored'
  | 'query_failed'
  | 'query_refused'
  | 'bad_input'
  | 'nothing_to_undo'
  | 'reason_required'
  | 'unknown_person'
  | 'busy'

/** An expected failure: a code and facts for the sentence, never a person's name or value. */
export class AnalyticsError extends Error {
  constructor(
    readonly code: AnalyticsErrorCode,
    readonly facts: Record<string, string | number> = {},
    cause?: unknown,
  ) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'AnalyticsError'
  }
}
