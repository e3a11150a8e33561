// What `verify` passes and what it notices, each on a copy of a good workspace.
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { few } from '../faults/support/tries'
import { writeHardCompany } from '../support/hard-company'
import { program } from '../support/program'
import { commandLine, copyOf, failedChecks, plainly, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const workspace = join(folder, 'q1.duckdb')
let run: ReturnType<typeof commandLine>
beforeAll(async () => {
  run = commandLine()
  writeHardCompany(files)
  expect((await run(['import', files, '-w', workspace])).code).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('verify', () => {
  it('passes a good workspace whose cycle nobody named, and the files did', async () => {
    expect(await failedChecks(program(), workspace)).toEqual({ code: 0, failed: [] })
  })

  it('notices a raw row that is gone, a raw table that is gone and a reconciliation that does not add up', async () => {
    const path = copyOf(workspace, 'row-gone')
    const small = `select 'raw.small_' || columns as name, sheet_id as id from source_sheet where rows_read between 1 and 256 limit 1`
    const [{ name, id }] = JSON.parse((await run(['sql', '-w', path, small, '--json'])).out)
    await plainly(path, `delete from ${name} where _sheet = ${id} and _row = (select max(_row) from raw.s${id})`)
    expect(await failedChecks(run, path)).toEqual({ code: 2, failed: ['raw_rows'] })
    await plainly(path, `drop view raw.s${id}`)
    expect(await failedChecks(run, path)).toEqual({ code: 2, failed: ['raw_rows'] })
    await plainly(path, 'update source_sheet set accepted = accepted + 1 where sheet_id = 2')
    expect(await failedChecks(run, path)).toEqual({ code: 2, failed: ['reconciliation', 'raw_rows'] })
  })

  it('notices a derived table that no longer follows from the rows', async () => {
    const spoil = async (name: string, statement: string) => {
      const path = copyOf(workspace, name)
      await plainly(path, statement)
      return failedChecks(run, path)
    }
    const derived = { code: 2, failed: ['derived'] }
    const spoilt: [string, string][] = [
      ['number', 'update collaboration_score set points = points + 1 where rowid = 3'],
      ['gone', 'delete from goal_alignment where rowid = 0'],
      ['box', "update calibration_population set peer_group = 'X' where rowid = 0"],
    ]
    for (const [name, statement] of few(spoilt, 1)) expect([name, await spoil(name, statement)]).toEqual([name, derived])
  })

  it('notices a commit the database has lost, and lets a torn journal line pass', async () => {
    const path = copyOf(workspace, 'older')
    appendFileSync(`${path}.journal`, '\n{"commit":99,"rows":10,"signature":"x","at":"2026-04-01T00:00:00Z"}\n')
    expect(await failedChecks(run, path)).toEqual({ code: 2, failed: ['journal'] })
    expect((await run(['sql', '-w', path, 'select 1'])).err).toContain('1 import (about 10 rows)')
    expect((await run(['accept-loss', '-w', path])).code).toBe(0)
    expect(await failedChecks(run, path)).toEqual({ code: 0, failed: [] })
    const torn = copyOf(workspace, 'torn')
    truncateSync(`${torn}.journal`, statSync(`${torn}.journal`).size - 20)
    expect(await failedChecks(run, torn)).toEqual({ code: 0, failed: [] })
  })

  it('names a file that was cut short or overwritten as damaged', async () => {
    const cut = copyOf(workspace, 'cut')
    truncateSync(cut, Math.floor(statSync(cut).size / 3))
    const { code, err } = await run(['metrics', '-w', cut])
    expect([code, err]).toEqual([2, expect.stringMatching(/^The workspace cut\.duckdb is damaged/)])
    const spoiled = copyOf(workspace, 'spoiled')
    // Blocks of 256 kB behind three headers; some of a file are free, and nothing is lost in them.
    const held = `select max(block_id) as block from pragma_storage_info('source_column') where block_id >= 0`
    const [{ block }] = JSON.parse((await run(['sql', '-w', spoiled, held, '--json'])).out)
    const file = openSync(spoiled, 'r+')
    writeSync(file, Buffer.alloc(64, 65), 0, 64, 3 * 4096 + Number(block) * 262_144 + 1000)
    closeSync(file)
    expect(await failedChecks(program(), spoiled)).toEqual({ code: 2, failed: ['blocks'] })
  })

  it('notices a write-ahead log that was cut short', async () => {
    const path = copyOf(workspace, 'cut-log')
    const commit = "insert into import_batch select 7, 7, now(), now(), 1, 1, 0, 0, 0, 0, 'seven'"
    const filler = 'create table filler as select range as n from range(1000)'
    await plainly(path, 'pragma disable_checkpoint_on_shutdown', filler, commit)
    appendFileSync(`${path}.journal`, '\n{"commit":7,"rows":0,"signature":"seven","at":"2026-04-01T00:00:00Z"}\n')
    expect(await failedChecks(run, path)).toEqual({ code: 0, failed: [] })
    truncateSync(`${path}.wal`, statSync(`${path}.wal`).size - 60)
    expect((await failedChecks(run, path)).failed).toEqual(['journal'])
  })

  it('says that the journal was not checked where there is none of this workspace', async () => {
    const spoil: [string, (journal: string) => void][] = [
      ['foreign', (journal) => writeFileSync(journal, '{"workspace":"another"}\n{"commit":1,"rows":1,"signature":"x","at":""}\n')],
      ['missing', (journal) => rmSync(journal)],
      ['unreadable', (journal) => truncateSync(journal)],
      ['unreadable', (journal) => writeFileSync(journal, Buffer.from(Array.from({ length: 500 }, (_, n) => (n * 37) % 256)))],
    ]
    for (const [n, [without, work]] of few(spoil, 1).entries()) {
      const path = copyOf(workspace, `journal-${n}`)
      work(`${path}.journal`)
      const { code, out } = await run(['verify', '-w', path])
      expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`journal +not checked: ${without}`))])
    }
  })
})

