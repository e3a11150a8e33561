import { isMeaning } from '../sources/mapping/stated-readings'
import type { ColumnReading, StatedReading } from '../sources/mapping/types'
import { isPoints, meanings, type WordList } from '../vocabulary/meanings'
import { minutesOf, severalZones } from '../vocabulary/zones'
import { exactShare, formatFor } from './format'
import { meaningName } from './meanings'
import type { AttentionCode, Language } from './types'

const names: Record<Language, Record<StatedReading, string>> = {
  'zh-CN': {
    size: '按大小读',
    points: '都按百分点',
    ratio: '都按比例',
    dmy: '先日后月',
    mdy: '先月后日',
    ymd: '先年后月',
    decimal_point: '点是小数点',
    decimal_comma: '逗号是小数点',
    top_5: '满分 5',
    top_10: '满分 10',
    top_100: '满分 100',
    one_best_5: '1 最好，5 最差',
    one_best_10: '1 最好，10 最差',
    in_days: '按工作日',
    in_hours: '按小时',
    in_minutes: '按分钟',
    in_seconds: '按秒',
    utc_plus_8: '中国时间',
    utc_minus_6: '美国中部时间',
    utc_plus_5_30: '印度时间',
    utc_plus_2: '以色列时间',
    utc_plus_1: '英国夏令时',
    utc_plus_6: '孟加拉国时间',
    utc_minus_4: '大西洋时间',
    utc_plus_3: '阿拉伯时间',
    own_unit: '按单元格写的',
    header_unit: '按列名的单位',
    count_hidden: '计入',
    leave_hidden: '不计入',
  },
  en: {
    size: 'Read by size',
    points: 'All are points',
    ratio: 'All are ratios',
    dmy: 'Day first',
    mdy: 'Month first',
    ymd: 'Year first',
    decimal_point: 'Point before decimals',
    decimal_comma: 'Comma before decimals',
    top_5: 'Out of 5',
    top_10: 'Out of 10',
    top_100: 'Out of 100',
    one_best_5: '1 is the best, 5 the worst',
    one_best_10: '1 is the best, 10 the worst',
    in_days: 'In working days',
    in_hours: 'In hours',
    in_minutes: 'In minutes',
    in_seconds: 'In seconds',
    utc_plus_8: 'China',
    utc_minus_6: 'US Central',
    utc_plus_5_30: 'India',
    utc_plus_2: 'Israel',
    utc_plus_1: 'British summer',
    utc_plus_6: 'Bangladesh',
    utc_minus_4: 'Atlantic',
    utc_plus_3: 'Arabia',
    own_unit: 'As the cell says',
    header_unit: 'As the header says',
    count_hidden: 'Count them',
    leave_hidden: 'Leave them out',
  },
}

/** How a column is read, or what one of its words means: `“搭档” = 同事`, `“A” = 4/5`. */
export function saidName(said: ColumnReading, language: Language): string {
  if (!isMeaning(said)) return names[language][said.reading]
  const { word, means } = said
  const list = (Object.keys(meanings) as WordList[]).find((known) => Object.hasOwn(meanings[known], means))
  return `“${word}” = ${isPoints(means) || !list ? means : meaningName(list, means, language)}`
}

/** The readings a person can choose from for a doubtful cell, the likeliest first, each with what it makes of this cell: `按大小读：85 = 85%`. */
export function readingsOf(code: AttentionCode, text: unknown, language: Language): { as: StatedReading; label: string }[] {
  if (typeof text !== 'string') return []
  const choices = choicesOf[code]?.(text, language) ?? []
  const colon = language === 'en' ? ': ' : '：'
  return choices.map(({ as, effect }) => ({
    as,
    label: effect === null ? names[language][as] : `${names[language][as]}${colon}${text.trim()} = ${effect}`,
  }))
}

/** Whether something counts at all makes nothing else of a cell. */
type Choice = { as: StatedReading; effect: string | null }

function sharesOf(text: string): Choice[] {
  const number = Number(text.replace(/[,，\s]/g, ''))
  if (!Number.isFinite(number)) return []
  return [
    { as: 'size', effect: exactShare(Math.abs(number) > 1.5 ? number / 100 : number) },
    { as: 'points', effect: exactShare(number / 100) },
    { as: 'ratio', effect: exactShare(number) },
  ]
}

