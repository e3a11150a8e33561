// What cycles and their kinds are called on screen and in messages.
import { type Cycle, type CycleKind, cycleOfId } from './cycle'

type Language = 'zh-CN' | 'en'

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2026年上半年`, `H1 2026`: read back, it is the same cycle. */
export function cycleName({ length, fiscal, year, part }: Cycle, language: Language): string {
  if (language === 'en') {
    const named = fiscal ? `FY${year}` : String(year)
    return { month: `${months[part - 1]} ${year}`, quarter: `Q${part} ${named}`, half: `H${part} ${named}`, year: named }[length]
  }
  const named = fiscal ? `${year}财年` : `${year}年`
  const whole = fiscal ? named : `${named}度`
  return {
    month: `${year}年${part}月`,
    quarter: `${named}第${'一二三四'[part - 1]}季度`,
    half: `${named}${part === 1 ? '上' : '下'}半年`,
    year: whole,
  }[length]
}

/** A cycle by its id; what is no id stays as it is. */
export function cycleNameOf(id: string, language: Language): string {
  const cycle = cycleOfId(id)
  return cycle ? cycleName(cycle, language) : id
}

export const cycleKindNames: Record<CycleKind, Record<Language, string>> = {
  month: { 'zh-CN': '月', en: 'month' },
  quarter: { 'zh-CN': '季度', en: 'quarter' },
  half: { 'zh-CN': '半年', en: 'half-year' },
  year: { 'zh-CN': '年', en: 'year' },
  fiscal_quarter: { 'zh-CN': '财年季度', en: 'fiscal quarter' },
  fiscal_half: { 'zh-CN': '财年半年', en: 'fiscal half-year' },
  fiscal_year: { 'zh-CN': '财年', en: 'fiscal year' },
}
