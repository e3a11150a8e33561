// What is wrong with a file or sheet as a whole, as a sentence.
import type { ImportIssue } from '../../importers/source/types'
import { wordFailure } from './failures'
import type { Failure, Language } from './types'

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
