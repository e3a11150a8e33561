// A closed list of words as the database reads it, for what is looked at before the database has it.
import { toSimplified } from './traditional'
import type { CodedWords } from './types'

const signs = /[\s()[\]【】《》「」“”"'_:：*%·-]/g

/** Answers the code of a text, or undefined for what is no word of the list. */
export function reader({ words, patterns }: CodedWords): (text: string) => string | undefined {
  const forms = patterns.map(([code, text]) => [code, new RegExp(text)] as const)
  return (text) => {
    const key = toSimplified(text.normalize('NFKC')).toLowerCase().replace(signs, '')
    const whole = Object.entries(words).find(([, list]) => list.includes(key))
    return whole?.[0] ?? forms.find(([, pattern]) => pattern.test(key))?.[0]
  }
}
