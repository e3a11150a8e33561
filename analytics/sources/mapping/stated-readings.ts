// The words a person can say of a doubtful column.
import { severalZones } from '../../vocabulary/zones'
import type { ColumnReading, StatedMeaning, StatedReading, StatedZone } from './types'

export type StatedShare = 'size' | 'points' | 'ratio'
export type StatedOrder = 'dmy' | 'mdy' | 'ymd'
export type StatedDecimal = 'decimal_point' | 'decimal_comma'
export type StatedTime = 'in_days' | 'in_hours' | 'in_minutes' | 'in_seconds'
export type StatedUnit = 'own_unit' | 'header_unit'
export type StatedHidden = 'count_hidden' | 'leave_hidden'
export type StatedTop = 'top_5' | 'top_10' | 'top_100' | 'one_best_5' | 'one_best_10'

const shares: readonly StatedShare[] = ['size', 'points', 'ratio']
const orders: readonly StatedOrder[] = ['dmy', 'mdy', 'ymd']
const decimals: readonly StatedDecimal[] = ['decimal_point', 'decimal_comma']
const times: readonly StatedTime[] = ['in_days', 'in_hours', 'in_minutes', 'in_seconds']
const tops: readonly StatedTop[] = ['top_5', 'top_10', 'top_100', 'one_best_5', 'one_best_10']
const units: readonly StatedUnit[] = ['own_unit', 'header_unit']
const hidden: readonly StatedHidden[] = ['count_hidden', 'leave_hidden']
const zones: readonly StatedZone[] = Object.values(severalZones).flat()
export const statedReadings: readonly StatedReading[] = [
  ...shares,
  ...orders,
  ...decimals,
  ...tops,
  ...times,
  ...units,
  ...hidden,
  ...zones,
]

const isOneOf =
  <T extends StatedReading>(words: readonly T[]) =>
  (text: string): text is T =>
    words.some((word) => word === text)

export const isStatedShare = isOneOf(shares)
export const isStatedOrder = isOneOf(orders)
export const isStatedDecimal = isOneOf(decimals)
export const isStatedTime = isOneOf(times)
export const isStatedTop = isOneOf(tops)
export const isStatedZone = isOneOf(zones)
export const isStatedUnit = isOneOf(units)
export const isStatedHidden = isOneOf(hidden)
export const isStatedReading = isOneOf(statedReadings)

export const isMeaning = (said: ColumnReading): said is StatedMeaning => 'word' in said

/** The top of the scale it names, as a cell would say it. */
export const topOf = (reading: StatedTop): string => /\d+$/.exec(reading)![0]

/** Whether 1 is the best of it. */
export const isTurned = (reading: StatedTop): boolean => reading.startsWith('one_best_')
