import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latencyCases, latencyHeatmap } from '../../../analytics/attribution/latency'
import type { Slice } from '../../../analytics/metric/types'
import type { Workspace } from '../../../analytics/workspace/open'
import { insert, showSmallGroups, smallCompany } from '../metric/company'

let workspace: Workspace
let number = 0
const entered = '2026-01-05T00:00:00Z'
const after = (hours: number) => new Date(Date.parse(entered) + hours * 3_600_000).toISOString()
const event = (stage: string, hours: number | null, more: Record<string, string | number | null> = {}) => ({
  flow: '线索',
  case_no: `C${++number}`,
  stage,
  stage_no: stage === '分配' ? 1 : 2,
  entered_at: entered,
  left_at: hours === null ? null : after(hours),
  actor_id: 'P1',
  department_id: 'D21',
  cycle_id: '2026Q1',
  week: '2026-01-05',
  month: '2026-01-01',
  _sheet_id: 2,
  _row: number,
  ...more,
})

beforeAll(async () => {
  workspace = await smallCompany()
  await showSmallGroups(workspace.db)
  await insert(workspace.db, 'stage_event', [
    ...[1, 2, 4, 7, 11].map((hours) => event('分配', hours)),
    event('分配', 2, { week: '2026-01-12', department_id: 'D3' }),
    event('报价', 8),
    event('报价', 8),
    event('报价', 9, { week: '2026-01-12' }),
    event('报价', null),
    event('报价', -1),
  ])
})
afterAll(() => workspace.close())

describe('latency heatmap', () => {
  it('gives exact type-7 quantiles, the share above red, and colours whose limits belong to the better side', async () => {
    const { cells } = await latencyHeatmap(workspace.db, {})
    // 1 2 4 7 11: median 4; 90th percentile at 1 + 0.9 · 4 = 4.6 → 7 + 0.6 · 4 = 9.4, as R's quantile(x, 0.9, type = 7); one of five above 8
    expect(
      cells.map(({ stage, week, n, medianHours, p90Hours, shareRed, colour }) => [stage, week, n, medianHours, p90Hours, shareRed, colour]),
    ).toEqual([
      ['分配', '2026-01-05', 5, 4, expect.closeTo(9.4, 9), 0.2, 'yellow'],
      ['分配', '2026-01-12', 1, 2, 2, 0, 'green'],
      ['报价', '2026-01-05', 2, 8, 8, 0, 'yellow'],
      ['报价', '2026-01-12', 1, 9, 9, 1, 'red'],
    ])
  })
  it('lists what cannot be timed instead of guessing', async () => {
    const heatmap = await latencyHeatmap(workspace.db, {})
    expect(heatmap.problems).toEqual([
      { code: 'missing_stamp', count: 1 },
      { code: 'negative', count: 1 },
    ])
    expect([heatmap.flows, heatmap.limits]).toEqual([['线索'], { green: 2, red: 8 }])
  })
  it('follows its limits and the slice', async () => {
    await workspace.db.run(`update setting set value = '4' where key = 'latency.green_hours'`)
    const { cells } = await latencyHeatmap(workspace.db, { department: 'D2', cycle: '2026Q1' })
    expect(cells.map((cell) => [cell.n, cell.colour])).toEqual([
      [5, 'green'],
      [2, 'yellow'],
      [1, 'red'],
    ])
    await workspace.db.run(`update setting set value = '2' where key = 'latency.green_hours'`)
    expect((await latencyHeatmap(workspace.db, { cycle: '2025Q4' })).cells).toEqual([])
  })
})

