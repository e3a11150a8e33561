// Call name → function, one line each. Every answer is a Result; a thrown error is worded once, in `answered`.
import { basename, join } from 'node:path'
import { latencyCases, latencyHeatmap } from '../../analytics/attribution/latency'
import { departmentMatrix } from '../../analytics/collaboration/matrix'
import { answerMetric, drillThrough, explainMetric, metricCatalogue, metricRows } from '../../analytics/figures'
import { Mask } from '../../analytics/masking/mask'
import { AnalyticsError } from '../../analytics/messages/errors'
import { nineBoxBoard } from '../../analytics/ninebox/board'
import { personFile } from '../../analytics/ninebox/person'
import { openedWorkspace } from '../../analytics/opening'
import { slicedBy } from '../../analytics/report/sliced-by'
import { move, redo, undo } from '../../analytics/session/decisions'
import { journalled } from '../../analytics/session/journal'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rawWindow } from '../../analytics/sources/reconcile/raw-window'
import { reconciledRows } from '../../analytics/sources/reconcile/reconciled-rows'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { Workspace } from '../../analytics/workspace/open'
import { type Database, isDamage } from '../../analytics/workspace/query'
import { listSettings, resetSetting, setSetting } from '../../analytics/workspace/settings'
import type { SettingRow } from '../../analytics/workspace/types'
import type { CallName, CommandName, Handlers, Input, Output } from '../contract/contract'
import type { EngineEvents } from '../contract/events'
import type { PresenterHandlers } from '../contract/presenter'
import type { Result } from '../contract/result'
import type { Engine, EngineContext } from './context'
import { failure, failureOf } from './failures'
import { InputError, type Inputs, inputsOf } from './inputs'
import { projectionView } from './projection'
import { EngineState, NoWorkspace } from './state'

type Answers = { [N in CallName]: (input: Input<N>, state: EngineState, db: () => Database) => Promise<Output<N>> }

