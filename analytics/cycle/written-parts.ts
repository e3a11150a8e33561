// The parts that written cycles are made of: years, quarters, halves, months from one to another.
import type { CycleLength } from './cycle'
import { monthNumber } from './cycle'

const fiscalBefore = `(?:(?<fy>FY|(?:fiscal|financial)\\s*year|财政?年度?|会计年度)\\s*['’]?\\s*)?`
const fiscalAfter = '(?<fz>财年|财政年度|会计年度)'
/** A year in full, with the one it goes over into. */
export const years = `${fiscalBefore}(?<y>20\\d{2})(?:\\s*[/–-]\\s*(?<y2>20\\d{2}|\\d{2})(?![\\d]))?\\s*(?:${fiscalAfter}|年度?)?`
/** Two figures are a year only where a part follows, or what is said of it. */
export const shortYears = `(?<![\\d.A-Za-z])(?:(?<fy>FY)\\s*['’]?\\s*)?(?<yy>\\d{2})(?:\\s*/\\s*(?<yy2>\\d{2})(?!\\d))?\\s*(?:${fiscalAfter}|年度?)?(?<=FY\\s*['’]?\\s*\\d{2}|/\\s*\\d{2}|年|年度|(?<!\\d)(?:1[89]|[2-4]\\d)(?=[\\s\\-_./]{0,3}(?:[QH第]|[1-4一二三四上下])))`

const ordinals = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th']
const chinese = '一二三四'
const quarter = `Q\\s*(?<q>[1-4])(?!\\d)|(?<q2>[1-4])\\s*Q(?![A-Za-z\\d])|第?\\s*(?<zq>[${chinese}1-4])\\s*个?季|(?<eq>${ordinals.join('|')})\\s+quarter|quarter\\s*(?<q3>[1-4])(?!\\d)`
const half = `H\\s*(?<h>[12])(?!\\d)|(?<h2>[12])\\s*H(?![A-Za-z\\d])|(?<zh>[上下前后後])\\s*半\\s*年|第?\\s*(?<nh>[一二12])\\s*个?半年|(?<eh>first|second|1st|2nd)\\s+half|(?:half|semester)\\s*(?<h3>[12])(?!\\d)`

export const partAfterYear = `(?:${quarter}|${half}|(?<zh2>[上下])半(?!年))`
export const partBeforeYear = `(?:${quarter}|${half})(?:度)?(?:\\s*year)?`
export const partAlone = `${quarter}|${half}|(?<whole>全年|年度|整年|full[- ]year|annual)`

const partAnywhere = new RegExp(`(?<![A-Za-z\\d])(?:${quarter}|${half})`, 'iu')

/** The quarter or half that a name speaks of, whatever stands around it. */
export function partWithin(text: string): { length: CycleLength; part: number } | undefined {
  const said = partAnywhere.exec(text.normalize('NFKC'))?.groups
  return said && readPart(said)
}

/** Quarter or half out of the named groups above. */
export function readPart(said: Record<string, string | undefined>): { length: CycleLength; part: number } | undefined {
  const inQuarters = said.q ?? said.q2 ?? said.q3 ?? said.q4 ?? said.q5 ?? said.zq ?? said.eq
  if (inQuarters !== undefined) return { length: 'quarter', part: partNumber(inQuarters) }
  const inHalves = said.h ?? said.h2 ?? said.h3 ?? said.h4 ?? said.h5 ?? said.nh ?? said.eh ?? said.zh ?? said.zh2 ?? said.zh3
  if (inHalves !== undefined) return { length: 'half', part: partNumber(inHalves) }
  return said.whole === undefined ? undefined : { length: 'year', part: 1 }
}

function partNumber(text: string): number {
  if (/^\d$/.test(text)) return Number(text)
  if ('上前'.includes(text)) return 1
  if ('下后後'.includes(text)) return 2
  if (chinese.includes(text)) return chinese.indexOf(text) + 1
  return ordinals.findIndex((words) => words.split('|').includes(text.toLowerCase())) + 1
}

const day = '(?:[-/.日]?\\s*(?:0?1|2[89]|3[01])\\s*[日号]?)?'
const month = '(?:1[0-2]|0?[1-9])'
const span = new RegExp(
  `(?<y>20\\d{2})\\s*(?<mark>[年\\-/.])\\s*(?<from>${month})(?<unit>\\s*月?\\s*)${day}(?<space>\\s*)(?<to>至|到|[-—–~])\\s*(?:(?<y2>20\\d{2})\\s*[年\\-/.]\\s*|(?:次年|翌年|(?<next>次|翌))\\s*)?(?<until>${month})(?!\\d)`,
  'u',
)

/** `2026年1-3月`, `2026-01 ~ 2026-06`, `2025年4月至次年3月` as month numbers. A date with the same sign throughout is none. */
export function spanOf(text: string): { from: number; until: number } | undefined {
  const said = span.exec(text)?.groups
  if (!said) return undefined
  const isDate = said.to === said.mark && said.unit.trim() === '' && said.space === '' && said.unit === '' && !said.y2
  if (isDate) return undefined
  const year = Number(said.y)
  const overNext = /次年|翌年/.test(text)
  const until = monthNumber(said.y2 ? Number(said.y2) : overNext ? year + 1 : year, Number(said.until))
  const from = monthNumber(year, Number(said.from))
  return until >= from ? { from, until } : undefined
}
