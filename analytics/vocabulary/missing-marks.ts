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

/** What stands where somebody should say what is done, handed in or shown, and says nothing of it; without space, stops and brackets. */
export const nothingSaid = anyOf([
  '(?:暂|暂时|目前|尚|现|均|都|本期|本季度?)?(?:无|没有|没|未有|无此项)(?:内容|相关|安排|行动|计划|证据|附件|材料|交付物?)?',
  '(?:暂|目前)?(?:不涉及|不适用|不需要?|无需|无须|不用|免|空|缺|未填写?|未提供|未提交|未定|待定|略|同上|同前|如上|见上)',
  '(?:暂?待|稍后|后续|另行|尽快)(?:再?(?:补充?|填写?|定|议|确认|明确|商定|讨论|提供|上传|更新|完善|通知|安排))',
  'na|none|nil|null|no|nothing|notapplicable|notavailable|notrequired|notneeded|sameasabove|ditto|tb[dca]|tobe(?:determined|confirmed|added|decided|advised|defined)|pending|blank|x+|\\?+|…+',
])
/** No such text is longer. */
export const longestNothing = 24

const isMark = new RegExp(`^(?:${missingMarks})$`, 'i')

/** True for texts that stand for nothing: `—`, `无`, `N/A` … */
export function isMissing(text: string): boolean {
  const plain = text.trim()
  return plain.length <= longestMark && isMark.test(plain)
}
