import { failuresEn } from './failures.en'
import { failuresZhCN } from './failures.zh-CN'
import type { FailureCode, Language } from './types'

/** [what happened, what to do] */
export type FailureWords = Record<FailureCode, [string, string]>

const words: Record<Language, FailureWords> = { 'zh-CN': failuresZhCN, en: failuresEn }

/** The sentence for a failure and the way out. Facts fill `{name}`; an unknown fact is left out. */
export function wordFailure(
  code: FailureCode,
  facts: Record<string, string | number | undefined>,
  language: Language,
): { message: string; advice: string } {
  const [message, advice] = words[language][code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '…'))
  return { message: fill(message), advice: fill(advice) }
}
