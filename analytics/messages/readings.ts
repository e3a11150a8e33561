import type { StatedReading } from '../sources/mapping/types'
import { exactShare } from './format'
import type { AttentionCode, Language } from './types'

const names: Record<Language, Record<StatedReading, string>> = {
  'zh-CN': { size: '按大小读', points: '都按百分点', ratio: '都按比例', dmy: '先日后月', mdy: '先月后日' },
  en: { size: 'Read by size', points: 'All are points', ratio: 'All are ratios', dmy: 'Day first', mdy: 'Month first' },
}

export const readingName = (reading: StatedReading, language: Language): string => names[language][reading]

/** The readings a person can choose from for a doubtful cell, the likeliest first, each with what it makes of this cell: `按大小读：85 = 85%`. */
export function readingsOf(code: AttentionCode, text: unknown, language: Language): { as: StatedReading; label: string }[] {
  if (typeof text !== 'string') return []
  const choices = code === 'mixed_percent' ? sharesOf(text) : code === 'ambiguous_date' ? datesOf(text) : []
  const colon = language === 'en' ? ': ' : '：'
  return choices.map(({ as, effect }) => ({ as, label: `${readingName(as, language)}${colon}${text.trim()} = ${effect}` }))
}

type Choice = { as: StatedReading; effect: string }

function sharesOf(text: string): Choice[] {
  const number = Number(text.replace(/[,，\s]/g, ''))
  if (!Number.isFinite(number)) return []
  return [
    { as: 'size', effect: exactShare(Math.abs(number) > 1.5 ? number / 100 : number) },
    { as: 'points', effect: exactShare(number / 100) },
    { as: 'ratio', effect: exactShare(number) },
  ]
}

function datesOf(text: string): Choice[] {
  const [, first, second, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text) ?? []
  if (!year) return []
  const day = (month: string, date: string) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return [
    { as: 'dmy', effect: day(second, first) },
    { as: 'mdy', effect: day(first, second) },
  ]
}
