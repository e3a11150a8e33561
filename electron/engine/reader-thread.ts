// A SourceReader whose work happens in a thread of its own, so that a hostile file can stop nothing but its own import.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { isOpenHere } from '../../analytics/workspace/open-files'
import { ImportError } from '../../importers/errors'
import { PREVIEW_ROWS } from '../../importers/preview'
import type { PreviewGrid, ReadOptions, SheetBody, SourceReader, TextBatch } from '../../importers/types'
import { Declined, type DeclineReason } from '../../importers/xlsx/declined'
import type { BodyHead, Opened, ReaderAnswers, ReaderReply, ReaderRequest, Step } from './reader-protocol'

/** A step that takes longer than this is stuck, not slow: batches come every few milliseconds. */
const STEP_LIMIT_MS = 120_000
const HEAP_LIMIT_MB = 3072
/** Batches asked for ahead, so that scanning and storing overlap. */
const AHEAD = 6

type Pending = { resolve: (value: never) => void; reject: (error: unknown) => void; timer: NodeJS.Timeout }
type Fields<C extends ReaderRequest['call']> = Omit<Extract<ReaderRequest, { call: C }>, 'id' | 'call'>

export class ReaderThread {
  private worker: Worker | null = null
  private pending = new Map<number, Pending>()
  private nextId = 1
  private file = ''
  private onProgress: ((bytes: number) => void) | undefined
  private taken = false
  /** Folder of the copies the thread makes of its file. */
  private copies = ''
  /** What the last thread ended with. */
  private end: ImportError | null = null

  constructor(private readonly entry: string) {}

  /** A file is open here: another one waits for its `close`, or takes another thread. */
  get busy(): boolean {
    return this.taken
  }

  /** Starts the thread before its first file is known. */
  start(): void {
    this.worker ??= this.create()
  }

  /** @throws Declined from a body's batches: discard the rows taken and ask for the body again. */
  async open(path: string): Promise<SourceReader> {
    this.file = basename(path)
    if (isOpenHere(path)) throw new ImportError('open_workspace', { file: this.file })
    this.copies = ''
    this.taken = true
    const { info, grids }: Opened = await this.ask('open', { path, rows: PREVIEW_ROWS }).catch((error: unknown) => {
      this.taken = false
      throw error
    })
    const { worker } = this
    // A thread that was ended has let go of its file; a new one knows nothing of it.
    const ended = () => (this.worker === worker ? null : this.end)
    return {
      info,
      preview: async (sheet: number, rows: number): Promise<PreviewGrid> => {
        const sent = rows === PREVIEW_ROWS ? grids.at(sheet) : undefined
        return sent ?? this.ask('preview', { sheet, rows }, ended())
      },
      body: (sheet: number, options: ReadOptions = {}) => this.body(sheet, options, ended()),
      close: async () => {
        if (!ended()) await this.ask('close', {}).catch(() => undefined)
        await removeCopies(this.copies)
        this.taken = false
      },
    }
  }

  /** Ends the thread at once, whatever it is doing. */
  async stop(): Promise<void> {
    const worker = this.worker
    this.worker = null
    this.fail(new ImportError('cancelled', { file: this.file }))
    await end(worker, this.copies)
  }

  private async body(sheet: number, options: ReadOptions, ended: ImportError | null): Promise<SheetBody> {
    this.onProgress = options.onProgress
    const cancel = () => void this.stop()
    if (options.signal?.aborted) throw new ImportError('cancelled', { file: this.file })
    options.signal?.addEventListener('abort', cancel, { once: true })
    const atEnd = () => options.signal?.removeEventListener('abort', cancel)
    this.copies ||= join(options.copiesIn ?? tmpdir(), `plumbline-${randomUUID()}`)
    const head: BodyHead = await this.ask('body', { sheet, batches: options.form === 'batches', copiesIn: this.copies }, ended)
    if (head.form === 'batches') return this.batches(head, atEnd)
    atEnd()
    return { ...head, tail: () => head.tail }
  }

  /** More batches are asked for at once, whenever they are taken. */
  private batches(first: Step, atEnd: () => void): SheetBody {
    const ahead: Promise<Step>[] = []
    const askOne = () => {
      const next: Promise<Step> = this.ask('next', {})
      // A rejection is met when its turn comes; until then it is not unhandled.
      next.catch(() => undefined)
      ahead.push(next)
    }
    let step = first
    for (let count = 0; !step.tail && count < AHEAD; count++) askOne()
    async function* taken(): AsyncGenerator<TextBatch> {
      for (;;) {
        if (step.batch) yield step.batch
        if (step.tail) break
        step = await ahead.shift()!
        if (!step.tail) askOne()
      }
      await Promise.all(ahead)
      atEnd()
    }
    return { form: 'batches', batches: taken(), tail: () => step.tail! }
  }

  private async ask<C extends ReaderRequest['call']>(
    call: C,
    fields: Fields<C>,
    ended: ImportError | null = null,
  ): Promise<ReaderAnswers[C]> {
    if (ended) throw ended
    this.start()
    const worker = this.worker!
    const id = this.nextId++
    return new Promise<ReaderAnswers[C]>((resolve, reject) => {
      const timer = setTimeout(() => this.die(new ImportError('reader_stopped', { file: this.file })), STEP_LIMIT_MS)
      this.pending.set(id, { resolve: resolve as (value: never) => void, reject, timer })
      worker.postMessage({ ...fields, call, id })
    })
  }

  private create(): Worker {
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB } })
    worker.on('message', (reply: ReaderReply) => this.receive(reply))
    worker.on('error', (error: Error & { code?: string }) => {
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out_of_memory' : 'reader_stopped'
      if (this.worker === worker) this.die(new ImportError(code, { file: this.file }, error))
    })
    return worker
  }

  private receive(reply: ReaderReply): void {
    if ('progress' in reply) {
      this.onProgress?.(reply.progress)
      return
    }
    const waiting = this.pending.get(reply.id)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.pending.delete(reply.id)
    if (reply.ok) waiting.resolve(reply.value as never)
    else waiting.reject(this.errorOf(reply))
  }

  private errorOf({ issue, declined, reason, system }: Extract<ReaderReply, { ok: false }>): Error {
    if (declined) return new Declined(declined as DeclineReason)
    if (issue) return new ImportError(issue.code, issue)
    // A full disk is not the file's fault.
    if (system === 'ENOSPC') return Object.assign(new Error(system), { code: system })
    return new ImportError('reader_stopped', { file: this.file, facts: { reason } })
  }

  private die(error: ImportError): void {
    const worker = this.worker
    this.worker = null
    void end(worker, this.copies)
    this.fail(error)
  }

  private fail(error: ImportError): void {
    this.end = error
    for (const waiting of this.pending.values()) {
      clearTimeout(waiting.timer)
      waiting.reject(error)
    }
    this.pending.clear()
  }
}

/** A thread that is ended has no time to tidy up. */
async function end(worker: Worker | null, copies: string): Promise<void> {
  await worker?.terminate()
  await removeCopies(copies)
}

async function removeCopies(folder: string): Promise<void> {
  // What cannot go now goes when the workspace is closed or opened again.
  if (folder) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}
