// The small sample company from the start of its import to every answer of the Overview. Target: 3 s. Whole processes; the phases show what costs.
import { join } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { attentionList } from '../../analytics/cleaning/attention'
import { answerMetric } from '../../analytics/metric/answer'
import type { MetricId } from '../../analytics/metric/types'
import { ledger } from '../../analytics/workspace/info'
import { openWorkspace, type Session, type Workspace } from '../../analytics/workspace/open'
import { type ImportOptions, importFiles } from '../../electron/engine/import-files'
import { ReaderThreads } from '../../electron/engine/reader-threads'
import { writeCompany } from '../../fixtures/company/generate'
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
  await inFolder(async (folder) => {
    const create = { company: 'bench', cycle: '2026Q1' }
    const workspace = await openWorkspace(join(folder, 'small.duckdb'), { install: installViews, now, create })
    const sample = await timed(async () => {
      const phases = new Phases('hash')
      await importAll(watched(workspace, phases), source, where, (step) => phases.enter(step))
      phases.enter('answers')
      await Promise.all([
        ...overview.map((id) => answerMetric(workspace.db, id, {}, 'zh-CN')),
        ledger(workspace.db, 'zh-CN'),
        attentionList(workspace.db, { offset: 0, limit: 100 }, 'zh-CN'),
      ])
      phases.enter('end')
      return Object.fromEntries(Object.entries(phases.times).map(([phase, ms]) => [phase, Math.round(ms)]))
    })
    workspace.close()
    answerParent(sample)
  })
}

async function importAll(workspace: Workspace, source: string, where: string, onProgress: ImportOptions['onProgress']): Promise<void> {
  const { openSource } = await import('../../importers/read')
  const readers = where === 'thread' ? new ReaderThreads(join(__dirname, 'reader-worker.cjs')) : null
  readers?.start()
  const open: ImportOptions['open'] = readers?.open ?? openSource
  await importFiles(workspace, [source], { open, now, language: 'zh-CN', datedByData: true, onProgress })
  await readers?.stop()
}

async function main(): Promise<void> {
  await inFolder(async (folder) => {
    await writeCompany(folder, { size: 'small' })
    const ways = {
      'reader thread, as shipped': () => inChild(__filename, folder, 'thread'),
      'reader in the same thread': () => inChild(__filename, folder, 'here'),
    }
    printTable('small company: files → answers of the Overview (target 3,000 ms)', await alternate(ways, rounds(5)), Object.keys(ways)[0])
  })
}

const asked = runArguments()
void (asked ? run(asked) : main())
