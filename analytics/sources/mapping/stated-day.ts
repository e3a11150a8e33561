// The day a list holds as of, as its titles, its sheet's name or its file's name state it.
import { monthsOfLength } from '../../cycle/cycle'
import { type CycleParts, windowStart } from '../../cycle/parts'
import { partAfterYear, partBeforeYear, readPart } from '../../cycle/written-parts'
import { chineseMonths, chineseMonthWord, englishMonths, englishMonthWord } from '../../vocabulary/months'

/** `2026-03-31`; `--03-31` where the year is left to the cycle. */
export type StatedDay = string

interface Places {
  /** Texts above the header, top to bottom. */
  titles: string[]
  sheetName: string
  /** Without its ending. */
  fileName: string
}

const y = '(?<y>20\\d{2})'
const m = '(?<m>1[0-2]|0?[1-9])'
const d = '(?<d>3[01]|[12]\\d|0?[1-9])'
const month = `(?<name>${englishMonthWord})\\.?`
const end = '(?<end>月初|月底|月末|月份?)'

const named = `(?:${m}|(?<zh>${chineseMonthWord}))\\s*${end}`

/** Whole days first, so that no month is read out of one. */
const patterns = [
  `(?<![\\d.])${y}\\s*年\\s*${m}\\s*月\\s*${d}\\s*[日号]?(?!\\d)`,
  `(?<![\\d.])${y}\\s*(?<mark>[-./])\\s*${m}\\s*\\k<mark>\\s*${d}(?!\\d)`,
  `(?<!\\d)${y}(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<!\\d)(?<first>0[1-9]|[12]\\d|3[01])(?<second>0[1-9]|[12]\\d|3[01])${y}(?!\\d)`,
  `(?<!\\d)(?<yy>\\d{2})\\s*年\\s*${m}\\s*月\\s*${d}\\s*[日号]`,
  `(?<![\\d.])${d}(?:st|nd|rd|th)?[\\s-]*${month}[\\s,-]*${y}(?!\\d)`,
  `(?<![A-Za-z])${month}\\s*${d}(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)${y}(?!\\d)`,
  `(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>${y}(?!\\d)`,
  `(?<![\\d.])${y}\\s*年\\s*${named}`,
  `(?<!\\d)(?<yy>\\d{2})\\s*年\\s*${named}`,
  `(?<!\\d)(?:${y}|(?<yy>\\d{2}))\\s*年\\s*(?<turn>年?[初底末])`,
  `(?<![\\d.])${y}\\s*[-/.]\\s*(?<m>1[0-2]|0[1-9])(?![\\d.])`,
  `(?<!\\d)${y}(?<m>1[0-2]|0[1-9])(?!\\d)`,
  // Staff 02-2026, Headcount Feb-26
  `(?<![\\d./-])(?<m>1[0-2]|0[1-9])\\s*[-./]\\s*${y}(?![\\d./-])`,
  `(?<![A-Za-z])${month}[-'’](?<yy>2\\d|3[0-5])(?![\\d-])`,
  `(?<![A-Za-z])${month}[\\s'’-]*${y}(?!\\d)`,
  // The last month of a cycle; what a fiscal one means is not known here.
  `(?<![A-Za-z\\d]|FY\\s|year\\s)(?<y>20\\d{2})\\s*年?度?\\s*-?\\s*(?<part>${partAfterYear})`,
  `(?<![A-Za-z\\d])(?<part>${partBeforeYear})\\s*-?\\s*${y}(?!\\d)`,
  // 人员信息-251231
  `(?<=[-_ (（]|\\p{Script=Han})(?<yy>2[1-9]|3\\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\\d|0[1-9])(?![\\d\\p{L}])`,
  `(?<!\\d)${m}\\s*月\\s*${d}\\s*[日号]`,
  `(?<![\\d\\p{Script=Han}]|\\d\\s*[-~–—])${named}`,
  `(?<=(?:截至|截止)[到至于]?\\s*)${named}`,
].map((text) => new RegExp(text, 'giu'))

const behind = (words: string): RegExp => new RegExp(`(?:${words})\\s*[:：]?\\s*$`, 'i')
const asOf = behind(
  '(?:截至|截止|统计|数据|快照|基准)\\s*(?:到|至|于)?\\s*(?:日期|时间|时点|日|时)?|as\\s*(?:of|at)|snapshot(?:\\s*date)?|data\\s*date|status\\s*(?:on|per)',
)
const made = behind(
  '(?:制表|打印|导出|下载|填表|填报|生成|更新|印发|编制|制作)\\s*(?:日期|时间|于|日)?|(?:printed|exported|generated|created|downloaded|updated|run)(?:\\s*(?:on|at|date))?',
)

