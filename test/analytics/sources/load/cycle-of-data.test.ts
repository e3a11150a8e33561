// A folder in which nothing names the cycle: bare months take the year of the systems' records, and wait where there are none.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cycleIn } from '../../../../analytics/sources/load/cycle-of-data'
import { loadSheets } from '../../../../analytics/sources/load/load'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { attention, roster, storeSheet, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
  await workspace.db.run(`update setting set value = '' where key = 'cycle.current'`)
})
afterEach(() => workspace.close())

const people = roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])
const report: TestSheet = {
  kind: 'reported_value',
  fields: ['employee_no', 'indicator_name', '=1', '=2'],
  header: ['工号', '指标', '1月', '2月'],
  rows: [['1', '产量', '10', '20']],
}
const records = (days: string[]): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end'],
  rows: days.map((day, at) => [`R${at}`, '1', `${day} 08:00`]),
})
/** Each call is an import of its own. */
async function load(...sheets: TestSheet[]): Promise<void> {
  const stored = []
  for (const sheet of sheets) stored.push(await storeSheet(workspace.db, sheet))
  await loadSheets(workspace.db, 1, stored, { cycle: await cycle() })
}
const cycle = async () => (await workspace.db.first<{ cycle: string }>(`select setting_text('cycle.current') as cycle`))!.cycle
const months = async () =>
  (await workspace.db.all<{ month: string }>('select month from reported_value order by month')).map(({ month }) => month)

it('takes the year from the records of the same import', async () => {
  await load(people, report, records(['2025-11-03', '2026-01-05', '2026-02-05']))
  expect([await cycle(), await months()]).toEqual(['2026Q1', ['2026-01-01', '2026-02-01']])
})

it('lets months without a year wait, and takes them in when records come', async () => {
  await load(people, report)
  expect([await cycle(), await months()]).toEqual(['', []])
  expect(await attention(workspace.db)).toMatchObject([
    { code: 'missing_key', field: 'month' },
    { code: 'missing_key', field: 'month' },
  ])
  await load(records(['2026-02-05']))
  expect(await months()).toEqual(['2026-01-01', '2026-02-01'])
  expect((await attention(workspace.db)).map(({ code }) => code)).not.toContain('missing_key')
})

it('reads no day and no month of a year that nobody said, and reads them when the cycle is known', async () => {
  const long: TestSheet = {
    kind: 'reported_value',
    fields: ['employee_no', 'indicator_name', 'month', 'value'],
    rows: ['1月', '二月', 'Mar'].map((month) => ['1', '产量', month, '10']),
  }
  const goals: TestSheet = { kind: 'goal', fields: ['goal_no', 'owner_no', 'title', 'due_date'], rows: [['G1', '1', '增产', '3月31日']] }
  await load(people, long, goals)
  const due = async () => (await workspace.db.first<{ due: string | null }>('select due_date as due from goal'))!.due
  expect([await months(), await due()]).toEqual([[], null])
  const waiting = await workspace.db.all<{ field: string; facts: Record<string, unknown> }>(
    `select field, facts from data_issue where code = 'unparseable' order by field, row`,
  )
  expect(waiting.map(({ field, facts }) => [field, facts.text, facts.noYear])).toEqual([
    ['due_date', '3月31日', true],
    ['month', '1月', true],
    ['month', '二月', true],
    ['month', 'Mar', true],
  ])
  await load(records(['2026-02-05']))
  expect([await months(), await due()]).toEqual([['2026-01-01', '2026-02-01', '2026-03-01'], '2026-03-31'])
  expect((await attention(workspace.db)).map(({ code }) => code)).not.toContain('unparseable')
})

it('places somebody where they stood last when neither a day nor a cycle is known', async () => {
  const move: TestSheet = {
    kind: 'employee',
    fields: ['employee_no', 'employee_name', 'department', 'effective_date'],
    rows: [['1', '甲一', '公司/乙部', '2025-07-01']],
  }
  const goals: TestSheet = { kind: 'goal', fields: ['goal_no', 'owner_no', 'title'], rows: [['G1', '1', '增产']] }
  await load(people, move, goals)
  expect(await cycle()).toBe('')
  expect(await workspace.db.all('select department_id as place from goal')).toEqual([{ place: '公司/乙部' }])
})

it('chooses the latest quarter with a good share of the rows, and one the bare months fit', () => {
  const quarters = [
    { cycle: '2026Q2', rows: 3 },
    { cycle: '2026Q1', rows: 90 },
    { cycle: '2025Q4', rows: 90 },
  ]
  expect(cycleIn(quarters, [])).toBe('2026Q1')
  expect(cycleIn(quarters, [10, 11, 12])).toBe('2025Q4')
  expect(cycleIn(quarters, [4])).toBe('2026Q2')
  expect(cycleIn(quarters, [1, 2, 3, 4, 5, 6])).toBe('2026Q1')
  expect(cycleIn([], [1])).toBe('')
})
