import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric, drillThrough, metricRows } from '../../../analytics/figures'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, counts, insert, showSmallGroups, smallCompany, teamOf, verdicts } from '../metric/company'

let workspace: Workspace
let row = 0
const record = (employee_id: string, more: Record<string, string | number | null> = {}) => ({
  record_no: `R${++row}`,
  source_system: 'MES',
  kind: '报工',
  employee_id,
  department_id: teamOf(employee_id),
  cycle_id: '2026Q1',
  month: '2026-01-01',
  at_end: '2026-01-10T08:00:00Z',
  _sheet_id: 2,
  _row: row,
  _col: 3,
  ...more,
})
const report = (employee_id: string, indicator_name: string, value: number | null, more: Record<string, string | number | null> = {}) => ({
  cycle_id: '2026Q1',
  employee_id,
  department_id: teamOf(employee_id),
  role_family: '生产',
  indicator_name,
  month: '2026-01-01',
  value,
  _sheet_id: 1,
  _row: ++row,
  _col: 5,
  ...more,
})

beforeAll(async () => {
  workspace = await smallCompany()
  await showSmallGroups(workspace.db)
  await insert(workspace.db, 'indicator', [
    { name: '产量', source_system: 'MES', record_kind: '报工', record_field: 'quantity', aggregate: 'sum', rel_tol: 0.01 },
    {
      name: '合格率（%）',
      source_system: 'mes ',
      record_kind: '报工',
      aggregate: 'ratio',
      numerator_field: 'good_qty',
      denominator_field: 'quantity',
      abs_tol: 0.005,
      rel_tol: 0,
    },
    { name: '报工单数', source_system: 'MES', record_kind: '报工', record_field: '1', aggregate: 'count' },
    { name: '平均工时', source_system: 'MES', record_kind: '报工', record_field: 'hours', aggregate: 'mean' },
    { name: '末次温度', source_system: 'IOT', record_kind: '读数', record_field: 'value', aggregate: 'last' },
    { name: '士气' },
  ])
  await insert(workspace.db, 'work_record', [
    // P1: 100 pieces of which 90 good in two records, 6 hours on average
    record('P1', { quantity: 60, good_qty: 50, hours: 8 }),
    record('P1', { quantity: 40, good_qty: 40, hours: 4 }),
    // P2: exactly at the tolerance; P3: just beyond; P4 has no report
    record('P2', { quantity: 200 }),
    record('P3', { quantity: 200 }),
    record('P4', { quantity: 10 }),
    // P5: the last reading counts, not the larger one
    record('P5', { source_system: 'IOT', kind: '读数', value: 30, at_end: '2026-01-20T00:00:00Z' }),
    record('P5', { source_system: 'IOT', kind: '读数', value: 45, at_end: '2026-01-11T00:00:00Z' }),
    // P6: the record names its indicator, so the dictionary has no say
    record('P6', { source_system: 'CRM', kind: '拜访', indicator_name: '拜访数', value: 3 }),
    record('P6', { source_system: 'CRM', kind: '拜访', indicator_name: ' 拜访数', value: 4 }),
  ])
  await insert(workspace.db, 'reported_value', [
    report('P1', '产量', 100),
    report('P1', '合格率', 0.91),
    report('P1', '报工单数', 3),
    report('P1', '平均工时', 6),
    report('P2', '产量', 202),
    report('P3', '产量', 197.9),
    report('P5', '末次温度', 30),
    report('P6', '拜访数', 99, { reported_at: '2026-02-01T00:00:00Z', replaced: 'true' }),
    report('P6', '拜访数', 7, { reported_at: '2026-02-02T00:00:00Z' }),
    report('P7', '产量', 5),
    report('P8', '士气', 5),
    report('P9', '产量', null),
  ])
})
afterAll(() => workspace.close())

