// Whatever JSON a page sends into whatever call, it is answered: with a value, or with a failure that says what is wrong. Never by an error of ours.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { openWorkspace } from '../../analytics/workspace/open'
import { settings } from '../../analytics/workspace/setting-specs'
import type { CallName, Input } from '../../electron/contract/contract'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { thorough } from '../faults/support/tries'
import { temporaryFolder } from '../flow/company'
import { built } from '../support/built'
import { companyWorkspace } from '../support/company-workspaces'
import { testNow } from '../support/open-workspace'

const folder = temporaryFolder()
const path = join(folder, 'a.duckdb')
let engine: Engine
beforeAll(async () => {
  const made = await companyWorkspace('yunzhi')
  for (const part of ['', '.journal']) copyFileSync(made.path + part, path + part)
  mkdirSync(join(folder, 'workspaces'))
  engine = createHandlers({
    workspaceFolder: join(folder, 'workspaces'),
    language: 'en',
    workspace: path,
    suspect: false,
    answerCache: new AnswerCache('', 'en'),
    readerScript: built('reader-worker.cjs'),
    events: { progress: () => {}, changed: () => {} },
    // As for a page to which nobody gave a token.
    pathOf: () => null,
    opened: () => {},
  })
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})
/** What the fields of an input are like: right, nearly right, and not at all. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '2026Q1',
    '2026-01',
    '2026-13',
    '2026-02-30',
    '2026-01-01',
    '0000-01-01',
    '9999-12',
    'E1',
    'CRM',
    "' or 1=1 --",
    '{x}',
    '$1',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '{waiting}',
    '{where}',
    '\0',
    'a\0b',
    '\ud800',
    '\u202e',
    '१२३',
    '1e400',
    'x'.repeat(201),
    '🙂'.repeat(5000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const numbers = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, 1, 9, 200, 1000, 2 ** 31 - 1, 2 ** 31, -1, Number.MAX_SAFE_INTEGER, NaN),
)
const anything = fc.oneof(
  words,
  numbers,
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.constantFrom(null, undefined, true, false, [], {}),
)
const fields = <T>(field: fc.Arbitrary<T>) => ({
  slice: fc.oneof(
    fc.record({ cycle: field, department: field, roleFamily: field, month: field, source: field }, { requiredKeys: [] }),
    fc.constant({}),
  ),
  draft: fc.record(
    { kind: fc.constantFrom('employee', 'work_record', null), headerRow: field, columns: field, constants: field },
    { requiredKeys: [] },
  ),
  answer: fc.record({
    kind: fc.constantFrom('employee', 'reported_value'),
    headerRow: fc.oneof(fc.nat(30), fc.constant(null)),
    columns: fc.array(fc.record({ column: fc.nat(30), field: words }), { maxLength: 4 }),
    constants: fc.dictionary(words, words, { maxKeys: 3 }),
  }),
  cell: fc.record({ sheetId: field, row: field, column: field }),
})

/** Any field by its name, with what it may be: mostly what fits. */
const fitting: Record<string, fc.Arbitrary<unknown>> = {
  ...fields(anything),
  id: fc.constantFrom('consistency_rate', 'goal_alignment', 'collaboration_penetration', 'nonsense'),
  sheetId: fc.oneof(fc.integer({ min: 1, max: 40 }), numbers),
  sheetIds: fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), numbers), { maxLength: 5 }),
  row: fc.oneof(fc.nat(400), numbers),
  column: fc.oneof(fc.nat(40), numbers, fc.constant(null)),
  around: fc.oneof(fc.integer({ min: 1, max: 200 }), numbers),
  offset: fc.oneof(fc.nat(50), numbers),
  limit: fc.oneof(fc.integer({ min: 1, max: 1000 }), numbers),
  state: fc.constantFrom('left_out', 'attention', 'x'),
  as: fc.constantFrom('size', 'points', 'ratio', 'dmy', 'mdy', null, 'x'),
  hit: fc.constantFrom(true, false, null),
  masked: fc.boolean(),
  paused: fc.boolean(),
  box: fc.integer({ min: 0, max: 10 }),
  size: fc.constant('huge'),
  employeeIds: fc.array(words, { maxLength: 3 }),
  evidence: fc.array(words, { maxLength: 3 }),
  paths: fc.array(words, { maxLength: 3 }),
  key: fc.oneof(fc.constantFrom(...settings.map(({ key }) => key)), words),
  value: fc.oneof(words, fc.constantFrom('0', '1', '0.5', '1000', 'Asia/Shanghai', 'Mars/Phobos', "UTC' ; drop", 'zh-CN')),
  language: fc.constantFrom('zh-CN', 'en', 'fr'),
  jobId: fc.oneof(fc.uuid(), words),
}
const shapes: Record<CallName, string[]> = {
  'workspace.info': [],
  'workspace.open': ['path'],
  'workspace.reopen': ['anyway'],
  'workspace.backups': [],
  'workspace.backup': [],
  'workspace.restore': ['name'],
  'workspace.accept': [],
  'workspace.create': ['folder', 'name', 'company', 'cycle'],
  'workspace.sample': ['jobId', 'size'],
  'sources.recognise': ['jobId', 'paths'],
  'sources.import': ['jobId', 'paths'],
  'sources.leave': ['jobId'],
  'sources.encodings': ['file'],
  'sources.encode': ['file', 'encoding'],
  'sources.unlock': ['file', 'password'],
  'sources.question': ['sheetId', 'draft'],
  'sources.proposed': ['file', 'sheet', 'draft'],
  'sources.choose': ['file', 'sheet', 'answer', 'leaveOut'],
  'sources.answer': ['jobId', 'sheetId', 'answer'],
  'sources.confirm': ['jobId', 'sheetId', 'column', 'as'],
  'sources.mean': ['jobId', 'sheetId', 'column', 'words'],
  'sources.reconciliation': [],
  'sources.noData': ['jobId', 'sheetId', 'said'],
  'sources.automatic': ['jobId', 'sheetId', 'said'],
  'sources.atStake': ['fileId'],
  'sources.remove': ['jobId', 'fileId'],
  'sources.rows': ['sheetIds', 'state', 'offset', 'limit'],
  'sources.raw': ['sheetId', 'row', 'column', 'around'],
  'attention.list': ['offset', 'limit', 'code'],
  'metric.catalogue': [],
  'slice.dimensions': [],
  'metric.answer': ['id', 'slice'],
  'metric.explain': ['id', 'slice'],
  'metric.rows': ['id', 'slice', 'hit', 'fact', 'offset', 'limit'],
  'metric.drillThrough': ['id', 'cell'],
  'collaboration.matrix': ['slice'],
  'attribution.latency': ['slice'],
  'attribution.cases': ['slice', 'flow', 'stage', 'week', 'limit'],
  'ninebox.board': ['slice', 'peerGroup', 'masked'],
  'ninebox.person': ['employeeId', 'cycle'],
  'ninebox.move': ['employeeIds', 'box', 'reason', 'evidence', 'cycle'],
  'ninebox.undo': ['cycle'],
  'ninebox.redo': ['cycle'],
  'privacy.standIns': [],
  'settings.list': [],
  'settings.set': ['key', 'value'],
  'settings.reset': ['key'],
  'app.language': ['language'],
  'projection.set': ['slice', 'peerGroup', 'employeeId', 'masked', 'box', 'paused'],
  'job.cancel': ['jobId'],
}
/** Of each call: many with `npm run test:faults`, some in every run; what has sheets read again takes seconds where a try happens to fit. */
const readsAgain = new Set<string>(['answer', 'confirm', 'mean', 'noData', 'automatic', 'remove'].map((name) => `sources.${name}`))

