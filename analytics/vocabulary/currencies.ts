// What currencies are called beside an amount, by their ISO 4217 codes.
import { listed } from './pattern'
import { units } from './units'

const yuan = units.find(({ dimension }) => dimension === 'money')!.words

const names: Record<string, string> = {
  HKD: '港币 港元',
  TWD: 'ntd 新台币 台币',
  MOP: '澳门元 澳门币',
  USD: '美元 美金',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元 日圆',
  KRW: '韩元',
  SGD: '新加坡元 新币',
  THB: '泰铢',
  VND: '越南盾',
  IDR: '印尼盾',
}
const others = listed('MYR PHP INR AED SAR AUD NZD CAD MXN BRL CHF SEK NOK DKK PLN CZK HUF RON TRY RUB ZAR')

/** Each word, simplified and in small letters, with the code it means. */
export const currencyWords: readonly (readonly [word: string, code: string])[] = [
  ...yuan.map((word) => [word, 'CNY'] as const),
  ...[...Object.keys(names), ...others].map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(names).flatMap(([code, words]) => listed(words).map((word) => [word, code] as const)),
]
