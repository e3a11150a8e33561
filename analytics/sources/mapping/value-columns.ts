// Columns that carry the values of one month and/or one indicator, or of one cycle.
import type { Kind } from '../../kinds/shared/types'
import { undecorated, withoutBracket } from '../../vocabulary/header-key'
import { indicatorId } from '../../vocabulary/indicator-id'
import { findMonth } from '../../vocabulary/months'
import { findAskedRaters } from './asked-raters'
import { attendanceColumnAs, findAttendanceColumns } from './attendance-columns'
import type { Column } from './columns'
import { courseColumnAs, findCourseColumns } from './course-columns'
import { cycleColumn, findCycleColumns } from './cycle-columns'
import { findDimensions } from './dimension-columns'
import { findLeaveMonths } from './leave-months'
import { findMeasures } from './measure-columns'
import { findPeriodColumns, periodColumn } from './period-columns'
import { namesGoals, saysProgress } from './progress-months'
import { findRatedPeople } from './rater-matrix'
import { isOtherThanValue, isValueWord } from './series-words'
import { belowSides, withoutParts } from './side-groups'
import { findStageColumns, stageColumnAs } from './stage-columns'
import { isPeriod, isTotal, readYear } from './stated-time'
import { findSurveyColumns, surveyColumnAs } from './survey-columns'
import { findGroupColumns, findSharedItems } from './survey-groups'
import { systemBeside } from './two-sides'
import type { ValueColumn } from './types'
import { holdsValues, shapeShare } from './value-shape'

/** Keys of the indicators known so far. */
export type KnownIndicators = ReadonlySet<string>

export function knownIndicatorIds(names: string[] | undefined): KnownIndicators {
  return new Set((names ?? []).map(indicatorId))
}

/**
 * Reads month and indicator from the levels of each header: `1月`, `2026-01 / 产量`, `产量 / 1月`, `1月产量`, or the bare name of a known
 * indicator. Sums over months and targets beside actuals are no values.
 */
export function findValueColumns(all: Column[], known: KnownIndicators): ValueColumn[] {
  const columns = withShortMonths(all)
  const found = columns.flatMap((column) => {
    const value = column.inherited ? undefined : valueColumn(column, known)
    return value && holdsValues(column) && !isShareReached(column, columns) ? [value] : []
  })
  const ofMonths = columns.filter(({ column }) => found.some((value) => value.column === column && value.month !== undefined))
  if (namesGoals(columns) && (found.some(isOfProgress) || (ofMonths.length > 1 && ofMonths.every(saysProgress)))) return []
  const months = new Set(found.map(({ month }) => month).filter((month) => month !== undefined))
  // Where months stand side by side, a quarter or a sum beside them is made of them.
  const values = months.size === 0 ? found : found.filter(({ month, column }) => month !== undefined || !isMadeOfMonths(columns, column))
  // A single header that happens to name a month is no month column.
  return months.size === 1 && values.length === 1 && values[0].indicator === undefined ? [] : withYearsAbove(values)
}

/** 11月 | 12月 | 2026年1月 | 2月: a month without a year follows the one before it, else stands before the next one that has a year. */
function withYearsAbove(values: ValueColumn[]): ValueColumn[] {
  if (!values.some(({ month }) => month?.includes('-'))) return values
  const onwards = yearsCarried(values, 1)
  return yearsCarried([...onwards].reverse(), -1).reverse()
}

/** `step`: months go on, or back. One far from the last begins another list. */
function yearsCarried(values: ValueColumn[], step: 1 | -1): ValueColumn[] {
  let last: number | undefined
  return values.map((value) => {
    const [first, second] = (value.month ?? '').split('-').map(Number)
    if (second) last = first * 12 + second - 1
    else if (first && last !== undefined) {
      const away = ((((first - 1 - (last % 12)) * step) % 12) + 12) % 12
      last = away <= NEXT ? last + away * step : undefined
    }
    return second || !first || last === undefined
      ? value
      : { ...value, month: `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}` }
  })
}
/** One month may be left out. */
const NEXT = 2

