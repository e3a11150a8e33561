// Months as headers write them. A quarter, a half-year or a year is not a month.
import { anyOf, listed } from './pattern'

/** `month`: `2026-01`, or `1`…`12` where the year is not said. `rest`: what else the header says, e.g. an indicator. */
export interface MonthFound {
  month: string
  rest: string
}

/** January to December; the first three letters of an English name tell it. */
export const chineseMonths = listed('一 二 三 四 五 六 七 八 九 十 十一 十二')
const fullEnglish = listed('january february march april may june july august september october november december')
export const englishMonths = fullEnglish.map((name) => name.slice(0, 3))

/** A month's name and nothing else, so that `Marketing` is not March. The longer ones stand first. */
export const chineseMonthWord = anyOf([...chineseMonths].reverse())
export const englishMonthWord = anyOf([...fullEnglish.map((name) => name.replace(/^(...)(.+)$/, '$1(?:$2)?')), 'sept'])

const word = `(${englishMonthWord})\\.?`
const year = '(20\\d{2})'
const mon = '(1[0-2]|0?[1-9])'

type Reader = [pattern: RegExp, read: (m: RegExpExecArray) => [year: string | undefined, month: number]]

/** Whole texts that are a month. Two-digit years are read only with 年 or after a month word. */
const readers: Reader[] = [
  [new RegExp(`^${year}\\s*年\\s*${mon}\\s*月份?$`), (m) => [m[1], Number(m[2])]],
  [new RegExp(`^(\\d{2})\\s*年\\s*${mon}\\s*月份?$`), (m) => [`20${m[1]}`, Number(m[2])]],
  [new RegExp(`^${year}\\s*[-/.]\\s*${mon}(月份?)?$`), (m) => [m[1], Number(m[2])]],
  [new RegExp(`^${year}[-/.]${mon}[-/.]0?1([T ]00:00(:00)?)?$`), (m) => [m[1], Number(m[2])]],
  [new RegExp(`^${mon}[-/.]${year}$`), (m) => [m[2], Number(m[1])]],
  [/^(20\d{2})(0[1-9]|1[0-2])$/, (m) => [m[1], Number(m[2])]],
  [new RegExp(`^${mon}\\s*月份?$`), (m) => [undefined, Number(m[1])]],
  [new RegExp(`^${year}?\\s*年?\\s*(${chineseMonthWord})月份?$`), (m) => [m[1], chineseMonths.indexOf(m[2]) + 1]],
  [new RegExp(`^${word}$`, 'i'), (m) => [undefined, englishMonth(m[1])]],
  [new RegExp(`^${word}[\\s\\-/,']+${year}$`, 'i'), (m) => [m[2], englishMonth(m[1])]],
  [new RegExp(`^${word}[\\s\\-/']+(\\d{2})$`, 'i'), (m) => [`20${m[2]}`, englishMonth(m[1])]],
  [new RegExp(`^${year}[\\s\\-/]+${word}$`, 'i'), (m) => [m[1], englishMonth(m[2])]],
]

/** A month at either end of a longer header: `1月产量`, `产量_2026-01`. */
const leading = new RegExp(
  `^((?:${year}\\s*年\\s*)?${mon}\\s*月份?|${year}[-/.](?:1[0-2]|0[1-9])(?!\\d))[\\s_\\-:：/]*([^\\d\\s_\\-–—~:：/至到].*)$`,
)
const trailing = new RegExp(`^(.*?[^\\d\\s_\\-:：/.])[\\s_\\-:：/]*((?:${year}\\s*年\\s*)?${mon}\\s*月份?|${year}[-/.](?:1[0-2]|0[1-9]))$`)

/** Every month is written with one of these, and most texts have none. */
const sign = new RegExp(`月|20\\d{2}|${englishMonths.join('|')}`, 'i')

function englishMonth(text: string): number {
  return englishMonths.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** How a month may be written, as it is shown to a person. */
export const monthForms = ['2026-01', '2026年1月', '1月', '2026.1', '2026/1', 'Jan 2026']

/** The month a text is, if it is one and nothing else. */
export function readMonth(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  if (!sign.test(plain)) return undefined
  for (const [pattern, read] of readers) {
    const found = pattern.exec(plain)
    if (!found) continue
    const [yearText, month] = read(found)
    return yearText === undefined ? String(month) : `${yearText}-${String(month).padStart(2, '0')}`
  }
  return undefined
}

export function isMonth(text: string): boolean {
  return readMonth(text) !== undefined
}

const span = new RegExp(`(\\d|${chineseMonthWord})\\s*月|[至到~]$`)
/** The other end of `1月-3月`, `2026年1月至3月`. */
function isSpan(rest: string): boolean {
  return span.test(rest)
}

/** 25.10 over one column, 26.01 over another: in a cell it would be a figure. */
const shortYear = /^(2\d)\.(0[1-9]|1[0-2])$/

/** The month in a header, alone or beside an indicator. */
export function findMonth(text: string): MonthFound | undefined {
  const plain = text.normalize('NFKC').trim()
  const short = shortYear.exec(plain)
  if (short) return { month: `20${short[1]}-${short[2]}`, rest: '' }
  if (!sign.test(plain)) return undefined
  const alone = readMonth(plain)
  if (alone !== undefined) return { month: alone, rest: '' }
  const first = leading.exec(plain)
  const before = first && readMonth(first[1])
  if (first && before && !isSpan(first[first.length - 1])) return { month: before, rest: first[first.length - 1].trim() }
  const second = trailing.exec(plain)
  const after = second && readMonth(second[2])
  if (second && after && !isSpan(second[1])) return { month: after, rest: second[1].trim() }
  return undefined
}
