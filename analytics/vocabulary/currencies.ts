// What currencies are called beside an amount, by their ISO 4217 codes.
import { listed } from './pattern'
import { units } from './units'

const yuan = units.find(({ dimension }) => dimension === 'money')!.words

const names: Record<string, string> = {
  HKD: 'hk$ 港币 港元',
  TWD: 'nt$ ntd 新台币 台币',
  MOP: '澳门元 澳门币',
  USD: '$ us$ 美元 美金',
  EUR: '€ 欧元',
  GBP: '£ 英镑',
  JPY: '日元 日圆',
  KRW: '₩ 韩元',
  SGD: 's$ 新加坡元 新币',
  AUD: 'a$ 澳元',
  CAD: 'c$ 加元',
  CHF: '瑞士法郎',
  INR: '₹ 卢比',
  RUB: '卢布',
  THB: '泰铢',
  VND: '越南盾',
  IDR: '印尼盾',
}
const others = listed('MYR PHP AED SAR NZD MXN BRL SEK NOK DKK PLN CZK HUF RON TRY ZAR')

/** Each word, simplified and in small letters, with the code it means. */
export const currencyWords: readonly (readonly [word: string, code: string])[] = [
  ...yuan.map((word) => [word, 'CNY'] as const),
  ...[...Object.keys(names), ...others].map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(names).flatMap(([code, words]) => listed(words).map((word) => [word, code] as const)),
]

/** What stands before an amount: every word but 元, the longest first. */
export const currencyMarks: readonly string[] = currencyWords
  .map(([word]) => word)
  .filter((word) => word !== '元')
  .sort((a, b) => b.length - a.length)

const codes = new Map(currencyWords)
export const currencyOf = (word: string): string | undefined => codes.get(word)
