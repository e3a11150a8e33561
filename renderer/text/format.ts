// How numbers, shares, intervals and dates are written, per language. Absent values are an em dash.
import type { Language, SourceCell } from '../contract/types'

export const absent = '—'

export interface Format {
  /** 0.967 → `96.7%` */
  percent(share: number | null | undefined): string
  /** 0.95 → `95%`, 0.967 → `96.7%`: for targets and guidelines, which are round more often than not. */
  share(share: number | null | undefined): string
  /** 0.967 → `96.7`, for a figure whose sign stands apart. */
  points(share: number | null | undefined): string
  /** 4312 → `4,312` */
  count(value: number | null | undefined): string
  /** At most `digits` decimals. */
  number(value: number | null | undefined, digits?: number): string
  /** One decimal, always: 10 → `10.0`, for scores and hours that stand beside each other. */
  tenths(value: number | null | undefined): string
  /** What follows a value of that unit: share → `%`, hours → ` h`; nothing where the unit goes without saying. */
  unit(unit: string): string
  /** A setting's value as it is kept, in its unit: 0.95 share → `95%`, 48 hours → `48 h`. */
  setting(value: string, unit: string): string
  /** [0.961, 0.972] → `96.1–97.2` */
  range(ci: readonly [number, number] | null | undefined): string
  /** [0.961, 0.972] → `95%CI 96.1–97.2` */
  interval(ci: readonly [number, number] | null | undefined): string
  hours(value: number | null | undefined): string
  days(value: number | null | undefined): string
  bytes(value: number): string
  /** Seconds left, rounded to what a person can use. */
  left(seconds: number | null): string
  /** `2026-01-01` → `2026年1月` / `Jan 2026` */
  month(month: string): string
  /** `2026-01-01` → `1月` / `Jan` */
  shortMonth(month: string): string
  /** ISO day or instant → `2026-01-05` */
  date(text: string | null | undefined): string
  /** ISO instant → local date and time to the minute. */
  moment(text: string | null | undefined): string
  /** `2026-01-05` → `01-05` */
  week(monday: string): string
  /** `file.xlsx › Sheet1!F17`; a line of a text file has its number: `file.csv › 第 18204 行 · 数量`. */
  address(where: SourceCell['where']): string
  /** p values: three decimals, `< 0.001` below. */
  p(value: number | null | undefined): string
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function fixed(value: number, digits: number): string {
  // −0.0 is written 0.0
  const text = value.toFixed(digits)
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace('-', '−')
}

function grouped(text: string): string {
  const [whole, rest] = text.split('.')
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (rest === undefined ? '' : `.${rest}`)
}

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined && Number.isFinite(value)
const pad = (value: number) => String(value).padStart(2, '0')
const monthNumber = (month: string) => Number(month.slice(5, 7))

function localMoment(text: string): string {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) return text
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
    line: (n: number) => `第 ${n} 行`,
    seconds: (n: number) => `约剩 ${n} 秒`,
    minutes: (n: number) => `约剩 ${n} 分钟`,
    soon: '即将完成',
  },
  en: {
    hours: ' h',
    days: ' d',
    line: (n: number) => `row ${n}`,
    seconds: (n: number) => `about ${n} s left`,
    minutes: (n: number) => `about ${n} min left`,
    soon: 'almost done',
  },
}

function make(language: Language): Format {
  const zh = language === 'zh-CN'
  const word = words[language]
  const number = (value: number | null | undefined, digits = 1) =>
    known(value)
      ? grouped(
          fixed(value, digits)
            .replace(/(\.\d*?)0+$/, '$1')
            .replace(/\.$/, ''),
        )
      : absent
  const points = (share: number | null | undefined) => (known(share) ? fixed(share * 100, 1) : absent)
  const suffix = (unit: string) => ({ share: '%', hours: word.hours, days: word.days })[unit] ?? ''
  const range: Format['range'] = (ci) => (ci ? `${points(ci[0])}–${points(ci[1])}` : absent)
  return {
    number,
    points,
    range,
    percent: (share) => (known(share) ? `${points(share)}%` : absent),
    share: (share) => (known(share) ? `${points(share).replace(/\.0$/, '')}%` : absent),
    count: (value) => (known(value) ? grouped(fixed(value, 0)) : absent),
    interval: (ci) => (ci ? `95%CI ${range(ci)}` : absent),
    hours: (value) => (known(value) ? number(value, 1) + word.hours : absent),
    days: (value) => (known(value) ? number(value, 1) + word.days : absent),
    tenths: (value) => (known(value) ? grouped(fixed(value, 1)) : absent),
    unit: suffix,
    setting: (value, unit) => (unit === 'share' ? number(Number(value) * 100, 4) : value) + suffix(unit),
    bytes: sized,
    left: (seconds) => {
      if (seconds === null) return ''
      if (seconds < 2) return word.soon
      return seconds < 90 ? word.seconds(Math.ceil(seconds)) : word.minutes(Math.ceil(seconds / 60))
    },
    month: (month) => (zh ? `${month.slice(0, 4)}年${monthNumber(month)}月` : `${monthNames[monthNumber(month) - 1]} ${month.slice(0, 4)}`),
    shortMonth: (month) => (zh ? `${monthNumber(month)}月` : (monthNames[monthNumber(month) - 1] ?? month)),
    date: (text) => (text ? text.slice(0, 10) : absent),
    moment: (text) => (text ? localMoment(text) : absent),
    week: (monday) => monday.slice(5, 10),
    address: ({ file, at, column }) => `${file} › ${typeof at === 'number' ? word.line(at) : at}${column ? ` · ${column}` : ''}`,
    p: (value) => (known(value) ? (value < 0.001 ? '< 0.001' : `= ${fixed(value, value < 0.1 ? 3 : 2)}`) : absent),
  }
}

const formats: Record<Language, Format> = { 'zh-CN': make('zh-CN'), en: make('en') }
export const formatFor = (language: Language): Format => formats[language]
