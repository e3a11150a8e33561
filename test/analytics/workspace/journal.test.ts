// The second record beside the file: what it notices, whose it is, and that it stays quick.
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rememberAnswer } from '../../../analytics/sources/recognise/mapping-memory'
import { changeStored } from '../../../analytics/workspace/change-stored'
import { appendJournal, journalPath, noteCommitted, readJournal } from '../../../analytics/workspace/journal'
import { type OpenOptions, openWorkspace, type Workspace } from '../../../analytics/workspace/open'
import type { Database } from '../../../analytics/workspace/query'
import { setSetting } from '../../../analytics/workspace/settings'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
const create: OpenOptions = { ...options, create: { company: '云织科技', cycle: '2026Q1' } }
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-journal-'))
  path = join(folder, 'q1.duckdb')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function using<T>(how: OpenOptions, work: (workspace: Workspace) => Promise<T> | T): Promise<T> {
  const workspace = await openWorkspace(path, how)
  try {
    return await work(workspace)
  } finally {
    workspace.close()
  }
}
/** In a workspace that nothing was done in. */
async function beginning<T>(work: (workspace: Workspace) => Promise<T> | T): Promise<T> {
  await placeWorkspace(path)
  return using(options, work)
}
const lost = () => using(options, (workspace) => workspace.lost)
const group = (value: string) => (db: Database) => setSetting(db, 'privacy.small_group', value, 'en', testNow())

describe('settings and answers', () => {
  it('that a cut log took back are noticed', async () => {
    await beginning((workspace) => changeStored(workspace, group('8')))
    expect(await lost()).toBeNull()
    await using(options, async ({ db }) => {
      await db.run(`update setting set value = '5', source = 'default' where key = 'privacy.small_group'`)
      await db.run(`delete from workspace_info where key = 'changes'`)
    })
    expect(await lost()).toEqual({ batches: 0, rows: 0, decisions: 0, changes: 1 })
  })

  it('that something else changed are noticed, and those a crash kept from the journal are not taken for lost', async () => {
    await beginning((workspace) => changeStored(workspace, group('8')))
    const before = readFileSync(journalPath(path))
    await using(options, (workspace) => changeStored(workspace, group('9')))
    writeFileSync(journalPath(path), before)
    expect(await lost()).toBeNull()
    await using(options, ({ db }) => db.run(`update setting set value = '1' where key = 'privacy.small_group'`))
    expect(await lost()).toMatchObject({ changes: 1 })
  })

  it('answers about sheets count like settings', async () => {
    const answer = {
      fingerprint: 'f' as never,
      answer: { kind: 'employee' as const, headerRow: null, columns: [], constants: {}, readings: [] },
    }
    await beginning((workspace) => changeStored(workspace, (db) => rememberAnswer(db, answer, testNow())))
    await using(options, ({ db }) => db.run('delete from mapping_memory'))
    expect(await lost()).toMatchObject({ changes: 1 })
  })
})

describe('whose journal it is', () => {
  it('one left over from a deleted workspace is put aside and is no alarm', async () => {
    await beginning(() => appendJournal(path, [{ commit: 1, rows: 10, signature: 's', at: '' }]))
    expect(await lost()).toMatchObject({ batches: 1 })
    rmSync(path)
    expect(await using(create, (workspace) => workspace.lost)).toBeNull()
    expect(await lost()).toBeNull()
    const aside = readdirSync(folder).filter((name) => name.endsWith('.journal') && name !== 'q1.duckdb.journal')
    expect(aside).toHaveLength(1)
    expect(readFileSync(join(folder, aside[0]), 'utf8')).toContain('"commit":1')
  })

  it('another workspace put in the place of this one does not inherit its losses', async () => {
    const other = join(folder, 'other.duckdb')
    const workspace = await openWorkspace(other, create)
    workspace.close()
    await beginning(() => appendJournal(path, [{ commit: 1, rows: 10, signature: 's', at: '' }]))
    writeFileSync(path, readFileSync(other))
    expect(await lost()).toBeNull()
    expect(readJournal(path).workspace).toBe(readJournal(other).workspace)
  })

  it('a workspace from before they had names gets one, and keeps its journal', async () => {
    await beginning(({ db }) => db.run(`delete from workspace_info where key = 'workspace_id'`))
    writeFileSync(journalPath(path), '\n{"commit":3,"rows":7,"signature":"s","at":""}\n')
    expect(await lost()).toMatchObject({ batches: 1, rows: 7 })
    expect(readJournal(path).workspace).toMatch(/^[0-9a-f-]{36}$/)
    expect(await lost()).toMatchObject({ batches: 1, rows: 7 })
  })
})

describe('a journal', () => {
  it('of 100,000 lines is read without going through them again and again', async () => {
    await beginning(async ({ db }) => {
      await db.run(
        `insert into calibration_decision select i, '2026Q1', 'E1', 5, 9, 'r', '[]', now(), null, 'p', 'hash-' || i, i from range(1, 100001) t(i)`,
      )
    })
    const marks = Array.from({ length: 100_000 }, (_, at) => `{"decision":${at + 1},"hash":"hash-${at + 1}"}`)
    appendFileSync(journalPath(path), `${marks.join('\n')}\n`)
    expect(await lost()).toBeNull()
    appendFileSync(journalPath(path), '{"decision":100003,"hash":"gone"}\n')
    expect(await lost()).toEqual({ batches: 0, rows: 0, decisions: 3, changes: 0 })
  })

  it('that cannot be written leaves what was committed as it is, and the workspace says so', async () => {
    const nowhere = { path: join(folder, 'gone', 'q1.duckdb'), journalBehind: false }
    noteCommitted(nowhere, [{ decision: 1, hash: 'x' }])
    expect(nowhere.journalBehind).toBe(true)
    expect(existsSync(join(folder, 'gone'))).toBe(false)
  })
})
