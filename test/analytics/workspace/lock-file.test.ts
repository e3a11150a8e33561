// Who may change a workspace: one program at a time, by whatever name it reaches the file; and nothing that is somebody's own is ever removed.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles, type Refusal } from '../../../analytics/sources/recognise/source-files'
import { lockPath, takeLock } from '../../../analytics/workspace/lock-file'
import { type OpenOptions, openWorkspace } from '../../../analytics/workspace/open'
import { isOpenHere } from '../../../analytics/workspace/open-files'
import { ownIdentity } from '../../../analytics/workspace/process-identity'
import { testNow } from '../../support/open-workspace'
import { placeWorkspace } from '../../support/placed-workspace'

const options: OpenOptions = { install: async () => {}, now: testNow }
const create: OpenOptions = { ...options, create: { company: '云织科技', cycle: '2026Q1' } }
let folder: string
let path: string
const others: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'))
  path = join(folder, 'q1.duckdb')
})
afterEach(() => {
  for (const child of others.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const holder = (identity: object) => writeFileSync(lockPath(path), JSON.stringify(identity))
const refusal = (given = path, how = options) =>
  openWorkspace(given, how).then(
    (workspace) => {
      workspace.close()
      return null
    },
    (error: { code: string }) => error.code,
  )

/** Another process, for as long as the test runs. */
function other(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  others.push(child)
  return child.pid ?? 0
}

const made = () => placeWorkspace(path)

describe('the lock beside a workspace', () => {
  it('names host, process, file and start, is readable by its owner only and goes when the workspace is closed', async () => {
    const workspace = await openWorkspace(path, create)
    expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toMatchObject({
      host: hostname(),
      pid: process.pid,
      started: ownIdentity().started,
    })
    workspace.close()
    expect(readdirSync(folder).sort()).toEqual(['q1.duckdb', 'q1.duckdb.journal'])
  })

  it('keeps a second opening out, by the same name, a link, another spelling or a hard link', async () => {
    const workspace = await openWorkspace(path, create)
    symlinkSync(path, join(folder, 'link.duckdb'))
    mkdirSync(join(folder, 'deep'))
    linkSync(path, join(folder, 'deep', 'hard.duckdb'))
    for (const spelling of [
      path,
      join(folder, 'link.duckdb'),
      join(folder, 'deep', '..', 'q1.duckdb'),
      join(folder, 'deep', 'hard.duckdb'),
    ]) {
      expect([spelling, await refusal(spelling)]).toEqual([spelling, 'workspace_in_use'])
      expect([spelling, await refusal(spelling, { ...options, readOnly: true })]).toEqual([spelling, 'workspace_in_use'])
      expect(isOpenHere(spelling)).toBe(true)
    }
    workspace.close()
    expect(isOpenHere(path)).toBe(false)
    expect(await refusal()).toBeNull()
  })

  it('is obeyed while its holder runs, and taken over when the holder has ended or its number is another process’s by now', async () => {
    await made()
    const pid = other()
    holder({ ...ownIdentity(), pid, started: '' })
    expect(await refusal()).toBe('workspace_in_use')
    holder({ ...ownIdentity(), pid, started: 'boot-before 17' })
    expect(await refusal()).toBeNull()
    holder({ host: hostname(), pid: 2 ** 22 + 1, started: 'x 1' })
    expect(await refusal()).toBeNull()
    writeFileSync(lockPath(path), '')
    expect(await refusal()).toBeNull()
    expect(existsSync(lockPath(path))).toBe(false)
  })

  it('of another computer is obeyed, because nobody can ask there', async () => {
    await made()
    holder({ host: 'another-computer', pid: 1, started: '' })
    expect(await refusal()).toBe('workspace_in_use_elsewhere')
    expect(await refusal(path, { ...options, readOnly: true })).toBe('workspace_in_use_elsewhere')
  })

  it('never takes a file of somebody’s own for a lock, nor away', async () => {
    await made()
    writeFileSync(lockPath(path), 'my notes about locks')
    expect(await refusal()).toBe('lock_not_ours')
    expect(readFileSync(lockPath(path), 'utf8')).toBe('my notes about locks')
  })

  it('is held by one of many who want it at once', () => {
    const locks = Array.from({ length: 20 }, () => {
      try {
        return takeLock(path)
      } catch {
        return null
      }
    })
    expect(locks.filter((lock) => lock?.isHeld())).toHaveLength(1)
    for (const lock of locks) lock?.release()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('files of somebody’s own', () => {
  it('beside a workspace stay, whatever they are called, also when opening is refused', async () => {
    await made()
    for (const name of ['q1.duckdb.tmp', '.q1.duckdb.tmp-abcdef', 'q1.duckdb.restoring']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'q1.duckdb.tmp', 'mine.txt'), 'mine')
    writeFileSync(join(folder, '.q1.duckdb.tmp-abcdef', 'mine.txt'), 'mine')
    const first = await openWorkspace(path, options)
    expect(await refusal()).toBe('workspace_in_use')
    first.close()
    for (const name of ['q1.duckdb.tmp', '.q1.duckdb.tmp-abcdef']) expect(readFileSync(join(folder, name, 'mine.txt'), 'utf8')).toBe('mine')
  })

  it('a killed run’s folder goes, one of a running program stays', async () => {
    await made()
    const [dead, alive] = [join(folder, '.q1.duckdb.tmp-dead00'), join(folder, '.q1.duckdb.tmp-alive0')]
    for (const [place, pid] of [
      [dead, 2 ** 22 + 1],
      [alive, other()],
    ] as const) {
      mkdirSync(place)
      writeFileSync(join(place, '.plumbline'), JSON.stringify({ host: hostname(), pid, started: '' }))
      writeFileSync(join(place, 'copy.csv'), '张三')
    }
    const workspace = await openWorkspace(path, options)
    workspace.close()
    expect([existsSync(dead), existsSync(alive)]).toEqual([false, true])
  })

  it('a folder whose maker was stopped before it was marked goes, if there is nothing in it', async () => {
    await made()
    const ended = 2 ** 22 + 1
    const [empty, torn, alive, filled] = [`${ended}-empty0`, `${ended}-torn00`, `${other()}-alive0`, `${ended}-filled`].map((name) =>
      join(folder, `.q1.duckdb.tmp-${name}`),
    )
    for (const place of [empty, torn, alive, filled]) mkdirSync(place)
    writeFileSync(join(torn, '.plumbline'), '{"host":"')
    writeFileSync(join(filled, 'mine.txt'), 'mine')
    const workspace = await openWorkspace(path, options)
    workspace.close()
    expect([empty, torn, alive, filled].map((place) => existsSync(place))).toEqual([false, false, true, true])
  })

  it('an existing file is never overwritten by a new workspace, nor removed when making one fails', async () => {
    writeFileSync(path, 'mine')
    expect(await refusal(path, create)).toBe('bad_input')
    expect(readFileSync(path, 'utf8')).toBe('mine')
    const failing: OpenOptions = {
      ...create,
      install: async () => {
        throw new Error('no room')
      },
    }
    const fresh = join(folder, 'fresh.duckdb')
    await expect(openWorkspace(fresh, failing)).rejects.toThrow('no room')
    expect(readdirSync(folder)).toEqual(['q1.duckdb'])
  })
})

describe('the open workspace as a source', () => {
  it('is refused by name before anything opens it, by whatever link it is reached', async () => {
    const workspace = await openWorkspace(path, create)
    const csv = join(folder, 'looks-like.csv')
    linkSync(path, csv)
    const refused: Refusal[] = []
    expect(await listFiles([path, csv], refused)).toEqual([])
    expect(refused.map(({ file, issue }) => [file, issue.code])).toEqual([
      ['q1.duckdb', 'open_workspace'],
      ['looks-like.csv', 'open_workspace'],
    ])
    workspace.close()
  })
})
