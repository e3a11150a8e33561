// How numbers, shares, intervals, dates and addresses are written, in the window, in reports and on the command line. An absent value is an em dash: the
// en dash stands between the ends of an interval. Needs no database and no `Intl` but for a named time zone: a window has it at its start.
import { wordAddress } from './address'
import { type FigureText, figureText } from './figure-text'
import type { Address, Language, WrittenFigure } from './types'

const absent = '—'

type Known = number | null | undefined

export interface Format {
  /** 0.967 → `96.7%` */
  percent(share: Known): string
  /** 0.95 → `95%`, 0.967 → `96.7%`: for targets and guidelines, which are round more often than not. */
  share(share: Known): string
  /** 0.967 → `96.7`, for a figure whose sign stands apart. */
  points(share: Known): string
  /** 4312 → `4,312` */
  count(value: Known): string
  /** 4312 of 4459 → `4,312 / 4,459` */
  counts(numerator: number, denominator: number): string
  /** At most `digits` decimals. */
  number(value: Known, digits?: number): string
  /** One decimal, always: 10 → `10.0`, for scores and hours that stand beside each other. */
  tenths(value: Known): string
  /** What follows a value of that unit: share → `%`, hours → ` h`; nothing where the unit goes without saying. */
  unit(unit: string): string
  /** A setting's value as it is kept, in its unit: 0.95 share → `95%`, 48 hours → `48 h`. */
  setting(value: string, unit: string): string
  /** `≥ 95%`, `≤ 5%` */
  target(better: 'higher' | 'lower' | null, share: Known): string
  /** [0.961, 0.972] → `96.1–97.2` */
  range(ci: readonly [number, number] | null | undefined): string
  /** [0.961, 0.972] → `95%CI 96.1–97.2` */
  interval(ci: readonly [number, number] | null | undefined): string
  /** A figure of any shape. */
  figure(figure: WrittenFigure): FigureText
  hours(value: Known): string
  days(value: Known): string
  bytes(value: number): string
  /** Seconds left, rounded to what a person can use. */
  left(seconds: number | null): string
  /** `2026-01-01` → `2026年1月` / `Jan 2026` */
  month(month: string): string
  /** `2026-01-01` → `1月` / `Jan` */
  shortMonth(month: string): string
  /** `2026-01-01` → `2026-01`, over columns of a table. */
  monthOfYear(month: string): string
  /** ISO day or instant → `2026-01-05` */
  date(text: string | null | undefined): string
  /** ISO instant → date and time to the minute, local where no zone is given. */
  moment(text: string | null | undefined, zone?: string): string
  /** `2026-01-05` → `01-05` */
  week(monday: string): string
  /** `file.xlsx › Sheet1!F17`; a line of a text file has its number: `file.csv › 第 18204 行 · 数量`. */
  address(where: Address): string
  /** p values: two decimals from 0.1 on, three below, `< 0.001` below that. */
  p(value: Known): string
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Moves the point of the decimal a number is written as, which a product with 100 would only come near to. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/** Rounds the decimal a person sees, halves away from zero: 96.65 is 96.7, as in a workbook. */
function fixed(value: number, digits: number): string {
  const text = shifted(Math.round(shifted(Math.abs(value), digits)), -digits).toFixed(digits)
  // −0.0 is written 0.0
  return value < 0 && Number(text) !== 0 ? `−${text}` : text
}

function grouped(text: string): string {
  const [whole, rest] = text.split('.')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

/** At most that many decimals: 12.50 → `12.5`. */
export function numberText(value: number, digits: number): string {
  const [whole, rest = ''] = fixed(value, digits).split('.')
  const decimals = rest.replace(/0+$/, '')
  return grouped(decimals ? `${whole}.${decimals}` : whole)
}

/** A share with as many decimals as are needed, four at most: 0.005 → `0.5%`. */
export const exactShare = (share: number): string => `${numberText(shifted(share, 2), 4)}%`

const isKnown = (value: Known): value is number => value !== null && value !== undefined && Number.isFinite(value)
const pad = (value: number) => String(value).padStart(2, '0')
const monthNumber = (month: string) => Number(month.slice(5, 7))

function momentText(text: string, zone: string | undefined): string {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) return text
  // Swedish dates are ISO dates.
  if (zone) return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`
}

function sized(value: number): string {
  if (value < 1024) return `${value} B`
  if (value < 1024 ** 2) return `${fixed(value / 1024, 0)} KB`
  if (value < 1024 ** 3) return `${fixed(value / 1024 ** 2, 1)} MB`
  return `${fixed(value / 1024 ** 3, 2)} GB`
}

const words = {
  'zh-CN': {
    hours: ' 小时',
    days: ' 天',
    seconds: (n: number) => `约剩 ${n} 秒`,
    minutes: (n: number) => `约剩 ${n} 分钟`,
    soon: '即将完成',
  },
  en: {
    hours: ' h',
    days: ' d',
    seconds: (n: number) => `about ${n} s left`,
    minutes: (n: number) => `about ${n} min left`,
    soon: 'almost done',
  },
}

function numbers(language: Language) {
  const word = words[language]
  const points = (share: Known) => (isKnown(share) ? fixed(shifted(share, 2), 1) : absent)
  const share = (value: Known) => (isKnown(value) ? `${points(value).replace(/\.0$/, '')}%` : absent)
  const count = (value: Known) => (isKnown(value) ? grouped(fixed(value, 0)) : absent)
  const number = (value: Known, digits = 1) => (isKnown(value) ? numberText(value, digits) : absent)
  const range: Format['range'] = (ci) => (ci ? `${points(ci[0])}–${points(ci[1])}` : absent)
  const unit = (name: string) => ({ share: '%', hours: word.hours, days: word.days })[name] ?? ''
  const decimals = (value: number) => (value < 0.1 ? 3 : 2)
  return {
    points,
    share,
    count,
    number,
    range,
    unit,
    percent: (value) => (isKnown(value) ? `${points(value)}%` : absent),
    counts: (numerator, denominator) => `${count(numerator)} / ${count(denominator)}`,
    target: (better, value) => (isKnown(value) ? `${better === 'higher' ? '≥' : '≤'} ${share(value)}` : absent),
    interval: (ci) => (ci ? `95%CI ${range(ci)}` : absent),
    hours: (value) => (isKnown(value) ? number(value) + word.hours : absent),
    days: (value) => (isKnown(value) ? number(value) + word.days : absent),
    tenths: (value) => (isKnown(value) ? grouped(fixed(value, 1)) : absent),
    setting: (value, name) => (name === 'share' ? exactShare(Number(value)) : value + unit(name)),
    p: (value) => (isKnown(value) ? (value < 0.001 ? '< 0.001' : `= ${fixed(value, decimals(value))}`) : absent),
    bytes: sized,
  } satisfies Partial<Format>
}

function times(language: Language) {
  const zh = language === 'zh-CN'
  const word = words[language]
  return {
    left: (seconds) => {
      if (seconds === null) return ''
      if (seconds < 2) return word.soon
      return seconds < 90 ? word.seconds(Math.ceil(seconds)) : word.minutes(Math.ceil(seconds / 60))
    },
    month: (month) => (zh ? `${month.slice(0, 4)}年${monthNumber(month)}月` : `${monthNames[monthNumber(month) - 1]} ${month.slice(0, 4)}`),
    shortMonth: (month) => (zh ? `${monthNumber(month)}月` : (monthNames[monthNumber(month) - 1] ?? month)),
    monthOfYear: (month) => month.slice(0, 7),
    date: (text) => (text ? text.slice(0, 10) : absent),
    moment: (text, zone) => (text ? momentText(text, zone) : absent),
    week: (monday) => monday.slice(5, 10),
  } satisfies Partial<Format>
}

function make(language: Language): Format {
  const simple = { ...numbers(language), ...times(language) }
  return {
    ...simple,
    figure: (figure) => figureText(figure, language, simple),
    address: (where) => wordAddress(where, language),
  }
}

const formats: Record<Language, Format> = { 'zh-CN': make('zh-CN'), en: make('en') }
export const formatFor = (language: Language): Format => formats[language]
