// What a text says of a company's fiscal year: the month it begins in, and the calendar year it is named after.
import { chineseMonths, chineseMonthWord, englishMonths, englishMonthWord } from '../vocabulary/months'
import { type FiscalYear, monthOf, monthsOfLength, yearOf } from './cycle'
import { findCycle, fiscalStart, readCycle, type WrittenCycle } from './written'
import { spanOf } from './written-parts'

export interface FiscalSaid {
  firstMonth?: number
  named?: Exclude<FiscalYear['named'], 'unknown'>
}

const zhYear = '(?:财政年度|会计年度|财务年度|财年)'
const enYear = "(?:fiscal|financial|business|FY)(?:[\\s-]*year)?(?:\\s*['’]?(?:20)?\\d{2}(?!\\d))?"
const zhMonth = (name: string) => `(?<${name}>1[0-2]|0?[1-9]|${chineseMonthWord})\\s*月`
const enMonth = (name: string) => `(?<${name}>${englishMonthWord})\\b\\.?`
const firstOfMonth = '(?:\\s*(?:1|一)\\s*[日号])?'
const since = '(?:[始起]|开始)'

/** The month it begins in. */
const begins = [
  `${zhYear}[^，,。;；月]{0,8}?${zhMonth('m')}${firstOfMonth}\\s*(?:${since}|为首月)`,
  `${zhYear}[^，,。;；月]{0,8}?${zhMonth('m')}${firstOfMonth}\\s*(?:[-—–~至到])\\s*(?:次年|翌年)?\\s*${zhMonth('until')}`,
  `${zhYear}[^，,。;；月]{0,4}?(?:始于|起于|起始月(?:份)?(?:为|是)?|首月(?:为|是)?)\\s*[:：]?\\s*(?:每年)?\\s*${zhMonth('m')}`,
  `(?:自|从|由)\\s*(?:每年)?\\s*${zhMonth('m')}${firstOfMonth}\\s*${since}`,
  `${zhMonth('m')}${firstOfMonth}\\s*${since}\\s*(?:的|为)?\\s*(?:新)?${zhYear}`,
  `${enYear}[^.;\\d]{0,60}?(?:start|begin|commenc|run)\\w*\\s*(?:(?:in|on|from|with|each|every)\\s*)*(?:the\\s*)?(?:1(?:st)?\\s*(?:of\\s*)?)?${enMonth('m')}`,
  `${enMonth('m')}\\s*(?:1(?:st)?\\s*)?(?:-|–|—|to|through)\\s*${enMonth('until')}[^.;]{0,4}?\\s*${enYear}`,
  `${enYear}\\s*[(:]?\\s*${enMonth('m')}\\s*(?:1(?:st)?\\s*)?(?:-|–|—|to|through)\\s*${enMonth('until')}`,
].map((text) => new RegExp(text, 'iu'))

/** The month it ends in. */
const ends = [
  `${zhYear}[^，,。;；月]{0,6}?(?:截至|截止|止于|结束于|终于)(?:于|到|至)?\\s*(?:每年)?\\s*${zhMonth('m')}`,
  `${zhYear}[^，,。;；月]{0,8}?${zhMonth('m')}\\s*(?:底|末|(?:3[01]|28|29)\\s*[日号])?\\s*(?:结束|截止|为止|止)`,
  `FYE\\s*(?:(?:3[01]|28|29)\\s*)?${enMonth('m')}`,
  `${enYear}[^.;\\d]{0,24}?end\\w*\\s*(?:(?:in|on|at|of|the)\\s*)*(?:(?:3[01]|28|29)(?:st|th)?\\s*(?:of\\s*)?)?${enMonth('m')}`,
].map((text) => new RegExp(text, 'iu'))

const afterEnd =
  /以?(?:结束|截止|终止|终了|期末)(?:所在)?(?:的)?(?:日历)?年(?:份|度)?(?:命名|为准|计|称)|named\s+(?:after|for|by)\s+(?:the\s+)?(?:calendar\s+)?(?:year\s+)?(?:in\s+which\s+)?(?:it\s+)?(?:the\s+)?end/iu
