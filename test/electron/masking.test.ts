// The masking switch: the wall is told at once and is given no name after it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { EngineEvents } from '../../electron/contract/events'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { trusting } from '../support/engine-host'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-masking-'))
const heard: Parameters<EngineEvents['changed']>[0][] = []
const engine = createHandlers({
  workspaceFolder: folder,
  language: 'en',
  workspace: null,
  answerCache: new AnswerCache('', 'en'),
  readerScript: '',
  events: { progress: () => {}, changed: (what) => heard.push(what) },
  ...trusting,
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

it('masks the wall with the switch itself, before the operator window says anything more', async () => {
  const { workbench, presenter } = engine
  await workbench['workspace.create']({ folder, name: 'a.duckdb', company: 'A', cycle: '2026Q1' })
  expect(heard.at(-1)).toEqual({ scope: 'workspace' })
  await workbench['projection.set']({ slice: {}, employeeId: null, masked: false })
  expect(heard.at(-1)).toEqual({ scope: 'decisions', masked: false })
  await workbench['settings.set']({ key: 'privacy.mask_names', value: '1' })
  expect(heard.at(-1)).toEqual({ scope: 'settings', masked: true })
  expect(await presenter['projection.view']({})).toMatchObject({ ok: true, value: { masked: true } })
  await workbench['settings.set']({ key: 'privacy.mask_names', value: '0' })
  expect(heard.at(-1)).toEqual({ scope: 'settings', masked: false })
  await workbench['settings.reset']({ key: 'privacy.mask_names' })
  expect(heard.at(-1)).toEqual({ scope: 'settings', masked: true })
})
