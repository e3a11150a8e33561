import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Input, Output } from '../../electron/contract/contract'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { temporaryFolder } from '../flow/company'
import { companyWorkspace } from '../support/company-workspaces'
import { trusting } from '../support/engine-host'

export const root = resolve(__dirname, '../..')
export const folder = temporaryFolder()
let original: string
export const path = join(folder, 'open', 'small.duckdb')
export const slice = { cycle: '2026Q1' }
let running: Engine[] = []

/** Registers what comes before and after the tests of a file: the imported sample company, a copy of it for each. */
export function startups(): void {
  beforeAll(async () => {
    original = (await companyWorkspace('yunzhi')).path
  })
  beforeEach(() => {
    mkdirSync(join(folder, 'open'))
    copyFileSync(original, path)
  })
  afterEach(async () => {
    for (const engine of running) await engine.close()
    running = []
    rmSync(join(folder, 'open'), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

export const recalled = (program = 'p1', language = 'zh-CN') => {
  const answerCache = new AnswerCache(program, language, 'key')
  answerCache.recall(path)
  return answerCache
}

export function start(answerCache = recalled(), workspace: string | null = path) {
  const events = { progress: () => {}, changed: () => {} }
  const engine = createHandlers({
    workspaceFolder: folder,
    language: 'zh-CN',
    workspace,
    answerCache,
    readerScript: '',
    events,
    ...trusting,
  })
  running.push(engine)
  return engine
}

export async function firstView({ workbench }: Engine) {
  const values = [
    await workbench['workspace.info']({}),
    await workbench['metric.answer']({ id: 'consistency_rate', slice }),
    await workbench['metric.answer']({ id: 'action_conversion', slice: {} }),
    await workbench['settings.list']({}),
  ]
  return values.map((result) => (result.ok ? result.value : result.failure.code))
}

/** One start with its questions and an end in good order. */
export async function once(answerCache?: AnswerCache) {
  const engine = start(answerCache)
  const values = await firstView(engine)
  await engine.close()
  running = []
  return values
}

export const rateIn = (values: unknown[]) => values[1] as Output<'metric.answer'>
export const change = (engine: Engine, input: Input<'settings.set'>) => engine.workbench['settings.set'](input)
