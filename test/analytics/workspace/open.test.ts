import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installViews } from '../../../analytics/catalog'
import { journalled } from '../../../analytics/session/journal'
import { appendJournal, journalPath } from '../../../analytics/workspace/journal'
import { type OpenOptions, openWorkspace } from '../../../analytics/workspace/open'
import type { Database } from '../../../analytics/workspace/query'
import { listSettings, setSetting } from '../../../analytics/workspace/settings'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
const create: OpenOptions = { ...options, create: { company: '云织科技', cycle: '2026Q1' } }
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-open-'))
  path = join(folder, 'a b#1.duckdb')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** As `openWorkspace(path, create)`, of which a copy is opened. */
async function begun() {
  await placeWorkspace(path)
  return openWorkspace(path, options)
}

const insertBatch = (commit: number) =>
  `insert into import_batch values (${commit}, ${commit}, now(), now(), 1, 1, 10, 10, 0, 0, 'signature-${commit}')`

describe('a workspace', () => {
  it('keeps its name, cycle and changed settings', async () => {
    const first = await openWorkspace(path, create)
    await setSetting(first.db, 'consistency.target', '0.9', 'en', testNow())
    first.close()
    const second = await openWorkspace(path, options)
    const rows = await listSettings(second.db, 'en')
    second.close()
    expect(rows.find((row) => row.key === 'company.name')?.value).toBe('云织科技')
    expect(rows.find((row) => row.key === 'consistency.target')).toMatchObject({ value: '0.9', default: '0.95', source: 'user' })
    expect(rows.find((row) => row.key === 'consistency.rel_tol')).toMatchObject({ value: '0.01', source: 'default' })
  })

  it('computes what it keeps as tables anew when the text of a macro has changed, and only then', async () => {
    const withViews = { ...options, install: installViews }
    const first = await openWorkspace(path, { ...create, install: installViews })
    await first.db.run(`insert into department_now values ('D1', 'left over', 'left over', 0)`)
    first.close()
    const again = await openWorkspace(path, withViews)
    expect(await again.db.first('select count(*) as n from department_now')).toEqual({ n: 1 })
    await again.db.run(`update workspace_info set value = 'of an older program' where key = 'macros'`)
    again.close()
    const changed = await openWorkspace(path, withViews)
    expect(await changed.db.first('select count(*) as n from department_now')).toEqual({ n: 0 })
    changed.close()
  })

  it('refuses a setting outside its bounds and keeps the old value', async () => {
    const workspace = await begun()
    await expect(setSetting(workspace.db, 'consistency.target', '1.5', 'en', testNow())).rejects.toMatchObject({ code: 'bad_input' })
    await expect(setSetting(workspace.db, 'no.such.key', '1', 'en', testNow())).rejects.toMatchObject({ code: 'bad_input' })
    expect(await workspace.db.first(`select setting_number('consistency.target') as v`)).toEqual({ v: 0.95 })
    workspace.close()
  })

  it('takes only what is a time zone or a cycle for one, and opens with a zone that is none', async () => {
    const workspace = await begun()
    const set = (key: string, value: string) => setSetting(workspace.db, key, value, 'en', testNow())
    for (const zone of ['Mars/Phobos', '', '+08:00', "UTC' ; select 1"])
      await expect(set('time.zone', zone)).rejects.toMatchObject({ code: 'bad_input' })
    for (const cycle of ['banana', '2026Q5', '2026Q1 '])
      await expect(set('cycle.current', cycle)).rejects.toMatchObject({ code: 'bad_input' })
    for (const cycle of ['', '2026', '2026Q2']) expect((await set('cycle.current', cycle)).value).toBe(cycle)
    expect((await set('time.zone', 'America/New_York')).value).toBe('America/New_York')
    await workspace.db.run(`update setting set value = 'Mars/Phobos' where key = 'time.zone'`)
    workspace.close()
    const again = await openWorkspace(path, options)
    expect(await again.db.first(`select current_setting('TimeZone') as zone`)).toEqual({ zone: 'Asia/Shanghai' })
    again.close()
  })

  it('computes days in its own time zone', async () => {
    const workspace = await begun()
    const session = await workspace.session()
    expect(await session.db.first(`select (timestamptz '2026-01-31 17:00:00+00')::date as day`)).toEqual({ day: '2026-02-01' })
    session.close()
    workspace.close()
  })

  it('reads and writes no other file, loads nothing and lets nobody change that', async () => {
    const workspace = await begun()
    writeFileSync(join(folder, 'other.csv'), 'a\n1\n')
    for (const sql of [
      `select * from read_text('${join(folder, 'other.csv')}')`,
      `copy (select 1) to '${join(folder, 'out.csv')}'`,
      `attach '${join(folder, 'b.duckdb')}' as b`,
      'install httpfs',
      'set enable_external_access = true',
    ]) {
      await expect(workspace.db.run(sql), sql).rejects.toThrow()
    }
    expect(existsSync(join(folder, 'out.csv'))).toBe(false)
    workspace.close()
  })
})

