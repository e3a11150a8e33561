import type { AnalyticsErrorCode } from './types'

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