describe('a workspace that cannot be used', () => {
  const spoilt: [string, (path: string) => void][] = [
    ['zeroed', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
    ['deleted', (path) => rmSync(path)],
    ['emptied', (path) => truncateSync(path)],
  ]
  it.each(few(spoilt, 1))('names the copies beside it and the command, %s', async (name, spoil) => {
    const path = copyOf(workspace, name)
    cpSync(`${workspace}.backups`, `${path}.backups`, { recursive: true })
    spoil(path)
    for (const command of few(['metrics', 'verify'], 1)) {
      const { code, err } = await run([command, '-w', path])
      expect([code, err]).toEqual([2, expect.stringContaining(`plumbline restore -w ${path}`)])
      expect(err).not.toContain('older Plumbline')
    }
    expect((await run(['restore', '-w', path])).code).toBe(0)
    expect(await failedChecks(run, path)).toEqual({ code: 0, failed: [] })
  })

  it('is told apart from a name that was mistyped, one that never was, one without copies and one that was renamed', async () => {
    const copies = copyOf(workspace, 'copies')
    cpSync(`${workspace}.backups`, `${copies}.backups`, { recursive: true })
    const said = async (path: string, ...more: string[]) => {
      const { code, err } = await run(['restore', '-w', path, ...more])
      expect(code).toBe(2)
      return err
    }
    expect(await said(copies, '--from', '000001')).toMatch(/no backup called 000001.*It has: 000001-import-/)
    expect(await said(join(folder, 'never.duckdb'))).toContain('never.duckdb cannot be found')
    expect(await said(copyOf(workspace, 'alone'))).toContain('holds some of this workspace')
    const renamed = join(folder, 'renamed.duckdb')
    renameSync(copies, renamed)
    expect(await said(renamed)).toMatch(/Rename \S+\.backups to renamed\.duckdb\.backups/)
    const bare = join(folder, 'bare')
    mkdirSync(bare)
    copyFileSync(workspace, join(bare, 'q1.duckdb'))
    expect(await said(join(bare, 'q1.duckdb'))).toContain('There is no backup of q1.duckdb beside it')
  })
})
