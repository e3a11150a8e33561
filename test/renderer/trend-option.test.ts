import fc from 'fast-check'
import { expect, it } from 'vitest'
import { floorOf, spreadLabels } from '../../renderer/figures/trend-option'

it('keeps labels a line of text apart', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 220, noNaN: true }), { maxLength: 3 }), (at) => {
      const placed = spreadLabels(at, 15)
        .map((shift, index) => at[index] + shift)
        .sort((a, b) => a - b)
      return placed.every((place, index) => index === 0 || place - placed[index - 1] >= 15 - 1e-6)
    }),
  )
})
it('leaves labels alone that are far enough apart', () => expect(spreadLabels([10, 60, 200], 15)).toEqual([0, 0, 0]))
it('starts the axis at a multiple of twenty below the lowest value', () => {
  const month = { month: '2026-01-01', value: 0.42, numerator: 42, denominator: 100, ci95: null, withheld: false }
  expect(floorOf([{ name: 'a', target: 0.3, months: [month] }])).toBe(20)
  expect(floorOf([{ name: 'a', target: 0.95, months: [{ ...month, value: 0.97 }] }])).toBe(80)
  expect(floorOf([])).toBe(80)
})
