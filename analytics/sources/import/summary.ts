// What an import came to, worded.
import { wordIssue } from '../../messages/issues'
import type { Language } from '../../messages/types'
import { wordPersonal } from '../recognise/personal-columns'
import type { ImportSummary } from '../types'
import type { ImportOutcome } from './options'

export function wordOutcome({ refused, personal, ...outcome }: ImportOutcome, language: Language): ImportSummary {
  return {
    ...outcome,
    refused: refused.map(({ file, issue }) => ({ file, ...wordIssue(issue, language) })),
    personal: personal.map((sheet) => wordPersonal(sheet, language)),
  }
}
