// A disk that is full, or that nothing can be written to. Where no disk can be mounted there is nothing to try.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { given, startEngine } from './support/engine'
import { sound } from './support/state'
import { few, fully, runner, thorough, tries } from './support/tries'

const folder = attackFolder()
const run = runner()
const disk = join(folder, 'disk')
let source: Base
let before: string
let after: string

const system = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0
const mount = (bytes: number): boolean => system('/bin/mount', '-t', 'tmpfs', '-o', `size=${Math.ceil(bytes)}`, 'tmpfs', disk)
const unmount = (): boolean => system('/bin/umount', disk)
mkdirSync(disk, { recursive: true })
const mayMount = mount(1 << 20) && unmount()

beforeAll(async () => {
  source = await base()
  before = await sound(copyOfBase(source, folder, 'before'))
  const whole = copyOfBase(source, folder, 'whole')
  await run(['import', source.more, '-w', whole])
  after = await sound(whole)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** With the workspace on a disk of its own that has so much room left. */
async function onDisk(kilobytes: number, work: (path: string) => Promise<void>, withBackups = false): Promise<void> {
  const path = copyOfBase(source, folder, `room ${kilobytes}`, withBackups)
  const copies = withBackups ? statSync(path).size : 0
  expect(mount(statSync(path).size + copies + kilobytes * 1024 + 65_536)).toBe(true)
  try {
    cpSync(dirname(path), disk, { recursive: true })
    await work(join(disk, 'q1.duckdb'))
  } finally {
    unmount()
    rmSync(dirname(path), { recursive: true })
  }
}

/** What is on the full disk, looked at where there is room. */
async function lookedAt(path: string, name: string): Promise<string> {
  const elsewhere = join(folder, `looked at ${name}.duckdb`)
  for (const part of ['', '.journal', '.wal']) if (existsSync(path + part)) copyFileSync(path + part, elsewhere + part)
  return sound(elsewhere)
}

const fullIsSaid = /disk is full|no room for a backup/

if (mayMount)
  describe('a full disk', () => {
    it('stops an import in a sentence, before or after it is stored', async () => {
      await tries('F4 import', few([40, 600, 0, 150, 300, 1200, 2500, 5000], 1), (kilobytes) =>
        onDisk(kilobytes, async (path) => {
          const { code, err } = await run(['import', source.more, '-w', path, '--lang', 'en'])
          const found = await lookedAt(path, `import ${kilobytes}`)
          expect(found).toBe(code === 0 || err.includes('The import is stored') ? after : before)
          if (code !== 0) expect([code, err]).toEqual([2, expect.stringMatching(fullIsSaid)])
        }),
      )
    }, 600_000)

    fully(
      'gets a whole new workspace or none, and a true sentence',
      async () => {
        await tries('F4 new workspace', [3, 1, 5, 9, 14], async (megabytes) => {
          expect(mount(megabytes << 20)).toBe(true)
          try {
            const path = join(disk, 'new.duckdb')
            const { code, err } = await run(['import', source.files, '-w', path, '--lang', 'en'])
            // Room for the workspace, though not for its copy, is room enough.
            const due =
              code === 0
                ? /no room for a backup/
                : /nothing was imported.*needs about \d+ MB|The import is stored|The disk is full; no data was changed/s
            expect([code, err]).toEqual([code === 0 ? 0 : 2, expect.stringMatching(due)])
            expect(existsSync(path)).toBe(code === 0 || err.includes('The import is stored'))
            if (code === 0) await sound(path)
          } finally {
            unmount()
          }
        })
      },
      300_000,
    )

    it('stops a backup and a restore in a sentence, and takes nothing away', async () => {
      await tries('F4 backup and restore', few(['restore', 'backup'], 1), (command) =>
        onDisk(
          500,
          async (path) => {
            const { code, err } = await run([command, '-w', path])
            expect([code, err]).toEqual([2, expect.stringMatching(fullIsSaid)])
            expect(await lookedAt(path, command)).toBe(before)
          },
          true,
        ),
      )
    }, 300_000)

    fully(
      'refuses a move in a sentence or keeps it',
      async () => {
        await tries('F4 move', [0, 8, 64, 300], (kilobytes) =>
          onDisk(kilobytes, async (path) => {
            const engine = startEngine({ folder, workspace: path })
            const opened = await engine.call('workspace.reopen', {})
            if (opened?.ok) {
              const [person] = given(await engine.call('ninebox.board', { slice: {} })).people
              const box = person.box === 1 ? 2 : 1
              const moved = await engine.call('ninebox.move', {
                ...{ cycle: '2026Q1', employeeIds: [person.employeeId], box, reason: 'full', evidence: [] },
              })
              if (moved?.ok === false) expect(['disk_full', 'disk_full_stored']).toContain(moved.failure.code)
            } else expect(opened?.failure.code).toBe('disk_full')
            await engine.stop()
            await lookedAt(path, `move ${kilobytes}`)
          }),
        )
      },
      300_000,
    )

    fully(
      'leaves no half of a report',
      async () => {
        await tries('F4 report', [8, 64, 128], async (kilobytes) => {
          expect(mount(kilobytes * 1024)).toBe(true)
          try {
            const { code, err } = await run(['diagnose', source.files, '--out', join(disk, 'out')])
            if (code !== 0) expect([code, err]).toEqual([2, expect.stringContaining('disk is full')])
            const json = join(disk, 'out', 'metrics.json')
            if (existsSync(json)) JSON.parse(readFileSync(json, 'utf8'))
            expect(
              readdirSync(disk, { recursive: true })
                .map(String)
                .filter((name) => /(^|\/)\./.test(name)),
            ).toEqual([])
          } finally {
            unmount()
          }
        })
      },
      300_000,
    )
  })

const readable = [
  ['sql', 'select 1 as one', '-w'],
  ['metrics', '-w'],
  ['verify', '-w'],
]

async function asksOnly(path: string): Promise<void> {
  for (const command of few(readable, 2)) expect([command[0], (await run([...command, path])).code]).toEqual([command[0], 0])
  const { code, err } = await run(['import', source.more, '-w', path])
  expect([code, err]).toEqual([2, expect.stringMatching(/cannot be written to/)])
  const engine = startEngine({ folder, workspace: null })
  expect(given(await engine.call('workspace.open', { path: engine.token('workspace', path) })).readOnly).toBe(true)
  const [person] = given(await engine.call('ninebox.board', { slice: {} })).people
  const move = { cycle: '2026Q1', employeeIds: [person.employeeId], box: 5 as const, reason: 'read only', evidence: [] }
  for (const refused of [
    engine.call('settings.set', { key: 'privacy.small_group', value: '7' }),
    engine.call('ninebox.move', move),
    engine.call('sources.import', { jobId: 'j', paths: [engine.token('source', source.more)] }),
  ])
    expect(await refused).toMatchObject({ ok: false, failure: { code: 'read_only' } })
  await engine.stop()
}

/** The system's own mark that not even its administrator writes past. */
const fix = (path: string): boolean => system('chattr', '+i', path)
const loosen = (path: string): boolean => system('chattr', '-i', path)

describe('what cannot be written to', () => {
  const marked = (name: string) => async (path: string) => {
    if (!fix(path + name)) chmodSync(path + name, 0o400)
    try {
      await asksOnly(path)
    } finally {
      loosen(path + name)
    }
  }
  const attacks: [string, (path: string) => Promise<void>][] = [
    ['the file', marked('')],
    ['the journal', marked('.journal')],
    ['the folder', (path) => withMount(dirname(path), () => asksOnly(path))],
  ]
  const withMount = async (place: string, work: () => Promise<void>) => {
    expect(system('/bin/mount', '--bind', place, place) && system('/bin/mount', '-o', 'remount,ro,bind', place)).toBe(true)
    try {
      await work()
    } finally {
      system('/bin/umount', place)
    }
  }
  const possible = process.getuid?.() === 0 && mayMount ? attacks : []
  it('answers questions and refuses changes in a sentence', async () => {
    await tries('F5 read only', thorough ? possible : possible.slice(0, 1), async ([name, attack]) => {
      const path = copyOfBase(source, folder, `read only ${name}`)
      await attack(path)
      expect(await sound(path)).toBe(before)
    })
  }, 300_000)
})
