// Columns that carry the values of one month and/or one indicator, or of one cycle.
import type { Kind } from '../../kinds/shared/types'
import { headerKey, undecorated, withoutBracket } from '../../vocabulary/header-key'
import { indicatorId } from '../../vocabulary/indicator-id'
import { isMissing } from '../../vocabulary/missing-marks'
import { findMonth } from '../../vocabulary/months'
import type { Column } from './columns'
import { cycleColumn, findCycleColumns } from './cycle-columns'
import { isPeriod, isTotal, readYear } from './stated-time'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

const valueWords = new Set(
  [
    '实际值',
    '本月',
    '今年',
    '本年',
    '当年',
    '当月',
    '本月完成',
    '本月实际',
    '本月达成',
    '当月完成',
    '当月实际',
    '达成',
    '达成值',
    '实绩',
    '完成数',
    '完成值',
    '填报值',
    '实际',
    '完成',
    '实际完成',
    '自报值',
    '上报值',
    '值',
    '数值',
    'actual',
    'value',
    'actualvalue',
    'reported',
  ].map(headerKey),
)
const otherWords = new Set(
  [
    '目标',
    '目标值',
    '计划',
    '计划值',
    '权重',
    '得分',
    '自评',
    '备注',
    '说明',
    '差异',
    '差额',
    '同比',
    '环比',
    '同期',
    '去年同期',
    '去年',
    '上年',
    '上年同期',
    '上期',
    '上月',
    '预算',
    '排名',
    '系数',
    '目标完成率',
    '完成率',
    '达成率',
    '单位',
    'target',
    'plan',
    'weight',
    'score',
    'note',
    'variance',
  ].map(headerKey),
)

/** Keys of the indicators known so far. */
export type KnownIndicators = ReadonlySet<string>

export function knownIndicatorIds(names: string[] | undefined): KnownIndicators {
  return new Set((names ?? []).map(indicatorId))
}

/**
 * Reads month and indicator from the levels of each header: `1月`, `2026-01 / 产量`, `产量 / 1月`, `1月产量`, or the bare name of a known
 * indicator. Sums over months and targets beside actuals are no values.
 */
export function findValueColumns(columns: Column[], known: KnownIndicators): ValueColumn[] {
  const found = columns.flatMap((column) => {
    const value = column.inherited ? undefined : valueColumn(column, known)
    return value && holdsValues(column) ? [value] : []
  })
  const months = new Set(found.map(({ month }) => month).filter((month) => month !== undefined))
  // Where months stand side by side, a quarter or a sum beside them is made of them.
  const values = months.size === 0 ? found : found.filter(({ month, column }) => month !== undefined || !isMadeOfMonths(columns, column))
  // A single header that happens to name a month is no month column.
  return months.size === 1 && values.length === 1 && values[0].indicator === undefined ? [] : values
}

function isMadeOfMonths(columns: Column[], at: number): boolean {
  const levels = columns.find(({ column }) => column === at)?.levels ?? []
  return levels.some((level) => isPeriod(withoutBracket(level)) || isTotal(withoutBracket(level)))
}

function valueColumn(column: Column, known: KnownIndicators): ValueColumn | undefined {
  let month: string | undefined
  const levels = column.levels.map(undecorated)
  const year = levels.map(readYear).find((found) => found !== undefined)
  const names: string[] = []
  for (const level of levels) {
    if (readYear(level) !== undefined || isPeriod(level)) continue
    const found = findMonth(withoutBracket(level)) ?? findMonth(level)
    if (found && month === undefined) {
      month = found.month
      if (found.rest !== '') names.push(found.rest)
    } else names.push(level)
  }
  const keys = names.map(headerKey)
  if (keys.some((key) => otherWords.has(key)) || names.some((name) => !known.has(indicatorId(name)) && isTotal(withoutBracket(name))))
    return undefined
  if (month !== undefined && year !== undefined && !month.includes('-')) month = `${year}-${month.padStart(2, '0')}`
  const indicators = names.filter((_, i) => !valueWords.has(keys[i]))
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

/** The columns of values that a kind can have. */
export const valueColumnsOf = ({ spread }: Kind, columns: Column[], known: KnownIndicators): ValueColumn[] =>
  !spread ? [] : spread.by === 'cycle' ? findCycleColumns(columns) : findValueColumns(columns, known)

/**
 * A column a person says holds values: month and indicator as its header reads, else the header is the indicator; none where it should say a
 * cycle and says none.
 */
export function valueColumnAs({ spread }: Kind, column: Column, known: KnownIndicators): ValueColumn[] {
  const { header } = column
  const found = spread?.by === 'cycle' ? cycleColumn(column, true) : valueColumn(column, known)
  if (found || spread?.by === 'cycle') return found ? [found] : []
  return [{ column: column.column, header, indicator: withoutBracket(header) }]
}

/** At least some numbers, or nothing at all yet. */
function holdsValues(column: Column): boolean {
  const share = shapeShare('number', column.values)
  return share === undefined || share >= 0.4 || column.values.every((text) => text === null || isMissing(text))
}

/** Columns of numbers that nothing has claimed: indicators whose names are not known yet. */
export function unclaimedNumbers(columns: Column[], claimed: ReadonlySet<number>): Column[] {
  return columns.filter((column) => {
    if (claimed.has(column.column) || column.inherited || column.hidden || column.levels.length === 0) return false
    const name = column.levels[column.levels.length - 1]
    if (otherWords.has(headerKey(name)) || isTotal(withoutBracket(name))) return false
    return (shapeShare('number', column.values) ?? 0) >= 0.8
  })
}