/** What a call may answer besides its value. */
const expected =
  /^(bad_input|unknown_person|nothing_to_undo|reason_required|busy|no_header|sheet_empty|header_only|duplicate_headers|unreadable|file_not_imported|nothing_lost|backup_missing|backup_none|backup_unknown|mapping_\w+)$/

const inputOf = (name: CallName) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.record(Object.fromEntries(shapes[name].map((key) => [key, fitting[key] ?? words]))) },
    { weight: 2, arbitrary: fc.record(Object.fromEntries(shapes[name].map((key) => [key, anything])), { requiredKeys: [] }) },
    { weight: 1, arbitrary: anything },
  )

it.each(Object.keys(shapes) as CallName[])(
  '%s answers any input',
  async (name) => {
    const call = engine.workbench[name] as (input: unknown) => ReturnType<Engine['workbench'][CallName]>
    const numRuns = shapes[name].length === 0 || (readsAgain.has(name) && !thorough) ? 2 : thorough ? 40 : 4
    const there = () =>
      readdirSync(folder)
        // A log, copies, what stood where a copy was put back, and the private folder of each opening.
        .filter((file) => !/\.(wal|backups|damaged)$|^\.a\.duckdb\.tmp-/.test(file))
        .sort()
    const before = there()
    await fc.assert(
      fc.asyncProperty(inputOf(name), async (input) => {
        const answer = await call(input)
        if (!answer.ok) expect(answer.failure.code, JSON.stringify(answer.failure.detail)).toMatch(expected)
      }),
      { numRuns },
    )
    expect(there()).toEqual(before)
  },
  120_000,
)

it('refuses what is no month, cycle, day, setting, job or page, by the name of its field', async () => {
  const { workbench } = engine
  const months = ['2026-13', '2026-00', '2026-1', '2026-01-02', '2026', 'January', '2026-01-01x', 7]
  const wrong: [CallName, object, string][] = [
    ...months.map((month): [CallName, object, string] => ['metric.answer', { id: 'consistency_rate', slice: { month } }, 'month']),
    ['collaboration.matrix', { slice: { cycle: 'x'.repeat(41) } }, 'cycle'],
    ['collaboration.matrix', { slice: { cycle: 'a\nb' } }, 'cycle'],
    ['attribution.cases', { slice: {}, flow: 'a', stage: 'b', week: 'yesterday', limit: 5 }, 'week'],
    ['settings.set', { key: 'no.such.key', value: '1' }, 'key'],
    ['settings.reset', { key: '__proto__' }, 'key'],
    ['job.cancel', { jobId: 'a b' }, 'jobId'],
    ['job.cancel', { jobId: '' }, 'jobId'],
    ['attention.list', { offset: -1, limit: 10 }, 'offset'],
    ['ninebox.person', { employeeId: 'E\0' }, 'employeeId'],
  ]
  for (const [name, input, field] of wrong) {
    const answer = await workbench[name](input as Input<typeof name> as never)
    expect(answer, JSON.stringify([name, input])).toMatchObject({ ok: false, failure: { code: 'bad_input', detail: { field } } })
  }
  for (const slice of [{ month: '2026-01' }, { month: '2026-01-01', cycle: '' }, { month: '' }])
    expect(await workbench['metric.answer']({ id: 'consistency_rate', slice })).toMatchObject({ ok: true })
})

it('leaves a workspace that opens again', async () => {
  await engine.close()
  const workspace = await openWorkspace(path, { install: installViews, now: testNow })
  expect(await workspace.db.first('select count(*) > 0 as kept from employee')).toEqual({ kept: true })
  workspace.close()
})
