import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestRemainder } from '../../../analytics/statistics/largest-remainder'

const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0)

describe('largest remainder', () => {
  it('gives whole quotas as they are', () => {
    expect(largestRemainder([0.3, 0.5, 0.2], 10)).toEqual([3, 5, 2])
    expect(largestRemainder([0.2, 0.7, 0.1], 10)).toEqual([2, 7, 1])
  })

  it('gives the seats left to the largest remainders', () => {
    // quotas 3.9 / 6.5 / 2.6: whole 3 + 6 + 2, two left, to .9 and .6
    expect(largestRemainder([0.3, 0.5, 0.2], 13)).toEqual([4, 6, 3])
  })

  it("reproduces a textbook apportionment: Hamilton's method on votes of 47, 16, 15.8, 12, 6.1 and 3.1 thousand, ten seats", () => {
    // quotas 4.70 1.60 1.58 1.20 0.61 0.31: whole 4 1 1 1 0 0, three left, to .70 .61 .60
    expect(largestRemainder([47000, 16000, 15800, 12000, 6100, 3100], 10)).toEqual([5, 2, 1, 1, 1, 0])
  })

  it('breaks a tie of remainders for the larger share, then for the one listed first', () => {
    // quotas 1.5 / 0.5: one whole, one left, remainders equal
    expect(largestRemainder([0.75, 0.25], 2)).toEqual([2, 0])
    expect(largestRemainder([0.25, 0.75], 2)).toEqual([0, 2])
    expect(largestRemainder([1, 1, 1], 4)).toEqual([2, 1, 1])
  })

  it('handles nobody, one person and an empty guideline', () => {
    expect(largestRemainder([0.3, 0.5, 0.2], 0)).toEqual([0, 0, 0])
    expect(largestRemainder([0.3, 0.5, 0.2], 1)).toEqual([0, 1, 0])
    expect(largestRemainder([0, 0], 5)).toEqual([0, 0])
  })

  it('always sums to the total and stays within one of the quota', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }).filter((shares) => shares.some((share) => share > 0)),
        fc.integer({ min: 0, max: 100_000 }),
        (shares, n) => {
          const counts = largestRemainder(shares, n)
          expect(total(counts)).toBe(n)
          const sum = total(shares)
          for (const [index, count] of counts.entries()) expect(Math.abs(count - (shares[index] / sum) * n)).toBeLessThan(1 + 1e-6)
        },
      ),
      { seed: 11 },
    )
  })
})
