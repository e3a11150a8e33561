/** 97.5 % quantile of the standard normal distribution. */
export const z95 = 1.959963984540054

/**
 * Wilson score interval of a binomial proportion, without continuity correction (Wilson 1927; method 3 of Newcombe 1998).
 * @param hits number of successes, 0 … n
 * @param n number of trials; 0 gives null, for nothing is known then
 */
export function wilson(hits: number, n: number, z = z95): [number, number] | null {
  if (n <= 0) return null
  const share = hits / n
  const centre = 2 * hits + z * z
  const reach = z * Math.sqrt(z * z + 4 * n * share * (1 - share))
  const width = 2 * (n + z * z)
  return [hits === 0 ? 0 : Math.max(0, (centre - reach) / width), hits === n ? 1 : Math.min(1, (centre + reach) / width)]
}

/**
 * Smallest number of trials at which the interval around an unchanged share no longer holds the target; null when share = target.
 * The interval ends at the target when n (p − t)² = z² t (1 − t): the score test inverted.
 */
export function trialsToDecide(share: number, target: number, z = z95): number | null {
  const gap = share - target
  if (gap === 0 || target <= 0 || target >= 1) return null
  return Math.floor((z * z * target * (1 - target)) / (gap * gap)) + 1
}
