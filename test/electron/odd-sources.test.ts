// What is no ordinary file, or fails in a way nobody foresaw, is refused by name; whatever else was given goes in.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { wordOutcome } from '../../analytics/sources/import/summary'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { entryNameNotUtf8, otherWorkbook, unknownMethod } from '../../fixtures/files/parser-traps'
import { traps } from '../../fixtures/files/traps'
import { openSource } from '../../importers/read'
import type { SourceReader } from '../../importers/source/types'
import { few, fully } from '../faults/support/tries'
import { emptyWorkspace, runImport, temporaryFolder } from '../flow/company'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { commandLine } from './cli'

const people = '工号,姓名,部门,入职日期\n000101,卜凡舟,质量部,2021-03-01\n'
const folder = temporaryFolder()
const good = join(folder, 'good.csv')
const inner = join(folder, 'inner')
/** 考核 in GBK. */
const notUtf8 = Buffer.from([0xbf, 0xbc, 0xba, 0xcb])

/** Each by the name it is refused by. */
const odd: Record<string, { path: string; code: string }> = {
  'pipe.csv': { path: join(folder, 'pipe.csv'), code: 'no_plain_file' },
  zero: { path: '/dev/zero', code: 'no_plain_file' },
  version: { path: '/proc/version', code: 'no_plain_file' },
  proc: { path: '/proc', code: 'no_plain_file' },
  'loop.csv': { path: join(folder, 'loop.csv'), code: 'no_plain_file' },
  [`${'x'.repeat(300)}.csv`]: { path: join(folder, `${'x'.repeat(300)}.csv`), code: 'path_too_long' },
  'a\ufffdb.csv': { path: join(folder, 'a\0b.csv'), code: 'name_encoding' },
  '考核.csv': { path: inner, code: 'name_encoding' },
  'itself.csv': { path: inner, code: 'link_in_folder' },
  'away.csv': { path: join(folder, 'links'), code: 'link_in_folder' },
  'a folder': { path: join(folder, 'links'), code: 'link_in_folder' },
  'method.xlsx': { path: join(folder, 'method.xlsx'), code: 'unknown_compression' },
  'method.ods': { path: join(folder, 'method.ods'), code: 'unknown_compression' },
  'entry.xlsx': { path: join(folder, 'entry.xlsx'), code: 'damaged_package' },
}
const paths = [...Object.values(odd).map(({ path }) => path), good]
const codesByName = Object.fromEntries(Object.entries(odd).map(([name, { code }]) => [name, code]))

