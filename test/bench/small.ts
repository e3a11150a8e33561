// The small sample company from its drop to every answer of the Overview, asked of the engine as the window asks it. Target: 3 s, not counting the time a
// person looks at what was recognised. Beside it, by phases, the import alone, as `diagnose` does it. Whole processes.
import { join } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { answerMetric } from '../../analytics/figures'
import type { MetricId } from '../../analytics/metric/types'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOptions } from '../../analytics/sources/import/options'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { openWorkspace, type Session, type Workspace } from '../../analytics/workspace/open'
import type { Result } from '../../electron/contract/result'
import createHandlers from '../../electron/engine/handlers'
import { Readers } from '../../electron/readers/readers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { writeCompany } from '../../fixtures/company/generate'
import { trusting } from '../support/engine-host'
import { inFolder } from './data'
import { alternate, answerParent, inChild, printTable, rounds, runArguments, timed } from './measure'

const now = () => new Date('2026-04-08T02:00:00Z')
const overview: MetricId[] = ['consistency_rate', 'collaboration_penetration', 'action_conversion']

/** Adds the time since the last change of phase to the phase that ends. */
class Phases {
  readonly times: Record<string, number> = {}
  private since = performance.now()
  constructor(private current: string) {}

  enter(phase: string): void {
    const time = performance.now()
    this.times[this.current] = (this.times[this.current] ?? 0) + time - this.since
    this.since = time
    this.current = phase
  }

  /** Whole milliseconds by phase. */
  end(): Record<string, number> {
    this.enter('')
    return Object.fromEntries(Object.entries(this.times).map(([phase, ms]) => [phase, Math.round(ms)]))
  }
}

/** The workspace, telling when the import's transaction has nothing left but its COMMIT. */
function watched(workspace: Workspace, phases: Phases): Workspace {
  const watch = (session: Session): Session => {
    const { db } = session
    const transaction: typeof db.transaction = (work) =>
      db.transaction(async (inside) => {
        const result = await work(inside)
        phases.enter('commit')
        return result
      })
    return { ...session, db: { ...db, transaction } }
  }
  return { ...workspace, session: async () => watch(await workspace.session()) }
}

async function run([source, where]: string[]): Promise<void> {
  await inFolder((folder) => (where === 'window' ? asWindow(folder, source) : asImport(folder, source, where)))
}

async function asWindow(folder: string, source: string): Promise<void> {
  const events = { progress: () => {}, changed: () => {} }
  const memory = new AnswerCache('bench', 'zh-CN', 'key')
  const readerScript = join(__dirname, 'reader-worker.cjs')
  const engine = createHandlers({
    workspaceFolder: folder,
    language: 'zh-CN',
    workspace: null,
    answerCache: memory,
    readerScript,
    events,
    ...trusting,
  })
  const { workbench } = engine
  given(await workbench['workspace.create']({ folder, name: 'small.duckdb', company: 'bench', cycle: '2026Q1' }))
  const sample = await timed(async () => {
    const phases = new Phases('recognise')
    const files = given(await workbench['sources.recognise']({ jobId: 'recognise', paths: [source] }))
    phases.enter('import')
    given(await workbench['sources.import']({ jobId: 'import', paths: files.map(({ path }) => path) }))
    phases.enter('answers')
    const answers = await Promise.all([
      ...overview.map((id) => workbench['metric.answer']({ id, slice: {} })),
      workbench['sources.reconciliation']({}),
      workbench['attention.list']({ offset: 0, limit: 100 }),
    ])
    for (const answer of answers) given<unknown>(answer)
    return phases.end()
  })
  await engine.close()
  answerParent(sample)
}

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

async function asImport(folder: string, source: string, where: string): Promise<void> {
  const create = { company: 'bench', cycle: '2026Q1' }
  const workspace = await openWorkspace(join(folder, 'small.duckdb'), { install: installViews, now, create })
  const sample = await timed(async () => {
    const phases = new Phases('hash')
    await importAll(watched(workspace, phases), source, where, (step) => phases.enter(step))
    phases.enter('answers')
    await Promise.all([
      ...overview.map((id) => answerMetric(workspace.db, id, {}, 'zh-CN')),
      rowReconciliation(workspace.db, 'zh-CN'),
      attentionList(workspace.db, { offset: 0, limit: 100 }, 'zh-CN'),
    ])
    return phases.end()
  })
  workspace.close()
  answerParent(sample)
}

async function importAll(workspace: Workspace, source: string, where: string, onProgress: ImportOptions['onProgress']): Promise<void> {
  const { openSource } = await import('../../importers/read')
  const readers = where === 'thread' ? new Readers(join(__dirname, 'reader-worker.cjs')) : null
  readers?.start()
  const open: ImportOptions['open'] = readers?.open ?? openSource
  await importFiles(workspace, [source], { open, now, language: 'zh-CN', datedByData: true, onProgress })
  await readers?.stop()
}

async function main(): Promise<void> {
  await inFolder(async (folder) => {
    await writeCompany(folder, { size: 'small' })
    const ways = {
      'engine, as the window asks': () => inChild(__filename, folder, 'window'),
      'import alone': () => inChild(__filename, folder, 'thread'),
      '… readers in one thread': () => inChild(__filename, folder, 'here'),
    }
    printTable('small company: drop → answers of the Overview (target 3,000 ms)', await alternate(ways, rounds(5)), Object.keys(ways)[0])
  })
}

const asked = runArguments()
void (asked ? run(asked) : main())
