// SQL knows of cycles what `cycle/cycle.ts` knows: the macro of a load, and the table that views ask.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CycleCalendar, cycleAt, cycleKinds, idOf, monthNumber } from '../../../analytics/cycle/cycle'
import { cycleInstead, cycleMacro, writeCalendar } from '../../../analytics/workspace/cycle-calendar'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const calendars: CycleCalendar[] = cycleKinds.flatMap((kind) => [
  { kind, firstMonth: 4, named: 'end' as const },
  { kind, firstMonth: 10, named: 'start' as const },
  { kind, firstMonth: 1, named: 'end' as const },
])

describe.each(calendars)('the cycles of %o', (calendar) => {
  it('of days are those of their months', async () => {
    await workspace.db.run(cycleMacro(calendar))
    const days = ['2024-02-29', '2025-01-01', '2025-03-31', '2025-04-01', '2025-06-30', '2025-09-30', '2025-10-01', '2026-12-31']
    const found = await workspace.db.all<{ id: string }>(`select cycle_at(day) as id from (select unnest($days::json::date[]) as day)`, {
      days: JSON.stringify(days),
    })
    const expected = days.map((day) => idOf(cycleAt(monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7))), calendar)!))
    expect(found.map(({ id }) => id)).toEqual(expected)
  })

  it('stand in the table without a gap, each with the one before and after it', async () => {
    await writeCalendar(workspace.db, calendar)
    const gaps = await workspace.db.first(
      `select count(*) filter (next.cycle_id is null or next.start_date <> c.end_date + 1 or next.previous_cycle_id <> c.cycle_id) as gaps
       from cycle_calendar c left join cycle_calendar next on next.cycle_id = c.next_cycle_id
       where c.end_date < (select max(end_date) from cycle_calendar)`,
    )
    expect(gaps).toEqual({ gaps: 0 })
  })
})

it('have names but no days, and days no cycle, while a fiscal year is not known', async () => {
  const calendar: CycleCalendar = { kind: 'fiscal_quarter', firstMonth: 4, named: 'unknown' }
  await writeCalendar(workspace.db, calendar)
  await workspace.db.run(cycleMacro(calendar))
  expect(
    await workspace.db.first(
      `select next_cycle_id as next, start_date as day, cycle_at(date '2026-01-05') as id from cycle_calendar where cycle_id = 'FY2026Q4'`,
    ),
  ).toEqual({
    next: 'FY2027Q1',
    day: null,
    id: null,
  })
})

it('give way to the cycle of another kind in which they end', () => {
  const quarter: CycleCalendar = { kind: 'quarter', firstMonth: 4, named: 'end' }
  const instead = (id: string, kind: CycleCalendar['kind']) => cycleInstead(id, quarter, { ...quarter, kind })
  expect([instead('2026Q1', 'month'), instead('2026Q2', 'half'), instead('2026Q2', 'fiscal_quarter'), instead('?', 'half')]).toEqual([
    '2026-03',
    '2026H1',
    'FY2027Q1',
    '',
  ])
})
