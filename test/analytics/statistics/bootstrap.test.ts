import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapError, seededRandom, seedOf } from '../../../analytics/statistics/bootstrap'

const mean = ([values]: readonly (readonly number[])[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** What the bootstrap of a mean converges to: population SD / √n. */
function analytic(values: number[]): number {
  const middle = mean([values])
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length / values.length)
}

describe('bootstrap standard error', () => {
  it('of a mean comes within four standard errors of the closed form', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 30 }), fc.integer(), (values, seed) => {
        const closed = analytic(values)
        // an SD from 1,000 draws is itself off by about 1 / √2000 = 2.2 %; few discrete values make it a little more
        expect(Math.abs(bootstrapError([values], mean, 1000, seed) - closed)).toBeLessThanOrEqual(0.14 * closed + 1e-12)
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('is the same for the same seed and differs for another', () => {
    const values = [71, 80, 84, 92, 60]
    expect(bootstrapError([values], mean, 1000, 5)).toBe(bootstrapError([values], mean, 1000, 5))
    expect(bootstrapError([values], mean, 1000, 5)).not.toBe(bootstrapError([values], mean, 1000, 6))
  })

  it('resamples each sample on its own', () => {
    const constant = [[1, 1, 1], [100], []]
    expect(bootstrapError(constant, (samples) => samples.flat().reduce((sum, value) => sum + value, 0), 200, 1)).toBe(0)
  })

  it('leaves its input alone and needs two draws', () => {
    const values = Object.freeze([1, 2, 3])
    expect(bootstrapError([values], mean, 1, 1)).toBe(0)
    expect(values).toEqual([1, 2, 3])
  })
})

describe('seeded random numbers', () => {
  it('fill [0, 1) evenly: ten bins of 100,000 draws pass a chi-square test at 0.1 %', () => {
    const random = seededRandom(seedOf('E007'))
    const bins = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 100_000; draw++) bins[Math.floor(random() * 10)] += 1
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(27.88) // 9 degrees of freedom
  })

  it('give different people different seeds, FNV-1a as published', () => {
    expect(seedOf('')).toBe(0x811c9dc5)
    expect(seedOf('a')).toBe(0xe40c292c)
    expect(seedOf('foobar')).toBe(0xbf9cf968)
  })
})