/** 25.11 | 25.12 | 26.1: beside months of a year in two figures 26.1 is one, and no number. */
function withShortMonths(columns: Column[]): Column[] {
  if (!columns.some(({ levels }) => levels.some((level) => /^2\d\.1[0-2]$/.test(level.trim())))) return columns
  const padded = (level: string) => level.replace(/^\s*(2\d)\.([1-9])\s*$/, '$1.0$2')
  return columns.map((column) => ({ ...column, levels: column.levels.map(padded) }))
}

/** How far goals have come is no figure of an indicator. */
const isOfProgress = ({ indicator }: ValueColumn): boolean => /(?:进度|progress)$/i.test(indicator ?? '')

/** 1月 / 达成 beside 1月 / 目标 and 1月 / 实际: how much of the target was reached. */
function isShareReached({ levels, values }: Column, columns: Column[]): boolean {
  if (levels.length < 2 || !/^(?:达成|完成)$/.test(levels.at(-1)!) || !values.some((text) => text?.includes('%'))) return false
  const above = levels.slice(0, -1).join('\n')
  return columns.some((other) => /^实际|^actual/i.test(other.levels.at(-1) ?? '') && other.levels.slice(0, -1).join('\n') === above)
}

function isMadeOfMonths(columns: Column[], at: number): boolean {
  const levels = columns.find(({ column }) => column === at)?.levels ?? []
  return levels.some((level) => isPeriod(withoutBracket(level)) || isTotal(withoutBracket(level)))
}

/** 产量（40分） is what may be scored for it. */
const isScored = (level: string): boolean => /[（(]\s*\d{1,3}\s*分\s*[）)]\s*$/.test(level)

/** 4月(预), Apr (F): what is expected of a month is none of its values. */
const isExpected = (level: string): boolean =>
  /[（(]\s*(?:预|预测|预计|预估|计划|目标|f|fcst|forecast|est|plan|target)\.?\s*[）)]\s*$/i.test(level)

function valueColumn(column: Column, known: KnownIndicators): ValueColumn | undefined {
  if (column.levels.some(isScored) || column.levels.some(isExpected)) return undefined
  let month: string | undefined
  const levels = column.levels.map(undecorated)
  const year = levels.map(readYear).find((found) => found !== undefined)
  const names: string[] = []
  for (const level of levels) {
    if (readYear(level) !== undefined || isPeriod(level)) continue
    const found = findMonth(withoutBracket(level)) ?? findMonth(level)
    if (found && month === undefined) {
      month = found.month
      // 1月末
      if (!/^[末底]?$/.test(found.rest)) names.push(found.rest)
    } else names.push(level)
  }
  if (names.some(isOtherThanValue) || names.some((name) => !known.has(indicatorId(name)) && isTotal(withoutBracket(name)))) return undefined
  if (month !== undefined && year !== undefined && !month.includes('-')) month = `${year}-${month.padStart(2, '0')}`
  const indicators = names.filter((name) => !isValueWord(name))
  const indicator = indicators.find((name) => known.has(indicatorId(name))) ?? indicators[indicators.length - 1]
  const { header } = column
  if (month !== undefined)
    return indicator === undefined
      ? { column: column.column, header, month }
      : { column: column.column, header, month, indicator: withoutBracket(indicator) }
  if (indicator !== undefined && known.has(indicatorId(indicator)))
    return { column: column.column, header, indicator: withoutBracket(indicator) }
  return undefined
}

/** The columns of values that a kind can have. `places`: titles and names of the sheet. */
export function valueColumnsOf(spec: Kind, columns: Column[], known: KnownIndicators, places: string[] = []): ValueColumn[] {
  const { spread } = spec
  if (spread?.by === 'cycle') return findCycleColumns(columns)
  if (spread?.by === 'answer') {
    const groups = findGroupColumns(columns, places)
    if (groups.length) return groups
    const asked = findSurveyColumns(columns)
    return asked.length ? asked : findSharedItems(columns, places)
  }
  if (spread?.by === 'stage') return findStageColumns(columns)
  if (spread?.by === 'person') {
    const people = findRatedPeople(columns)
    if (people.length) return people
    const asked = findAskedRaters(columns)
    return asked.length ? asked : findDimensions(columns)
  }
  if (spread?.by === 'course') return findCourseColumns(columns, places)
  if (spread?.by === 'attendance') {
    const told = findAttendanceColumns(columns, known)
    return told.length ? told : findLeaveMonths(columns, places)
  }
  if (spread?.by === 'period') return findSeriesColumns(spec, columns, known)
  const values = spread ? findValueColumns(columns, known) : []
  if (values.length || spec.kind !== 'reported_value') return values
  const sides = withoutParts(columns.flatMap((column) => selfReported(column, columns)))
  return sides.length ? sides : belowSides(columns)
}

