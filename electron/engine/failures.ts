// Errors become failures here, once, with a code from the closed list and a sentence in the workspace's language.
import { basename } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { wordFailure } from '../../analytics/wording/failures'
import type { FailureCode } from '../../analytics/wording/types'
import { QueryError } from '../../analytics/workspace/query'
import { ImportError } from '../../importers/errors'
import { isFullDisk } from '../../importers/plain-file'
import type { ImportIssue } from '../../importers/types'
import type { Failure, Result } from '../contract/result'
import { report } from './report'

export function failure(code: FailureCode, language: Language, facts: Failure['detail'] = {}): Result<never> {
  return { ok: false, failure: { code, ...wordFailure(code, facts, language), detail: facts } }
}

export function wordIssue(issue: ImportIssue, language: Language): Failure {
  const facts = factsOf(issue)
  return { code: issue.code, ...wordFailure(issue.code, facts, language), detail: facts }
}

function factsOf({ file, sheet, row, column, facts }: ImportIssue): Record<string, string | number> {
  const where: [string, string | number | undefined][] = [
    ['file', file],
    ['sheet', sheet],
    ['row', row],
    ['column', column],
  ]
  return { ...Object.fromEntries(where.filter((entry): entry is [string, string | number] => entry[1] !== undefined)), ...facts }
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