interface Found {
  day: StatedDay | null
  from: number
  to: number
}

/** Every pattern has one of these. */
const sign = /20\d{2}|月|年|\d{6}|[a-z]{3}[-'’]\d{2}/i

/** All days a text speaks of, in their order; null for one whose day and month could be either. */
function daysIn(text: string): Found[] {
  if (!sign.test(text)) return []
  const found: Found[] = []
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (found.some((other) => from < other.to && other.from < to)) continue
      found.push({ day: dayOf(match.groups ?? {}), from, to })
    }
  return found.sort((a, b) => a.from - b.from)
}

function dayOf(said: Record<string, string | undefined>): StatedDay | null {
  const year = said.y ?? (said.yy && `20${said.yy}`) ?? null
  if (said.turn !== undefined) return said.turn.endsWith('初') ? written(year, 1, 1) : written(year, 12, 31)
  if (said.first !== undefined) return figures(Number(said.first), Number(said.second), year)
  const within = said.part === undefined ? undefined : readPart(said)
  if (within) return written(year, within.part * monthsOfLength[within.length], null)
  const number = said.zh
    ? chineseMonths.indexOf(said.zh) + 1
    : said.name
      ? englishMonths.indexOf(said.name.slice(0, 3).toLowerCase()) + 1
      : 0
  return written(year, number || Number(said.m), said.end === '月初' ? 1 : said.d ? Number(said.d) : null)
}

/** `31/03/2026`: which is the month shows where one of them cannot be. */
function figures(first: number, second: number, year: string | null): StatedDay | null {
  if (first > 12 && second <= 12) return written(year, second, first)
  if (second > 12 && first <= 12) return written(year, first, second)
  return first === second && first <= 12 ? written(year, first, second) : null
}

/** Without a day the last one of the month; null where the calendar has no such day. */
function written(year: string | null, month: number, day: number | null): StatedDay | null {
  const two = (number: number) => String(number).padStart(2, '0')
  const last = new Date(Date.UTC(Number(year ?? 2024), month, 0)).getUTCDate()
  if (day !== null && day > last) return null
  if (year !== null) return `${year}-${two(month)}-${two(day ?? last)}`
  return `--${two(month)}-${day === null ? 'end' : two(day)}`
}

/** The days a text states, by how it speaks of them. */
function spoken(text: string): { asOf: (StatedDay | null)[]; made: (StatedDay | null)[]; other: (StatedDay | null)[] } {
  const plain = text.normalize('NFKC')
  const kinds = { asOf: [] as (StatedDay | null)[], made: [] as (StatedDay | null)[], other: [] as (StatedDay | null)[] }
  for (const { day, from } of daysIn(plain)) {
    const before = plain.slice(0, from)
    kinds[asOf.test(before) ? 'asOf' : made.test(before) ? 'made' : 'other'].push(day)
  }
  return kinds
}

const only = (days: (StatedDay | null)[]): StatedDay | undefined => {
  const different = new Set(days)
  const [day] = different
  return different.size === 1 && day !== null ? day : undefined
}

/**
 * The day that the nearest place with one day states: what a title says it holds as of, else any day of the titles, the sheet's name, the
 * file's name; the day it was printed or exported only where nothing else is said. A place that states two days states none.
 */
export function statedDay({ titles, sheetName, fileName }: Places): StatedDay | undefined {
  const above = titles.map(spoken)
  const name = spoken(sheetName)
  const file = spoken(fileName.replace(/_/g, ' '))
  const all = [...above, name, file]
  return (
    only(above.flatMap(({ asOf }) => asOf)) ??
    only(above.flatMap(({ other }) => other)) ??
    only(name.asOf) ??
    only(name.other) ??
    only(file.asOf) ??
    only(file.other) ??
    only(all.flatMap(({ made }) => made))
  )
}

/** A stated day in full: without a year it lies in the twelve months around the cycle. Empty while no cycle is known. */
export function dayInCycle(stated: StatedDay, cycle: CycleParts): string {
  const bare = /^--(\d{2})-(\d{2}|end)$/.exec(stated)
  if (!bare) return stated
  const { year } = cycle
  if (year === null) return ''
  const month = Number(bare[1])
  const first = windowStart(cycle)
  const own = month < first ? year + 1 : month >= first + 12 ? year - 1 : year
  return written(String(own), month, bare[2] === 'end' ? null : Number(bare[2])) ?? ''
}
