import { describe, expect, it } from 'vitest'
import { trialsToDecide, wilson } from '../../../analytics/statistics/wilson'

describe('Wilson score interval', () => {
  // Newcombe RG (1998) Two-sided confidence intervals for the single proportion. Statistics in Medicine 17:857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (hits, n, low, high) => {
    const interval = wilson(hits, n)
    expect(interval?.[0]).toBeCloseTo(low, 4)
    expect(interval?.[1]).toBeCloseTo(high, 4)
  })
  it('knows nothing of no trials', () => expect(wilson(0, 0)).toBeNull())
  it('ends at the ends when all or none hit', () => {
    expect(wilson(0, 7)?.[0]).toBe(0)
    expect(wilson(7, 7)?.[1]).toBe(1)
  })
})

describe('trials needed to decide', () => {
  it.each([
    [0.967, 0.95],
    [0.78, 0.6],
    [0.05, 0.1],
    [0.3, 0.31],
  ])('share %d against target %d: the interval clears the target there and not before', (share, target) => {
    const needed = trialsToDecide(share, target) as number
    const holds = (n: number) => {
      const [low, high] = wilson(share * n, n) as [number, number]
      return low <= target && target <= high
    }
    expect([holds(needed - 1), holds(needed)]).toEqual([true, false])
  })
  it('never decides at the target itself', () => expect(trialsToDecide(0.95, 0.95)).toBeNull())
})
