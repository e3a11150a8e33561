// The table of units as parts of SQL.

import { currencyWords } from '../vocabulary/currencies'
import { currenciesBehind, marks, saidUnits } from '../vocabulary/said-units'
import {
  droppedWords,
  magnitudeLetters,
  magnitudes,
  magnitudeWords,
  times,
  timeWords,
  timeWordsOf,
  type Unit,
  units,
} from '../vocabulary/units'
import { isOneOf } from './one-of'

const quoted = (text: string): string => `'${text}'`
const isFraction = (size: number): boolean => size < 1
/** In a division, a minute is exactly what a sixtieth of an hour is. */
const timesSize = (size: number): string => (size === 1 ? '' : isFraction(size) ? ` / ${Math.round(1 / size)}` : ` * ${size}`)
/** 1e8: as a floating-point number. */
const power = (size: number): string => `1e${Math.round(Math.log10(size))}`
const sizeText = (size: number): string => (isFraction(size) ? `1 / ${Math.round(1 / size)}` : `${size}.0`)

/** Words none of which begins with another: enough to find a piece of a duration that is known to be one. */
const beginnings = (words: string[]): string[] => words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)))

/** Hours in the text `h`, piece by piece. */
const hoursSaid = times
  .map((time) => {
    const piece = `regexp_extract(h, '([\\d.]+)\\s*(${beginnings(timeWordsOf(time)).join('|')})', 1)`
    return `coalesce(try_cast(${piece} as double)${timesSize(time.size)}, 0)`
  })
  .join('\n      + ')

const measure = ({ dimension, size, words }: Unit): string =>
  `when ${isOneOf('u.base', words)} then {'dimension': ${quoted(dimension ?? '')}, 'size': ${sizeText(size)}}`

/** Money of each other country is of a kind of its own. */
const foreign = [...new Set(currencyWords.map(([, code]) => code))]
  .filter((code) => code !== 'CNY')
  .map((code) => {
    const words = currencyWords.filter(([, own]) => own === code).map(([word]) => word)
    return `when ${isOneOf('u.base', words)} then {'dimension': ${quoted(code)}, 'size': 1.0}`
  })

const startsWithAny = (words: string[]): string => words.map((word) => `starts_with(u, ${quoted(word)})`).join(' or ')
const scale = ({ size, words, notBefore }: (typeof magnitudes)[number]): string =>
  notBefore
    ? `when ${startsWithAny(words)} and substr(u, 2, 1) not in (${[...notBefore].map(quoted).join(', ')}) then ${power(size)}`
    : `when ${startsWithAny(words)} then ${power(size)}`

/** Every spelling of a magnitude of one character beside the first word for it: what a number is read with after `translate`. */
const other = magnitudes.flatMap(({ words: [first, ...rest], letters = '' }) =>
  [...rest.filter((word) => word.length === 1), ...letters].map((one) => ({ one, first })),
)

export const unitTexts: Record<string, string> = {
  dropped_units: `${droppedWords}|${currenciesBehind}`,
  currency_marks: marks,
  said_units: saidUnits,
  time_units: timeWords,
  hours_said: hoursSaid,
  unit_measures: units
    .filter(({ dimension }) => dimension !== null)
    .map(measure)
    .concat(foreign)
    .join('\n    '),
  unit_scales: magnitudes.map(scale).join('\n  '),
  magnitude_words: magnitudeWords,
  magnitude_signs: `[${[...new Set(magnitudeWords.replaceAll('|', ''))].join('')}]|[${magnitudeLetters}${magnitudeLetters.toUpperCase()}]\\b`,
  magnitude_spellings: other.map(({ one }) => one).join(''),
  magnitude_firsts: other.map(({ first }) => first).join(''),
  number_magnitudes: magnitudes.map(({ words: [first] }) => first).join('|'),
  number_scales: magnitudes.map(({ size, words: [first] }) => `when contains(n, ${quoted(first)}) then ${power(size)}`).join(' '),
}
