// Year and month that a title, a sheet's name or a file's name states for all rows. What names two of them, or a day, states none.
import { chineseMonthWord, isMonth, readMonth } from '../../vocabulary/months'
import { latinTotals, totalWords } from '../../vocabulary/totals'

/** Dates of printing, filing and the like, and whole days: they say when a sheet was made, not what it is about. */
const notPeriod =
  /(?:日期|时间|截至|截止|导出|打印|制表|填报|填表|提交|上报|更新|printed|exported|as of|date)[^，,;；|()（）\n]*|(?<!\d)20\d{2}\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}(?!\d)|年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?|(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/gi
const number = '(?:1[0-2]|0?[1-9])'
const months = new RegExp(
  `(?<![\\d\\-/.])(?:20\\d{2}\\s*(?:年\\s*${number}\\s*月|[-/.]\\s*(?:1[0-2]|0[1-9])|(?:1[0-2]|0[1-9]))(?![\\d\\-/.])|${number}\\s*月|(?:${chineseMonthWord})月(?!\\p{Script=Han}*季))`,
  'gu',
)
const span = new RegExp(`${number}\\s*月?(?:份)?\\s*(?:至|到|[-—–~、,，及和])\\s*(?:20\\d{2}\\s*年?\\s*)?${number}\\s*月`)
/** 2026-03-01 至 2026-03-31 */
const fromTo = (() => {
  const day = '(20\\d{2})(?:\\s*[-/.年]\\s*)?(\\d{1,2})(?:\\s*[-/.月]\\s*)?(\\d{1,2})\\s*日?'
  return new RegExp(`(?<!\\d)${day}\\s*(?:至|到|[-—–~～]+|to)\\s*${day}(?![-/.年月\\d])`, 'gi')
})()
const years = /(?<![\d.])(20\d{2})(?!\d)/g

const plain = (text: string) => text.normalize('NFKC').replace(notPeriod, ' ')

/** Months that a text says from their first day to their last. */
function wholeMonths(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(fromTo)].flatMap(([, year, month, first, untilYear, untilMonth, last]) => {
    const isOne = year === untilYear && Number(month) === Number(untilMonth) && Number(first) === 1
    const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    return isOne && Number(last) === lastDay ? [`${year}-${month.padStart(2, '0')}`] : []
  })
}

/** Months a text speaks of, as `readMonth` writes them; two for a span. */
function monthsIn(text: string): string[] {
  const alone = readMonth(text)
  if (alone !== undefined && isMonth(text)) return [alone]
  const whole = wholeMonths(text)
  if (whole.length > 0) return whole
  const rest = plain(text)
  if (span.test(rest)) return ['', '*']
  return [...new Set([...rest.matchAll(months)].flatMap(([found]) => readMonth(found.trim()) ?? []))]
}

/**
 * The one month that titles or names state, `2026-01` or `1`…`12`. The sheet's own words go before the file's name; where they say two
 * months, or different ones, none is stated.
 */
export function statedMonth(titles: string[], sheetName: string, fileName: string): string | undefined {
  const own = [titles.flatMap(monthsIn), monthsIn(sheetName)].flat()
  const said = own.length > 0 ? own : monthsIn(fileName)
  const numbers = new Set(said.map((month) => Number(month.slice(-2).replace('-', ''))))
  const dated = new Set(said.filter((month) => month.includes('-')))
  if (numbers.size !== 1 || dated.size > 1) return undefined
  return [...dated][0] ?? said[0]
}

/** The one year that the nearest place with a year states: titles, the sheet's name, the file's name. */
export function statedYear(titles: string[], sheetName: string, fileName: string): string | undefined {
  for (const texts of [titles, [sheetName], [fileName]]) {
    const found = new Set(texts.flatMap((text) => [...plain(text).matchAll(years)].map(([, year]) => year)))
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined
  }
  return undefined
}

/** `2026年`, `2026`, `FY2026`: a header level that says the year of the months below it. */
export function readYear(text: string): string | undefined {
  return /^(?:FY\s*)?(20\d{2})\s*(?:年度?|财年)?$/i.exec(text.normalize('NFKC').trim())?.[1]
}

const quarter = '(?:第?[一二三四1-4]季度?|q[1-4]|[12]h|h[12]|上半年|下半年|半年度?|本季度?|季度|全年|年度|本年|ytd|mtd|qtd)'
const period = new RegExp(`^(?:20\\d{2}\\s*年?\\s*)?${quarter}$`, 'i')
const total = new RegExp(`^.{0,8}?(?:${totalWords})\\.?$|^(?:${latinTotals}|ytd|mtd|qtd|累计)\\b.{0,8}$`, 'i')

/** A quarter, a half-year, a year: longer than a month. */
export const isPeriod = (text: string): boolean => period.test(text.normalize('NFKC').replace(/\s/g, ''))
/** A sum or mean over months: `一季度合计`, `Q1 Total`, `YTD`, `平均`. */
export const isTotal = (text: string): boolean => total.test(text.normalize('NFKC').replace(/[\s_-]/g, ''))
