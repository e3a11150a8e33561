// Columns of one amount of which one is full and the others are nearly empty.
import { expect, it } from 'vitest'
import { fullest } from '../../../../analytics/sources/mapping/fuller-column'

const columns = (...filled: number[]) =>
  filled.map((count, column) => ({ column, values: Array.from({ length: 10 }, (_, row) => (row < count ? '3' : null)) }))
const fullestOf = (type: 'number' | 'hours' | 'date', ...filled: number[]) => {
  const candidates = filled.map((_, column) => ({ field: 'hours', column, type, header: `T${column}` }))
  return fullest(candidates as unknown as Parameters<typeof fullest>[0], columns(...filled) as unknown as Parameters<typeof fullest>[1])
    ?.column
}

it.each([
  [[0, 10], 1],
  [[1, 2, 9], 2],
  [[10, 10], undefined],
  [[4, 10], undefined],
  [[1, 5], undefined],
  [[0, 0], undefined],
] as const)('of amounts in %j of ten rows: %s', (filled, column) => {
  expect(fullestOf('hours', ...filled)).toBe(column)
})

it('is said of amounts alone', () => {
  expect(fullestOf('date', 0, 10)).toBeUndefined()
})
