// Columns that carry the values of one month and/or one indicator.
import type { ValueColumn } from '../types'
import type { Column } from './columns'
import { findMonth } from './months'
import { headerKey, withoutBracket } from './normalise'
import { isMissing, shapeShare } from './value-shape'

const sums = new Set(
  [
    '合计',
    '小计',
    '总计',
    '累计',
    '平均',
    '均值',
    '季度合计',
    '季度累计',
    '本季',
    '全年',
    'total',
    'sum',
    'average',
    'avg',
    'subtotal',
  ].map(headerKey),
)
const valueWords = new Set(
  [
    '实际值',
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

/** Normalised names of the indicators known so far. */
export type KnownMetrics = ReadonlySet<string>

export function knownMetricKeys(names: string[] | undefined): KnownMetrics {
  return new Set((names ?? []).map(headerKey))
}

/**
 * Reads month and indicator from the levels of each header: `1月`, `2026-01 / 产量`, `产量 / 1月`, `1月产量`, or the bare name of a known
 * indicator. Sums over months and targets beside actuals are no values.
 */
export function findValueColumns(columns: Column[], known: KnownMetrics): ValueColumn[] {
  const found = columns.flatMap((column) => {
    const value = column.inherited ? undefined : valueColumn(column, known)
    return value && holdsValues(column) ? [value] : []
  })
  const months = new Set(found.map(({ month }) => month).filter((month) => month !== undefined))
  // A single header that happens to name a month is no month column.
  return months.size === 1 && found.length === 1 && found[0].indicator === undefined ? [] : found
}

function valueColumn(column: Column, known: KnownMetrics): ValueColumn | undefined {
  let month: string | undefined
  const names: string[] = []
  for (const level of column.levels) {
    const found = findMonth(withoutBracket(level)) ?? findMonth(level)
    if (found && month === undefined) {
      month = found.month
      if (found.rest !== '') names.push(found.rest)
    } else names.push(level)
  }
  const keys = names.map(headerKey)
  if (keys.some((key) => sums.has(key) || otherWords.has(key))) return undefined
  const indicators = names.filter((_, i) => !valueWords.has(keys[i]))
  const indicator = indicators.find((name) => known.has(headerKey(name))) ?? indicators[indicators.length - 1]
  const { header } = column
  if (month !== undefined)
    return indicator === undefined
      ? { column: column.column, header, month }
      : { column: column.column, header, month, indicator: withoutBracket(indicator) }
  if (indicator !== undefined && known.has(headerKey(indicator)))
    return { column: column.column, header, indicator: withoutBracket(indicator) }
  return undefined
}

/** A column a person says holds values: month and indicator as its header reads, else the header is the indicator. */
export function valueColumnAs(column: Column, known: KnownMetrics): ValueColumn {
  return valueColumn(column, known) ?? { column: column.column, header: column.header, indicator: withoutBracket(column.header) }
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
    return (shapeShare('number', column.values) ?? 0) >= 0.8
  })
}
