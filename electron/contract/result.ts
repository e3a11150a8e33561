import type { FailureCode } from '../../analytics/wording/types'

/** What went wrong in an answer. The engine words `message` and `advice` in the workspace's language. */
export interface Failure {
  code: FailureCode
  message: string
  advice: string
  /** For the detail drawer: metric name, SQL, counts. Never names or values of persons. */
  detail?: Record<string, string | number>
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }
