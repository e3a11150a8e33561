import type { ImportErrorCode, ImportIssue } from './types'

/** A file or sheet that cannot be read. Carries facts, never a sentence; `analytics/messages` words it. */
export class ImportError extends Error {
  readonly issue: ImportIssue
  constructor(code: ImportErrorCode, where: Omit<ImportIssue, 'code'>, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'ImportError'
    this.issue = { code, ...where }
  }
}
