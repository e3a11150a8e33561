// One macro for each closed list of words: `direction_code(t)`, `relation_code(t)`, `agreement_code(t)` …; NULL for a text that fits none.
import { codedWords } from '../vocabulary/coded-words'
import type { CodedWords } from '../vocabulary/types'
import { isOneOf } from './one-of'

const quoted = (text: string): string => `'${text}'`

const macro = ([name, { words, patterns }]: [string, CodedWords]): string => {
  const whole = Object.entries(words).map(([code, list]) => `when ${isOneOf('w', list)} then ${quoted(code)}`)
  const parts = patterns.map(([code, pattern]) => `when regexp_matches(w, ${quoted(pattern)}) then ${quoted(code)}`)
  return `create or replace macro ${name}_code(t) as list_transform([word_key(t)], lambda w: case
  ${[...whole, ...parts].join('\n  ')} end)[1];`
}

export const codedMacros = Object.entries(codedWords).map(macro).join('\n')
