// How far a score would move if the person's own inputs had come out a little differently: bootstrap and the closed form it converges to.
import { bootstrapError } from '../statistics/bootstrap'

export interface Input {
  value: number
  weight: number
}
export const performanceParts = ['automated', 'manager', 'cross_department'] as const
export const potentialParts = ['behaviour', 'learning', 'collaboration'] as const
export type PerformancePart = (typeof performanceParts)[number]
export type PotentialPart = (typeof potentialParts)[number]
export type Weights<Part extends string> = Record<Part, number>
/** Points of everybody in a peer group who has the part, ascending. */
export type PeerPoints = Record<PotentialPart, Float64Array>

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
export function potentialOf(inputs: readonly (readonly number[])[], weights: readonly number[], peers: readonly Float64Array[]): number {
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
  peers: readonly Float64Array[],
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
  peers: readonly Float64Array[],
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

/** Mid-rank percentile of `points` among ascending `peers`: (below + half of the equal) / n · 100. */
export function percentileOf(points: number, peers: Float64Array): number {
  if (!peers.length) return 50
  // Sums of the same inputs in another order differ in the last bits.
  return (50 * (countBelow(points - 1e-6, peers) + countBelow(points + 1e-6, peers))) / peers.length
}

function countBelow(limit: number, ascending: Float64Array): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}