describe('consistency_rate', () => {
  it('compares each pair by the indicator’s own rule and tolerance', async () => {
    expect(await verdicts(workspace.db, 'consistency_rate', "employee_id || ' ' || indicator")).toEqual({
      'P1 产量': 'hit', // 60 + 40 = 100
      'P1 合格率（%）': 'miss', // 90 / 100 = 0.90, off by 0.01 > 0.005
      'P1 报工单数': 'miss', // 2 records, counts have no tolerance
      'P1 平均工时': 'hit', // (8 + 4) / 2
      'P2 产量': 'hit', // off by 2 = 1 % of 200: the tie agrees
      'P3 产量': 'miss', // off by 2.1
      'P5 末次温度': 'hit', // the later reading
      'P6 拜访数': 'hit', // 3 + 4, and the later report
    })
  })
  it('counts them, with direction and median deviation beside', async () => {
    const answer = await answerMetric(workspace.db, 'consistency_rate', {}, 'en')
    expect([answer.numerator, answer.denominator, answer.asOf]).toEqual([5, 8, '2026-04-10T00:00:00.000Z'])
    // relative deviations 0, 1/90, 1/2, 0, 1/100, 2.1/200, 0, 0 → median of the 4th and 5th: (0 + 0.01) / 2
    expect(beside(answer)).toEqual({ over_reported: 2, under_reported: 1, median_deviation: expect.closeTo(0.005, 9) })
    expect(answer.bySource.map(({ key, numerator, denominator }) => [key, numerator, denominator])).toEqual([
      ['CRM', 1, 1],
      ['IOT', 1, 1],
      ['MES', 3, 6],
    ])
  })
  it('lets a changed setting take effect at once, where the dictionary is silent', async () => {
    const { db } = workspace
    await db.run(`update setting set value = '1' where key = 'consistency.abs_tol'`)
    expect((await verdicts(db, 'consistency_rate', "employee_id || ' ' || indicator"))['P1 报工单数']).toBe('hit')
    await db.run(`update setting set value = '0' where key = 'consistency.abs_tol'`)
  })
  it('opens into its rows with cells, and a row into the records behind it', async () => {
    const { rows, total } = await metricRows(workspace.db, { id: 'consistency_rate', slice: {}, hit: false, offset: 0, limit: 1 }, 'en')
    expect(total).toBe(3)
    expect(rows[0].employeeName).toBe('员工1')
    expect(rows[0].cell?.address).toMatch(/^填报\.xlsx › 一月!F\d+$/)
    expect(rows[0].detail.find((detail) => detail.key === 'direction')?.value).toBe('over-reported')
    const cell = rows[0].cell ?? { sheetId: 0, row: 0, column: 0 }
    const { records: behind } = await drillThrough(workspace.db, 'consistency_rate', cell)
    expect(behind.map((one) => one.value)).toEqual(['50.0 / 60.0', '40.0 / 40.0'])
    expect(behind[0].cell.address).toBe('mes.csv › row 1 · 报工数量')
  })
  it('has no value without pairs, neither 0 nor 100 %', async () => {
    const answer = await answerMetric(workspace.db, 'consistency_rate', { month: '2025-12' }, 'en')
    expect([answer.value, answer.ci95, answer.status, answer.denominator]).toEqual([null, null, 'no_data', 0])
  })
})

describe('consistency_coverage', () => {
  it('tells pairs from values that only one side has', async () => {
    const rows = await workspace.db.all<{ side: string; n: number }>(
      `select side, count(*) as n from consistency_coverage group by all order by side`,
    )
    // system only: 报工单数 of P2 and P3, 产量 and 报工单数 of P4; a rule without its fields gives no value
    expect(rows).toEqual([
      { side: 'no_system_source', n: 1 },
      { side: 'paired', n: 8 },
      { side: 'reported_only', n: 1 },
      { side: 'system_only', n: 4 },
    ])
    expect(await counts(workspace, 'consistency_coverage')).toEqual([8, 13])
  })
})
