// Errors become failures here, once, with a code from the closed list and a sentence in the workspace's language.
import { basename } from 'node:path'
import { AnalyticsError } from '../../analytics/messages/errors'
import { wordFailure } from '../../analytics/messages/failures'
import { wordIssue } from '../../analytics/messages/issues'
import type { Failure, FailureCode, Language } from '../../analytics/messages/types'
import { QueryError } from '../../analytics/workspace/query'
import { ImportError } from '../../importers/source/errors'
import { report } from '../../importers/source/log'
import { isFullDisk } from '../../importers/source/plain-file'
import type { Result } from '../contract/result'

export function failure(code: FailureCode, language: Language, facts: Failure['detail'] = {}): Result<never> {
  return { ok: false, failure: { code, ...wordFailure(code, facts, language), detail: facts } }
}

/** Not allowed, or a file stands where a folder is wanted. */
const unwritable = new Set(['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'EISDIR'])

/** An expected error as a failure; anything else is reported (place only) and answered as internal. */
export function failureOf(error: unknown, where: string, language: Language): Result<never> {
  if (error instanceof ImportError) return { ok: false, failure: wordIssue(error.issue, language) }
  if (error instanceof AnalyticsError) {
    if (error.code === 'query_failed') report(where, error)
    const detail = error instanceof QueryError ? { ...error.facts, call: where, sql: error.sql } : error.facts
    return failure(error.code, language, detail)
  }
  const { code: system = '', path = '' } = error as NodeJS.ErrnoException
  if (isFullDisk(error)) return failure('disk_full', language)
  if (unwritable.has(system)) return failure('read_only', language, { file: basename(path) })
  report(where, error)
  return failure('internal', language, { call: where })
}
