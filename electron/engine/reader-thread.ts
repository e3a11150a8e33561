// A SourceReader whose work happens in a thread of its own, so that a hostile file can stop nothing but its own import.
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ImportError } from '../../importers/errors'
import type { PreviewGrid, ReadOptions, SheetBody, SheetTail, SourceInfo, SourceReader, TextBatch } from '../../importers/types'
import { Declined, type DeclineReason } from '../../importers/xlsx/declined'
import type { BodyHead, ReaderAnswers, ReaderReply, ReaderRequest } from './reader-protocol'

/** A step that takes longer than this is stuck, not slow: batches come every few milliseconds. */
const STEP_LIMIT_MS = 120_000
const HEAP_LIMIT_MB = 3072
/** Batches asked for ahead, so that scanning and storing overlap. */
const AHEAD = 3

type Pending = { resolve: (value: never) => void; reject: (error: unknown) => void; timer: NodeJS.Timeout }
type Fields<C extends ReaderRequest['call']> = Omit<Extract<ReaderRequest, { call: C }>, 'id' | 'call'>

export class ReaderThread {
  private worker: Worker | null = null
  private pending = new Map<number, Pending>()
  private nextId = 1
  private file = ''
  private onProgress: ((bytes: number) => void) | undefined

  constructor(private readonly entry: string) {}

  /** @throws Declined from a body's batches: discard the rows taken and ask for the body again. */
  async open(path: string): Promise<SourceReader> {
    this.file = basename(path)
    const info: SourceInfo = await this.ask('open', { path })
    return {
      info,
      preview: (sheet: number, rows: number): Promise<PreviewGrid> => this.ask('preview', { sheet, rows }),
      body: (sheet: number, options?: ReadOptions) => this.body(sheet, options),
      close: async () => {
        await this.ask('close', {})
      },
    }
  }

  /** Ends the thread at once, whatever it is doing. */
  async stop(): Promise<void> {
    const worker = this.worker
    this.worker = null
    this.fail(new ImportError('cancelled', { file: this.file }))
    await worker?.terminate()
  }

  private async body(sheet: number, options: ReadOptions = {}): Promise<SheetBody> {
    this.onProgress = options.onProgress
    const cancel = () => void this.stop()
    if (options.signal?.aborted) throw new ImportError('cancelled', { file: this.file })
    options.signal?.addEventListener('abort', cancel, { once: true })
    const head: BodyHead = await this.ask('body', { sheet, batches: options.form === 'batches' })
    let tail: SheetTail | null = null
    const keepTail = async () => {
      tail = await this.ask('tail', {})
      options.signal?.removeEventListener('abort', cancel)
    }
    if (head.form === 'utf8-csv') {
      await keepTail()
      return { ...head, tail: () => tail! }
    }
    return { form: 'batches', batches: this.batches(keepTail), tail: () => tail! }
  }

  private async *batches(atEnd: () => Promise<void>): AsyncGenerator<TextBatch> {
    const ahead: Promise<TextBatch | null>[] = []
    const askOne = () => {
      const next: Promise<TextBatch | null> = this.ask('next', {})
      // A rejection is met when its turn comes; until then it is not unhandled.
      next.catch(() => undefined)
      ahead.push(next)
    }
    for (let count = 0; count < AHEAD; count++) askOne()
    for (;;) {
      const batch = await ahead.shift()!
      if (!batch) break
      askOne()
      yield batch
    }
    await Promise.all(ahead)
    await atEnd()
  }

  private ask<C extends ReaderRequest['call']>(call: C, fields: Fields<C>): Promise<ReaderAnswers[C]> {
    const worker = this.worker ?? this.start()
    const id = this.nextId++
    return new Promise<ReaderAnswers[C]>((resolve, reject) => {
      const timer = setTimeout(() => this.die(new ImportError('reader_stopped', { file: this.file })), STEP_LIMIT_MS)
      this.pending.set(id, { resolve: resolve as (value: never) => void, reject, timer })
      worker.postMessage({ ...fields, call, id })
    })
  }

  private start(): Worker {
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB } })
    worker.on('message', (reply: ReaderReply) => this.receive(reply))
    worker.on('error', (error: Error & { code?: string }) => {
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out_of_memory' : 'reader_stopped'
      if (this.worker === worker) this.die(new ImportError(code, { file: this.file }, error))
    })
    this.worker = worker
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

  private errorOf({ issue, declined, reason }: Extract<ReaderReply, { ok: false }>): Error {
    if (declined) return new Declined(declined as DeclineReason)
    if (issue) return new ImportError(issue.code, issue)
    return new ImportError('reader_stopped', { file: this.file, facts: { reason } })
  }

  private die(error: ImportError): void {
    const worker = this.worker
    this.worker = null
    void worker?.terminate()
    this.fail(error)
  }

  private fail(error: ImportError): void {
    for (const waiting of this.pending.values()) {
      clearTimeout(waiting.timer)
      waiting.reject(error)
    }
    this.pending.clear()
  }
}
