import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric, drillThrough, metricRows } from '../../../analytics/figures'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, counts, insert, showSmallGroups, smallCompany, verdicts } from '../metric/company'

let workspace: Workspace
beforeAll(async () => {
  workspace = await smallCompany()
  const { db } = workspace
  await showSmallGroups(db)
  const at = (record_no: string, at_end: string | null, recorded_at: string | null) => ({
    record_no,
    source_system: 'MES',
    employee_id: 'P1',
    department_id: 'D21',
    month: '2026-01-01',
    at_end,
    recorded_at,
    _sheet_id: 2,
    _row: Number(record_no.slice(1)),
    _col: 0,
  })
  await insert(db, 'work_record', [
    at('W1', '2026-01-01T00:00:00Z', '2026-01-12T00:00:00Z'), // 11 days to the second: not late
    at('W2', '2026-01-01T00:00:00Z', '2026-01-12T00:00:01Z'), // one second more: late
    at('W3', '2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z'), // entered before it ended: an error
    at('W4', '2026-01-01T00:00:00Z', null),
    at('W5', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'), // at once
  ])
  const node = (node_no: string, due_at: string | null, done_at: string | null = null) => ({
    node_no,
    goal_no: 'G1',
    due_at,
    done_at,
    owner_id: 'P1',
    department_id: 'D21',
    cycle_id: '2026Q1',
    _sheet_id: 3,
    _row: Number(node_no.slice(1)),
  })
  await insert(db, 'goal_action_node', [
    node('N1', '2026-02-10T00:00:00Z'),
    node('N2', '2026-02-10T00:00:00Z', '2026-02-01T00:00:00Z'),
    node('N3', '2026-02-10T00:00:00Z'),
    node('N4', '2026-04-10T00:00:00Z'), // due at the very moment of the import
    node('N5', '2026-04-10T00:00:01Z'),
    node('N6', null),
    node('N7', '2026-02-10T00:00:00Z'),
  ])
  const goal = (goal_no: string, actual: number | null, parent_goal_no: string | null = null) => ({
    goal_no,
    title: goal_no,
    actual,
    parent_goal_no,
    owner_id: 'P1',
    department_id: 'D21',
    due_date: '2026-03-31',
    _sheet_id: 3,
    _row: 100 + Number(goal_no.slice(1)),
  })
  await insert(db, 'goal', [goal('G1', 5), goal('G2', 7, 'G1'), goal('G3', 1, 'G1'), goal('G4', 0, 'G1'), goal('G5', null, 'G1')])
  const link = (claim_kind: string, claim_no: string, record_no: string | null, url: string | null = null) => ({
    claim_kind,
    claim_no,
    record_no,
    url,
  })
  await insert(db, 'evidence_link', [
    link('goal_action_node', 'N1', 'W1'),
    link('goal_action_node', 'N1', 'W2'),
    link('goal_action_node', 'N3', 'W99'),
    link('goal_action_node', 'N4', null, 'https://wiki/1'),
    link('goal', 'G2', 'W1'),
    link('goal', 'G2', 'W98'),
    link('goal', 'G3', 'W99'),
    link('goal', 'G4', null, 'https://wiki/2'),
  ])
  await insert(db, 'review', [{ request_no: 'Q1', reviewee_id: 'P2', type: 'MANAGER', score: 4, month: '2026-03-01' }])
})
afterAll(() => workspace.close())

describe('process_completeness', () => {
  it('wants evidence of every node due by now; a citation of nothing is broken, a tick alone is no evidence', async () => {
    expect(await verdicts(workspace.db, 'process_completeness', 'node')).toEqual({
      N1: 'hit',
      N2: 'miss',
      N3: 'miss',
      N4: 'hit',
      N5: 'not counted',
      N7: 'miss',
    })
    const answer = await answerMetric(workspace.db, 'process_completeness', {}, 'en')
    expect([answer.numerator, answer.denominator]).toEqual([2, 5])
    expect(beside(answer)).toEqual({ broken: 1, done_without_evidence: 1 })
  })
  it('leads from a node to the records it cites', async () => {
    const { records: behind } = await drillThrough(workspace.db, 'process_completeness', { sheetId: 3, row: 1, column: null })
    expect(behind.map((one) => [one.text, one.cell.address])).toEqual([
      ['W1', 'mes.csv › row 1'],
      ['W2', 'mes.csv › row 2'],
    ])
  })
  it('shows no more than 1,000 records and says how many there are', async () => {
    const { db } = workspace
    await db.run('begin transaction')
    await db.run(
      `insert into work_record (record_no, at_end, _sheet_id, _row) select 'X' || n, timestamptz '2026-01-05' + to_minutes(n), 2, n + 10 from range(1204) t(n)`,
    )
    await db.run(
      `insert into evidence_link (claim_kind, claim_no, record_no) select 'goal_action_node', 'N7', 'X' || n from range(1204) t(n)`,
    )
    const { records, total } = await drillThrough(db, 'process_completeness', { sheetId: 3, row: 7, column: null })
    await db.run('rollback')
    expect([records.length, total, records[0].text, records[999].text]).toEqual([1000, 1204, 'X0', 'X999'])
    expect(await drillThrough(db, 'action_wellformed', { sheetId: 3, row: 7, column: null })).toEqual({ records: [], total: 0 })
  })
  it('has no value without nodes due', async () =>
    expect(await counts(workspace, 'process_completeness', { cycle: '2025Q4' })).toEqual([0, 0]))
})

describe('traceability', () => {
  it('counts leaf goals with an actual value; no ratings, as no source gives evidence for any', async () => {
    expect(await verdicts(workspace.db, 'traceability', 'claim')).toEqual({ G2: 'hit', G3: 'miss', G4: 'miss' })
    expect(beside(await answerMetric(workspace.db, 'traceability', {}, 'en'))).toEqual({ broken: 2, address_only: 1 })
  })
  it('counts manager ratings too once a source gives evidence for them', async () => {
    await insert(workspace.db, 'evidence_link', [{ claim_kind: 'review', claim_no: 'Q1', record_no: 'W2' }])
    expect(await counts(workspace, 'traceability')).toEqual([2, 4])
  })
  it('has no value without results', async () => expect(await counts(workspace, 'traceability', { month: '2026-01' })).toEqual([0, 0]))
})

describe('recording_lag_share', () => {
  it('is late only beyond the limit; what was entered too early is listed, never averaged', async () => {
    expect(await verdicts(workspace.db, 'recording_lag_share', 'record')).toEqual({ W1: 'miss', W2: 'hit', W3: 'not counted', W5: 'miss' })
    const answer = await answerMetric(workspace.db, 'recording_lag_share', {}, 'en')
    expect([answer.numerator, answer.denominator, answer.better]).toEqual([1, 3, 'lower'])
    // lags 0, 11, 11 + 1/86400 days; 90th percentile, type 7: 11 + 0.8 / 86400
    expect(beside(answer)).toEqual({ median_days: 11, p90_days: expect.closeTo(11 + 0.8 / 86400, 9), negative: 1 })
  })
  it('words times in the workspace’s time zone', async () => {
    const { rows } = await metricRows(workspace.db, { id: 'recording_lag_share', slice: {}, hit: true, offset: 0, limit: 9 }, 'en')
    expect(rows[0].detail.find((detail) => detail.key === 'recorded_at')?.value).toBe('2026-01-12 08:00')
  })
  it('has no value without stamps', async () => expect(await counts(workspace, 'recording_lag_share', { source: 'CRM' })).toEqual([0, 0]))
})
