// The words a person can say of a doubtful column.
import type { StatedReading } from './types'

export type StatedShare = Exclude<StatedReading, StatedOrder>
export type StatedOrder = 'dmy' | 'mdy'

const shares: readonly StatedShare[] = ['size', 'points', 'ratio']
const orders: readonly StatedOrder[] = ['dmy', 'mdy']
export const statedReadings: readonly StatedReading[] = [...shares, ...orders]

const isOneOf =
  <T extends StatedReading>(words: readonly T[]) =>
  (text: string): text is T =>
    words.some((word) => word === text)

export const isStatedShare = isOneOf(shares)
export const isStatedOrder = isOneOf(orders)
export const isStatedReading = isOneOf(statedReadings)
