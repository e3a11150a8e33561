// A workspace without views at a path of its own, made once a process: putting its files there costs a fraction of making one.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '../../analytics/workspace/open'
import { testNow } from './open-workspace'

let made: Promise<string> | undefined

/** The file and its journal. */
export async function placeWorkspace(path: string): Promise<void> {
  const original = await (made ??= make())
  for (const ending of ['', '.journal']) copyFileSync(original + ending, path + ending)
}

async function make(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-placed-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'q1.duckdb')
  const create = { company: '云织科技', cycle: '2026Q1' }
  ;(await openWorkspace(path, { install: async () => {}, now: testNow, create })).close()
  return path
}
