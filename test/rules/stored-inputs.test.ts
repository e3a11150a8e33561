// Stored views are computed again only when something they rest on has changed, so what they rest on must be known in full.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { views } from '../../analytics/catalog'
import { inputsOf } from '../../analytics/materialized-views'
import type { Workspace } from '../../analytics/workspace/open'
import type { Database } from '../../analytics/workspace/query'
import { statementsOf, writtenTable } from '../../analytics/workspace/write-targets'
import { freshWorkspace } from '../support/open-workspace'
import { filesIn, read } from './source-files'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

const stored = views.filter((view) => view.stored)

/** Asked of the database itself: the stored views whose text it can no longer bind once the table is away. */
async function restingOn(table: string): Promise<string[]> {
  const session = await workspace.session()
  const broken: string[] = []
  await session.db
    .transaction(async (db) => {
      await db.run(`alter table ${table} rename to taken_away`)
      for (const { name, sql } of stored) if (!(await isBound(db, sql))) broken.push(name)
      throw new Error('undo')
    })
    .catch((error: Error) => {
      if (error.message !== 'undo') throw error
    })
  session.close()
  return broken
}

/** A view is bound and not planned, which takes longer. */
const isBound = (db: Database, sql: string) =>
  db.run(`create or replace temp view probe as ${sql}`).then(
    () => true,
    () => false,
  )

/** Changed by people or by the end of an import, with nothing computed afterwards. */
const notImported = ['setting', 'workspace_info', 'import_batch', 'mapping_memory', 'calibration_decision']

test('the inputs read from the text of a stored view are all that the database finds, and settings and decisions are none of them', async () => {
  const tables = await workspace.db.all<{ name: string }>(
    `select table_name as name from duckdb_tables() where schema_name = 'main' and not internal order by name`,
  )
  const found: Record<string, string[]> = {}
  for (const { name: table } of tables) for (const view of await restingOn(table)) found[view] = [...(found[view] ?? []), table]
  expect(Object.keys(found).sort()).toEqual(stored.map(({ name }) => name).sort())
  expect(found.pair).toContain('work_record')
  expect(found.potential_part).toContain('collaboration_score')
  const missed = stored.flatMap(({ name, sql }) =>
    found[name].filter((table) => !inputsOf(sql).has(table)).map((table) => `${name}: ${table}`),
  )
  expect(missed).toEqual([])
  expect(stored.filter(({ name }) => found[name].some((table) => notImported.includes(table)))).toEqual([])
}, 120_000)

test('a stored view rests on views above it only, so that one pass computes them all', () => {
  const late = stored.flatMap(({ name, sql }, at) =>
    stored.slice(at).filter((other) => other.name !== name && inputsOf(sql).has(other.name)),
  )
  expect(late).toEqual([])
})

test('statements are told apart as the database tells them apart', async () => {
  const { connection, close } = await workspace.session()
  const files = filesIn(['analytics'], ['.sql']).filter((file) => !/\{\w+\}/.test(read(file)))
  expect(files.length).toBeGreaterThan(60)
  for (const file of files)
    expect([file, statementsOf(read(file)).length]).toEqual([file, (await connection.extractStatements(read(file))).count])
  close()
})

test.each([
  ["-- insert into a\ninsert into goal select 'update x'", 'goal'],
  ['with a as (select 1) update "review_request" r set x = 1 from a', 'review_request'],
  ['delete from employee where true;', 'employee'],
  ['create or replace table pair as select 1', 'pair'],
  ['insert or replace into setting values (1)', 'setting'],
  ['create or replace temp table person as from employee', null],
  ["select 'a; b' -- delete from goal", null],
])('the table written by %j is %j', (statement, table) => {
  expect(statementsOf(statement)).toHaveLength(1)
  expect(writtenTable(statement)).toBe(table)
})

test('a statement that changes no row leaves its table unchanged', async () => {
  const { db, close } = await workspace.session()
  await db.run(`delete from goal; update employee set name = 'x'; create temp table t as select 1 as a; insert into t values (2)`)
  await db.run('insert into excluded_row select $row, $row, $reason where $row > 0', { row: 0, reason: 'note' })
  expect([...db.changed]).toEqual(['t'])
  await db.run(`insert into review_cycle values ('2026Q1', '2026Q1', date '2026-01-01', date '2026-03-31', null); delete from goal`)
  expect([...db.changed]).toEqual(['t', 'review_cycle'])
  close()
})
