// Finds the noun a header ends with.
import { headerKey } from '../../vocabulary/header-key'
import type { PersonalKind } from '../table/types'
import { besidePay, chineseHeads, chineseTails, chineseWhole, latinHeads, latinWhole } from './heads'

export interface HeadFinding {
  kind: PersonalKind
  /** The values have to agree that it is. */
  vague: boolean
}

interface Matcher extends HeadFinding {
  noun: RegExp
  turns?: RegExp
}

const chinese: Matcher[] = [
  ...chineseWhole.map(([kind, nouns]) => ({ kind, vague: false, noun: new RegExp(`^(?:${nouns})$`) })),
  ...chineseHeads.map(({ kind, nouns, tails = '', turns, vague = false }) => ({
    kind,
    vague,
    noun: new RegExp(`(?:${nouns})(?:${tails ? `${tails}|` : ''}${chineseTails})*$`),
    turns: turns === undefined ? undefined : new RegExp(turns),
  })),
]
const latin: Matcher[] = [
  ...latinWhole.map(([kind, nouns]) => ({ kind, vague: false, noun: new RegExp(`^(?:${nouns})$`) })),
  ...latinHeads.map(({ kind, nouns, tails = '', turns, vague = false }) => ({
    kind,
    vague,
    noun: new RegExp(`(?:^| )(?:${nouns})(?: (?:${tails ? `${tails}|` : ''}\\d+))*$`),
    turns: turns === undefined ? undefined : new RegExp(`(?:^| )(?:${turns})(?: |$)`),
  })),
]

const anyOf = (heads: { nouns: string }[], whole: [PersonalKind, string][]): RegExp =>
  new RegExp([...heads.map(({ nouns }) => nouns), ...whole.map(([, nouns]) => nouns)].join('|'))
/** Most texts have none of the nouns. */
const anyChinese = anyOf(chineseHeads, chineseWhole)
const anyLatin = anyOf(latinHeads, latinWhole)

/** Longer texts are sentences and questions. */
const LONGEST_CHINESE = 20
const LONGEST_LATIN = 60

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** `payRate - Amount (CNY)` → `pay rate amount`. */
const latinWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[([【].*$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()

/** `key` as headers are compared by, `text` as it stands in the sheet. */
export function headFinding(text: string, key: string): HeadFinding | undefined {
  const [matchers, any, longest] = isChinese(key)
    ? ([chinese, anyChinese, LONGEST_CHINESE] as const)
    : ([latin, anyLatin, LONGEST_LATIN] as const)
  if (key === '' || text.length > 2 * longest) return undefined
  const name = matchers === latin ? latinWords(text) : key
  if (name.length > longest || !any.test(name)) return undefined
  for (const { kind, vague, noun, turns } of matchers) {
    const found = noun.exec(name)
    if (found && !turns?.test(name.slice(0, found.index))) return { kind, vague }
  }
  return undefined
}

const telephone = /手机|电话|座机|(?:^| )(?:phone|telephone|tel|mobile|cell|handphone|hp)(?: |$)/

/** A telephone is spoken of, whatever the header says about it. */
export const mentionsTelephone = (text: string): boolean => telephone.test(isChinese(text) ? headerKey(text) : latinWords(text))

const beside = new Set(besidePay.split(',').map(headerKey))
export const isPayBesidePay = (level: string): boolean => beside.has(headerKey(level))