describe('cases behind a cell', () => {
  it('come longest first, with the owner of the stage and the cell', async () => {
    const cases = await latencyCases(workspace.db, { slice: {}, flow: '线索', stage: '分配', week: '2026-01-05', limit: 2 })
    expect(cases).toEqual([
      { caseNo: 'C5', hours: 11, owner: '员工1', cell: expect.objectContaining({ row: 5, address: 'mes.csv › row 5' }) },
      { caseNo: 'C4', hours: 7, owner: '员工1', cell: expect.objectContaining({ row: 4, address: 'mes.csv › row 4' }) },
    ])
  })
  it.each<[string, Slice]>([
    ['everything', {}],
    ['a department', { department: 'D2' }],
    ['another one', { department: 'D3' }],
    ['a month', { month: '2026-01' }],
    ['another month', { month: '2026-02' }],
    ['a flow', { source: '线索' }],
  ])('are as many as the cell of the same slice counts: %s', async (_, slice) => {
    const { cells } = await latencyHeatmap(workspace.db, slice)
    const everything = await latencyHeatmap(workspace.db, {})
    for (const { flow, stage, week } of everything.cells) {
      const n = cells.find((cell) => cell.flow === flow && cell.stage === stage && cell.week === week)?.n ?? 0
      expect([stage, week, (await latencyCases(workspace.db, { slice, flow, stage, week, limit: 100 })).length]).toEqual([stage, week, n])
    }
  })
})

describe('cells of few people', () => {
  it('are withheld with their cases, and so is a month or department that gives them away', async () => {
    const { db } = workspace
    await db.run(`update setting set value = '3' where key = 'privacy.small_group'`)
    const week = '2026-02-23'
    const at = (actor_id: string, month: string, department_id: string) => event('交付', 3, { week, actor_id, month, department_id })
    await insert(db, 'stage_event', [
      ...['P1', 'P2', 'P3', 'P4'].map((person) => at(person, '2026-02-01', 'D21')),
      ...['P7', 'P8'].map((person) => at(person, '2026-03-01', 'D3')),
    ])
    const shown = async (slice: Slice) => {
      const { cells, withheld, flows } = await latencyHeatmap(db, slice)
      return [flows, cells.filter((cell) => cell.week === week).map(({ n }) => n), withheld.filter((cell) => cell.week === week).length]
    }
    expect(await shown({})).toEqual([['线索'], [6], 0])
    for (const slice of [{ month: '2026-02' }, { month: '2026-03' }, { department: 'D21' }, { department: 'D3' }]) {
      expect([slice, await shown(slice)]).toEqual([slice, [['线索'], [], 1]])
      expect(await latencyCases(db, { slice, flow: '线索', stage: '交付', week, limit: 9 })).toEqual([])
    }
    expect(await latencyCases(db, { slice: {}, flow: '线索', stage: '交付', week, limit: 9 })).toHaveLength(6)
    await showSmallGroups(db)
  })

  it('are shown by department but not by role family where a cell has too many parts to decide on', async () => {
    const { db } = workspace
    const week = '2026-03-09'
    await db.run(`update setting set value = '2' where key = 'privacy.small_group'`)
    await db.run(`insert into department select 'X' || i, '部' || i, 'D1', '公司/部' || i, 1, null, null, null, null from range(400) t(i)`)
    await db.run(
      `insert into employment_assignment (employee_id, valid_from, valid_to, job_family) select 'E' || i, '2020-01-01', '9999-12-31', if(i % 2 = 0, '研发', '销售') from range(8) t(i)`,
    )
    await db.run(
      `insert into stage_event (flow, case_no, stage, hours, actor_id, department_id, cycle_id, week, month)
       select '线索', 'K' || i, '复核', 1, 'E' || i % 8, 'X' || i // 8, '2026Q1', date '2026-03-09', date '2026-03-01' from range(3193) t(i)`,
    )
    const shown = async (slice: Slice) => (await latencyHeatmap(db, slice)).cells.filter((cell) => cell.week === week).map(({ n }) => n)
    expect(await shown({ department: 'X7' })).toEqual([8])
    // one person alone
    expect(await shown({ department: 'X399' })).toEqual([])
    expect(await shown({ roleFamily: '研发' })).toEqual([])
    await showSmallGroups(db)
    expect(await shown({ roleFamily: '研发' })).toEqual([1597])
  })
})
