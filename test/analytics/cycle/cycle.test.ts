// A cycle written, read, named and walked along is the same cycle; the cycles of a kind cover every day once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Cycle,
  type CycleCalendar,
  cycleAt,
  cycleKinds,
  cycleOfId,
  daysOf,
  filedUnder,
  firstMonthOf,
  idOf,
  isFiscal,
  kindOf,
  monthNumber,
  nextCycle,
  previousCycle,
  quarters,
} from '../../../analytics/cycle/cycle'
import { cycleName } from '../../../analytics/cycle/names'
import { readCycle } from '../../../analytics/cycle/written'

const calendars: fc.Arbitrary<CycleCalendar> = fc.record({
  kind: fc.constantFrom(...cycleKinds),
  firstMonth: fc.integer({ min: 1, max: 12 }),
  named: fc.constantFrom('start' as const, 'end' as const),
})
const monthsOfCentury = fc.integer({ min: monthNumber(2002, 1), max: monthNumber(2097, 12) })
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

it('is read back from its id and from its name in both languages', () => {
  fc.assert(
    fc.property(calendars, monthsOfCentury, (calendar, month) => {
      const cycle = cycleAt(month, calendar)!
      expect(kindOf(cycle)).toBe(calendar.kind)
      expect(cycleOfId(idOf(cycle))).toEqual(cycle)
      for (const text of [idOf(cycle), cycleName(cycle, 'zh-CN'), cycleName(cycle, 'en')])
        expect([text, readCycle(text)]).toEqual([text, cycle])
    }),
  )
})

it('comes after the one before it, which ends the day before', () => {
  fc.assert(
    fc.property(calendars, monthsOfCentury, (calendar, month) => {
      const cycle = cycleAt(month, calendar)!
      expect(nextCycle(previousCycle(cycle))).toEqual(cycle)
      expect(previousCycle(nextCycle(cycle))).toEqual(cycle)
      expect(dayAfter(daysOf(previousCycle(cycle), calendar)!.last)).toBe(daysOf(cycle, calendar)!.first)
      expect(dayAfter(daysOf(cycle, calendar)!.last)).toBe(daysOf(nextCycle(cycle), calendar)!.first)
    }),
  )
})

it('holds the months it is found by, and no others', () => {
  fc.assert(
    fc.property(calendars, monthsOfCentury, (calendar, month) => {
      const cycle = cycleAt(month, calendar)!
      const first = firstMonthOf(cycle, calendar)!
      const next = firstMonthOf(nextCycle(cycle), calendar)!
      expect(first <= month && month < next).toBe(true)
      expect(cycleAt(next - 1, calendar)).toEqual(cycle)
      expect(cycleAt(next, calendar)).toEqual(nextCycle(cycle))
    }),
  )
})

it('has no days while it is not known which year a fiscal year is named after', () => {
  const unknown = { firstMonth: 4, named: 'unknown' as const }
  expect(daysOf(cycleOfId('FY2026Q1')!, unknown)).toBeNull()
  expect(daysOf(cycleOfId('2026Q1')!, unknown)).toEqual({ first: '2026-01-01', last: '2026-03-31' })
  expect(daysOf(cycleOfId('FY2026Q1')!, { firstMonth: 1, named: 'unknown' })).toEqual({ first: '2026-01-01', last: '2026-03-31' })
})

describe('a fiscal year', () => {
  const days = (id: string, firstMonth: number, named: 'start' | 'end') => {
    const { first, last } = daysOf(cycleOfId(id)!, { firstMonth, named })!
    return `${first} ${last}`
  }
  it.each([
    ['FY2026Q1', 4, 'end', '2025-04-01 2025-06-30'],
    ['FY2025Q4', 4, 'start', '2026-01-01 2026-03-31'],
    ['FY2026H2', 7, 'end', '2026-01-01 2026-06-30'],
    ['FY2026', 10, 'end', '2025-10-01 2026-09-30'],
    ['FY2024', 2, 'start', '2024-02-01 2025-01-31'],
    ['FY2024H1', 9, 'end', '2023-09-01 2024-02-29'],
  ] as const)('%s from month %i, named after its %s', (id, firstMonth, named, expected) =>
    expect(days(id, firstMonth, named)).toBe(expected),
  )
})

describe('is filed', () => {
  const half: CycleCalendar = { kind: 'half', firstMonth: 1, named: 'start' }
  const fiscal: CycleCalendar = { kind: 'fiscal_quarter', firstMonth: 4, named: 'end' }
  it.each([
    ['2026Q1', quarters, '2026Q1', true],
    ['FY2026Q1', quarters, '2026Q1', true],
    ['2026-02', quarters, '2026Q1', false],
    ['2026H1', quarters, '2026H1', false],
    ['2026Q2', half, '2026H1', false],
    ['2026', half, '2026', false],
    ['FY2026Q1', fiscal, 'FY2026Q1', true],
    ['2025-05', fiscal, 'FY2026Q1', false],
    ['FY2026H1', fiscal, 'FY2026H1', false],
    // Only of quarters that fiscal ones are made of, and of another kind all the same.
    ['2026Q1', fiscal, '2026Q1', false],
    ['2026Q1', { ...quarters, kind: 'fiscal_quarter' as const }, 'FY2026Q1', true],
  ] as const)('%s among %o under %s, as its own: %s', (id, calendar, filed, exact) =>
    expect(filedUnder(cycleOfId(id)!, calendar)).toEqual({ id: filed, exact }),
  )
})

it.each(['', '26Q1', '2026Q5', '2026H3', '2026-13', 'FY2026-01', '2026 Q1', 'fy2026q1', '2026q1', 'Q1'])('%j is no id', (text) =>
  expect(cycleOfId(text)).toBeUndefined(),
)

it('has an id of its own in every kind', () => {
  const month = monthNumber(2026, 5)
  const ids = cycleKinds.map((kind) => idOf(cycleAt(month, { kind, firstMonth: 4, named: 'end' }) as Cycle))
  expect(ids).toEqual(['2026-05', '2026Q2', '2026H1', '2026', 'FY2027Q1', 'FY2027H1', 'FY2027'])
  expect(cycleKinds.filter(isFiscal)).toHaveLength(3)
})
