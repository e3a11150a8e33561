// Units beside numbers: what a cell says itself, and what a header says of the bare ones.
import { currencyMarks, currencyOf, currencyWords } from './currencies'
import { anyOf } from './pattern'
import { magnitudeOf, magnitudeWords, pieces, units } from './units'

export interface SaidMeasure {
  /** Of two numbers of one kind, one can be written in the unit of the other. */
  kind: string
  size: number
}

const escaped = (word: string): string => word.replace('$', '\\$')
const byLength = (a: string, b: string): number => b.length - a.length

/** What may stand before an amount. */
export const marks = anyOf(currencyMarks.map(escaped))
/** Currencies behind an amount, beside the words that every number may be read without. */
export const currenciesBehind = anyOf(currencyWords.map(([word]) => escaped(word)).sort(byLength))
/** Units that a cell may say of its number. A share is read by its sign. */
export const saidUnits = anyOf(
  [
    ...new Set([
      ...units.filter(({ dimension }) => dimension !== 'share').flatMap(({ words }) => words),
      ...currencyWords.map(([word]) => word),
    ]),
  ]
    .sort(byLength)
    .map(escaped),
)

/** What a word, simplified and in small letters, measures. Pieces are pieces; 12次 and 30人 are of two kinds, and so is what no list knows. */
export function measureOf(word: string): SaidMeasure {
  const currency = currencyOf(word)
  if (currency) return { kind: currency, size: 1 }
  const unit = units.find(({ words }) => words.includes(word))
  if (pieces.includes(word)) return { kind: 'piece', size: 1 }
  if (!unit?.dimension || unit.dimension === 'count') return { kind: word, size: 1 }
  return { kind: unit.dimension, size: unit.size }
}

/** `¥`, `CNY` and `USD` say what an amount is in, not how many of it: below 万元 they may stand before 万. 4500元 are 4,500. */
export const isOnlyCurrency = (word: string): boolean => currencyOf(word) !== undefined && !/\p{Script=Han}/u.test(word)

const english: readonly [words: RegExp, size: number, sign: string][] = [
  [/^(?:billions?|bn)$/, 1e9, '十亿'],
  [/^(?:millions?|mil|mio|mln|mn|mm|m)$/, 1e6, '百万'],
  [/^(?:thousands?|'?000s?|k)$/, 1e3, '千'],
]
/** A letter alone is one only beside a currency. */
const alone = /^(?:billions?|millions?|thousands?|'000s?)$/
const money = new RegExp(`^(?:in)?(${marks})?('?000s?|[a-z]*)$`)
const moneyBehind = new RegExp(`^(?:in)?('?000s?|k|m|mn|mm|bn|thousands?|millions?|billions?)(?:of)?(${marks})$`)

export interface HeaderUnit {
  /** What a bare number is multiplied by. */
  factor: number
  /** The unit without its magnitude. */
  word: string
}

/** What the bracket at the end of a header says: 万元, 吨, `USD k`, `in thousands`, `RMB millions`, `$'000`; also 金额万元 without one. */
export function headerUnit(header: string): HeaderUnit | null {
  const bracket = /[（([【]([^）)\]】]*)[）)\]】]\s*$/.exec(header)?.[1] ?? atEnd.exec(header)?.[0]
  if (bracket === undefined) return null
  const said = bracket
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^单位[:]?/, '')
    .replace(/[\s./]/g, '')
  return englishUnit(said) ?? { factor: magnitudeOf(said), word: said.replace(new RegExp(`^(?:${magnitudeWords})`), '') || said }
}
const atEnd = new RegExp(`(?:${magnitudeWords})(?:元|美元|美金|港币|港元|欧元|日元)$`)

/** A unit as the tables of units know it: `USD k` is 千usd. */
export function knownUnit(unit: string): string {
  const said = unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s./]/g, '')
  const found = englishUnit(said)
  return found ? `${english.find(([, size]) => size === found.factor)?.[2]}${found.word}` : unit
}

function englishUnit(said: string): HeaderUnit | null {
  const [, front, rest] = money.exec(said) ?? []
  const [, before, behind] = moneyBehind.exec(said) ?? []
  const [currency = '', magnitude] = behind === undefined ? [front, rest] : [behind, before]
  if (!magnitude || (!currency && !alone.test(magnitude))) return null
  const size = english.find(([words]) => words.test(magnitude))?.[1]
  return size === undefined ? null : { factor: size, word: currency }
}
