// The year that a cycle lends to months and days written without one.
import { expect, it } from 'vitest'
import { type CycleCalendar, quarters } from '../../../analytics/cycle/cycle'
import { cycleAround, cycleParts, monthStart, windowStart } from '../../../analytics/cycle/parts'

const april: CycleCalendar = { kind: 'fiscal_quarter', firstMonth: 4, named: 'end' }
const columns = (...months: number[]) => months.map((month) => ({ month: String(month) }))
const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

it.each([
  ['2026Q1', quarters, columns(1, 2, 3), '1', '2026-01-01'],
  ['2026Q1', quarters, columns(11, 12, 1), '11', '2025-11-01'],
  ['2025Q4', quarters, columns(9, 10, 11, 12, 1), '1', '2026-01-01'],
  ['2025Q4', quarters, columns(9, 10, 11, 12, 1), '9', '2025-09-01'],
  ['2026Q1', quarters, columns(9, 10, 11, 12, 1), '9', '2025-09-01'],
  // The newest first, or in no order: no new year lies between them.
  ['2026Q1', quarters, columns(2, 1), '1', '2026-01-01'],
  ['2026Q1', quarters, columns(3, 2, 1), '1', '2026-01-01'],
  ['2026Q1', quarters, columns(2, 3, 1), '1', '2026-01-01'],
  ['2026Q1', quarters, columns(3, 1, 2), '2', '2026-02-01'],
  ['2026Q1', quarters, columns(...year), '11', '2026-11-01'],
  ['2026H1', quarters, columns(1, 2, 3, 4, 5, 6), '6', '2026-06-01'],
  ['FY2026Q1', april, columns(4, 5, 6), '4', '2025-04-01'],
  ['FY2026Q4', april, columns(1, 2, 3), '1', '2026-01-01'],
  ['FY2025Q4', { ...april, named: 'start' as const }, columns(1, 2, 3), '3', '2026-03-01'],
  ['FY2026H2', april, columns(10, 11, 12, 1, 2, 3), '12', '2025-12-01'],
  ['FY2026', april, columns(...year.slice(3), 1, 2, 3), '2', '2026-02-01'],
  ['FY2026Q1', april, columns(...year.slice(3), 1, 2, 3), '2', '2026-02-01'],
  ['FY2026Q1', april, columns(...year.slice(3), 1, 2, 3), '12', '2025-12-01'],
  ['FY2025/26', { ...april, named: 'unknown' as const }, columns(...year.slice(3), 1, 2, 3), '4', '2025-04-01'],
  ['FY2026Q1', { ...april, named: 'unknown' as const }, columns(4, 5, 6), '4', null],
] as const)('%s', (cycle, calendar, all, month, expected) => expect(monthStart(month, cycleParts(cycle, calendar), all)).toBe(expected))

it('puts a day near the cycle: a quarter before it, and within a year that is one', () => {
  const starts = ['2026Q1', '2026H1', '2026', '2026-02'].map((cycle) => windowStart(cycleParts(cycle, quarters)))
  expect(starts).toEqual([-2, -2, 1, -1])
})

it('finds the cycle of the workspace that a shorter one lies in, and none for a longer one', () => {
  const half: CycleCalendar = { ...quarters, kind: 'half' }
  expect(['2026Q2', '2026-08', '2026', '2026H1'].map((text) => cycleAround(text, half)?.id)).toEqual([
    '2026H1',
    '2026H2',
    undefined,
    '2026H1',
  ])
})
