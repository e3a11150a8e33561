import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multinomialP, multinomialProbability } from '../../../analytics/statistics/multinomial'

describe('multinomial probability', () => {
  it('an honest team of ten meets 2 / 7 / 1 only 12 % of the time: 10! / (2! 7! 1!) · 0.2² · 0.7⁷ · 0.1', () => {
    expect(multinomialProbability([2, 7, 1], [0.2, 0.7, 0.1])).toBeCloseTo(360 * 0.04 * 0.0823543 * 0.1, 10)
    expect(multinomialProbability([2, 7, 1], [0.2, 0.7, 0.1])).toBeCloseTo(0.1186, 4)
  })

  it('sums to 1 over all outcomes', () => {
    let total = 0
    for (let a = 0; a <= 12; a++) for (let b = 0; a + b <= 12; b++) total += multinomialProbability([a, b, 12 - a - b], [0.3, 0.5, 0.2])
    expect(total).toBeCloseTo(1, 12)
  })
})

describe('exact multinomial p', () => {
  it('worked by hand for three people and 0.5 / 0.3 / 0.2', () => {
    // 300 .125 · 030 .027 · 003 .008 · 210 .225 · 201 .150 · 120 .135 · 102 .060 · 021 .054 · 012 .036 · 111 .180
    const p = (counts: number[]) => multinomialP(counts, [0.5, 0.3, 0.2])
    expect(p([2, 1, 0])).toBeCloseTo(1, 12)
    expect(p([1, 1, 1])).toBeCloseTo(0.775, 12)
    expect(p([3, 0, 0])).toBeCloseTo(0.125 + 0.06 + 0.054 + 0.036 + 0.027 + 0.008, 12)
    expect(p([0, 1, 2])).toBeCloseTo(0.036 + 0.027 + 0.008, 12)
    expect(p([0, 0, 3])).toBeCloseTo(0.008, 12)
  })

  it('counts outcomes exactly as likely as the observed one: a fair coin, one head in four', () => {
    // 0, 1, 3 and 4 heads: (1 + 4 + 4 + 1) / 16
    expect(multinomialP([1, 3], [0.5, 0.5])).toBeCloseTo(10 / 16, 12)
  })

  it('has no value for nobody or an empty guideline, and 0 for what the guideline rules out', () => {
    expect(multinomialP([0, 0, 0], [0.3, 0.5, 0.2])).toBeNull()
    expect(multinomialP([1, 0, 0], [0, 0, 0])).toBeNull()
    expect(multinomialP([1, 2, 0], [0, 0.5, 0.5])).toBe(0)
    expect(multinomialP([0, 2, 1], [0, 0.5, 0.5])).toBeCloseTo(1, 12)
  })

  it('agrees with plain enumeration', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 25 }), (a, b, c) => {
        const shares = [0.3, 0.5, 0.2]
        const n = a + b + c
        const observed = multinomialProbability([a, b, c], shares)
        let expected = 0
        for (let x = 0; x <= n; x++)
          for (let y = 0; x + y <= n; y++) {
            const probability = multinomialProbability([x, y, n - x - y], shares)
            if (probability <= observed * (1 + 1e-7)) expected += probability
          }
        expect(multinomialP([a, b, c], shares)).toBeCloseTo(expected, 9)
      }),
      { seed: 3, numRuns: 40 },
    )
  })

  it('stays close to the chi-square approximation for a hundred thousand people', () => {
    // Pearson's X² = 300²/30000 + 0 + 300²/20000 = 7.5 on 2 degrees of freedom: p = exp(−3.75)
    expect(multinomialP([30_300, 50_000, 19_700], [0.3, 0.5, 0.2])).toBeCloseTo(Math.exp(-3.75), 3)
    expect(multinomialP([40_000, 40_000, 20_000], [0.3, 0.5, 0.2])).toBeLessThan(1e-12)
  })
})