/** As the importer reads it: from 70 on of the last century. */
const fullYear = (year: string): string => `${Number(year) >= 70 ? 19 : 20}${year.padStart(2, '0')}`

function datesOf(text: string): Choice[] {
  const [, first, second, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2}(?=\D|$))/.exec(text) ?? []
  if (!year) return []
  const day = (month: string, date: string) =>
    `${year.length === 4 ? year : fullYear(year)}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const choices: Choice[] = [
    { as: 'dmy', effect: day(second, first) },
    { as: 'mdy', effect: day(first, second) },
    ...(year.length === 2 ? [{ as: 'ymd' as const, effect: `${fullYear(first)}-${second.padStart(2, '0')}-${year}` }] : []),
  ]
  return choices.filter(({ effect }) => effect !== null && !Number.isNaN(Date.parse(effect)))
}

function zonesOf(text: string): Choice[] {
  const word = Object.keys(severalZones).find((known) => new RegExp(`\\b${known}\\b`, 'i').test(text)) as
    | keyof typeof severalZones
    | undefined
  return word === undefined ? [] : severalZones[word].map((as) => ({ as, effect: utcOf(minutesOf(as)) }))
}

function utcOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${rest}`}`
}

function decimalsOf(text: string): Choice[] {
  const read = (plain: string) => {
    const number = Number(plain.replace(/[\s()+-]/g, ''))
    return Number.isFinite(number) ? String(number) : null
  }
  const [point, comma] = [read(text.replace(/,/g, '')), read(text.replace(/\./g, '').replace(',', '.'))]
  return [
    ...(comma === null ? [] : [{ as: 'decimal_comma' as const, effect: comma }]),
    ...(point === null ? [] : [{ as: 'decimal_point' as const, effect: point }]),
  ]
}

/** No scale ends below its highest score. */
function topsOf(text: string): Choice[] {
  const highest = Number(text)
  const tops = [5, 10, 100] as const
  const fits = tops.filter((top) => highest <= top)
  return [
    ...fits.map((top) => ({ as: `top_${top}` as const, effect: exactShare(highest / top) })),
    ...fits.flatMap((top) => (top === 100 ? [] : [{ as: `one_best_${top}` as const, effect: exactShare((top + 1 - highest) / top) }])),
  ]
}

function timesOf(text: string, language: Language): Choice[] {
  const number = Number(text)
  if (!Number.isFinite(number)) return []
  const format = formatFor(language)
  const hours = (seconds: number) => (language === 'en' ? `${format.number(seconds / 3600)} h` : `${format.number(seconds / 3600)} 小时`)
  return [
    { as: 'in_seconds', effect: hours(number) },
    { as: 'in_minutes', effect: hours(number * 60) },
    { as: 'in_hours', effect: hours(number * 3600) },
  ]
}

/** Of a day: minutes and hours before the day, which has eight of them; nobody writes seconds. */
const shortTimesOf = (text: string, language: Language): Choice[] => {
  const [, minutes, hours] = timesOf(text, language)
  const [, , days] = timesOf(String(Number(text) * 8), language)
  return hours ? [minutes, hours, { ...days, as: 'in_days' }] : []
}

/** The number the cell says, or so many of what the header says. */
function unitsOf(text: string, language: Language): Choice[] {
  const number = Number(/[\d,.]*\d/.exec(text)?.[0].replace(/,/g, ''))
  if (!Number.isFinite(number)) return []
  const said = formatFor(language).number(number)
  return [
    { as: 'own_unit', effect: said },
    { as: 'header_unit', effect: language === 'en' ? `${said} of what the header says` : `${said} 个列名所写的单位` },
  ]
}

const hiddenChoices: Choice[] = [
  { as: 'count_hidden', effect: null },
  { as: 'leave_hidden', effect: null },
]

const choicesOf: Partial<Record<AttentionCode, (text: string, language: Language) => Choice[]>> = {
  mixed_percent: sharesOf,
  ambiguous_date: datesOf,
  ambiguous_zone: zonesOf,
  ambiguous_number: decimalsOf,
  scale_unknown: topsOf,
  duration_unit: timesOf,
  duration_unit_unsaid: shortTimesOf,
  unit_against_header: unitsOf,
  hidden_rows: () => hiddenChoices,
  hidden_sheet: () => hiddenChoices,
}
