// Two that want the same workspace: one gets it, the other is told, and neither harms what is the other's.
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { plainly } from '../electron/cli'
import { program } from '../support/program'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { given, type RunningEngine, startEngine } from './support/engine'
import { sound } from './support/state'
import { few, fully, runner, thorough, tries } from './support/tries'

const folder = attackFolder()
const run = runner()
let source: Base
const engines: RunningEngine[] = []
const others: ChildProcess[] = []

beforeAll(async () => {
  source = await base()
}, 300_000)
afterEach(async () => {
  for (const child of others.splice(0)) child.kill('SIGKILL')
  for (const engine of engines.splice(0)) await engine.kill()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function holder(path: string): Promise<RunningEngine> {
  const engine = startEngine({ folder, workspace: path })
  engines.push(engine)
  given(await engine.call('workspace.reopen', {}))
  return engine
}

const spellings: [string, (path: string) => string][] = [
  ['its own name', (path) => path],
  ['a hard link', (path) => linked(path, linkSync)],
  ['a symbolic link', (path) => linked(path, symlinkSync)],
  ['a way round', (path) => join(dirname(path), '..', dirname(path).split('/').at(-1) ?? '', 'q1.duckdb')],
  ['a linked folder', (path) => join(linkedFolder(dirname(path)), 'q1.duckdb')],
]
function linked(path: string, link: (from: string, to: string) => void): string {
  const other = join(dirname(path), 'other.duckdb')
  link(path, other)
  return other
}
function linkedFolder(place: string): string {
  symlinkSync(place, `${place}-link`)
  return `${place}-link`
}

const commands: Record<string, (path: string) => string[]> = {
  writer: (path) => ['import', source.more, '-w', path],
  reader: (path) => ['metrics', '-w', path],
  checker: (path) => ['verify', '-w', path],
  copier: (path) => ['backup', '-w', path],
  restorer: (path) => ['restore', '-w', path],
}

it('a workspace that is open keeps out whoever comes, by whatever name', async () => {
  const pairs = spellings.flatMap(([spelling, spell]) => Object.keys(commands).map((who) => ({ spelling, spell, who })))
  const wanted = thorough ? pairs : [pairs[6]]
  await tries('F8 pair', wanted, async ({ spelling, spell, who }) => {
    const path = copyOfBase(source, folder, `open ${spelling} ${who}`)
    await holder(path)
    const bytes = readFileSync(`${path}.journal`)
    const { code, err } = await run(commands[who](spell(path)))
    // Copies belong to a name, and a second name in the folder has none.
    const due = who === 'restorer' && spelling === 'a hard link' ? /no backup of/ : /in use by another program \(process \d+\)/
    expect([code, err]).toEqual([2, expect.stringMatching(due)])
    expect(readFileSync(`${path}.journal`).equals(bytes)).toBe(true)
    for (const engine of engines.splice(0)) await engine.stop()
    await sound(path)
  })
}, 600_000)

it('one that is read keeps a writer from harming it, and lets another reader in', async () => {
  await tries('F8 pair', few(['writer', 'reader'], 1), async (who) => {
    const path = copyOfBase(source, folder, `read ${who}`)
    const slow = spawnReader(path)
    await slow.reading
    const { code, err } = await run(commands[who](path))
    if (who === 'reader') expect(code).toBe(0)
    else expect([code, err]).toEqual([2, expect.stringContaining('in use by another program')])
    slow.child.kill('SIGKILL')
    await slow.ended
    await sound(path)
  })
}, 300_000)

/** A reader that has its first rows out and waits for somebody to take the rest. */
function spawnReader(path: string) {
  const child = spawn(process.execPath, [
    ...[join(__dirname, '../../out/main/cli.cjs'), 'sql', '-w', path],
    ...["select i, repeat('x', 1000) as text from range(2000000) t(i)", '--arrow'],
  ])
  others.push(child)
  return {
    child,
    reading: new Promise((begun) => child.stdout.once('readable', begun)),
    ended: new Promise((done) => child.once('exit', done)),
  }
}

fully(
  'of two that make the same new workspace one makes it whole, and the other takes nothing away',
  async () => {
    await tries(
      'F8 pair',
      Array.from({ length: 8 }).map((_, turn) => turn),
      async (turn) => {
        const path = join(folder, `new-${turn}`, 'q1.duckdb')
        mkdirSync(dirname(path))
        const apart = program()
        const both = await Promise.all([source.files, source.more].map((files) => apart(['import', files, '-w', path])))
        const codes = both.map(({ code }) => code).sort()
        // One that comes when the other is done finds a workspace and imports into it.
        expect([
          [0, 0],
          [0, 2],
        ]).toContainEqual(codes)
        for (const { code, err } of both) if (code === 2) expect(err).toMatch(/in use|not valid/)
        await sound(path)
      },
    )
  },
  300_000,
)

it('a lock that is stale, foreign or of another computer is told apart', async () => {
  const locks: [string, string, number][] = [
    ['stale', JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, started: 'x 1' }), 0],
    ['of another computer', JSON.stringify({ host: 'another-computer', pid: 1, started: '' }), 2],
    ['of somebody’s own', 'my notes about locks', 2],
    ['of a number used again', JSON.stringify({ host: hostname(), pid: process.pid, started: 'boot-before 17' }), 0],
    ['torn', '{"host":"', 2],
    ['empty', '', 0],
  ]
  await tries('F8 lock', few(locks, 1), async ([name, lock, expected]) => {
    const path = copyOfBase(source, folder, `lock ${name}`)
    writeFileSync(`${path}.lock`, lock)
    const { code, err } = await run(commands.writer(path))
    expect([code, err.includes('    at ')]).toEqual([expected, false])
    expect(existsSync(`${path}.lock`)).toBe(expected === 2)
    if (expected === 2) expect(readFileSync(`${path}.lock`, 'utf8')).toBe(lock)
  })
}, 300_000)

