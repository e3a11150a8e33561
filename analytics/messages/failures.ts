import type { ImportErrorCode } from '../../importers/source/types'
import { failuresEn } from './failures.en'
import { failuresZhCN } from './failures.zh-CN'
import type { FailureCode, Language } from './types'

/** [what happened, what to do] */
export type FailureWords = Record<FailureCode, [string, string]>
export type FileWords = Record<ImportErrorCode, [string, string]>

const words: Record<Language, FailureWords> = { 'zh-CN': failuresZhCN, en: failuresEn }

/** An input of which it is known what it may be. */
const outside: Record<Language, [string, string]> = {
  'zh-CN': ['这项输入不在允许的范围内：{allowed}。', '请改后再试。'],
  en: ['This input is outside of what is allowed: {allowed}.', 'Change it and try again.'],
}

/** The sentence for a failure and the way out. Facts fill `{name}`; a file that is no workbook has no sheet to name. */
export function wordFailure(
  code: FailureCode,
  facts: Record<string, string | number | undefined>,
  language: Language,
): { message: string; advice: string } {
  const [message, advice] = code === 'bad_input' && facts.allowed !== undefined ? outside[language] : words[language][code]
  const named = (text: string) => (facts.sheet === undefined ? text.replaceAll(' › {sheet}', '') : text)
  const fill = (text: string) => named(text).replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '…'))
  return { message: fill(message), advice: fill(advice) }
}
