// Periods of series: what a header says of them, and how the database reads a cell.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { longPeriod } from '../../../analytics/vocabulary/periods'
import type { Workspace } from '../../../analytics/workspace/open'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

/** In a sheet whose cycle ends in March 2026. */
const read = async (text: string) =>
  (await workspace.db.first<{ period: string | null }>('select read_period($text, 2026, 3) as period', { text }))!.period

it.each([
  ['2026Q1', 'quarter', '2026-01-01'],
  ['2026年第四季度', 'quarter', '2026-10-01'],
  ['三季度', 'quarter', '2026-07-01'],
  ['Q2 2025', 'quarter', '2025-04-01'],
  ['3Q 2025', 'quarter', '2025-07-01'],
  ['2025年下半年', 'half', '2025-07-01'],
  ['H1 2026', 'half', '2026-01-01'],
  ['2026-W01', 'week', '2025-12-29'],
  ['2026年第3周', 'week', '2026-01-12'],
  ['Week 53, 2026', 'week', '2026-12-28'],
  ['2024', 'year', '2024-01-01'],
  ['2024年全年', 'year', '2024-01-01'],
])('%s is a %s', async (text, grain, day) => {
  expect([longPeriod(text), await read(text)]).toEqual([grain, `${day} ${grain}`])
})

it.each([
  ['2026-01', '2026-01-01 month'],
  ['12月', '2025-12-01 month'],
  ['2025 Nov', '2025-11-01 month'],
  ['2026/1/31', '2026-01-31 day'],
  ['31/01/2026', '2026-01-31 day'],
  ['01/31/2026', '2026-01-31 day'],
  ['2026-03-31T00:00:00', '2026-03-31 day'],
  ['1/2/2026', null],
  ['全年', null],
  ['年度累计', null],
  ['YTD', null],
  ['FY2026', null],
  ['2026-13', null],
  ['Q5 2026', null],
])('%s: %s', async (text, period) => {
  expect([longPeriod(text), await read(text)]).toEqual([undefined, period])
})
