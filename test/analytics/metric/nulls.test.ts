// `least` and `greatest` pass over a null in DuckDB and are null themselves elsewhere: every view must come out the same in both readings.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { views } from '../../../analytics/catalog'
import type { Workspace } from '../../../analytics/workspace/open'
import type { Database, Value } from '../../../analytics/workspace/query'
import { liveWorkspace } from '../../support/open-workspace'
import { insert } from './company'

let workspace: Workspace
beforeAll(async () => {
  workspace = await liveWorkspace()
})
afterAll(() => workspace.close())

/** Small pools, so that rows meet; anything nullable is null now and then. */
const pools: [RegExp, Value[]][] = [
  [/^(.*_)?cycle(_id)?$/, ['2026Q1', '2025Q4']],
  [/department_id|^path|parent_id/, ['公司', '公司/研发', '公司/销售']],
  [/(employee|owner|reviewe[er]|actor|giver|receiver|manager|acceptor|given_by)_id/, ['P1', 'P2', 'P3', 'P4']],
  [/^month$|^week$/, ['2026-01-01', '2026-02-01']],
  [/^type$/, ['MANAGER', 'CROSS_DEPT']],
  [/(_no|indicator(_id)?|subject)$/, ['1', '2', '3', '4']],
  [/^aggregate$/, ['count', 'sum', 'last', 'ratio']],
  [/field$/, ['quantity', 'value']],
  [/^claim_kind$/, ['goal', 'review', 'goal_action_node']],
  [/^method$/, ['explicit', 'suggested']],
]
const byType: Record<string, Value[]> = {
  VARCHAR: ['是', 'x'],
  DATE: ['2026-01-15', '2026-03-31'],
  'TIMESTAMP WITH TIME ZONE': ['2026-01-20T08:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'],
  BOOLEAN: [true, false],
  DOUBLE: [0, 0.5, 1, 3, 120],
  INTEGER: [1, 2],
  BIGINT: [1, 2],
}

const tables = [
  'action_item',
  'action_goal_link',
  'behavior_tag',
  'department',
  'employee',
  'employment_assignment',
  'evidence_link',
  'feedback',
  'goal',
]
const others = [
  'goal_action_node',
  'learning_record',
  'indicator',
  'reported_value',
  'review',
  'review_cycle',
  'review_request',
  'stage_event',
  'work_record',
]

/** What tells the rows of a table apart: one row for each value. */
const keys: Record<string, string> = {
  employee: 'employee_id',
  department: 'department_id',
  goal: 'goal_no',
  indicator: 'indicator_id',
  review_cycle: 'cycle_id',
  employment_assignment: 'employee_id',
}

interface Column {
  name: string
  type: string
  nullable: boolean
}

async function fill(db: Database, table: string, next: () => number): Promise<void> {
  const columns = await db.all<Column>(
    `select column_name as name, data_type as type, is_nullable = 'YES' as nullable from information_schema.columns where table_name = $table order by ordinal_position`,
    { table },
  )
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]
  const poolOf = ({ name, type }: Column) => pools.find(([pattern]) => pattern.test(name) && type !== 'DOUBLE')?.[1] ?? byType[type]
  const drawn = (column: Column): Value => (column.nullable && next() < 0.3 ? null : pick(poolOf(column)))
  const key = columns.find(({ name }) => name === keys[table])
  const rows = key ? poolOf(key) : Array.from({ length: 16 }, () => null)
  for (const value of rows)
    await insert(db, table, [Object.fromEntries(columns.map((column) => [column.name, column === key ? value : drawn(column)]))])
}

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const rowsOf = async (db: Database): Promise<Map<string, unknown[]>> => {
  const found = new Map<string, unknown[]>()
  for (const { name } of views) found.set(name, await db.all(`select * from ${name} order by all`))
  return found
}

it('gives the same rows whether least and greatest pass over a null or become one', async () => {
  const { db } = workspace
  const next = numbers(7)
  for (const table of [...tables, ...others]) await fill(db, table, next)
  const here = await rowsOf(db)
  for (const name of ['least', 'greatest'])
    await db.run(`create macro ${name}_or_null(a, b) as case when a is null or b is null then null else ${name}(a, b) end,
      (a, b, c) as case when a is null or b is null or c is null then null else ${name}(a, b, c) end`)
  const touched = views.filter(({ sql }) => /\b(least|greatest)\(/.test(sql.replace(/--.*$/gm, '')))
  expect(touched.length).toBeGreaterThan(4)
  for (const { name, sql } of views)
    await db.run(`create or replace view ${name} as ${sql.replace(/\b(least|greatest)\(/g, '$1_or_null(')}`)
  const elsewhere = await rowsOf(db)
  for (const { name } of touched) expect([name, here.get(name)?.length]).not.toEqual([name, 0])
  for (const { name } of views) expect([name, elsewhere.get(name)]).toEqual([name, here.get(name)])
})
