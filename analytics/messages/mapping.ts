import { fieldName } from '../kinds/kinds'
import type { MappingQuestion } from '../sources/mapping/types'
import { formatFor } from './format'
import { mappingEn } from './mapping.en'
import type { GuessReason, MappingWords } from './mapping.types'
import { mappingZhCN } from './mapping.zh-CN'
import type { Language } from './types'

const words: Record<Language, MappingWords> = { 'zh-CN': mappingZhCN, en: mappingEn }

export const guessReason = (reason: GuessReason, language: Language): string => words[language].guess[reason]

const fill = (text: string, facts: Record<string, string>) => text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] || '—')

/** What is asked about a sheet; null for a question this program does not know. */
export function wordQuestion(code: string, headers: string, field: string, language: Language): string | null {
  const { question } = words[language]
  if (!Object.hasOwn(question, code)) return null
  const listed = language === 'en' ? headers.replace(/、/g, ', ') : headers
  return fill(question[code as MappingQuestion['code']], { headers: listed, field: field ? fieldName(field, language) : '' })
}

/** `fields:7`, `tells:hire_date,job_level`, `margin:0.42` as sentences. */
export function sheetReason(reason: string, language: Language): string {
  const { sheet, anyOf } = words[language]
  const [code, detail = ''] = reason.split(':')
  if (!Object.hasOwn(sheet, code)) return reason
  const list = detail.split(/[,|]/).map((field) => fieldName(field, language))
  const n = code === 'margin' ? formatFor(language).share(Number(detail)) : detail
  return fill(sheet[code as keyof MappingWords['sheet']], {
    n,
    list: list.join(detail.includes('|') ? anyOf : language === 'en' ? ', ' : '、'),
  })
}

export const columnNote = (code: keyof MappingWords['note'], n: string, language: Language): string =>
  fill(words[language].note[code], { n })

/** What a mapping still lacks; null when nothing. Of each group one field is enough. */
/** `forms`: how what was stated and cannot be read may be written. */
export function wordMissing(groups: string[][], language: Language, forms: readonly string[] = []): string | null {
  if (!groups.length) return null
  const { missing, unread, anyOf, joint } = words[language]
  const said = fill(missing, { list: groups.map((group) => group.map((field) => fieldName(field, language)).join(anyOf)).join(joint) })
  return forms.length ? `${said}${fill(unread, { list: forms.join(language === 'en' ? ', ' : '、') })}` : said
}
