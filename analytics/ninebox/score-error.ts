// How far a score would move if the person's own inputs had come out a little differently: bootstrap and the closed form it converges to.
import { bootstrapError } from '../statistics/bootstrap'

export interface Input {
  value: number
  weight: number
}
export const performanceParts = ['automated', 'manager', 'cross_department'] as const
export const potentialParts = ['behaviour', 'learning', 'collaboration'] as const

/** Weighted mean of the parts that have inputs; each part is a weighted mean of at most 100, as in `performance.sql`. */
export function performanceOf(inputs: readonly (readonly Input[])[], weights: readonly number[]): number {
  let score = 0
  let used = 0
  for (let part = 0; part < inputs.length; part++) {
    if (!inputs[part].length) continue
    let values = 0
    let total = 0
    for (const { value, weight } of inputs[part]) {
      values += value * weight
      total += weight
    }
    score += weights[part] * Math.min(100, values / total)
    used += weights[part]
  }
  return used ? score / used : 0
}

/** Weighted mean of percentiles of the summed points, as in `potential.sql`, against the peers as they stand. */
export function potentialOf(inputs: readonly (readonly number[])[], weights: readonly number[], peers: readonly PeerPoints[]): number {
  let score = 0
  let used = 0
  for (let part = 0; part < inputs.length; part++) {
    if (!inputs[part].length) continue
    let points = 0
    for (const value of inputs[part]) points += value
    score += weights[part] * percentileOf(points, peers[part])
    used += weights[part]
  }
  return used ? score / used : 0
}

export function performanceError(inputs: readonly (readonly Input[])[], weights: readonly number[], draws: number, seed: number): number {
  return bootstrapError(inputs, (resampled) => performanceOf(resampled, weights), draws, seed)
}

export function potentialError(
  inputs: readonly (readonly number[])[],
  weights: readonly number[],
  peers: readonly PeerPoints[],
  draws: number,
  seed: number,
): number {
  return bootstrapError(inputs, (resampled) => potentialOf(resampled, weights, peers), draws, seed)
}

/** Closed form of the potential's error: half the way each percentile goes when its points move one standard error down and up. */
export function potentialErrorBound(
  points: readonly (number | null)[],
  errors: readonly (number | null)[],
  weights: readonly number[],
  peers: readonly PeerPoints[],
): number {
  let squares = 0
  let used = 0
  for (let part = 0; part < points.length; part++) {
    const centre = points[part]
    if (centre === null) continue
    const error = errors[part] ?? 0
    const spread = (percentileOf(centre + error, peers[part]) - percentileOf(centre - error, peers[part])) / 2
    squares += (weights[part] * spread) ** 2
    used += weights[part]
  }
  return used ? Math.sqrt(squares) / used : 0
}

/** Points of everybody in a peer group who has a part, laid out for look-up. */
export interface PeerPoints {
  /** Distinct points, ascending. */
  values: Float64Array
  /** Mid-rank percentile at each of them … */
  at: Float64Array
  /** … and just below each of them, with 100 at the end. */
  below: Float64Array
}

/** @param ascending points of the peers who have the part; none gives 50 everywhere */
export function peerPoints(ascending: readonly number[]): PeerPoints {
  const counts = new Map<number, number>()
  for (const points of ascending) counts.set(points, (counts.get(points) ?? 0) + 1)
  const at: number[] = []
  const below: number[] = []
  let before = 0
  for (const count of counts.values()) {
    below.push((100 * before) / ascending.length)
    at.push((100 * (before + count / 2)) / ascending.length)
    before += count
  }
  return { values: Float64Array.from(counts.keys()), at: Float64Array.from(at), below: Float64Array.from([...below, at.length ? 100 : 50]) }
}

/** Mid-rank percentile of `points` among the peers: (below + half of the equal) / n · 100. */
export function percentileOf(points: number, { values, at, below }: PeerPoints): number {
  // Sums of the same inputs in another order differ in the last bits.
  const lowest = points - 1e-6
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle] < lowest) low = middle + 1
    else high = middle
  }
  return values[low] <= points + 1e-6 ? at[low] : below[low]
}
