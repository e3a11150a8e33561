// Workbooks with a password in the program as it is built: asked for in the window, read from a file on the command line, kept nowhere.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { few } from '../faults/support/tries'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { locked, lockedXls, roster } from '../support/locked'
import { writeZip } from '../support/zip'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const files = join(folder, 'files')
const people = join(files, '花名册.xlsx')
const secret = 'Kälte-测试-7f3a'
let run: ReturnType<typeof commandLine>
let engine: Engine

beforeAll(() => {
  run = commandLine()
  mkdirSync(files)
  writeFileSync(people, locked(secret, roster(), 'standard'))
  writeFileSync(join(files, '打包.zip'), writeZip([{ name: '旧.xls', data: lockedXls(secret), flags: 0x800 }]))
  const events = { progress: () => {}, changed: () => {} }
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  const readerScript = built('reader-worker.cjs')
  engine = createHandlers({ workspaceFolder: folder, language: 'zh-CN', workspace: null, answerCache, readerScript, events, ...trusting })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const passwordFile = (content: string | Buffer): string => {
  writeFileSync(join(folder, 'password.txt'), content)
  return join(folder, 'password.txt')
}

/** Every file in the folder and below it that holds the password, in any of the forms a program would write it. */
const filesWithSecret = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'password.txt' && statSync(join(folder, name)).isFile())
    .filter((name) => {
      const content = readFileSync(join(folder, name))
      return content.includes(secret) || content.includes(Buffer.from(secret, 'utf16le')) || content.includes(JSON.stringify(secret))
    })

it('in the window asks, says when it is wrong, tries the right one on every file, and forgets it with the import', async () => {
  const { workbench } = engine
  await workbench['workspace.create']({ folder, name: 'window.duckdb', company: '云织', cycle: '2026Q1' })
  const look = async (jobId: string) => {
    const found = await workbench['sources.recognise']({ jobId, paths: [files] })
    if (!found.ok) throw new Error(found.failure.message)
    return found.value
  }
  const before = await look('one')
  expect(before.map(({ file, refusal }) => [file, refusal?.code])).toEqual([
    ['打包.zip/旧.xls', 'encrypted'],
    ['花名册.xlsx', 'encrypted'],
  ])
  const [packed, roll] = before.map(({ path }) => path)
  const unlock = (file: string, password: string) => workbench['sources.unlock']({ file, password })
  expect(await unlock(packed, 'wrong')).toEqual({ ok: true, value: { opened: false } })
  expect((await look('two')).map(({ refusal }) => refusal?.code)).toEqual(['encrypted', 'encrypted'])
  expect(await unlock(packed, secret)).toEqual({ ok: true, value: { opened: true } })
  const after = await look('three')
  expect(after.map(({ path, refusal, sheets }) => [path, refusal, sheets[0]?.kind])).toEqual([
    [packed, null, 'employee'],
    [roll, null, 'employee'],
  ])
  expect(await workbench['sources.import']({ jobId: 'take', paths: [files] })).toMatchObject({ ok: true, value: { files: 2, refused: [] } })
  writeFileSync(join(files, '新.xlsx'), locked(secret, roster(), 'standard'))
  expect((await look('four')).map(({ refusal }) => refusal?.code)).toEqual(['encrypted', 'encrypted', 'encrypted'])
  rmSync(join(files, '新.xlsx'))
  expect(filesWithSecret()).toEqual([])
}, 120_000)

it('in the window is tried on no file that was not looked at', async () => {
  const answer = await engine.workbench['sources.unlock']({ file: join(folder, 'window.duckdb'), password: secret })
  expect(answer).toMatchObject({ ok: false, failure: { code: 'bad_input', detail: { field: 'file' } } })
})

const passwordFiles: [string, Buffer][] = [
  ['the line of a Windows editor', Buffer.from(`\ufeff${secret}\r\nsecond`)],
  ['what PowerShell writes', Buffer.from(`\ufeff${secret}\r\n`, 'utf16le')],
  ['a line', Buffer.from(`${secret}\n`)],
]
it.each(few(passwordFiles, 1))(
  'on the command line comes from a file with %s',
  async (_, content) => {
    const { code, out, err } = await run(['import', people, '--dry-run', '--json', '--password-file', passwordFile(content)])
    expect(JSON.parse(out)).toHaveLength(1)
    expect([code, err]).toEqual([0, ''])
  },
  60_000,
)

it('on the command line is told when it is missing, wrong or no password, and never repeated', async () => {
  const workspace = join(folder, 'cli.duckdb')
  const missing = await run(['import', files, '-w', workspace])
  expect([missing.code, missing.err.match(/--password-file/g)?.length]).toEqual([2, 2])
  const wrong = await run(['import', people, '-w', workspace, '--password-file', passwordFile('nonsense-4711')])
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('花名册.xlsx does not open with the password given')
  const empty = await run(['import', files, '-w', workspace, '--password-file', passwordFile('\nsecond line')])
  expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('The first line of password.txt is no password')])
  const none = await run(['import', files, '-w', workspace, '--password-file', join(folder, 'nowhere.txt')])
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('nowhere.txt cannot be found')])
  const right = await run(['import', files, '-w', workspace, '--password-file', passwordFile(secret)])
  expect(right.code).toBe(0)
  for (const { out, err } of [missing, wrong, empty, none, right]) expect(out + err).not.toMatch(/nonsense-4711|Kälte/)
  expect(filesWithSecret()).toEqual([])
}, 120_000)
