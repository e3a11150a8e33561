// Sums of fields with a factor each, and the quotient of two of them.
import type { RecordField } from './record-fields'

/** Factors other than 0; none is 0. */
export type Linear = Partial<Record<RecordField | 'constant', number>>
export interface Quotient {
  numerator: Linear
  denominator: Linear
}

export const quotient = (numerator: Linear): Quotient => ({ numerator: kept(numerator), denominator: { constant: 1 } })

export const isConstant = (side: Linear): boolean => Object.keys(side).every((field) => field === 'constant')

const entries = (side: Linear) => Object.entries(side) as [keyof Linear, number][]
const kept = (side: Linear): Linear => Object.fromEntries(entries(side).filter(([, factor]) => factor !== 0))
const times = (side: Linear, factor: number): Linear => kept(Object.fromEntries(entries(side).map(([field, own]) => [field, own * factor])))

function plus(one: Linear, other: Linear): Linear {
  const sum: Linear = { ...one }
  for (const [field, factor] of entries(other)) sum[field] = (sum[field] ?? 0) + factor
  return kept(sum)
}

function product(one: Linear, other: Linear): Linear | undefined {
  if (isConstant(one)) return times(other, one.constant ?? 0)
  return isConstant(other) ? times(one, other.constant ?? 0) : undefined
}

const isSame = (one: Linear, other: Linear): boolean => isConstant(plus(one, times(other, -1))) && one.constant === other.constant

/** One value and another by + − × ÷; none where that is no quotient of two sums any more. */
export function combine(one: Quotient, sign: string, other: Quotient): Quotient | undefined {
  if (sign === '-') return added(one, { ...other, numerator: times(other.numerator, -1) })
  if (sign === '+') return added(one, other)
  if (sign === '*') return made(product(one.numerator, other.numerator), product(one.denominator, other.denominator))
  // What is divided by has no denominator of its own: that being 0 would be forgotten.
  if (!isConstant(other.denominator) || Object.keys(other.numerator).length === 0) return undefined
  const { constant: whole = 1 } = other.denominator
  return made(times(one.numerator, whole), product(one.denominator, other.numerator))
}

function added(one: Quotient, other: Quotient): Quotient | undefined {
  if (isSame(one.denominator, other.denominator)) return made(plus(one.numerator, other.numerator), one.denominator)
  const [a, b] = [product(one.numerator, other.denominator), product(other.numerator, one.denominator)]
  return a && b && made(plus(a, b), product(one.denominator, other.denominator))
}

/** With a denominator of 1 where it has no field. */
function made(numerator: Linear | undefined, denominator: Linear | undefined): Quotient | undefined {
  if (!numerator || !denominator) return undefined
  if (!isConstant(denominator)) return { numerator, denominator }
  return quotient(Object.fromEntries(entries(numerator).map(([field, factor]) => [field, factor / denominator.constant!])))
}