const afterStart =
  /以?(?:开始|起始|期初|始)(?:所在)?(?:的)?(?:日历)?年(?:份|度)?(?:命名|为准|计|称)|named\s+(?:after|for|by)\s+(?:the\s+)?(?:calendar\s+)?(?:year\s+)?(?:in\s+which\s+)?(?:it\s+)?(?:the\s+)?(?:start|begin)/iu

/** What a title, a name or a header says; a month alone (`自4月起`) speaks of a fiscal year only where the text does. */
export function fiscalSaid(text: string): FiscalSaid {
  const plain = text.normalize('NFKC')
  if (!/财年|财政年度|会计年度|财务年度|fiscal|financial year|business year|\bFY|(?<![A-Za-z])FY\s*['’]?\d/iu.test(plain)) return {}
  const named = afterEnd.test(plain) ? 'end' : afterStart.test(plain) ? 'start' : undefined
  const firstMonth = monthSaid(plain)
  const shown = { ...bareMonths(plain), ...shownMonths(plain) }
  return { ...shown, ...(firstMonth === undefined ? {} : { firstMonth }), ...(named === undefined ? {} : { named }) }
}

function monthSaid(plain: string): number | undefined {
  for (const pattern of begins) {
    const said = pattern.exec(plain)?.groups
    const month = said && monthNamed(said.m)
    // A list of April to June is a part of a year, and begins none.
    if (said && month && (said.until === undefined || monthNamed(said.until) % 12 === month - 1)) return month
  }
  for (const pattern of ends) {
    const said = pattern.exec(plain)?.groups
    if (said) return (monthNamed(said.m) % 12) + 1
  }
  return undefined
}

function monthNamed(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return chineseMonths.indexOf(text) + 1 || englishMonths.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** `FY2026 Q1（2025年4-6月）`, `FY2026: 2025-04 ~ 2026-03`: the months a cycle has say both. */
function shownMonths(plain: string): FiscalSaid {
  const span = spanOf(plain)
  const cycle = span && fiscalIn(plain)
  if (!span || !cycle || cycle.year === null || span.until - span.from + 1 !== monthsOfLength[cycle.length]) return {}
  const first = span.from - (cycle.part - 1) * monthsOfLength[cycle.length]
  const named = yearOf(first) === cycle.year ? 'start' : yearOf(first) === cycle.year - 1 ? 'end' : undefined
  return named === undefined ? {} : { firstMonth: fiscalStart(cycle, monthOf(span.from)), ...(monthOf(first) === 1 ? {} : { named }) }
}

const zhSpan = /(?<!年\s*)(?<!\d)(?<m>1[0-2]|0?[1-9])\s*月?\s*(?:至|到|[-—–~])\s*(?<until>1[0-2]|0?[1-9])\s*月/u
const enSpan = new RegExp(`${enMonth('m')}\\s*(?:-|–|—|to|through)\\s*${enMonth('until')}`, 'iu')

/** `2026财年第二季度（7-9月）`, `FY2026 Q1 Apr-Jun`: as many months as the cycle has. */
function bareMonths(plain: string): FiscalSaid {
  const said = (zhSpan.exec(plain) ?? enSpan.exec(plain))?.groups
  const cycle = said && fiscalIn(plain)
  if (!said || !cycle) return {}
  const [from, until] = [monthNamed(said.m), monthNamed(said.until)]
  return ((until - from + 12) % 12) + 1 === monthsOfLength[cycle.length] ? { firstMonth: fiscalStart(cycle, from) } : {}
}

function fiscalIn(plain: string): WrittenCycle | undefined {
  const whole = /(?:FY|财年|fiscal year)\s*['’]?\s*(?:20)?\d{2}|20\d{2}\s*(?:财年|财政年度|会计年度)/iu.exec(plain)?.[0]
  const cycle = findCycle(plain) ?? (whole === undefined ? undefined : readCycle(whole))
  return cycle?.fiscal ? cycle : undefined
}
