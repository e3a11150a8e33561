// What the engine holds between calls: the open workspace, the language, what is projected, what reads files.
import { basename } from 'node:path'
import { installViews } from '../../analytics/catalog'
import { AnalyticsError } from '../../analytics/messages/errors'
import type { Language } from '../../analytics/messages/types'
import { Archives } from '../../analytics/sources/recognise/archives'
import type { SheetChoice } from '../../analytics/sources/recognise/choices'
import { PreviewCache } from '../../analytics/sources/recognise/preview-cache'
import { blankBeside } from '../../analytics/workspace/blank'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { isSameFile } from '../../analytics/workspace/open-files'
import type { OpenOptions } from '../../analytics/workspace/opened'
import { ownTemporaryFolder } from '../../analytics/workspace/private-folder'
import { workspacePath } from '../../analytics/workspace/workspace-path'
import { report } from '../../importers/source/log'
import type { StatedEncoding } from '../../importers/source/types'
import type { Input } from '../contract/contract'
import { Readers } from '../readers/readers'
import type { EngineContext } from './context'
import { Jobs } from './jobs'
import { SerialQueue } from './serial-queue'

/** Answers `no_workspace` to calls that need one. */
export class NoWorkspace extends Error {}

export class EngineState {
  language: Language
  projection: Input<'projection.set'> | null = null
  readonly jobs: Jobs
  readonly queue = new SerialQueue()
  readonly now = (): Date => new Date()
  /** Settled once the workspace last looked at is open, or was refused: whoever wants it then is told why. */
  readonly reopened: Promise<unknown>
  private workspace: Workspace | null = null
  private readonly asked = new Set<Promise<unknown>>()
  /** The workspace last looked at. */
  private last: string | null
  /** The one that was to be opened last, whether it could be or not. */
  private tried: string | null
  /** The engine ended too often with the last one open. */
  private suspect: boolean
  readonly readers: Readers
  /** Files that were looked at and may be imported next. */
  readonly previews: PreviewCache
  /** Where they lie, as it was shown. */
  readonly looked = new Set<string>()
  /** What people called the encoding of some of them; null: what they tell themselves. */
  readonly encodings = new Map<string, StatedEncoding | null>()
  /** What people said of single sheets of them, by file and sheet. */
  readonly choices = new Map<string, SheetChoice>()
  /** What was unpacked of archives among them. */
  readonly archives = new Archives(() => this.workspace?.stageFolder ?? ownTemporaryFolder())

  constructor(readonly context: EngineContext) {
    this.language = context.language
    this.jobs = new Jobs(context.events)
    this.readers = new Readers(context.readerScript, context.readerProcess)
    this.previews = new PreviewCache(this.readers.open)
    this.last = context.workspace
    this.tried = context.workspace
    this.suspect = context.suspect
    // Whoever wants it then is told what stands in the way; what is remembered of one that is not opened holds no more.
    const first = this.last === null || this.suspect ? Promise.resolve() : this.open(this.last)
    this.reopened = first.then(() => this.workspace ?? context.answerCache.opened(null)).catch(() => context.answerCache.opened(null))
  }

  get current(): Workspace | null {
    return this.workspace
  }

  get required(): Workspace {
    if (!this.workspace) throw new NoWorkspace()
    return this.workspace
  }

  /** The workspace that is open, or the one that was to be. */
  get meant(): string {
    const path = this.workspace?.path ?? this.tried
    if (!path) throw new NoWorkspace()
    return path
  }

  /** Opens the new workspace before the old one is let go, so that a refusal leaves the old one open. */
  async open(named: string, create?: OpenOptions['create']): Promise<Workspace> {
    const path = workspacePath(named)
    if (this.workspace?.path && isSameFile(this.workspace.path, path) && !create) return this.workspace
    if (this.jobs.busy) throw new AnalyticsError('busy')
    this.tried = path
    const opened = await openWorkspace(path, {
      install: installViews,
      now: this.now,
      create,
      blank: blankBeside(this.context.readerScript),
      readOnly: 'if_needed',
    })
    await this.leave()
    this.workspace = opened
    this.suspect = false
    this.projection = null
    this.context.answerCache.opened(opened.path, () => opened.db.writes)
    this.remember(opened.path)
    this.keepCopy()
    return opened
  }

  /** Opens the workspace last looked at, if it is not open; one that is gone is asked for no more. `anyway`: also one that may be damaged. */
  async reopen(anyway: boolean): Promise<Workspace | null> {
    if (this.workspace || this.last === null) return this.workspace
    if (this.suspect && !anyway) throw new AnalyticsError('workspace_suspect', { file: basename(this.last) })
    try {
      return await this.open(this.last)
    } catch (error) {
      if (error instanceof AnalyticsError && error.code === 'workspace_missing') this.remember(null)
      throw error
    }
  }

  private remember(path: string | null): void {
    this.last = path
    this.context.opened(path)
  }

  /** Copies the workspace beside its file if imports have come in since the last copy. Nobody waits for it; the windows are told what stood in its way. */
  keepCopy(): void {
    const { backups } = this.workspace ?? {}
    const before = backups?.trouble
    const told = () => backups && backups.trouble !== before && this.context.events.changed({ scope: 'workspace' })
    void backups?.makeIfDue().then(told, (error: unknown) => report('backup', error))
  }

  /** Does what may ask the database; the workspace stays open as long. */
  whileOpen<T>(work: () => Promise<T>): Promise<T> {
    const asked = work()
    this.asked.add(asked)
    const done = () => void this.asked.delete(asked)
    asked.then(done, done)
    return asked
  }

  /** Files that were looked at are not going to be imported: nothing is kept of them. */
  async forgetFiles(): Promise<void> {
    this.previews.clear()
    this.looked.clear()
    this.encodings.clear()
    this.choices.clear()
    this.readers.passwords = []
    await this.archives.clear()
  }

  /** Closes what is open once no copy of it is being made. */
  async leave(): Promise<void> {
    const { workspace } = this
    await workspace?.backups?.idle()
    // A connection must not be closed under a question that runs on it.
    while (this.asked.size > 0) await Promise.allSettled([...this.asked])
    await this.forgetFiles()
    workspace?.close()
    this.workspace = null
  }

  async close(): Promise<void> {
    this.jobs.cancelAll()
    await this.reopened
    await this.readers.stop()
    const { path } = this.workspace ?? { path: null }
    await this.leave()
    // Closing has written the log into the file, so that what is remembered now belongs to the file as it is.
    if (path) this.context.answerCache.save(path)
  }
}
