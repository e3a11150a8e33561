import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dialect } from '../../../analytics/engines/dialect'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

describe('a named function in DuckDB', () => {
  it.each([
    ["moment('2026-01-05T08:00:00.250Z')", '2026-01-05T08:00:00.250Z'],
    // the day of the workspace's zone, Asia/Shanghai
    ["day_of(moment('2026-01-04T16:00:00Z'))", '2026-01-05'],
    ["day_of(moment('2026-01-04T15:59:59Z'))", '2026-01-04'],
    ["month_of(date '2026-02-28')", '2026-02-01'],
    ["month_end(date '2024-02-01')", '2024-02-29'],
    ["ms_of(moment('1970-01-01T00:00:01.5Z'))", 1500],
    ["ms_between(moment('2026-01-01T00:00:00Z'), moment('2026-01-01T01:00:00.001Z'))", 3_600_001],
    ['same(null, null)', true],
    ['same(null, 1)', false],
    ['same(1, 1)', true],
    ["earlier(date '2026-01-02', date '2026-01-01')", '2026-01-01'],
    ["earlier(null, date '2026-01-02')", '2026-01-02'],
    ['earlier(null, null)', null],
    ['at_most(120.0, 100.0)', 100],
    ['at_most(80.0, 100.0)', 80],
    ['at_most(cast(null as double), 100.0)', null],
    ['share_of(1, 4)', 0.25],
    ['share_of(1, 0)', null],
    ['quotient(7, 2)', 3],
    ["is_number(cast('inf' as double))", false],
    ['is_number(cast(1.5 as double))', true],
    ["first_match('P12x3', '[0-9]+')", '12'],
    ["first_match('P', '[0-9]+')", null],
    ["without('a-b-c', '-')", 'abc'],
    [`is_one_of('b', '["a","b"]')`, true],
    [`is_one_of('c', '["a","b"]')`, false],
    ["alike(pairs_of('abcd'), pairs_of('bcde'))", 4 / 6],
    ["alike(pairs_of('aaaa'), pairs_of('aa'))", 1],
    ["alike(pairs_of('a'), pairs_of('b'))", null],
    ['latest(v, r)', 'new'],
    ["last_stamped(v, moment('2026-01-05T00:00:00Z'), r)", 'new'],
    ["last_stamped(v, case when v = 'old' then moment('2026-01-05T00:00:00Z') end, r)", 'old'],
    ['median_in(quantiles_of(case when v is not null then r end))', 1.5],
    ['p90_in(quantiles_of(case when v is not null then r end))', 1.9],
    ["people_at_least(v, v <> 'new')", 1],
    ['people_at_least(v, r > 5)', 0],
    ["people_in(v, v <> 'new')", ['old']],
    ['people_in(v, r > 5)', []],
    ['ascending(v)', ['new', 'old']],
    ["ascending(case when v = '' then r end)", null],
    ['listed(v)', 'new, old'],
  ])('%s = %j', async (expression, value) => {
    const rows = "(values ('old', 1), ('new', 2)) as t(v, r)"
    const sql = `select ${expression} as value${/\bv\b/.test(expression) ? ` from ${rows}` : ''}`
    expect((await workspace.db.first<{ value: unknown }>(sql))?.value).toEqual(value)
  })
})

describe('a named function elsewhere', () => {
  it.each(Object.entries(dialect))('%s has a text for its parameters and no others', (_, { parameters, duckdb, trino }) => {
    for (const text of [duckdb, trino]) {
      const named = new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
      expect([...named].sort()).toEqual([...parameters].sort())
    }
  })
})
