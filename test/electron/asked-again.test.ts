// A figure, an import, the same figure: never the answer of before, in the slice, while the import commits, or at the next start.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import type { Output } from '../../electron/contract/contract'
import type { Result } from '../../electron/contract/result'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { temporaryFolder } from './cli'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const people = Array.from(
  { length: 12 },
  (_, n) => `${1001 + n},员工${'甲乙丙丁戊己庚辛壬癸子丑'[n]},${n < 6 ? '甲部' : '乙部'},2020-01-01`,
)
const header = '邀请编号,被评价人工号,评价人工号,评价关系,是否自愿,发出时间,提交时间,评分,满分'
/** Invitations from one department to the other, every one answered or none. */
const invitations = (first: number, answered: boolean) =>
  people.map(
    (_, n) => `Y${first + n},${1001 + n},${1001 + ((n + 6) % 12)},跨部门,是,2026-02-01 09:00,${answered ? '2026-02-08 09:00,4' : ','},5`,
  )
/** The same under words nobody knows. */
const strange = ['甲子,乙丑,丙寅,丁卯,戊辰,己巳,庚午,辛未,壬申', ...invitations(201, true)]
const columns = ['request_no', 'reviewee_no', 'reviewer_no', 'relation', 'voluntary', 'sent_at', 'submitted_at', 'score', 'score_max']
const invited: MappingAnswer = {
  kind: 'review',
  headerRow: null,
  columns: columns.map((field, column) => ({ column, field })),
  constants: {},
}

function sourceFiles(name: string, files: Record<string, string[]>): string[] {
  mkdirSync(join(folder, name))
  for (const [file, lines] of Object.entries(files)) writeFileSync(join(folder, name, file), lines.join('\n'))
  return [join(folder, name)]
}
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}
function start(workspace: string | null, progress: () => void = () => {}): { engine: Engine; shown: AnswerCache['all'] } {
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  if (workspace) answerCache.recall(workspace)
  const shown = answerCache.all
  const readerScript = built('reader-worker.cjs')
  const events = { progress, changed: () => {} }
  return {
    engine: createHandlers({ workspaceFolder: folder, language: 'zh-CN', workspace, answerCache, readerScript, events, ...trusting }),
    shown,
  }
}
const slices = [{ cycle: '2026Q1' }, { cycle: '2026Q1', department: '甲部' }]
const countOf = (rate: unknown) => {
  const { numerator, denominator } = rate as Output<'metric.answer'>
  return [numerator, denominator]
}
const figures = async ({ workbench }: Engine) => {
  const id = 'collaboration_penetration'
  return Promise.all(slices.map(async (slice) => countOf(given(await workbench['metric.answer']({ id, slice })))))
}

it('is computed anew after an import, an answer about a sheet and a removed file, and so it is shown at the next start', async () => {
  const path = join(folder, 'w.duckdb')
  const asked: Promise<unknown>[] = []
  let isImporting = false
  let refused: Promise<unknown> | undefined
  const { engine } = start(null, () => {
    if (!isImporting) return
    asked.push(figures(engine))
    refused ??= engine.workbench['sources.remove']({ jobId: 'gone', fileId: 1 })
  })
  given(await engine.workbench['workspace.create']({ folder, name: 'w.duckdb', company: '云织', cycle: '2026Q1' }))
  const take = async (paths: string[]) => given(await engine.workbench['sources.import']({ jobId: 'take', paths }))
  await take(sourceFiles('one', { '花名册.csv': ['工号,姓名,部门,入职日期', ...people], '互评.csv': [header, ...invitations(1, true)] }))
  expect(await figures(engine)).toEqual([
    [12, 12],
    [6, 6],
  ])
  isImporting = true
  await take(sourceFiles('two', { '补.csv': [header, ...invitations(101, false)], '外.csv': strange }))
  isImporting = false
  expect(await refused).toMatchObject({ ok: false, failure: { code: 'busy' } })
  await Promise.all(asked)
  expect(await figures(engine)).toEqual([
    [12, 24],
    [6, 12],
  ])
  const stored = given(await engine.workbench['sources.reconciliation']({}))
  const { sheetId } = stored.find(({ file }) => file === '外.csv')!
  expect(given(await engine.workbench['sources.answer']({ jobId: 'say', sheetId, answer: invited }))).toMatchObject({ accepted: 12 })
  expect(await figures(engine)).toEqual([
    [24, 36],
    [12, 18],
  ])
  const { fileId } = stored.find(({ file }) => file === '补.csv')!
  expect(given(await engine.workbench['sources.remove']({ jobId: 'gone', fileId }))).toMatchObject({ rows: 13 })
  const last = [
    [24, 24],
    [12, 12],
  ]
  expect(await figures(engine)).toEqual(last)
  await engine.close()

  const next = start(path)
  const recalled = next.shown.filter(({ name }) => name === 'metric.answer').map(({ value }) => countOf(value))
  expect([recalled, await figures(next.engine)]).toEqual([last, last])
  await next.engine.close()
}, 60_000)
