// What people and programs write where there is nothing.
import { anyOf, listed } from './pattern'

/** Dashes and slashes of any kind and number. A hyphen stands first, where it makes no range. */
const signs = '-－−—–/／\\\\＼'
const blank = '\\s\u3000\u00a0'

/** A formula that came to nothing. */
export const formulaErrors = anyOf(listed('#n/a #ref! #value! #div/0! #name\\? #null! #num!'))

/** Nobody is called so either. */
const nobodyWords = listed('暂?无 未填写? 待定 不适用 n/a ｎ[/／]ａ tbd ｔｂｄ \\.{3} …')

/** A name may be so, so it is nobody's sign: NA, Null, 空. */
const otherWords = listed('空 缺 免 na ｎａ n\\.a\\. null none nil')

/** A longer text says something. */
export const longestMark = 8

/** Texts of nothing but signs, and those of the words with blanks around them; case is left to who uses it. */
const marks = (words: string[]): string => `[${signs}${blank}]*|[${blank}]*(?:${anyOf([formulaErrors, ...words])})[${blank}]*`

/** In free text 无 is an answer; only signs and errors mean nothing there. */
export const blankSigns = marks([])
/** Where a name is expected. */
export const nobodyMarks = marks(nobodyWords)
export const missingMarks = marks([...nobodyWords, ...otherWords])

const isMark = new RegExp(`^(?:${missingMarks})$`, 'i')

/** True for texts that stand for nothing: `—`, `无`, `N/A` … */
export function isMissing(text: string): boolean {
  const plain = text.trim()
  return plain.length <= longestMark && isMark.test(plain)
}
