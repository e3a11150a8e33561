// Numbers and times as a report prints them; the same in both languages but for grouping and the lines of text files.
import { wordAddress } from '../../messages/address'
import type { Address, Language } from '../../messages/types'

export interface Formats {
  /** 0.967 → `96.7%`. */
  share(value: number | null): string
  count(value: number): string
  /** One decimal at most. */
  number(value: number | null): string
  /** A p-value with its sign: `= 0.190`, `< 0.001`. */
  p(value: number | null): string
  interval(ci95: [number, number] | null): string
  time(iso: string): string
  address(where: Address): string
}

export function formatsOf(language: Language, timeZone = 'Asia/Shanghai'): Formats {
  const count = new Intl.NumberFormat(language)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const bound = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return {
    share: (value) => (value === null ? '–' : percent.format(value)),
    count: (value) => count.format(value),
    number: (value) => (value === null ? '–' : number.format(value)),
    p: (value) => (value === null ? '–' : value < 0.001 ? '< 0.001' : `= ${value.toFixed(3)}`),
    interval: (ci95) => (ci95 ? `${bound.format(100 * ci95[0])}–${bound.format(100 * ci95[1])}` : '–'),
    time: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : time.format(new Date(iso))),
    address: (where) => wordAddress(where, language),
  }
}
