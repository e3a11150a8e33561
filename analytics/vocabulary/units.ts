// Units of measure: what each word measures, and how much of it one is.
import { anyOf, listed } from './pattern'

export interface Unit {
  /** Null: compared with nothing but itself. */
  dimension: 'time' | 'mass' | 'money' | 'share' | 'count' | null
  /** In hours, kilograms, yuan, pieces. A day of work has 8 hours, a week 5 days. */
  size: number
  words: readonly string[]
  /** Words that mean it where time is read and something else elsewhere: 分 are points, m are metres, w is 万. */
  inTime?: string[]
  /** Behind a number it may be left away. A field that only counts would take 90分钟 for 90 hours, so minutes may not. */
  dropped?: true
}

/** Pieces of anything; of other words that count, each counts things of its own. */
export const pieces: readonly string[] = listed('件 个 只 pcs ea')

export const units: readonly Unit[] = [
  { dimension: 'time', size: 40, words: listed('周 week weeks'), inTime: ['w'] },
  { dimension: 'time', size: 8, words: listed('天 日 人天 工作日 day days'), inTime: ['d'], dropped: true },
  { dimension: 'time', size: 1, words: listed('小时 个小时 学时 课时 时 hour hours hr hrs h'), dropped: true },
  { dimension: 'time', size: 1 / 60, words: listed('分钟 minute minutes min mins'), inTime: listed('分 m') },
  { dimension: 'time', size: 1 / 3600, words: listed('秒 秒钟 second seconds sec secs'), inTime: ['s'] },
  { dimension: 'mass', size: 1, words: listed('千克 公斤 kg'), dropped: true },
  { dimension: 'mass', size: 1 / 1000, words: listed('克 g'), dropped: true },
  { dimension: 'mass', size: 1000, words: listed('吨 t'), dropped: true },
  { dimension: 'money', size: 1, words: listed('元 人民币 rmb cny ¥'), dropped: true },
  { dimension: 'share', size: 1, words: listed('% 百分比') },
  { dimension: 'count', size: 1, words: pieces, dropped: true },
  { dimension: 'count', size: 1, words: listed('台 套 次 单 项 条 份 人 人次 批 批次 笔 张 篇 场 家 户 例'), dropped: true },
  { dimension: null, size: 1, words: ['分'], dropped: true },
]

const isTime = ({ dimension }: Unit): boolean => dimension === 'time'

/** Words of one character as a class, a plural as its singular's `s?`: the database compiles the expression wherever a query reads numbers. */
function patternOf(words: readonly string[]): string {
  const single = words.filter((word) => word.length === 1)
  const isPlural = (word: string) => word.endsWith('s') && words.includes(word.slice(0, -1))
  const others = words.filter((word) => word.length > 1 && !isPlural(word))
  return anyOf([`[${single.join('')}]`, ...others.map((word) => (words.includes(`${word}s`) ? `${word}s?` : word))])
}

export const timeWordsOf = ({ words, inTime = [] }: Unit): string[] => [...words, ...inTime]

/** Times from the longest to the shortest, as they are written behind each other. */
export const times = units.filter(isTime)
/** Every word for a unit. */
export const unitWords = patternOf(units.flatMap(({ words }) => words))
/** Words a number is read without. */
export const droppedWords = patternOf(units.flatMap(({ words, dropped }) => (dropped ? words : [])))
/** Whether a text is a unit and nothing else, also with a magnitude: 万件. */
export const isUnit = (text: string): boolean => wholeUnit.test(text.trim()) && text.trim() !== ''
/** Words that end a piece of `2小时30分`. */
export const timeWords = patternOf(times.flatMap(timeWordsOf))

/** How many hours one of a unit of time is; undefined for what is none. */
export const hoursOf = (unit: string): number | undefined => times.find((time) => timeWordsOf(time).includes(unit.toLowerCase()))?.size

const short = times.filter(({ size }) => size < 1).flatMap(({ words }) => words)
/** An abbreviation stands alone: `wait_min`, but not `admin`. */
const apart = (word: string): string => (/^[a-z]{1,4}$/.test(word) ? `(?<![a-z])${word}` : word)
const shortAtEnd = new RegExp(`(?:${anyOf(short.map(apart))})$`, 'i')

/** The unit below an hour that a header ends with, without a bracket: `停机分钟`. */
export function shortTimeAtEnd(header: string): number | undefined {
  const found = shortAtEnd.exec(header)
  return found ? hoursOf(found[0]) : undefined
}

export interface Magnitude {
  size: number
  words: string[]
  /** Letters for it, behind a number only. */
  letters?: string
  /** Followed by one of these it is the beginning of another word: 千克, 百分比. */
  notBefore?: string
}

/** Largest first. */
export const magnitudes: readonly Magnitude[] = [
  { size: 1e9, words: listed('十亿 十億') },
  { size: 1e8, words: listed('亿 億') },
  { size: 1e7, words: listed('千万 千萬') },
  { size: 1e6, words: listed('百万 百萬') },
  { size: 1e4, words: listed('万 萬'), letters: 'w' },
  { size: 1e3, words: listed('千'), letters: 'k', notBefore: '克米瓦' },
  { size: 1e2, words: listed('百'), notBefore: '分' },
]

export const magnitudeWords = anyOf(magnitudes.flatMap(({ words }) => words))
const wholeUnit = new RegExp(`^(?:${magnitudeWords})?(?:${unitWords})?$`, 'i')
export const magnitudeLetters = magnitudes.flatMap(({ letters = '' }) => [...letters]).join('')

const starts = magnitudes.map(({ size, words, notBefore }): [RegExp, number] => [
  new RegExp(`^(?:${anyOf(words)})${notBefore ? `(?![${notBefore}])` : ''}`),
  size,
])

/** 万件 = 10,000 */
export const magnitudeOf = (unit: string): number => starts.find(([start]) => start.test(unit))?.[1] ?? 1
