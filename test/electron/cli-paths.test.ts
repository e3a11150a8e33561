// Paths that are none: each is refused in a sentence, soon, and nothing is made or changed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filePath, folderPath, isWorkspaceName, workspacePath } from '../../analytics/workspace/workspace-path'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const inside = (name: string) => join(folder, name)
const source = inside('花名册.csv')
const rows = '工号,姓名,部门\nE1,张三,运营\n'
let run: ReturnType<typeof commandLine>

beforeAll(() => {
  run = commandLine()
  writeFileSync(source, rows)
  writeFileSync(inside('large.yaml'), '')
  truncateSync(inside('large.yaml'), 5 * 1024 ** 3)
  mkdirSync(inside('folder.duckdb'))
  symlinkSync(inside('round.duckdb'), inside('again.duckdb'))
  symlinkSync(inside('again.duckdb'), inside('round.duckdb'))
  symlinkSync(inside('nothing there'), inside('nowhere.duckdb'))
  symlinkSync('/dev/zero', inside('zero.duckdb'))
  spawnSync('mkfifo', [inside('pipe.duckdb')])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Neither a workspace, nor a folder to write into, nor a file to read. */
const nothing = [
  ':memory:',
  ':memory:named',
  'duckdb:x',
  's3://bucket/a.duckdb',
  'https://example.invalid/a.duckdb',
  'file:///tmp/a.duckdb',
  'md:a',
  '/dev/zero',
  '/dev/stdin',
  '/dev/null',
  '/proc/self/fd/0',
  '/proc/self/mem',
  '/sys/a',
  inside('again.duckdb'),
  inside('nowhere.duckdb'),
  inside('zero.duckdb'),
  inside('pipe.duckdb'),
  inside(`${'长'.repeat(90)}.duckdb`),
  inside('x'.repeat(5000)),
  join(source, 'below a file.duckdb'),
]
const noFile = [inside('folder.duckdb'), folder, '.', '/']
const noWorkspace = [inside('why?.duckdb'), inside('a?b/c.duckdb'), inside('new/')]

/** What the checks themselves say, without a process for each. */
const answerOf = (check: (path: string) => unknown, path: string): unknown => {
  try {
    return check(path)
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('the check of a path', () => {
  it.each([...nothing, 'a\0b.duckdb', ''])('refuses %j whatever it is for', (path) => {
    expect(answerOf(workspacePath, path)).toBe('unusable_path')
    expect(answerOf(folderPath, path)).toBe('unusable_path')
    if (!path.includes('below a file')) expect(answerOf(filePath, path)).toBe('unusable_path')
  })

  it.each([...noFile, ...noWorkspace])('refuses %j as a workspace', (path) => {
    expect(answerOf(workspacePath, path)).toBe('unusable_path')
  })

  it('makes ordinary paths absolute, those of links to ordinary things too', () => {
    symlinkSync(source, inside('link'))
    symlinkSync(folder, inside('linked folder'))
    expect(workspacePath('a b#1%20.duckdb')).toBe(join(process.cwd(), 'a b#1%20.duckdb'))
    for (const path of [source, inside('link'), inside('new.duckdb'), inside('a/b/c.duckdb'), inside('linked folder/a:b.duckdb')])
      expect(workspacePath(path)).toBe(path)
    for (const path of [folder, inside('linked folder'), inside('new/folder')]) expect(folderPath(path)).toBe(path)
    expect(folderPath(source.slice(0, -4))).toBe(source.slice(0, -4))
    expect(answerOf(folderPath, source)).toBe('unusable_path')
    expect(filePath(inside('link'))).toEqual({ path: inside('link'), bytes: Buffer.byteLength(rows) })
    expect(filePath(inside('not there'))).toBeNull()
    rmSync(inside('link'))
    rmSync(inside('linked folder'))
  })

  it('knows what a new workspace can be called', () => {
    for (const name of ['云织科技 2026Q1.duckdb', 'a.b.duckdb', 'x#1 (2).duckdb']) expect(isWorkspaceName(name), name).toBe(true)
    const bad = [
      '',
      '.duckdb',
      '..duckdb',
      'a',
      'a.csv',
      'a/b.duckdb',
      'a\\b.duckdb',
      '../a.duckdb',
      'a..b.duckdb',
      'a:b.duckdb',
      'a?.duckdb',
    ]
    for (const name of [...bad, 'a\0.duckdb', 'a\n.duckdb', 'nul.duckdb', 'COM1.duckdb', `${'长'.repeat(80)}.duckdb`])
      expect(isWorkspaceName(name), name).toBe(false)
  })
})

describe('the command line', () => {
  const before = () => readdirSync(folder).sort()
  const commands: [string, (path: string) => string[]][] = [
    ['import', (path) => ['import', source, '-w', path]],
    ['verify', (path) => ['verify', '-w', path]],
    ['sql', (path) => ['sql', '-w', path, 'select 1']],
    ['metrics', (path) => ['metrics', '-w', path]],
    ['diagnose', (path) => ['diagnose', source, '--out', path]],
    ['sample', (path) => ['sample', path]],
    ['import with a mapping', (path) => ['import', source, '--dry-run', '--map', path]],
  ]
  const paths = [':memory:', '/dev/zero', inside('again.duckdb'), inside('pipe.duckdb')]

  it.each(commands)('%s refuses them all', async (_, argumentsFor) => {
    const there = before()
    const here = readdirSync('.').sort()
    const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await run(argumentsFor(path))) })))
    for (const { path, code, out, err } of answers) {
      expect([path, code, out]).toEqual([path, 2, ''])
      expect(err).toContain('cannot be used as a path here')
      expect(err.trim().split('\n')).toHaveLength(1)
    }
    expect(before()).toEqual(there)
    expect(readdirSync('.').sort()).toEqual(here)
  })

  it('refuses a folder in the place of a workspace, and a mapping file that is none', async () => {
    const there = before()
    for (const path of [inside('folder.duckdb'), inside('why?.duckdb')]) {
      expect(await run(['import', source, '-w', path])).toMatchObject({ code: 2, err: expect.stringContaining('cannot be used as a path') })
    }
    expect(await run(['import', source, '--dry-run', '--map', inside('large.yaml')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('too large for a mapping file'),
    })
    writeFileSync(inside('deep.yaml'), `sheets: ${'['.repeat(20_000)}`)
    writeFileSync(inside('bomb.yaml'), `a: &a [x, x]\nb: &b [*a, *a]\nsheets: [*b, *b]\n`)
    for (const name of ['deep.yaml', 'bomb.yaml']) {
      const { code, err } = await run(['import', source, '--dry-run', '--map', inside(name)])
      expect([name, code, err.includes('    at ')]).toEqual([name, 2, false])
      rmSync(inside(name))
    }
    expect(before()).toEqual(there)
  })

  it('shows what a name, an argument or a cell would have a terminal do', async () => {
    const link = '\u001b]8;;mailto:a\u0007'
    const hostile = inside(`a${link}\u202e.json`)
    writeFileSync(hostile, JSON.stringify([{ 工号: 'E1', 姓名: link, 部门: '运营' }]))
    const workspace = inside('shown.duckdb')
    const runs = [
      await run(['import', hostile, inside(`missing${link}.csv`), '-w', workspace]),
      await run(['sql', '-w', workspace, 'select * from raw.s1']),
      await run(['sql', '-w', workspace, 'select * from raw.s1', '--json']),
      await run(['metrics', '-w', workspace, '--slice', `department=${link}`]),
      await run(['verify', `--no${link}`]),
      await run([`nonsense${link}`]),
      await run(['metrics', '-w', inside(`missing${link}.duckdb`)]),
    ]
    for (const { out, err } of runs) {
      expect(out + err).toMatch(/\\x1b\]8;;|\\u001b\]8;;|\ufffd\]8;;/)
      expect(out + err).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
    }
    expect((await run(['sql', '-w', workspace, 'select c1 from raw.s1', '--csv'])).out).toContain(link)
  })
})
