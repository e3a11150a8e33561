// Ten thousand small files in one import: what they come to, and that neither statements nor the workspace grow faster than they do.
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { verifyRows } from '../../analytics/workspace/verify'
import { testNow } from '../support/open-workspace'
import { isDerived, runImport, setCycle, temporaryFolder } from './company'

const FILES = 10_000
const PEOPLE = 50
const folder = temporaryFolder()
const place = temporaryFolder()
let workspace: Workspace

beforeAll(async () => {
  const roster = Array.from({ length: PEOPLE }, (_, n) => `E${n},员工${n},研发部,2020-01-01`)
  writeFileSync(join(folder, '花名册.csv'), ['工号,姓名,部门,入职日期', ...roster].join('\n'))
  // The same few people are rated in every file, each time otherwise.
  for (let n = 0; n < FILES; n++) {
    const rows = [1, 2].map((other) => `E${n % PEOPLE},E${(n + other) % PEOPLE},同事,${(other + n / 5000).toFixed(4)}`)
    writeFileSync(join(folder, `评价 ${n}.csv`), ['被评价人工号,评价人工号,评价关系,综合评分', ...rows].join('\n'))
  }
  const path = join(place, 'q1.duckdb')
  workspace = await openWorkspace(path, { create: { company: '', cycle: '' }, install: installViews, now: testNow })
  await setCycle(workspace, '2026Q1')
}, 600_000)
afterAll(() => {
  workspace.close()
  for (const made of [folder, place]) rmSync(made, { recursive: true, force: true })
})

it('imports ten thousand small files', async () => {
  const run = vi.spyOn(DuckDBConnection.prototype, 'run')
  const { files, sheets, read, accepted, attention, leftOut } = await runImport(workspace, [folder])
  const texts = run.mock.calls.map(([sql]) => String(sql))
  vi.restoreAllMocks()
  expect([files, sheets, read]).toEqual([FILES + 1, FILES + 1, 3 * FILES + PEOPLE + 1])
  expect(accepted + attention + leftOut).toBe(read)
  expect(texts.length).toBeLessThan(1000)
  expect(Math.max(...texts.map((sql) => sql.split(/\bunion all\b/).length))).toBeLessThan(100)
  expect(await workspace.db.all("select table_name as name from duckdb_tables() where schema_name = 'raw'")).toEqual([{ name: 'small_4' }])
  await workspace.db.run('checkpoint')
  expect(statSync(workspace.path!).size).toBeLessThan(100 << 20)
  expect((await verifyRows(workspace.db)).every(({ ok }) => ok)).toBe(true)
  expect(await isDerived(workspace)).toBe(true)
}, 600_000)