/**
 * 自报工时 beside 系统工时, 签约 / 自报 beside 签约 / 系统: what people say of themselves, of the indicator its name goes on with or stands below, with
 * what a system has of it. 本人自报 beside WMS系统 alone is of the indicator that the sheet or its rows name.
 */
function selfReported(own: Column, columns: Column[]): ValueColumn[] {
  const { column, header, levels, values, inherited } = own
  const [group, name] = [levels.at(-2) ?? '', levels.at(-1) ?? ''].map((level) => withoutBracket(undecorated(level)))
  const bare = bareReport.test(name)
  const indicator = bare ? group || undefined : reportOf.exec(name)?.[1]
  if ((!bare && !indicator) || inherited) return []
  const system = systemBeside(own, columns)
  if ((shapeShare('number', values) ?? 0) < (system ? WITH_SYSTEM : NUMBERS)) return []
  return indicator || system ? [{ column, header, indicator }, ...(system ? [{ ...system, indicator }] : [])] : []
}
const reported = '^(?:本人|个人|员工|周报|日报|月报|班组|小组|部门|手工|现场)?(?:自报|上报|申报|填报)'
const bareReport = new RegExp(`${reported}(?:值|数|数值|数据|数量|结果|内容|情况)?$`)
const reportOf = new RegExp(`${reported}(.{2,10})$`)
const NUMBERS = 0.8
/** Who reported nothing may say so: 未报. */
const WITH_SYSTEM = 0.5

/**
 * Columns of months; else those of other periods; else those of indicators. What a header says beside its period may be anything, unless it is known;
 * a measure that stands alone beside a period and whose it is has no other name.
 */
function findSeriesColumns(spec: Kind, columns: Column[], known: KnownIndicators): ValueColumn[] {
  const isKnown = ({ indicator }: ValueColumn) => indicator === undefined || known.has(indicatorId(indicator))
  const values = findValueColumns(columns, known)
  const periods = values.some(({ month }) => month !== undefined) ? [] : findPeriodColumns(columns.filter(holdsValues))
  const found = (periods.length ? periods : values).filter(isKnown)
  return found.length ? found : findMeasures(spec, columns)
}

/**
 * A column a person says holds values: month and indicator as its header reads, else the header is the indicator; none where it should say a
 * cycle and says none.
 */
export function valueColumnAs({ spread }: Kind, column: Column, known: KnownIndicators): ValueColumn[] {
  const { header } = column
  if (spread?.by === 'answer') return [surveyColumnAs(column)]
  if (spread?.by === 'stage') return [stageColumnAs(column)]
  if (spread?.by === 'person') return [{ column: column.column, header, person: column.levels.at(-1) ?? header }]
  if (spread?.by === 'course') return [courseColumnAs(column)]
  if (spread?.by === 'attendance') return [attendanceColumnAs(column)]
  const period = spread?.by === 'period' ? periodColumn(column) : undefined
  const found = spread?.by === 'cycle' ? cycleColumn(column, true) : (period ?? valueColumn(column, known))
  if (found || spread?.by === 'cycle') return found ? [found] : []
  return [{ column: column.column, header, indicator: withoutBracket(header) }]
}

/** Columns of numbers that nothing has claimed: indicators whose names are not known yet. */
export function unclaimedNumbers(columns: Column[], claimed: ReadonlySet<number>): Column[] {
  return columns.filter((column) => {
    if (claimed.has(column.column) || column.inherited || column.hidden || column.levels.length === 0) return false
    const name = column.levels[column.levels.length - 1]
    if (isOtherThanValue(name) || isTotal(withoutBracket(name))) return false
    return (shapeShare('number', column.values) ?? 0) >= 0.8
  })
}
