import { describe, expect, it } from 'vitest'
import { garwood } from '../../../analytics/statistics/poisson'

// From SciPy 1.17.1: chi2.ppf(0.025, 2k) / 2 and chi2.ppf(0.975, 2k + 2) / 2.
const known: [number, number, number][] = [
  [0, 0, 3.6888794541139354],
  [1, 0.025317807984289876, 5.571643390938898],
  [5, 1.6234863901184207, 11.66833207932267],
  [10, 4.7953886961324335, 18.39035604201778],
  [100, 81.36399125092314, 121.62679379242638],
  [1230, 1162.2134056369346, 1300.7087283572494],
  [100_000, 99381.15266374472, 100621.74473974388],
]

describe('exact interval of a count', () => {
  it.each(known)('of %i', (events, low, high) => {
    const [from, to] = garwood(events)
    expect(from).toBeCloseTo(low, events > 1000 ? 4 : 9)
    expect(to).toBeCloseTo(high, events > 1000 ? 4 : 9)
  })
})
