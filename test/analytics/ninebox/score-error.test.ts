import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  peerPoints,
  percentileOf,
  performanceError,
  performanceOf,
  potentialError,
  potentialErrorBound,
  potentialOf,
} from '../../../analytics/ninebox/score-error'

const even = (values: number[]) => values.map((value) => ({ value, weight: 1 }))
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('percentile among peers', () => {
  it('is mid-rank at a peer, and the share below between peers', () => {
    const peers = peerPoints([1, 3, 3, 9])
    expect([0, 1, 2, 3, 5, 9, 10].map((points) => percentileOf(points, peers))).toEqual([0, 12.5, 25, 50, 75, 87.5, 100])
    expect(percentileOf(0.1 + 0.2, peerPoints([0.3]))).toBe(50)
    expect(percentileOf(7, peerPoints([]))).toBe(50)
  })

  it('equals the plain definition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), fc.integer({ min: -6, max: 6 }), (points, at) => {
        const ascending = [...points].sort((a, b) => a - b)
        const below = points.filter((one) => one < at).length
        const equal = points.filter((one) => one === at).length
        expect(percentileOf(at, peerPoints(ascending))).toBeCloseTo((100 * (below + equal / 2)) / points.length, 9)
      }),
      { seed: 2 },
    )
  })
})

describe('scores of resampled inputs', () => {
  it('spread the weight of a part without inputs', () => {
    expect(performanceOf([even([90]), [], even([50])], [70, 20, 10])).toBeCloseTo(85, 9)
    expect(performanceOf([even([120, 110]), even([80]), []], [70, 20, 10])).toBeCloseTo((70 * 100 + 20 * 80) / 90, 9)
    expect(performanceOf([[], [], []], [70, 20, 10])).toBe(0)
    const peers = [1, 2, 3].map(() => peerPoints([1, 2, 3, 4]))
    expect(potentialOf([[4], [], [1]], [1, 1, 1], peers)).toBeCloseTo((87.5 + 12.5) / 2, 9)
  })

  it('have the error of a mean: 0.7 / 0.9 of the goals’ where the other part is one review', () => {
    const goals = [70, 80, 90, 100]
    const closed = ((70 / 90) * Math.sqrt(125)) / 2 // population variance of the four is 125, √n = 2
    const drawn = performanceError([even(goals), even([75]), []], [70, 20, 10], 4000, 1)
    expect(drawn / closed).toBeGreaterThan(0.95)
    expect(drawn / closed).toBeLessThan(1.05)
  })

  it('have a potential error near its closed form among many peers', () => {
    const peers = [1, 2, 3].map(() => peerPoints(Array.from({ length: 400 }, (_, n) => n / 20)))
    const inputs = [
      [1, 2, 3, 4],
      [3, 3, 4],
      [1, 0, 1, 1, 1],
    ]
    const errors = inputs.map((values) => {
      const mean = sum(values) / values.length
      return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)))
    })
    const closed = potentialErrorBound(inputs.map(sum), errors, [1, 1, 1], peers)
    const drawn = potentialError(inputs, [1, 1, 1], peers, 4000, 1)
    expect(drawn / closed).toBeGreaterThan(0.9)
    expect(drawn / closed).toBeLessThan(1.1)
    expect(potentialErrorBound([null, 10, null], [null, 0, null], [1, 1, 1], peers)).toBe(0)
  })
})
