// A text whose encoding cannot be told: shown in those it may be in, read as it is chosen, and so is the next file of its name.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { writeZip } from '../support/zip'
import { temporaryFolder } from './cli'

const folder = temporaryFolder()
let engine: Engine

beforeAll(async () => {
  const events = { progress: () => {}, changed: () => {} }
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  const readerScript = built('reader-worker.cjs')
  engine = createHandlers({ workspaceFolder: folder, language: 'zh-CN', workspace: null, answerCache, readerScript, events, ...trusting })
  await engine.workbench['workspace.create']({ folder, name: 'a.duckdb', company: '云织', cycle: '2026Q1' })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const people = (surname: string) =>
  Buffer.from(`Employee ID,Name,Department,Hire Date\nE${surname},${surname}\u00fcller,Qualit\u00e4t,2021-02-01\n`, 'latin1')
const written = (name: string, content: Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
async function look(path: string) {
  const found = await engine.workbench['sources.recognise']({ jobId: 'look', paths: [path] })
  if (!found.ok) throw new Error(found.failure.message)
  return found.value
}

it.each([
  ['a file', () => written('people-2026-01.csv', people('M'))],
  ['a file in an archive', () => written('people.zip', writeZip([{ name: 'staff-2026-01.csv', data: people('B') }]))],
])(
  '%s is refused, shown, and read as chosen',
  async (_, make) => {
    const { workbench } = engine
    const path = make()
    const [refused] = await look(path)
    expect(refused.refusal?.code).toBe('bad_encoding')
    const shown = await workbench['sources.encodings']({ file: refused.path })
    if (!shown.ok) throw new Error(shown.failure.message)
    expect(shown.value.find(({ encoding }) => encoding === 'windows-1252')?.lines[0]).toMatch(/üller,Qualität/)
    expect(await workbench['sources.encode']({ file: refused.path, encoding: 'windows-1252' })).toEqual({ ok: true, value: null })
    const [read] = await look(path)
    expect(read).toMatchObject({ refusal: null, encoding: 'windows-1252' })
    expect(read.sheets[0].preview[1].cells[2]).toBe('Qualität')
    expect(await workbench['sources.import']({ jobId: 'take', paths: [path] })).toMatchObject({
      ok: true,
      value: { files: 1, refused: [] },
    })
  },
  60_000,
)

it('holds for the next file of that name, until a person takes it back', async () => {
  const path = written('people-2026-02.csv', people('K'))
  const [read] = await look(path)
  expect(read).toMatchObject({ refusal: null, encoding: 'windows-1252' })
  await engine.workbench['sources.encode']({ file: read.path, encoding: null })
  expect((await look(path))[0].refusal?.code).toBe('bad_encoding')
}, 60_000)

it('is asked of no file that was not looked at', async () => {
  const file = join(folder, 'a.duckdb')
  const refused = { ok: false, failure: { code: 'bad_input', detail: { field: 'file' } } }
  expect(await engine.workbench['sources.encodings']({ file })).toMatchObject(refused)
  expect(await engine.workbench['sources.encode']({ file, encoding: 'big5' })).toMatchObject(refused)
})
