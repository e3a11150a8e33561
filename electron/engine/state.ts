// What the engine holds between calls: the open workspace, the language, what is projected, what reads files.
import { installViews } from '../../analytics/catalog'
import { AnalyticsError } from '../../analytics/errors'
import type { Language } from '../../analytics/metric/types'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import type { Input } from '../contract/contract'
import type { EngineContext } from './context'
import { HeldSources } from './held-sources'
import { Jobs } from './jobs'
import { Readers } from './readers'
import { Turns } from './turns'

/** Answers `no_workspace` to calls that need one. */
export class NoWorkspace extends Error {}

export class EngineState {
  language: Language
  projection: Input<'projection.set'> | null = null
  readonly jobs: Jobs
  readonly turns = new Turns()
  readonly now = (): Date => new Date()
  /** Settled once the workspace last looked at is open, or was refused: whoever wants it then is told why. */
  readonly reopened: Promise<unknown>
  private workspace: Workspace | null = null
  readonly readers: Readers
  /** Files that were looked at and may be imported next. */
  readonly held: HeldSources

  constructor(readonly context: EngineContext) {
    this.language = context.language
    this.jobs = new Jobs(context.events)
    this.readers = new Readers(context.readerScript, context.readerProcess)
    this.held = new HeldSources(this.readers.open)
    this.reopened = context.workspace ? this.open(context.workspace).catch(() => context.memory.opened(null)) : Promise.resolve()
  }

  get current(): Workspace | null {
    return this.workspace
  }

  get required(): Workspace {
    if (!this.workspace) throw new NoWorkspace()
    return this.workspace
  }

  /** Opens the new workspace before the old one is let go, so that a refusal leaves the old one open. */
  async open(path: string, create?: { company: string; cycle: string }): Promise<Workspace> {
    if (this.workspace?.path === path && !create) return this.workspace
    if (this.jobs.busy) throw new AnalyticsError('busy')
    const opened = await openWorkspace(path, { install: installViews, now: this.now, create })
    this.workspace?.close()
    this.workspace = opened
    this.projection = null
    this.held.clear()
    this.context.memory.opened(opened.path)
    return opened
  }

  async close(): Promise<void> {
    this.jobs.cancelAll()
    await this.reopened
    await this.readers.stop()
    const { path } = this.workspace ?? { path: null }
    this.workspace?.close()
    this.workspace = null
    // Closing has written the log into the file, so that what is remembered now belongs to the file as it is.
    if (path) this.context.memory.save(path)
  }
}
