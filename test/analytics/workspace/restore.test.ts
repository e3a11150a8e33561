// A copy put back: only where no program has the workspace open, and what stood there is kept.
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupPath, listBackups } from '../../../analytics/workspace/backup-index'
import { type OpenOptions, openWorkspace, type Workspace } from '../../../analytics/workspace/open'
import { restoreWorkspace } from '../../../analytics/workspace/restore'
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
const batches = async () => (await workspace.db.first<{ n: number }>('select count(*) as n from import_batch'))?.n

describe('putting a copy back', () => {
  it('is refused while the workspace is open', async () => {
    await importOne(1)
    await workspace.backups?.make('asked')
    await expect(restoreWorkspace(path, null, testNow())).rejects.toMatchObject({ code: 'workspace_in_use' })
  })

  it('keeps the damaged file and its log aside, and tells what the copy lacks until somebody accepts it', async () => {
    await importOne(1)
    await workspace.backups?.make('asked')
    await importOne(2)
    await reopen()
    workspace.close()
    truncateSync(path, 5000)
    const damaged = readFileSync(path)
    const { keptAs } = await restoreWorkspace(path, null, testNow())
    expect(readFileSync(join(folder, keptAs ?? '')).equals(damaged)).toBe(true)
    workspace = await openWorkspace(path, options)
    expect(await batches()).toBe(1)
    expect(workspace.lost).toEqual({ batches: 1, rows: 10, decisions: 0, changes: 0 })
    const { acceptLoss } = await import('../../../analytics/workspace/journal-check')
    await acceptLoss(workspace.db, path, workspace.lost!, testNow())
    await reopen()
    expect(workspace.lost).toBeNull()
    await importOne(2)
    await reopen()
    expect(workspace.lost).toBeNull()
  })

  it('says so when there is none, and when none is whole', async () => {
    await importOne(1)
    await reopen()
    workspace.close()
    await expect(restoreWorkspace(path, null, testNow())).rejects.toMatchObject({ code: 'backup_none' })
    workspace = await openWorkspace(path, options)
    await workspace.backups?.make('asked')
    workspace.close()
    const copy = backupPath(path, listBackups(path)[0].name)
    writeFileSync(copy, Buffer.alloc(statSync(copy).size))
    await expect(restoreWorkspace(path, null, testNow())).rejects.toMatchObject({ code: 'backup_missing' })
    expect(existsSync(`${path}.lock`)).toBe(false)
    workspace = await openWorkspace(path, options)
  })
})

describe('a database whose lock file is gone', () => {
  it('is not replaced while another process has it open, and is afterwards, damaged or not', async () => {
    await importOne(1)
    await workspace.backups?.make('asked')
    workspace.close()
    const { spawn } = await import('node:child_process')
    const script = `require('@duckdb/node-api').DuckDBInstance.create(process.argv[1]).then((it) => { console.log('open'); setInterval(() => it, 1000) })`
    const other = spawn(process.execPath, ['-e', script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(other.stdout, 'data')
      other.kill('SIGSTOP')
      await expect(restoreWorkspace(path, null, testNow())).rejects.toMatchObject({
        code: 'workspace_in_use',
        facts: { pid: String(other.pid) },
      })
      expect(readdirSync(folder).filter((name) => name.endsWith('.damaged'))).toEqual([])
    } finally {
      other.kill('SIGKILL')
    }
    await once(other, 'exit')
    for (const spoil of [() => {}, () => truncateSync(path, 5000), () => truncateSync(path), () => writeFileSync(path, 'x'.repeat(9000))]) {
      spoil()
      await restoreWorkspace(path, null, testNow())
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.damaged'))).toHaveLength(4)
    workspace = await openWorkspace(path, options)
  })
})