fully(
  'the open workspace dropped on its own engine as a source keeps the database’s lock',
  async () => {
    const ways: [string, (path: string) => string][] = [
      ['itself', (path) => path],
      ['a hard link called .csv', (path) => renamedLink(path, 'rows.csv', linkSync)],
      ['a symbolic link called .xlsx', (path) => renamedLink(path, 'rows.xlsx', symlinkSync)],
      ['its folder', (path) => dirname(path)],
    ]
    await tries('F8 own source', ways, async ([name, way]) => {
      const path = copyOfBase(source, folder, `own ${name}`)
      const engine = await holder(path)
      const paths = [engine.token('source', way(path))]
      await engine.call('sources.recognise', { jobId: 'look', paths })
      await engine.call('sources.import', { jobId: 'take', paths })
      // Past the lock of our own, only the database's is left.
      rmSync(`${path}.lock`)
      await expect(plainly(path, 'select 1')).rejects.toThrow(/Could not set lock/)
      expect((await run(commands.writer(path))).code).toBe(2)
      await engine.stop()
      await sound(path)
    })
  },
  300_000,
)

function renamedLink(path: string, name: string, link: (from: string, to: string) => void): string {
  const other = join(dirname(path), name)
  link(path, other)
  return other
}

it('files of somebody’s own that are called like ours stay as they are', async () => {
  await tries('own files', few(['restore', 'import', 'backup'], 1), async (command) => {
    const path = copyOfBase(source, folder, `mine ${command}`, true)
    const place = dirname(path)
    const own = [
      'q1.duckdb.tmp/mine.txt',
      '.q1.duckdb.tmp-abcdef/mine.txt',
      'q1.duckdb.restoring',
      'q1.duckdb.backups/mine.txt',
      'q1.duckdb.answers.new',
    ]
    for (const name of own) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), 'mine')
    }
    copyFileSync(path, join(place, 'copy of q1.duckdb'))
    const { code } = await run([command, ...(command === 'import' ? [source.more] : []), '-w', path])
    expect([0, 2]).toContain(code)
    for (const name of own) expect([name, existsSync(join(place, name)) && readFileSync(join(place, name), 'utf8')]).toEqual([name, 'mine'])
    expect(readdirSync(place)).toContain('copy of q1.duckdb')
  })
}, 300_000)
