// A closed list of words as the database reads it, for what is looked at before the database has it.
import { toSimplified } from './traditional'
import type { CodedWords } from './types'

const signs = /[\s()[\]【】《》「」“”"'_:：*%·-]/g

/** Answers the code of a text, or undefined for what is no word of the list. */
export function reader({ words, patterns }: CodedWords): (text: string) => string | undefined {
  const forms = patterns.map(([code, text]) => [code, new RegExp(text)] as const)
  // The first list that has a word has it.
  const codes = new Map(
    Object.entries(words)
      .flatMap(([code, list]) => list.map((word) => [word, code] as const))
      .reverse(),
  )
  return (text) => {
    const key = toSimplified(text.normalize('NFKC')).toLowerCase().replace(signs, '')
    return codes.get(key) ?? forms.find(([, pattern]) => pattern.test(key))?.[0]
  }
}
