// Zip archives in the program as it is built: looked at in the window and imported, on the command line, and after a kill.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { otherWorkbook } from '../../fixtures/files/parser-traps'
import { fully } from '../faults/support/tries'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { writeZip } from '../support/zip'
import { commandLine, temporaryFolder } from './cli'

const folder = temporaryFolder()
const path = join(folder, '一季度.zip')
const roster = '工号,姓名,部门\nE1001,张伟,质量部\nE1002,李娜,研发部\n'
const flags = 0x800
let run: ReturnType<typeof commandLine>
let engine: Engine

beforeAll(() => {
  run = commandLine()
  writeFileSync(
    path,
    writeZip([
      { name: '名册/花名册.csv', data: roster, flags },
      { name: '旧版.xls', data: otherWorkbook('biff8'), flags },
      { name: '坏的.json', data: '[{"a":', flags },
    ]),
  )
  const events = { progress: () => {}, changed: () => {} }
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  const readerScript = built('reader-worker.cjs')
  engine = createHandlers({ workspaceFolder: folder, language: 'zh-CN', workspace: null, answerCache, readerScript, events, ...trusting })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Copies in the private folders beside a workspace. */
const copiesBeside = (name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith(`.${name}.tmp-`) && /archive-.*[\\/]\d+\./.test(file),
  )

it('is shown file by file, imported from what was looked at, and leaves nothing', async () => {
  const { workbench } = engine
  const created = await workbench['workspace.create']({ folder, name: 'window.duckdb', company: '云织', cycle: '2026Q1' })
  expect(created.ok).toBe(true)
  const look = async () => {
    const found = await workbench['sources.recognise']({ jobId: 'look', paths: [path] })
    if (!found.ok) throw new Error(found.failure.message)
    return found.value
  }
  const [people, broken, old] = await look()
  expect(people).toMatchObject({ file: '一季度.zip/名册/花名册.csv', path: join(path, '名册/花名册.csv'), kind: 'csv', refusal: null })
  expect(people.sheets[0]).toMatchObject({ name: '花名册', kind: 'employee' })
  expect(old).toMatchObject({ file: '一季度.zip/旧版.xls', kind: 'xls', refusal: null })
  expect(broken.refusal).toMatchObject({ code: 'bad_json', message: '文件 一季度.zip/坏的.json 不是有效的 JSON（第 1 行）。' })
  expect(copiesBeside('window.duckdb')).toHaveLength(3)
  await workbench['sources.leave']({ jobId: 'look' })
  expect(copiesBeside('window.duckdb')).toEqual([])

  await look()
  const imported = await workbench['sources.import']({ jobId: 'take', paths: [path] })
  expect(imported).toMatchObject({ ok: true, value: { files: 2, refused: [{ file: '一季度.zip/坏的.json' }] } })
  expect(copiesBeside('window.duckdb')).toEqual([])
  expect((await look()).map(({ alreadyImported }) => alreadyImported)).toEqual([true, false, true])
}, 120_000)

// In the window: desktop/archives.spec.ts; in process: flow/archives.test.ts.
it('on the command line is read with its addresses, and shown without storing anything', async () => {
  const workspace = join(folder, 'cli.duckdb')
  const shown = await run(['import', path, '-w', workspace, '--dry-run', '--json'])
  expect(JSON.parse(shown.out).map(({ file }: { file: string }) => file)).toEqual(['一季度.zip/名册/花名册.csv', '一季度.zip/旧版.xls'])
  const imported = await run(['import', path, '-w', workspace, '--lang', 'zh-CN'])
  expect(imported.code).toBe(0)
  expect(imported.out).toContain('一季度.zip/名册/花名册.csv')
  expect(imported.err).toContain('一季度.zip/坏的.json 不是有效的 JSON')
  const again = await run(['import', path, '-w', workspace])
  expect(again.err).toContain('一季度.zip/旧版.xls')
  expect(again.code).toBe(0)
  expect(copiesBeside('cli.duckdb')).toEqual([])
}, 120_000)

fully(
  'killed while it is unpacked or read, its copies go with the next opening',
  async () => {
    const workspace = join(folder, 'killed.duckdb')
    await run(['import', path, '-w', workspace])
    const large = join(folder, 'large')
    mkdirSync(large)
    const rows = Array.from({ length: 200_000 }, (_, n) => `E${n},员工${n},质量部`).join('\n')
    writeFileSync(
      join(large, '大.zip'),
      writeZip(['a', 'b', 'c'].map((name) => ({ name: `${name}.csv`, data: `工号,姓名,部门\n${name}${rows}` }))),
    )
    const ended = await run(['import', large, '-w', workspace], async (kill) => {
      while (copiesBeside('killed.duckdb').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      kill('SIGKILL')
    })
    expect(ended.code).toBeNull()
    expect(copiesBeside('killed.duckdb').length).toBeGreaterThan(0)
    expect((await run(['import', path, '-w', workspace])).code).toBe(0)
    expect(copiesBeside('killed.duckdb')).toEqual([])
  },
  120_000,
)
