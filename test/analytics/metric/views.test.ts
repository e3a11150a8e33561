import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import latencySql from '../../../analytics/attribution/latency.sql'
import latencyCasesSql from '../../../analytics/attribution/latency_cases.sql'
import { metrics, views } from '../../../analytics/catalog'
import matrixSql from '../../../analytics/collaboration/matrix.sql'
import tiesSql from '../../../analytics/collaboration/ties.sql'
import type { Workspace } from '../../../analytics/workspace/open'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

const shared = ['cycle_id', 'month', 'employee_id', 'department_id', 'role_family', 'source', 'counted', 'hit', '_sheet_id', '_row', '_col']

describe('every view binds on an empty workspace', () => {
  it.each(views.map((view) => view.name))('%s', async (name) => {
    await workspace.db.all(`explain select * from ${name}`)
    expect(await workspace.db.all(`select * from ${name} limit 1`)).toEqual(expect.any(Array))
  })
})

describe('every metric returns the shared columns, typed, and those its header names', () => {
  it.each(metrics)('$id', async (metric) => {
    const columns = await workspace.db.all<{ column_name: string; column_type: string }>(`describe ${metric.id}`)
    const types = new Map(columns.map((column) => [column.column_name, column.column_type]))
    expect([...types.keys()].slice(0, shared.length)).toEqual(shared)
    expect([types.get('month'), types.get('counted'), types.get('hit')]).toEqual(['DATE', 'BOOLEAN', 'BOOLEAN'])
    for (const detail of metric.details) expect(types.has(detail.key), detail.key).toBe(true)
  })
})

describe('every query binds with its parameters', () => {
  const slice = { cycle: null, month: null, department: null, source: null }
  it.each([
    ['latency', latencySql, slice],
    ['matrix', matrixSql, slice],
    ['ties', tiesSql, slice],
    ['latency_cases', latencyCasesSql, { ...slice, flow: 'f', stage: 's', week: '2026-01-05', limit: 5 }],
  ])('%s', async (_, sql, parameters) => {
    expect(await workspace.db.all(sql, parameters)).toBeInstanceOf(Array)
  })
})
