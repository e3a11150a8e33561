// The workspace of the next start is what the engine says it opened, and the engine opens what it was told at its start.
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it } from 'vitest'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { temporaryFolder } from '../flow/company'
import { trusting } from '../support/engine-host'

const folder = temporaryFolder()
const path = join(folder, 'a.duckdb')
const place = { folder, name: 'a.duckdb', company: 'A', cycle: '2026Q1' }
let told: (string | null)[] = []
let engine: Engine

function start(workspace: string | null): Engine['workbench'] {
  told = []
  engine = createHandlers({
    workspaceFolder: folder,
    language: 'en',
    workspace,
    answerCache: new AnswerCache('', 'en'),
    readerScript: '',
    events: { progress: () => {}, changed: () => {} },
    ...trusting,
    opened: (opened) => told.push(opened),
  })
  return engine.workbench
}
afterEach(() => engine.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('tells what was opened, and opens it again by itself', async () => {
  const first = start(null)
  expect(await first['workspace.reopen']({})).toEqual({ ok: true, value: null })
  expect(told).toEqual([])
  expect(await first['workspace.create'](place)).toMatchObject({ ok: true })
  expect(told).toEqual([path])
  await engine.close()
  const second = start(path)
  expect(await second['workspace.info']({})).toMatchObject({ ok: true, value: { path } })
  expect(await second['workspace.reopen']({})).toMatchObject({ ok: true, value: { path } })
})

it('says once that it is gone, and asks for it no more', async () => {
  renameSync(path, `${path}.moved`)
  const workbench = start(path)
  expect(await workbench['workspace.info']({})).toEqual({ ok: true, value: null })
  expect(await workbench['workspace.reopen']({})).toMatchObject({ ok: false, failure: { code: 'workspace_missing' } })
  expect(told).toEqual([null])
  expect(await workbench['workspace.reopen']({})).toEqual({ ok: true, value: null })
})
