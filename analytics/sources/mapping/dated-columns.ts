// Columns that are called after a time: `2026年编制`, `3月末在岗`, `FY26 Budgeted HC`.
import { headerKey, undecorated } from '../../vocabulary/header-key'
import type { Column } from './columns'

const time =
  /^(?:(?:FY\s*)?((?:20)?\d{2})(?:\s*[-–/]\s*(?:20)?[2-4]\d(?!\d))?(?:年度?|财年|学年)?[\s_-]*)?(?:(1[0-2]|0?[1-9])\s*月|Q([1-4])|第?([一二三四])季度)?\s*(底|末|初|期末|年末|年底|年初)?[\s_-]*/i
/** Actual 31-Mar-26, Budget HC FY26 */
const behind =
  /[\s_-]+(?:(?:\d{1,2}[- /])?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[- /]?(\d{2}|20\d{2})|(?:FY\s*)(\d{2}|20\d{2})|(20\d{2}))$/i
/** Approved HC Q1, 计划编制 over Q4末 */
const quarterBehind = /[\s_-]+Q([1-4])[底末]?$/i
/** 月末在岗 over 3月 */
const monthBehind = /(?<=\p{L})[\s_-]*(1[0-2]|0?[1-9])\s*月$/u
/** Actual 31-Mar, of the year that goes without saying. */
const dayWithoutYear = /[\s_-]+(?:\d{1,2}[- /])?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})$/i
/** Actual 2026-03-31 */
const dayBehind = /[\s_-]+(20\d{2})[-/.](\d{1,2})[-/.]\d{1,2}$/
const names = 'janfebmaraprmayjunjulaugsepoctnovdec'
const places = '一二三四'

/**
 * Each of the latest year with its name without the time as well. Of those that are one without it, only one: the latest that is no later than the
 * latest of every other name, so that what was planned for the first quarter stands beside who was there at its end.
 */
export function ofLatest(columns: Column[]): Column[] {
  const read = columns.map((column) => ({ column, ...timeOf(column) }))
  const year = Math.max(...read.map((one) => one.year ?? 0))
  const times = new Map<string, number[]>()
  for (const { column, rest, at, year: own = year } of read)
    if (at !== undefined && own === year && isFilled(column)) times.set(rest, [...(times.get(rest) ?? []), inMonths(at, year)])
  const common = Math.min(...[...times].filter(([rest]) => !opening.test(rest)).map(([, all]) => Math.max(...all)))
  const chosen = new Map([...times].map(([rest, all]) => [rest, Math.max(...(all.some(upTo(common)) ? all.filter(upTo(common)) : all))]))
  return read.map(({ column, rest, at, year: own = year }) => {
    if (at === undefined || own < year || inMonths(at, year) !== (chosen.get(rest) ?? inMonths(at, year))) return column
    // Below `Heads`, Budget 2026 is Budget Heads.
    const names =
      column.levels.length > 1 && !rest.startsWith(column.levels[0]) ? [rest, `${rest} ${undecorated(column.levels[0])}`] : [rest]
    const called = names.map((text) => ({ key: headerKey(text), text, confidence: 0.95, reason: 'words' as const }))
    return { ...column, spellings: [...column.spellings, ...called] }
  })
}

/** How it began says nothing of what the others are as of. */
const opening = /期初|年初|初始|opening|start|begin/i
const isFilled = ({ values }: Column): boolean => values.some((text) => text?.trim())
/** A month of no year is one of the latest. */
const inMonths = (at: number, year: number): number => (at < MONTHS_OF_YEARS ? year * 12 + at : at)
const MONTHS_OF_YEARS = 1000
const upTo = (last: number) => (at: number) => at <= last

/** Of `Actual` over `31-Mar-26` both say it together. */
function timeOf({ levels }: Column): { rest: string; at?: number; year?: number } {
  const own = withoutTime(undecorated(levels.at(-1) ?? ''))
  return own.at === undefined && levels.length > 1 ? withoutTime(levels.map(undecorated).join(' ')) : own
}

/** `at`: the later the larger; none where the name says no time. */
function withoutTime(text: string): { rest: string; at?: number; year?: number } {
  return timeBehind(text) ?? timeBefore(text)
}

const fullYear = (year: string): number => Number(year.length === 2 ? `20${year}` : year)

function timeBehind(text: string): { rest: string; at: number; year?: number } | undefined {
  const day = dayBehind.exec(text)
  if (day) return { rest: text.slice(0, -day[0].length).trim(), at: Number(day[1]) * 12 + Number(day[2]), year: Number(day[1]) }
  const ofYear = monthBehind.exec(text)
  // 一季度月末在岗 over 3月
  if (ofYear) return { rest: timeBefore(text.slice(0, -ofYear[0].length).trim()).rest, at: Number(ofYear[1]) }
  const quarter = quarterBehind.exec(text)
  if (quarter) return ofItsYear(text.slice(0, -quarter[0].length).trim(), Number(quarter[1]) * 3)
  const found = behind.exec(text) ?? dayWithoutYear.exec(text)
  if (!found) return undefined
  const [said, month, ofMonth, fiscal, plain] = found
  const at = month ? names.indexOf(month.slice(0, 3).toLowerCase()) : 33
  if (at < 0 || at % 3 !== 0 || !/\p{L}/u.test(text.slice(0, -said.length))) return undefined
  const rest = text.slice(0, -said.length).trim()
  const written = ofMonth ?? fiscal ?? plain
  if (written === undefined) return { rest, at: at / 3 + 1 }
  const year = fullYear(written)
  return { rest, at: year * 12 + at / 3 + 1, year }
}

/** HC Plan 2026 over Q1, 2026编制 over Q1 */
function ofItsYear(rest: string, month: number): { rest: string; at: number; year?: number } {
  const { rest: name, year } = timeBehind(rest) ?? timeBefore(rest)
  return year === undefined ? { rest, at: month } : { rest: name, at: year * 12 + month, year }
}

function timeBefore(text: string): { rest: string; at?: number; year?: number } {
  const [said, year, month, quarter, chinese, edge] = time.exec(text) ?? ['']
  const rest = text.slice(said.length).trim()
  // 31 Dec 2025 begins with no year.
  const isYear = year === undefined || year.length === 4 || /FY|[年财]/i.test(said)
  if (!isYear || said.trim() === '' || rest === '' || (!year && !month && !quarter && !chinese && !edge)) return { rest: text }
  const inYear = Number(month ?? (quarter ? Number(quarter) * 3 : chinese ? (places.indexOf(chinese) + 1) * 3 : 12))
  const whole = year ? fullYear(year) : undefined
  return { rest, at: (whole ?? 0) * 12 + (edge?.includes('初') ? 0 : inYear), ...(whole ? { year: whole } : {}) }
}
