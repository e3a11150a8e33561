// Numbers of persons inside a text, replaced by what they were. Only what its own form proves, or a word right before it says: see `shapes.ts`.
import {
  cardPattern,
  ibanPattern,
  identityPattern,
  isCardNumber,
  isIban,
  isIdentityForm,
  isIdentityNumber,
  mobilePattern,
  namedCardPattern,
  namedIdentityPattern,
  wordsPattern,
} from './shapes'

/** In this order: what is replaced is out of the way of the next. */
export const markers = [
  { check: 'identity', pattern: identityPattern, marker: '〔身份证号〕', proves: isIdentityNumber },
  { check: 'card', pattern: cardPattern, marker: '〔银行卡号〕', proves: isCardNumber },
  { check: 'iban', pattern: ibanPattern, marker: '〔银行账号〕', proves: isIban },
  { check: 'named_identity', pattern: namedIdentityPattern, marker: '〔身份证号〕', proves: isIdentityForm },
  { check: 'named_card', pattern: namedCardPattern, marker: '〔银行卡号〕', proves: () => true },
  { check: 'mobile', pattern: mobilePattern, marker: '〔手机号〕', proves: () => true },
] as const

const readers = markers.map(({ pattern, marker, proves }) => ({ expression: new RegExp(pattern, 'gu'), marker, proves }))
const words = new RegExp(wordsPattern, 'u')

/** Each of these numbers has as many letters and digits, and two digits side by side; most texts have not. */
const shortest = 11
const digits = /\d\d/

/** The text with every such number replaced; the very same text where there is none. */
export function screenText(text: string): string {
  if (text.length < shortest || !digits.test(text)) return text
  let screened = text
  for (const { expression, marker, proves } of readers) {
    const found = [...screened.matchAll(expression)].map((match) => match[2]).filter(proves)
    for (const number of found) screened = screened.replaceAll(number, marker)
  }
  return screened
}

/** A cell of a column where bare figures mean something else: only one with words around them is looked into. */
export const screenFigures = (text: string): string => (words.test(text) ? screenText(text) : text)
