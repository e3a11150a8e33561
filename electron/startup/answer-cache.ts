// Answers of the state the workspace is in, kept beside its file, so that the next start shows them before the database is open.
import { fileState, journalState } from '../../analytics/workspace/file-state'
import type { CallName } from '../contract/contract'
import type { KnownAnswer } from '../contract/wire'
import { readSnapshot, writeSnapshot } from './startup-snapshot'

/** Counts and rates only: nothing that names a person or quotes a cell is written beside the workspace. */
const remembered: ReadonlySet<string> = new Set<CallName>([
  'workspace.info',
  'metric.catalogue',
  'metric.answer',
  'sources.reconciliation',
  'settings.list',
  'slice.dimensions',
])
const most = 40
const quietFor = 1_000

const keyOf = (name: string, input: unknown) => `${name} ${JSON.stringify(input)}`

export class AnswerCache {
  private answers = new Map<string, KnownAnswer>()
  /** The workspace that is open, once it is. */
  private path: string | null = null
  /** What the journal said when the first of `answers` was given. Nobody else writes the file while it is open, but a journal is anybody's. */
  private journal: string | null = null
  /** What the file was when `answers` were recalled from beside it. */
  private recalled: string | null = null
  /** How often the open workspace has been written to, by whatever connection. */
  private writes = (): number => 0
  /** The same when the first of `answers` was given. */
  private at = 0
  private changing = 0
  private round = 0
  private timer: NodeJS.Timeout | undefined

  /**
   * @param program names the code that computes the answers; empty: nothing is kept
   * @param key of this computer, which proves that the answers were written here; empty: nothing is kept
   */
  constructor(
    private readonly program: string,
    private language: string,
    private readonly key = '',
  ) {}

  /** Takes up what was kept for this workspace if neither it nor the program has changed since. */
  recall(path: string): void {
    const snapshot = readSnapshot(path, this.program, this.language, this.key)
    if (!snapshot) return
    for (const answer of snapshot.answers) this.answers.set(keyOf(answer.name, answer.input), answer)
    this.recalled = snapshot.state
  }

  /** What a window may show at once. */
  get all(): KnownAnswer[] {
    return [...this.answers.values()]
  }

  /**
   * The workspace is open and nobody else can write it: what was recalled holds if opening has found and left it in the same state.
   * @param writes grows whenever anything in it is written
   */
  opened(path: string | null, writes: () => number = () => 0): void {
    this.path = path
    this.writes = writes
    this.at = writes()
    if (this.recalled === null || path === null || fileState(path) !== this.recalled) this.forget()
    this.recalled = null
    this.journal = this.answers.size > 0 && path !== null ? journalState(path) : null
  }

  /** The answer given earlier in this very state, or the one `work` gives now. */
  async answer<T>(name: string, input: unknown, work: () => Promise<T>): Promise<T> {
    if (!remembered.has(name)) return work()
    const key = keyOf(name, input)
    this.forgetWritten()
    const known = this.path && this.changing === 0 ? this.answers.get(key) : undefined
    if (known) return known.value as T
    const { round } = this
    const value = await work()
    this.forgetWritten()
    if (value !== null && this.path && round === this.round && this.changing === 0) this.keep(this.path, key, { name, input, value })
    return value
  }

  /** While `work` changes what answers are made of, none is kept; those of before are forgotten. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.changing++
    this.forget()
    try {
      return await work()
    } finally {
      this.changing--
      this.forget()
    }
  }

  speak(language: string): void {
    this.language = language
  }

  /** Writes down what is known of the workspace at `path`, whose file must hold everything that was committed. */
  save(path: string): void {
    clearTimeout(this.timer)
    this.forgetWritten()
    const state = this.changing === 0 && this.answers.size > 0 ? fileState(path) : null
    if (!this.program || !this.key || state === null || journalState(path) !== this.journal) return
    writeSnapshot(path, { program: this.program, language: this.language, state, answers: this.all }, this.key)
  }

  private keep(path: string, key: string, answer: KnownAnswer): void {
    if (this.answers.size === 0) this.journal = journalState(path)
    this.answers.delete(key)
    this.answers.set(key, answer)
    if (this.answers.size > most) this.answers.delete(this.answers.keys().next().value ?? '')
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.path && this.save(this.path), quietFor)
    this.timer.unref()
  }

  /** Whoever wrote, and whether it was said before or not: answers of before are none any more, nor is one that was being computed. */
  private forgetWritten(): void {
    if (this.writes() !== this.at) this.forget()
  }

  private forget(): void {
    this.answers.clear()
    this.at = this.writes()
    this.round++
    clearTimeout(this.timer)
  }
}