const answers: Answers = {
  'workspace.info': async (_, state) => infoOf(state.current),
  'workspace.open': async ({ path }, state) => openedWorkspace(await state.open(path)),
  'workspace.reopen': async ({ anyway = false }, state) => {
    const info = await infoOf(await state.reopen(anyway))
    // At a start nobody has asked anything yet.
    if (anyway) state.context.events.changed({ scope: 'workspace' })
    return info
  },
  'workspace.backups': async (_, state) => (await import('./backups')).list(state),
  'workspace.backup': async (_, state) => (await import('./backups')).backUp(state),
  'workspace.restore': async ({ name }, state) => openedWorkspace(await (await import('./backups')).restore(state, name)),
  'workspace.accept': async (_, state) => openedWorkspace(await (await import('./backups')).accept(state)),
  'workspace.create': async ({ folder, name, company, cycle, calendar }, state) =>
    openedWorkspace(await state.open(join(folder, name), { company, cycle, calendar })),
  'workspace.sample': async (input, state) => (await loadSources()).importSample(state, input),
  'sources.recognise': async (input, state) => {
    // The threads start while the code that recognises is loaded.
    state.readers.start()
    return (await loadSources()).recognise(state, input)
  },
  'sources.import': async (input, state) => (await loadSources()).importSources(state, input),
  'sources.encodings': async (input, state) => (await loadSources()).encodings(state, input),
  'sources.proposed': async (input, state) => (await loadSources()).proposed(state, input),
  'sources.choose': async (input, state) => (await loadSources()).choose(state, input),
  'sources.encode': async (input, state) => (await loadSources()).encode(state, input),
  'sources.unlock': async (input, state) => (await loadSources()).unlock(state, input),
  'sources.leave': async ({ jobId }, state) => {
    state.jobs.cancel(jobId)
    await state.forgetFiles()
    return null
  },
  'sources.question': async ({ sheetId, draft }, state, db) =>
    (await import('../../analytics/sources/ask/sheet-question')).sheetQuestion(db(), sheetId, draft, state.language),
  'sources.answer': async (input, state) => (await loadSources()).answer(state, input),
  'sources.confirm': async (input, state) => (await loadSources()).confirm(state, input),
  'sources.mean': async (input, state) => (await loadSources()).mean(state, input),
  'sources.noData': async (input, state) => (await loadSources()).noData(state, input),
  'sources.automatic': async (input, state) => (await loadSources()).automatic(state, input),
  'sources.atStake': async ({ fileId }, state, db) =>
    (await import('../../analytics/sources/import/at-stake')).fileAtStake(db(), fileId, state.language),
  'sources.remove': async (input, state) => (await loadSources()).remove(state, input),
  'sources.reconciliation': (_, state, db) => rowReconciliation(db(), state.language),
  'sources.rows': (input, state, db) => reconciledRows(db(), input, state.language),
  'sources.raw': (input, state, db) => rawWindow(db(), input, state.language),
  'attention.list': (input, state, db) => attentionList(db(), input, state.language),
  'metric.catalogue': async (_, state) => metricCatalogue(state.language),
  'slice.dimensions': async () => slicedBy,
  'metric.answer': ({ id, slice }, state, db) => answerMetric(db(), id, slice, state.language),
  'metric.explain': ({ id, slice }, state, db) => explainMetric(db(), id, slice, state.language),
  'metric.rows': (input, state, db) => metricRows(db(), input, state.language),
  'metric.drillThrough': ({ id, cell }, _, db) => drillThrough(db(), id, cell),
  'collaboration.matrix': ({ slice, leaving = false }, _, db) => departmentMatrix(db(), slice, leaving),
  'attribution.latency': ({ slice }, _, db) => latencyHeatmap(db(), slice),
  'attribution.cases': (input, _, db) => latencyCases(db(), input),
  'ninebox.board': ({ slice, peerGroup, masked = false }, state, db) =>
    nineBoxBoard(db(), { slice, peerGroup, masked, language: state.language }),
  'ninebox.person': ({ employeeId, cycle }, state, db) => personFile(db(), { employeeId, cycle, masked: false, language: state.language }),
  'ninebox.move': ({ cycle, employeeIds, box, reason, evidence }, state, db) =>
    journalled(state.required, move(db(), { cycle, employeeIds, box, reason, evidence }, state.now)),
  'ninebox.undo': ({ cycle }, state, db) => counted(journalled(state.required, undo(db(), cycle, state.now))),
  'ninebox.redo': ({ cycle }, state, db) => counted(journalled(state.required, redo(db(), cycle, state.now))),
  'privacy.standIns': async (_, state, db) => {
    const { company } = await workspaceInfo(state.required)
    return (await Mask.read(db(), state.language, [{ kind: 'company', text: company }])).standIns()
  },
  'settings.list': (_, state, db) => listSettings(db(), state.language),
  'settings.set': ({ key, value }, state) => changeSetting(state, key, value),
  'settings.reset': ({ key }, state) => changeSetting(state, key, null),
  'app.language': async ({ language }, state) => {
    state.language = language
    state.context.answerCache.speak(language)
    return null
  },
  'projection.set': async (input, state) => {
    state.projection = input
    return null
  },
  'job.cancel': async ({ jobId }, state) => {
    state.jobs.cancel(jobId)
    return null
  },
}

/** Like any change of what is stored; the code for it comes with the first one. Rows are filed by the settings of cycles, so these wait for an import. */
async function changeSetting(state: EngineState, key: string, value: string | null): Promise<SettingRow> {
  const [workspace, language, now] = [state.required, state.language, state.now()]
  if (key.startsWith('cycle.')) {
    if (state.jobs.busy) throw new AnalyticsError('busy')
    return (await import('../../analytics/sources/ask/set-cycle')).setCycles(workspace, key, value, language, now)
  }
  const { changeStored } = await import('../../analytics/workspace/change-stored')
  const change = (db: Database) => (value === null ? resetSetting(db, key, language, now) : setSetting(db, key, value, language, now))
  return onTheWall(state, await changeStored(workspace, change))
}

const infoOf = async (workspace: Workspace | null) => (workspace ? openedWorkspace(workspace) : null)

/** Readers and the sample company are large and not needed to show what there is. */
const loadSources = () => import('./sources')

const counted = async (after: Promise<{ decisions: number }>): Promise<{ decisions: number }> => ({ decisions: (await after).decisions })

/** The wall obeys the masking switch before anybody asks it for a board again. */
function onTheWall(state: EngineState, setting: SettingRow): SettingRow {
  if (state.projection && setting.key === 'privacy.mask_names') state.projection = { ...state.projection, masked: setting.value !== '0' }
  return setting
}

