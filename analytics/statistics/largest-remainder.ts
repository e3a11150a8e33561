/**
 * Whole head-counts in given proportions that sum to `total` (largest remainder with the Hare quota, Hamilton's method).
 * Each share gets the whole part of its quota; the seats left go to the largest remainders. Equal remainders: the larger share first,
 * then the one listed first.
 * @param shares non-negative proportions; they need not sum to 1. All zero gives zeros.
 * @param total whole number ≥ 0
 */
export function largestRemainder(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((running, share) => running + share, 0)
  if (sum <= 0) return shares.map(() => 0)
  const quotas = shares.map((share, index) => {
    // 0.3 · 10 is a hair under 3 in binary; a quota this close to a whole number is that number.
    const quota = (share / sum) * total
    const whole = Math.floor(quota + 1e-9)
    return { index, share, whole, remainder: Math.max(0, quota - whole) }
  })
  const counts = quotas.map((quota) => quota.whole)
  const left = total - counts.reduce((running, count) => running + count, 0)
  const order = quotas.slice().sort((a, b) => byRemainder(a, b) || b.share - a.share || a.index - b.index)
  for (const quota of order.slice(0, left)) counts[quota.index] += 1
  return counts
}

function byRemainder(a: { remainder: number }, b: { remainder: number }): number {
  return Math.abs(a.remainder - b.remainder) < 1e-9 ? 0 : b.remainder - a.remainder
}
