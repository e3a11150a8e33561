import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stageDimensions } from '../../../analytics/attribution/dimensions'
import latencySql from '../../../analytics/attribution/latency.sql'
import latencyCasesSql from '../../../analytics/attribution/latency_cases.sql'
import { metrics, views } from '../../../analytics/catalog'
import { invitationDimensions } from '../../../analytics/collaboration/dimensions'
import matrixSql from '../../../analytics/collaboration/matrix.sql'
import tieRatersSql from '../../../analytics/collaboration/tie_raters.sql'
import tiesSql from '../../../analytics/collaboration/ties.sql'
import { type Dimensions, sliced, sliceSql } from '../../../analytics/metric/slice'
import boardPeopleSql from '../../../analytics/ninebox/board_people.sql'
import { boardDimensions } from '../../../analytics/ninebox/dimensions'
import type { Workspace } from '../../../analytics/workspace/open'
import type { Parameters } from '../../../analytics/workspace/query'
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
  const slice = { cycle: '2026Q1', month: '2026-01', department: 'D', roleFamily: 'F', source: 'S' }
  it.each<[string, string, Dimensions, Parameters]>([
    ['latency', latencySql, stageDimensions, { green: 2, red: 8 }],
    ['latency_cases', latencyCasesSql, stageDimensions, { flow: 'f', stage: 's', week: '2026-01-05', limit: 5 }],
    ['matrix', matrixSql, invitationDimensions, { department: null }],
    ['ties', tiesSql, invitationDimensions, {}],
    ['tie_raters', tieRatersSql, invitationDimensions, {}],
    ['board_people', boardPeopleSql, boardDimensions, { cycle: '2026Q1', employee: null }],
  ])('%s', async (_, sql, by, others) => {
    for (const asked of [{}, slice]) {
      const { where, parameters } = sliceSql(asked, by)
      expect(await workspace.db.all(sliced(sql, where), { ...others, ...parameters })).toBeInstanceOf(Array)
    }
  })
})