describe('opening', () => {
  it('says which process holds the file', async () => {
    const first = await begun()
    const { execFileSync } = await import('node:child_process')
    const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then(() => console.log('opened'), (e) => console.log(e.message))`
    const answer = execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' })
    expect(answer).toContain(`PID ${process.pid}`)
    first.close()
  })

  it('tells a missing file, a text file and a foreign database apart', async () => {
    await expect(openWorkspace(join(folder, 'none.duckdb'), options)).rejects.toMatchObject({ code: 'workspace_missing' })
    writeFileSync(path, 'just text, longer than any header '.repeat(400))
    await expect(openWorkspace(path, options)).rejects.toMatchObject({ code: 'not_a_workspace' })
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const other = join(folder, 'other.duckdb')
    const instance = await DuckDBInstance.create(other)
    const connection = await instance.connect()
    await connection.run('create table theirs (a integer)')
    connection.closeSync()
    instance.closeSync()
    await expect(openWorkspace(other, options)).rejects.toMatchObject({ code: 'not_a_workspace' })
  })

  it('names a damaged file and leaves it as it is', async () => {
    const workspace = await begun()
    workspace.close()
    truncateSync(path, 6000)
    const before = readFileSync(path)
    await expect(openWorkspace(path, options)).rejects.toMatchObject({ code: 'workspace_damaged' })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('the journal beside the file', () => {
  it('notices batches that a shortened log lost', async () => {
    const workspace = await begun()
    await workspace.db.run(insertBatch(1))
    appendJournal(path, [{ commit: 1, rows: 10, signature: 'signature-1', at: '2026-04-08T02:00:00Z' }])
    appendJournal(path, [{ commit: 2, rows: 25, signature: 'signature-2', at: '2026-04-08T02:01:00Z' }])
    workspace.close()
    const again = await openWorkspace(path, options)
    expect(again.lost).toEqual({ batches: 1, rows: 25, decisions: 0, changes: 0 })
    again.close()
  })

  it('notices decisions that a shortened log lost, and only those', async () => {
    const decide = (db: Database, seq: number) =>
      db.run(`insert into calibration_decision values (${seq}, '2026Q1', 'E1', 5, 9, 'r', '[]', now(), null, 'p', 'hash-${seq}', ${seq})`)
    const workspace = await begun()
    for (const seq of [1, 2, 3]) await journalled(workspace, decide(workspace.db, seq))
    workspace.close()
    const whole = await openWorkspace(path, options)
    expect(whole.lost).toBeNull()
    await whole.db.run('delete from calibration_decision where seq > 1')
    whole.close()
    const shortened = await openWorkspace(path, options)
    expect(shortened.lost).toEqual({ batches: 0, rows: 0, decisions: 2, changes: 0 })
    await journalled(shortened, decide(shortened.db, 2))
    shortened.close()
    const goingOn = await openWorkspace(path, options)
    expect(goingOn.lost).toEqual({ batches: 0, rows: 0, decisions: 1, changes: 0 })
    goingOn.close()
  })

  it('learns a commit that a crash kept from it, and survives a half-written line', async () => {
    const workspace = await begun()
    await workspace.db.run(insertBatch(1))
    appendFileSync(journalPath(path), '\nwritten by somebody else}\n{"commit":9,"ro')
    workspace.close()
    const again = await openWorkspace(path, options)
    expect(again.lost).toBeNull()
    again.close()
    expect(readFileSync(journalPath(path), 'utf8')).toContain('"signature-1"')
  })
})
