import { describe, expect, it } from 'vitest'
import { individualsChart } from '../../../analytics/statistics/individuals-chart'

// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches, mean 50.81, mean moving range 1.8778, limits 45.8159 and 55.8041 (there with
// 3 / 1.128 = 2.6596 for 2.66).
const batches = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

describe('control limits of single values', () => {
  it('are those of the published example', () => {
    const { centre, low, high } = individualsChart(batches)!
    expect(centre).toBeCloseTo(50.81, 10)
    expect((high - centre) / 2.66).toBeCloseTo(1.8778, 4)
    expect(Math.abs(low - 45.8159)).toBeLessThan(0.001)
    expect(Math.abs(high - 55.8041)).toBeLessThan(0.001)
  })
  it('follow the order of the values', () => {
    const sorted = [...batches].sort((a, b) => a - b)
    expect(individualsChart(sorted)!.high).toBeCloseTo(50.81 + (2.66 * (53.6 - 47.6)) / 9, 10)
  })
  it('are not given for fewer than eight', () => {
    expect(individualsChart(batches.slice(0, 7))).toBeNull()
    expect(individualsChart(batches.slice(0, 8))).not.toBeNull()
  })
})
