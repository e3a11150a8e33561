import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isWhole, newestWhole } from '../../../analytics/workspace/backup'
import { backupFolder, backupPath, listBackups } from '../../../analytics/workspace/backup-index'
import { changeStored } from '../../../analytics/workspace/change-stored'
import { type OpenOptions, openWorkspace, type Workspace } from '../../../analytics/workspace/open'
import { ownIdentity } from '../../../analytics/workspace/process-identity'
import { restoreWorkspace } from '../../../analytics/workspace/restore'
import { setSetting } from '../../../analytics/workspace/settings'
import { backToOlder } from '../../support/older-workspace'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
let folder: string
let path: string
let workspace: Workspace

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-backup-'))
  path = join(folder, 'q1.duckdb')
  await placeWorkspace(path)
  workspace = await openWorkspace(path, options)
})
afterEach(async () => {
  await workspace.backups?.idle()
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

async function importOne(commit: number): Promise<void> {
  await workspace.db.run(`insert into import_batch values (${commit}, ${commit}, now(), now(), 1, 1, 10, 10, 0, 0, 'signature-${commit}')`)
  await workspace.checkpoint()
}
const reopen = async () => {
  await workspace.backups?.idle()
  workspace.close()
  workspace = await openWorkspace(path, options)
}

describe('a copy', () => {
  it('is made while the workspace is open, without letting go of the database’s lock', async () => {
    await importOne(1)
    await workspace.backups?.make('asked')
    const { execFileSync } = await import('node:child_process')
    const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then(() => console.log('opened'), (e) => console.log(e.message))`
    expect(execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' })).toContain(`PID ${process.pid}`)
    const [backup] = listBackups(path)
    expect(backup).toMatchObject({ reason: 'asked', batches: 1, decisions: 0, bytes: statSync(backupPath(path, backup.name)).size })
    expect(await isWhole(path, backup)).toBe(true)
    expect(statSync(backupPath(path, backup.name)).mode & 0o077).toBe(0)
  })

  it('follows an import once, and only so many are kept', async () => {
    await workspace.backups?.makeIfDue()
    expect(listBackups(path)).toEqual([])
    for (const commit of [1, 2, 3, 4, 5]) {
      await importOne(commit)
      await workspace.backups?.makeIfDue()
      await workspace.backups?.makeIfDue()
    }
    expect(listBackups(path).map((backup) => [backup.number, backup.batches])).toEqual([
      [5, 5],
      [4, 4],
      [3, 3],
    ])
    expect(readdirSync(backupFolder(path))).toHaveLength(4)
    await changeStored(workspace, (db) => setSetting(db, 'backup.keep', '0', 'en', testNow()))
    await importOne(6)
    await workspace.backups?.makeIfDue()
    expect(listBackups(path)).toHaveLength(3)
  })

  it('is made of a workspace whose log was cut short', async () => {
    await importOne(1)
    workspace.close()
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const plain = await DuckDBInstance.create(path)
    const connection = await plain.connect()
    await connection.run('pragma disable_checkpoint_on_shutdown')
    await connection.run(`insert into workspace_info values ('lost', 'with the log')`)
    connection.closeSync()
    plain.closeSync()
    truncateSync(`${path}.wal`, statSync(`${path}.wal`).size - 20)
    workspace = await openWorkspace(path, options)
    await workspace.backups?.make('asked')
    expect(listBackups(path)).toHaveLength(1)
  })

  it('that was stopped half-way leaves nothing under its name, and goes with the next one', async () => {
    await importOne(1)
    const made = workspace.backups?.make('asked').catch((error: { code: string }) => error.code)
    workspace.backups?.stop()
    expect(await made).toBe('cancelled')
    expect(listBackups(path)).toEqual([])
    await reopen()
    mkdirSync(backupFolder(path), { recursive: true })
    const half = join(backupFolder(path), '.copy.tmp-1-abcdef')
    mkdirSync(half)
    writeFileSync(join(half, '.plumbline'), JSON.stringify({ ...ownIdentity(), started: 'long ago' }))
    writeFileSync(join(half, 'copy.duckdb'), 'half')
    await workspace.backups?.make('asked')
    expect(readdirSync(backupFolder(path))).toEqual([listBackups(path)[0].name, 'backups.journal'])
  })

  it('removes nothing that is somebody’s own, also where the folder is a link to one of theirs', async () => {
    const own = join(folder, 'documents')
    mkdirSync(own)
    const theirs = ['合同.pdf.part', 'film.part', '000001-import-x.duckdb', 'copy.duckdb', '000002-asked-20260401T080000Z.duckdb']
    for (const name of theirs) writeFileSync(join(own, name), name)
    symlinkSync(own, backupFolder(path))
    for (const commit of [1, 2, 3, 4, 5]) {
      await importOne(commit)
      await workspace.backups?.makeIfDue()
    }
    expect(listBackups(path).map(({ batches }) => batches)).toEqual([5, 4, 3])
    for (const name of theirs) expect(readFileSync(join(own, name), 'utf8')).toBe(name)
  })

  it('leaves those of another workspace that lie in the same folder', async () => {
    const other = await openWorkspace(join(folder, 'other.duckdb'), { ...options, create: { company: '乙', cycle: '' } })
    await other.backups?.make('asked')
    other.close()
    symlinkSync(backupFolder(join(folder, 'other.duckdb')), backupFolder(path))
    for (const commit of [1, 2, 3, 4]) {
      await importOne(commit)
      await workspace.backups?.makeIfDue()
    }
    expect(listBackups(path).map(({ batches }) => batches)).toEqual([4, 3, 2, 0])
    workspace.close()
    for (const { name, batches: held } of listBackups(path)) if (held > 0) rmSync(backupPath(path, name))
    await expect(restoreWorkspace(path, null, testNow())).rejects.toMatchObject({ code: expect.stringMatching(/^backup/) })
    workspace = await openWorkspace(path, options)
  })

  it('that cannot be made is a notice, never a failure of the import', async () => {
    const trouble = async () => {
      await workspace.backups?.makeIfDue()
      return workspace.backups?.trouble?.code
    }
    await importOne(1)
    writeFileSync(backupFolder(path), 'a file of somebody’s own')
    expect(await trouble()).toBe('backup_place_taken')
    rmSync(backupFolder(path))
    mkdirSync(join(backupFolder(path), 'backups.journal'), { recursive: true })
    expect(await trouble()).toBe('backup_place_taken')
    rmSync(backupFolder(path), { recursive: true })
    renameSync(path, join(folder, 'renamed.duckdb'))
    expect(await trouble()).toBe('backup_gone')
    expect(existsSync(backupFolder(path))).toBe(false)
    renameSync(join(folder, 'renamed.duckdb'), path)
    expect(await trouble()).toBeUndefined()
  })

  it('is listed although a killed program left a torn line in the index', async () => {
    await importOne(1)
    await workspace.backups?.make('asked')
    const index = join(backupFolder(path), 'backups.journal')
    truncateSync(index, Math.floor(statSync(index).size / 2))
    await workspace.backups?.make('asked')
    expect(listBackups(path)).toHaveLength(1)
    expect(await newestWhole(path)).not.toBeNull()
  })

  it('that was altered or cut is not taken for whole', async () => {
    for (const commit of [1, 2, 3]) {
      await importOne(commit)
      await workspace.backups?.makeIfDue()
    }
    const [newest, second] = listBackups(path)
    truncateSync(backupPath(path, newest.name), newest.bytes - 1)
    const bytes = readFileSync(backupPath(path, second.name))
    bytes[20_000] ^= 1
    writeFileSync(backupPath(path, second.name), bytes)
    expect((await newestWhole(path))?.batches).toBe(1)
    appendFileSync(join(backupFolder(path), 'backups.journal'), '{"number":9,"name":"../q1.duckdb","reason":"import"}\n{"torn')
    expect((await newestWhole(path))?.batches).toBe(1)
  })
})

describe('before tables change', () => {
  it('a copy of the older workspace is made, and opens as it was', async () => {
    for (const statement of backToOlder) await workspace.db.run(statement)
    await reopen()
    const [backup] = listBackups(path)
    expect(backup.reason).toBe('migration')
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const copy = await DuckDBInstance.create(backupPath(path, backup.name), { access_mode: 'READ_ONLY' })
    const connection = await copy.connect()
    const version = await connection.runAndReadAll(`select value from workspace_info where key = 'schema_version'`)
    expect(version.getRows()).toEqual([['3']])
    connection.closeSync()
    copy.closeSync()
  })
})