beforeAll(() => {
  writeFileSync(good, people)
  spawnSync('/usr/bin/mkfifo', [join(folder, 'pipe.csv')])
  symlinkSync('loop.csv', join(folder, 'loop.csv'))
  mkdirSync(inner)
  symlinkSync(inner, join(inner, 'itself.csv'))
  mkdirSync(join(folder, 'links'))
  symlinkSync(good, join(folder, 'links', 'away.csv'))
  symlinkSync(inner, join(folder, 'links', 'a folder'))
  writeFileSync(Buffer.concat([Buffer.from(`${inner}/`), notUtf8, Buffer.from('.csv')]), people)
  const workbook = traps['xlsx-header-only.xlsx']()
  writeFileSync(join(folder, 'method.xlsx'), unknownMethod(workbook))
  writeFileSync(join(folder, 'method.ods'), unknownMethod(otherWorkbook('ods')))
  writeFileSync(join(folder, 'entry.xlsx'), entryNameNotUtf8(workbook, 'xl/worksheets/sheet1.xml'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('odd sources', () => {
  it('are refused by name when they are imported, and the good one goes in', async () => {
    const workspace = await emptyWorkspace('2026Q1')
    const outcome = await runImport(workspace, paths)
    expect(Object.fromEntries(outcome.refused.map(({ file, issue }) => [file, issue.code]))).toEqual(codesByName)
    for (const language of ['zh-CN', 'en'] as const)
      for (const { file, message, advice } of wordOutcome(outcome, language).refused) {
        expect(message).toContain(file)
        expect(`${message}${advice}`).not.toMatch(/…|\p{Cc}/u)
      }
    expect(outcome.files).toBe(1)
    workspace.close()
  })

  it('are refused by name when they are looked at in the window', async () => {
    const events = { progress: () => undefined, changed: () => undefined }
    const start = {
      workspaceFolder: folder,
      language: 'zh-CN' as const,
      workspace: null,
      answerCache: new AnswerCache('p1', 'zh-CN'),
      events,
    }
    const engine = createHandlers({
      ...trusting,
      // A token may stand for any path, also for one that no call could name.
      pathOf: (_, token) => decodeURIComponent(token),
      ...start,
      readerScript: built('reader-worker.cjs'),
    })
    const found = await engine.workbench['sources.recognise']({ jobId: 'odd', paths: paths.map(encodeURIComponent) })
    if (!found.ok) throw new Error(found.failure.message)
    const refused = found.value.filter(({ refusal }) => refusal)
    expect(Object.fromEntries(refused.map(({ file, refusal }) => [file, refusal?.code]))).toEqual(codesByName)
    expect(found.value.filter(({ refusal }) => !refusal).map(({ file }) => file)).toEqual(['good.csv'])
    await engine.close()
  }, 180_000)

  fully(
    'are refused by name on the command line, also by a dry run',
    async () => {
      const run = commandLine()
      // No argument of a program can hold a NUL.
      const given = paths.filter((path) => !path.includes('\0'))
      for (const rest of [['-w', join(folder, 'odd.duckdb')], ['--dry-run']]) {
        const { code, err } = await run(['import', ...given, ...rest])
        expect(code).toBe(0)
        for (const name of Object.keys(odd)) if (!name.includes('\ufffd')) expect(err).toMatch(new RegExp(`^Not imported: .*${name}`, 'm'))
      }
    },
    180_000,
  )
})

describe('an error nobody foresaw', () => {
  /** Imports a spoilt file beside the good one; `fail` runs when the spoilt one is opened. */
  async function importWith(fail: (reader: SourceReader) => SourceReader) {
    const spoilt = join(folder, 'spoilt.csv')
    writeFileSync(spoilt, people.replace('000101', '000102'))
    const workspace = await emptyWorkspace('2026Q1')
    const open = async (path: string) => (path === spoilt ? fail(await openSource(path)) : openSource(path))
    try {
      const { refused, files } = await runImport(workspace, [spoilt, good], { open })
      return { refused: refused.map(({ file, issue }) => [file, issue.code, issue.facts?.reason]), files }
    } finally {
      workspace.close()
    }
  }
  const throwing = (error: Error) => (): SourceReader => {
    throw error
  }

  it.each(few(['EMFILE', 'EINVAL', 'EOVERFLOW'], 1))('of the system, as %s, refuses the file it was met with', async (code) => {
    const { refused, files } = await importWith(throwing(Object.assign(new Error('refused by the system'), { code })))
    expect([refused, files]).toEqual([[['spoilt.csv', 'unreadable', code]], 1])
  })

  it('of the program refuses the file as well, and its place goes to the log without its words', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const mistaken = (reader: SourceReader): SourceReader => ({
      ...reader,
      info: reader.info,
      preview: async () => {
        throw new TypeError('卜凡舟 is not a function')
      },
    })
    const { refused, files } = await importWith(mistaken)
    const written = log.mock.calls.join('')
    log.mockRestore()
    expect([refused, files]).toEqual([[['spoilt.csv', 'unreadable', 'TypeError']], 1])
    expect(written).toMatch(/^import: TypeError\n {4}at /)
    expect(written).not.toContain('卜凡舟')
  })

  it('of a full disk stops the import, which says how much room it needs', async () => {
    const full = importWith(throwing(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })))
    await expect(full).rejects.toMatchObject({ code: 'disk_full_import', facts: { needed: 17 } })
  })
})
