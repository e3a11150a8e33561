// Dropped files are looked at two at a time, and still listed in their order, each with what it is or why it cannot be read.
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { temporaryFolder } from '../flow/company'
import { built } from '../support/built'
import { copyCompany } from '../support/company-files'
import { trusting } from '../support/engine-host'

const folder = temporaryFolder()
const files = join(folder, 'files')
let engine: Engine
let company: string[]
let onProgress = () => {}

beforeAll(async () => {
  company = (await copyCompany(files, { size: 'small' })).files.map((path) => basename(path))
  writeFileSync(join(files, 'broken.xlsx'), 'PK\u0003\u0004 cut off')
  writeFileSync(join(files, '合影.png'), 'no table')
  const events = { progress: () => onProgress(), changed: () => {} }
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  engine = createHandlers({
    workspaceFolder: folder,
    language: 'zh-CN',
    workspace: null,
    answerCache,
    readerScript: built('reader-worker.cjs'),
    events,
    ...trusting,
  })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const recognise = (jobId: string, path = files) => engine.workbench['sources.recognise']({ jobId, paths: [path] })
let found: ReturnType<typeof recognise> | undefined
/** The folder as it is, looked at once. */
const asItIs = () => (found ??= recognise('one'))

it('lists every file once, in the order of the folder, whoever was read first', async () => {
  const first = await asItIs()
  if (!first.ok) throw new Error(first.failure.message)
  const names = first.value.map(({ file }) => file)
  expect(new Set(names).size).toBe(names.length)
  expect([...names].sort()).toEqual([...company, 'broken.xlsx', '合影.png'].sort())
  expect(await recognise('two')).toEqual(first)
  expect(first.value.filter(({ refusal }) => refusal).map(({ file, passedOver }) => [file, passedOver])).toEqual([
    ['broken.xlsx', false],
    ['合影.png', true],
  ])
  expect(first.value.find(({ file }) => file === '花名册_2026Q1.xlsx')?.sheets[0].kind).toBe('employee')
}, 60_000)

it('is certain of what the dictionary in the same folder explains, wherever it stands', async () => {
  const sheetsOf = async (looking: ReturnType<typeof recognise>) => {
    const found = await looking
    if (!found.ok) throw new Error(found.failure.message)
    const reports = found.value.filter((file) => file.path.includes('自评'))
    return reports.flatMap(({ file, sheets }) => sheets.map(({ name, kind, certain }) => ({ file, name, kind, certain })))
  }
  const first = await sheetsOf(asItIs())
  const last = join(folder, 'dictionary last')
  cpSync(files, last, { recursive: true })
  renameSync(join(last, '指标口径.xlsx'), join(last, '附_指标口径.xlsx'))
  expect(await sheetsOf(recognise('order', last))).toEqual(first)
  rmSync(join(last, '附_指标口径.xlsx'))
  const reported = (sheets: typeof first) => sheets.filter(({ kind, certain }) => kind === 'reported_value' && certain).length
  expect(reported(await sheetsOf(recognise('order', last)))).toBeLessThan(reported(first))
}, 60_000)

it('ends at once when it is cancelled, and the next time it looks at all files', async () => {
  onProgress = () => void engine.workbench['job.cancel']({ jobId: 'three' })
  const running = recognise('three')
  expect(await running).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
  expect(await recognise('four')).toMatchObject({ ok: true })
}, 60_000)