interface Effect {
  /** What every window asks again after it; null: nothing. */
  scope: Parameters<EngineEvents['changed']>[0]['scope'] | null
  /** It writes to the workspace that is open. */
  writes?: true
  /** Answers given before stay what they are. */
  keepsAnswers?: true
}

/** What a command changes. Every command says it: one forgotten here would leave windows and remembered answers stale. */
const effects: Record<CommandName, Effect> = {
  'workspace.open': { scope: 'workspace' },
  // At a start nobody has asked anything yet; `anyway` tells the windows itself.
  'workspace.reopen': { scope: null },
  'workspace.create': { scope: 'workspace' },
  'workspace.sample': { scope: 'workspace' },
  'workspace.backup': { scope: 'workspace' },
  'workspace.restore': { scope: 'workspace' },
  'workspace.accept': { scope: 'workspace' },
  'sources.import': { scope: 'data', writes: true },
  'sources.encode': { scope: null },
  'sources.choose': { scope: null },
  'sources.unlock': { scope: null },
  'sources.leave': { scope: null },
  'sources.answer': { scope: 'data', writes: true },
  'sources.confirm': { scope: 'data', writes: true },
  'sources.mean': { scope: 'data', writes: true },
  'sources.noData': { scope: 'data', writes: true },
  'sources.automatic': { scope: 'data', writes: true },
  'sources.remove': { scope: 'data', writes: true },
  'ninebox.move': { scope: 'decisions', writes: true },
  'ninebox.undo': { scope: 'decisions', writes: true },
  'ninebox.redo': { scope: 'decisions', writes: true },
  'settings.set': { scope: 'settings', writes: true },
  'settings.reset': { scope: 'settings', writes: true },
  'app.language': { scope: 'settings' },
  'projection.set': { scope: 'decisions', keepsAnswers: true },
  'job.cancel': { scope: null },
}
const effectOf = (name: CallName): Effect => (Object.hasOwn(effects, name) ? effects[name as CommandName] : { scope: null })

export default function createHandlers(context: EngineContext): Engine {
  const state = new EngineState(context)
  const inputs = inputsOf(context.pathOf)
  const workbench = Object.fromEntries(
    (Object.keys(answers) as CallName[]).map((name) => [name, (input: unknown) => answered(name, input, inputs, state)]),
  ) as Handlers
  const presenter: PresenterHandlers = {
    'projection.view': async () => settled('projection.view', state, () => projectionView(state)),
  }
  return { workbench, presenter, close: () => state.close() }
}

async function answered<N extends CallName>(name: N, given: unknown, inputs: Inputs, state: EngineState): Promise<Result<Output<N>>> {
  await state.reopened
  const { answerCache } = state.context
  const { scope, writes, keepsAnswers } = effectOf(name)
  const before = state.current?.db.writes
  const result = await settled(name, state, async () => {
    if (writes && state.current?.readOnly) throw new AnalyticsError('read_only', { file: basename(state.current.path ?? '') })
    const input = inputs[name](given)
    const work = () => state.queue.take(name, () => answers[name](input, state, () => state.required.db))
    return scope && !keepsAnswers ? answerCache.during(work) : answerCache.answer(name, input, work)
  })
  // What failed may have come after the commit.
  const isChanged = result.ok || (writes && state.current?.db.writes !== before)
  if (scope && isChanged) state.context.events.changed({ scope, ...(state.projection ? { masked: state.projection.masked } : {}) })
  return result
}

async function settled<T>(name: string, state: EngineState, work: () => Promise<T>): Promise<Result<T>> {
  try {
    // A call that may change which workspace is open waits for all others, and so for none like itself.
    return { ok: true, value: await (name.startsWith('workspace.') ? work() : state.whileOpen(work)) }
  } catch (error) {
    if (error instanceof InputError) return failure('bad_input', state.language, { call: name, field: error.field })
    if (error instanceof NoWorkspace) return failure('no_workspace', state.language)
    const { path } = state.current ?? { path: null }
    const isDamaged = path !== null && isDamage(error)
    return failureOf(isDamaged ? new AnalyticsError('workspace_damaged', { file: basename(path) }, error) : error, name, state.language)
  }
}
