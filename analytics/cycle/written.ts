// How cycles are written by people and systems, in Chinese and English: `2026年上半年`, `1H26`, `Q1 FY26`, `2025/26`, `2026年1月 至 6月`.
import { readMonth } from '../vocabulary/months'
import {
  type Cycle,
  type CycleKind,
  type CycleLength,
  cycleAt,
  cycleOfId,
  type FiscalYear,
  firstDay,
  firstMonthOf,
  idOf,
  monthNumber,
  monthOf,
  monthsOfLength,
} from './cycle'
import { partAfterYear, partAlone, partBeforeYear, readPart, shortYears, spanOf, years } from './written-parts'

/** `year` is null where another column says it. `begins`: the calendar year it starts in, said with both (`2025/26`). `from`: its first month, said by itself. */
export interface WrittenCycle {
  length: CycleLength
  fiscal: boolean
  part: number
  year: number | null
  begins?: number
  from?: number
}

const matter =
  '360[度°]?|绩效|考核|测评|环评|盘点|评估|评价|考评|评审|述职|面谈|年终|目标|周期|活动|期|OKRs?|KPIs?|annual|yearly|year[- ]end|performance|review|appraisal|evaluation|cycle|goals?'
const around = `[\\s\\-_.,:：·()（）]|${matter}`
/** 24年年终, 2024年末, FY24 year-end: the year as a whole. */
const whole = '\\s*(?:全年|年?[终末底]|[-–—_]?\\s*(?:year[-\\s]?end|YE|annual))?'
const wholeYear = new RegExp(`^(?:YE|${around})*${years}${whole}(?:${around})*$`, 'iu')
const wholeShortYear = new RegExp(`^${shortYears}${whole}$`, 'iu')
/** YE24, '24. */
const markedShortYear = new RegExp(`^(?:YE\\s*['’]?|['’])(?<yy>\\d{2})${whole}$`, 'iu')
/** 25年中, FY25 mid-year. */
const middles = [years, shortYears].map((year) => new RegExp(`^${year}\\s*(?:年?中|[-–—_]?\\s*mid[-\\s]?year)(?:${around})*$`, 'iu'))
const wholeMonth = new RegExp(`^(20\\d{2}\\s*年\\s*(?:1[0-2]|0?[1-9])\\s*月)份?(?:月度|${around})*$`, 'iu')
const yearThenPart = new RegExp(`${years}(?:[\\s\\-_./·,(（]{0,3}${partAfterYear}|(?<zh3>[上下])$)`, 'iu')
const shortThenPart = new RegExp(`${shortYears}[\\s\\-_./]{0,3}${partAfterYear}`, 'iu')
const partThenYear = new RegExp(`(?<![A-Za-z\\d])${partBeforeYear}[\\s\\-_./,(（'’]*(?:of\\s+)?${years}`, 'iu')
const partThenShort = new RegExp(
  `(?<![A-Za-z\\d])${partBeforeYear}(?:[\\s\\-_./]*(?<fy>FY)\\s*['’]?|\\s*['’])(?<y>\\d{2})(?!\\d)|(?<![A-Za-z\\d])(?:Q(?<q5>[1-4])|H(?<h5>[12]))-(?<y4>2\\d)(?![\\d-])|(?<![A-Za-z\\d])(?:(?<q4>[1-4])Q|(?<h4>[12])H)(?<y3>\\d{2})(?!\\d)`,
  'iu',
)
/** Other words stand between: `2026年度员工绩效考核（上半年）`. */
const apart = new RegExp(`${years}[^\\d月至到~]{1,12}?${partAfterYear}`, 'iu')
/** In a title these say which cycle it is; a bare year or month there says what the rows lie in. */
const titled = [
  /(?<![A-Za-z])(?<fy>FY|fiscal year|财年)\s*['’]?\s*(?<y>20\d{2}|\d{2})(?:\s*[/–-]\s*(?<y2>20\d{2}|\d{2}))?(?!\d)/iu,
  /(?<!\d)(?<y>20\d{2}|\d{2})(?:\s*[/–-]\s*(?<y2>20\d{2}|\d{2}))?\s*(?<fz>财年|财政年度|会计年度)/u,
  /(?<![\d./-])(?<y>20\d{2})\/(?<y2>20\d{2}|\d{2})(?![\d/.-])/u,
  /(?<!\d)(?<y>20\d{2})\s*年?(?:年度|年终)(?:(?![月季半周日目])\p{Script=Han}){0,10}?(?:绩效|考核|评估|评价|述职|盘点|测评|考评|校准|九宫格)|(?<!\d)(?<yy>20\d{2})\s+annual\s+(?:performance\s+)?(?:review|appraisal)/iu,
  // Of the whole year, whatever day it is done on.
  /(?<!\d)(?<y>20\d{2})\s*年(?:(?![月季半周日目])\p{Script=Han}){0,8}?(?:人才盘点|360|环评)|(?<!\d)(?<yy>20\d{2})\s+(?:[a-z]+\s+){0,3}?(?:talent\s+review|nine[-\s]?box|360\b)/iu,
]
const monthly = /(?<!\d)(?<y>20\d{2})\s*[年\-/.]\s*(?<m>1[0-2]|0?[1-9])\s*月?份?[\s_-]*(?:月度|monthly)/iu
const alone = new RegExp(`^(?:${partAlone})度?(?:${around})*$`, 'iu')

/** Every year is said in figures; most texts that are asked about have none. */
const hasFigure = /\d/

/** Of one width, and years of Taiwan as others count: 115年第1季, 115Q1. */
const plainText = (text: string): string =>
  text.normalize('NFKC').replace(/(?<!\d)(?:民[國国]\s*)?(1[01]\d)(?=\s*年|Q[1-4](?!\d))/giu, (_, year) => String(Number(year) + 1911))

/** The cycle that a title or a name speaks of. A bare year is none there: it is what the sheet's days lie in. */
export function findCycle(text: string): WrittenCycle | undefined {
  const plain = plainText(text)
  return hasFigure.test(plain) ? (withPart(plain) ?? spanIn(plain, false) ?? titledIn(plain)) : undefined
}

function titledIn(plain: string): WrittenCycle | undefined {
  const month = monthly.exec(plain)?.groups
  if (month) return { length: 'month', fiscal: false, part: Number(month.m), year: Number(month.y) }
  for (const pattern of titled) {
    const said = pattern.exec(plain)?.groups
    const year = said && yearSaid(said)
    if (year) return { length: 'year', part: 1, ...year }
  }
  return undefined
}

/** The cycle that a cell says, whole years and months too. */
export function readCycle(text: string): WrittenCycle | undefined {
  // 2024 Annual Review for Jane Roe is hers, of 2024.
  const plain = plainText(text)
    .replace(/\s+for\s+\p{L}.*$/iu, '')
    .trim()
  if (!hasFigure.test(plain)) return monthIn(plain) ?? partIn(plain)
  const known = cycleOfId(plain.toUpperCase())
  if (known) return known
  return withPart(plain) ?? spanIn(plain, true) ?? monthIn(plain) ?? yearIn(plain) ?? partIn(plain)
}

function withPart(plain: string): WrittenCycle | undefined {
  for (const pattern of [yearThenPart, shortThenPart, partThenYear, partThenShort, apart]) {
    const said = pattern.exec(plain)?.groups
    const part = said && readPart(said)
    const year = said && yearSaid(said)
    if (part && year) return { ...part, ...year }
  }
  return undefined
}

/** `FY2026`, `2025/26`, `26财年`; undefined where the second year is not the one after the first. */
function yearSaid(said: Record<string, string | undefined>): Pick<WrittenCycle, 'year' | 'fiscal' | 'begins'> | undefined {
  const text = said.y ?? said.yy ?? said.y3 ?? said.y4 ?? ''
  const year = text.length === 2 ? 2000 + Number(text) : Number(text)
  const second = said.y2 ?? said.yy2
  if (second === undefined) return { year, fiscal: (said.fy ?? said.fz) !== undefined }
  // 2025-2026Q1 is as well two years up to a quarter of the second.
  if (second.length === 4 && said.fy === undefined && said.fz === undefined && said.yy2 === undefined) return undefined
  return Number(second) % 100 === (year + 1) % 100 && year > 2011 ? { year: null, fiscal: true, begins: year } : undefined
}

function yearIn(plain: string): WrittenCycle | undefined {
  const middle = firstSaid(middles, plain)
  const said = middle ?? firstSaid([wholeYear, wholeShortYear, markedShortYear], plain)
  const year = said && yearSaid(said)
  return year && { length: middle ? 'half' : 'year', part: 1, ...year }
}

function firstSaid(patterns: RegExp[], plain: string): Record<string, string> | undefined {
  for (const pattern of patterns) {
    const said = pattern.exec(plain)?.groups
    if (said) return said
  }
  return undefined
}

function monthIn(plain: string): WrittenCycle | undefined {
  const month = readMonth(wholeMonth.exec(plain)?.[1] ?? plain)
  const said = month === undefined || !/\d{4}-|月|[a-z]/i.test(month + plain) ? null : /^(?:(\d{4})-)?(\d{1,2})$/.exec(month)
  return said ? { length: 'month', fiscal: false, part: Number(said[2]), year: said[1] ? Number(said[1]) : null } : undefined
}

function partIn(plain: string): WrittenCycle | undefined {
  const said = alone.exec(plain)?.groups
  const part = said && readPart(said)
  return part && { ...part, fiscal: false, year: null }
}

/** Months from one to another that make a cycle; in a title only the months of a quarter do, for others say what a list is about. */
function spanIn(plain: string, inCell: boolean): WrittenCycle | undefined {
  const span = spanOf(plain)
  if (!span) return undefined
  const count = span.until - span.from + 1
  const length = (['month', 'quarter', 'half', 'year'] as const).find((one) => monthsOfLength[one] === count)
  if (!length || length === 'month' || (!inCell && length !== 'quarter')) return undefined
  const cycle = cycleAt(span.from, { kind: length, firstMonth: 1, named: 'start' })
  if (cycle && firstMonthOf(cycle, { firstMonth: 1, named: 'start' }) === span.from) return cycle
  return { length, fiscal: true, part: 1, year: null, from: span.from }
}

/** The cycle meant, where the company's year begins so; `year`: what another column says. Null where no year is said, or the months are no cycle of it. */
export function resolveCycle(written: WrittenCycle, fiscalYear: FiscalYear, year: number | null = null): Cycle | null {
  const { length, fiscal, part, from, begins } = written
  if (from !== undefined) {
    const cycle = cycleAt(from, { kind: `fiscal_${length}` as CycleKind, ...fiscalYear })
    return cycle && firstMonthOf(cycle, fiscalYear) === from ? cycle : null
  }
  const named = begins === undefined ? (written.year ?? year) : begins + (fiscalYear.firstMonth > 1 && fiscalYear.named === 'end' ? 1 : 0)
  return named === null ? null : { length, fiscal, year: named, part }
}

/** So that it is read back as the same: an id where it has one. */
export function writeCycle({ length, fiscal, part, year, begins, from }: WrittenCycle): string | undefined {
  if (from !== undefined) return `${firstDay(from).slice(0, 7)}~${firstDay(from + monthsOfLength[length] - 1).slice(0, 7)}`
  if (begins !== undefined) return `FY${begins}/${String(begins + 1).slice(2)}${idOf({ length, fiscal: false, part, year: 2000 }).slice(4)}`
  return year === null ? undefined : idOf({ length, fiscal, year, part })
}

/** Which months the first month of a fiscal year can be, from the first of the months a cycle has. */
export const fiscalStart = ({ length, part }: WrittenCycle, first: number): number =>
  monthOf(monthNumber(2000, first) - (part - 1) * monthsOfLength[length])
