// Control limits of single values in their order (XmR, Wheeler & Chambers 1992): mean ± 2.66 times the mean moving range.

/** 3 ÷ 1.128, the expected range of two normal values. */
const factor = 2.66
/** Fewer points say too little of what is usual. */
const fewest = 8

export interface Limits {
  centre: number
  low: number
  high: number
}

/** @param values in the order of their periods; null where there are too few */
export function individualsChart(values: readonly number[]): Limits | null {
  if (values.length < fewest) return null
  const centre = mean(values)
  const reach = factor * mean(values.slice(1).map((value, at) => Math.abs(value - values[at])))
  return { centre, low: centre - reach, high: centre + reach }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
