// Periods as series write them: quarters, halves, weeks and years beside months and days. JavaScript and the database read the expressions alike.
import { chineseMonthWord, englishMonthWord } from './months'
import { anyOf } from './pattern'

const year = '(?:20\\d{2})'
const gap = '[\\s年./_-]*'
const apart = '[\\s,/_-]*(?:of\\s+)?'
/** Before the year, after it, or without one. */
const beside = (parts: readonly string[], latin: string): string =>
  anyOf([`(?:${year}${gap})?(?:${anyOf(parts)})`, `(?:${latin})${apart}${year}`])

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** From the finest to the longest. */
export const grains: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'half', 'year']

/** Whole texts, in small letters. */
export const periodTexts: Record<'quarter' | 'half' | 'week' | 'year', string> = {
  quarter: beside(['q[1-4]', '[1-4]q', '第?[一二三四1-4]季度?', 'quarter\\s*[1-4]'], 'q[1-4]|[1-4]q|quarter\\s*[1-4]'),
  half: beside(['h[12]', '[12]h', '[上下]半年度?'], 'h[12]|[12]h'),
  week: beside(['(?:w|wk|week)[\\s.]*[0-5]?\\d', '第?[0-5]?\\d周'], '(?:w|wk|week)[\\s.]*[0-5]?\\d'),
  year: `${year}\\s*(?:年度?)?(?:\\s*全年)?`,
}

const month = '(?:1[0-2]|0?[1-9])'
/** Whole texts in small letters that are a period and no day, the year said or not; 2026 alone is one. */
export const wholePeriods = anyOf([
  ...Object.values(periodTexts),
  `${year}\\s*[年./-]\\s*${month}\\s*(?:月份?)?|${year}(?:0[1-9]|1[0-2])|${month}\\s*[./-]\\s*${year}`,
  `(?:${year}\\s*年?\\s*)?(?:${month}|${chineseMonthWord})月份?`,
  `(?:${englishMonthWord})\\.?[\\s./'’-]*(?:20)?\\d{2}|${year}[\\s./-]*(?:${englishMonthWord})\\.?`,
])

const whole = Object.entries(periodTexts).map(([grain, text]) => [grain as Grain, new RegExp(`^(?:${text})$`, 'i')] as const)

/** How long a period is that is no month and no day; undefined where the text is none. */
export function longPeriod(text: string): Grain | undefined {
  const plain = text.normalize('NFKC').trim()
  return whole.find(([, pattern]) => pattern.test(plain))?.[0]
}
