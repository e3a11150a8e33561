import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endLabel, floorOf, spreadLabels, trendOption } from '../../renderer/components/figures/trend-option'
import { formatFor } from '../../renderer/text/format'

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

const point = (month: string, value: number | null) => ({ month, value, numerator: 1, denominator: 1, ci95: null, withheld: false })
const format = { ...formatFor('zh-CN'), shortMonth: (month: string) => month.slice(5, 7) }
it('names a line that ends early with its month, and at the right edge like the others', () => {
  const months = ['2025-12-01', '2026-01-01']
  const early = { name: '转化', target: null, months: [point('2025-12-01', 0.42), point('2026-01-01', null)] }
  const whole = { name: '兑现', target: null, months: [point('2025-12-01', 0.9), point('2026-01-01', 0.865)] }
  expect(endLabel(early, months, format)).toBe('转化 42.0 · 12')
  expect(endLabel(whole, months, format)).toBe('兑现 86.5')
  const option = trendOption({
    lines: [early, whole],
    months,
    height: 250,
    palette: () => '#000',
    format: formatFor('zh-CN'),
    target: String,
  })
  expect(option.series.map(({ markPoint }) => markPoint.data[0].coord[0])).toEqual([1, 1])
})
