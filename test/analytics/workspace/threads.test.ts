import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenOptions, openWorkspace, type Workspace } from '../../../analytics/workspace/open'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
let folder: string
let path: string
let workspace: Workspace
let everyCore: number

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  everyCore = Number((await connection.runAndReadAll(`select current_setting('threads')`)).getRows()[0][0])
  connection.closeSync()
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-threads-'))
  path = join(folder, 'a.duckdb')
  await placeWorkspace(path)
  workspace = await openWorkspace(path, options)
})
afterEach(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const threads = async () => (await workspace.db.first<{ threads: number }>(`select current_setting('threads') as threads`))!.threads

it('asks a small workspace on one thread', async () => {
  expect(await threads()).toBe(1)
  await workspace.growThreads([1 << 20, 15 << 20])
  expect(await threads()).toBe(1)
})

it('uses every core once a large source comes', async () => {
  await workspace.growThreads([200 << 20])
  expect(await threads()).toBe(everyCore)
  await workspace.growThreads([])
  expect(await threads()).toBe(everyCore)
})

it('uses every core once many small sources come', async () => {
  await workspace.growThreads(Array.from({ length: 12 }, () => 6 << 20))
  expect(await threads()).toBe(everyCore)
})

it('opens a large workspace with every core', async () => {
  workspace.close()
  truncateSync(path, 80 << 20)
  workspace = await openWorkspace(path, options)
  expect(await threads()).toBe(everyCore)
})

it('leaves every other setting locked', async () => {
  await expect(workspace.db.run(`set memory_limit = '100GB'`)).rejects.toMatchObject({ code: 'query_failed' })
  await expect(workspace.db.run('set enable_external_access = true')).rejects.toMatchObject({ code: 'query_failed' })
  await expect(workspace.db.run(`set allowed_configs = ['memory_limit']`)).rejects.toMatchObject({ code: 'query_failed' })
})

it('lets nobody change the number of threads, or read the private folder, where it was opened for reading', async () => {
  workspace.close()
  workspace = await openWorkspace(path, { ...options, readOnly: true })
  for (const text of ['set threads = 2', 'reset threads', 'pragma threads = 2'])
    await expect(workspace.db.run(text), text).rejects.toThrow()
  expect(await threads()).toBe(1)
  writeFileSync(join(workspace.stageFolder ?? '', 'own.csv'), 'a\n1\n')
  await expect(workspace.db.run(`select * from read_csv('${workspace.stageFolder}/own.csv')`)).rejects.toMatchObject({
    code: 'query_refused',
  })
})
