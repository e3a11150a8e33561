// What people report beside what a system has of it: 自报 | 系统, 自报回款(万元) | U8到账(元), 监查访视 / 自报 | 监查访视 / CTMS.
import { withoutBracket } from '../../vocabulary/header-key'
import { toSimplified } from '../../vocabulary/traditional'
import type { Column } from './columns'
import { isPeriod, isTotal } from './stated-time'
import type { ValueColumn } from './types'
import { shapeShare } from './value-shape'

/** Of the filled cells of a side, some may say 待归档. */
const NUMBERS = 0.5
/** A system's figure stands right behind what is reported. */
const NEAR = 2

/** 本人上报 beside 系统核对, below each the months: what people say of themselves. */
export const saysReported = (group: string): boolean =>
  /自报|上报|填报|申报|自评|本人|个人|实际|完成|reported|self|actual/i.test(toSimplified(group)) &&
  !/系统|核对|核实|核定|目标|计划|上年|去年|同期|system|verified|target|plan|budget|prior|last/i.test(toSimplified(group))

const difference = /[差率]|偏离|排名|diff|variance|delta|gap|rate/i
const called = /^(.{0,10}(?:系统|system))(?:.{0,6})$/i
const product =
  /^((?:[A-Z][A-Za-z]*[A-Z0-9]+[A-Za-z0-9]*|金蝶|用友|泛微|致远|企业微信|企微|飞书|钉钉|纷享销客)(?:\s?[A-Z]?\d+)?)(?:.{0,6})$/
const figures = /^(?:KPI|OKR|YTD|MTD|QTD|AVG|SUM|TOTAL|HR|GMV|ARPU|NPS|FTE|Q\d|H\d|M\d)/i

/** The system a name of a column says its figures are from: CTMS, U8到账, WMS系统, 系统核销(节). */
export function systemSaid(text: string): string | undefined {
  const plain = withoutBracket(text).trim()
  if (difference.test(toSimplified(plain))) return undefined
  return called.exec(toSimplified(plain))?.[1] ?? (figures.test(plain) ? undefined : product.exec(plain)?.[1])
}

/** 差异, 一季度合计 / 系统: worked out of the two sides, or of several months of one. */
export const isOfBothSides = (levels: string[]): boolean =>
  difference.test(toSimplified(levels.at(-1) ?? '')) || levels.map(withoutBracket).some((level) => isTotal(level) || isPeriod(level))

/** The column that has the system's figures of what another reports: below the same name, else right behind it. */
export function systemBeside(reported: Column, columns: Column[]): ValueColumn | undefined {
  const above = reported.levels.slice(0, -1).join('\n')
  const near = columns.filter(
    ({ column, levels, inherited, values }) =>
      !inherited &&
      column > reported.column &&
      column <= reported.column + NEAR &&
      levels.slice(0, -1).join('\n') === above &&
      (shapeShare('number', values) ?? 0) >= NUMBERS,
  )
  for (const { column, header, levels } of near) {
    const system = systemSaid(levels.at(-1) ?? header)
    if (system) return { column, header, system }
  }
  return undefined
}
