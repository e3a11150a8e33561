// A SourceReader whose work happens apart from the engine, so that a hostile file can stop nothing but its own import.
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isOpenHere } from '../../analytics/workspace/open-files'
import { ownTemporaryFolder } from '../../analytics/workspace/private-folder'
import { ImportError } from '../../importers/source/errors'
import { shownName } from '../../importers/source/names'
import { sizeOf } from '../../importers/source/plain-file'
import { PREVIEW_ROWS } from '../../importers/source/preview'
import type { PreviewGrid, ReadOptions, SheetBody, SourceReader, StatedEncoding, TextBatch } from '../../importers/source/types'
import { Declined, type DeclineReason } from '../../importers/xlsx/declined'
import type { OpenChannel, ReaderChannel } from './reader-channel'
import type { BodyHead, Opened, ReaderAnswers, ReaderReply, ReaderRequest, Step } from './reader-protocol'

/** A step of a small file that takes longer is stuck, not slow. Some files are read whole in one step, so that a large one has more. */
const PATIENCE_MS = 60_000
const PATIENCE_MS_PER_MB = 1000
/** After a file of more bytes the reader goes, and with it the memory it took; the next file starts another one. */
const LARGE_FILE = 8 << 20
/** Batches asked for ahead, so that scanning and storing overlap. */
const AHEAD = 6

/** What only a person knows of a file. */
export interface Told {
  encoding?: StatedEncoding
  passwords?: readonly string[]
}

type Pending = { resolve: (value: never) => void; reject: (error: unknown) => void; timer: NodeJS.Timeout }
type Fields<C extends ReaderRequest['call']> = Omit<Extract<ReaderRequest, { call: C }>, 'id' | 'call'>

export class ReaderClient {
  private channel: ReaderChannel | null = null
  private pending = new Map<number, Pending>()
  private nextId = 1
  private file = ''
  private onProgress: ((bytes: number) => void) | undefined
  private taken = false
  private limit = PATIENCE_MS
  /** Folder of the copies the reader makes of its file. */
  private copies = ''
  /** What the last reader ended with. */
  private end: ImportError | null = null

  constructor(
    private readonly openChannel: OpenChannel,
    private readonly patience = PATIENCE_MS,
  ) {}

  /** A file is open here: another one waits for its `close`, or takes another reader. */
  get busy(): boolean {
    return this.taken
  }

  /** Starts the reader before its first file is known. */
  start(): void {
    this.channel ??= this.create()
  }

  /**
   * `declined`: why the streaming reader does not read this file; the fall-back reader does. `told`: what a person said of it.
   * @throws Declined here and from every call of the reader, where only the fall-back reader can go on
   */
  async open(path: string, declined: DeclineReason | null = null, { encoding, passwords }: Told = {}): Promise<SourceReader> {
    this.file = shownName(path)
    if (isOpenHere(path)) throw new ImportError('open_workspace', { file: this.file })
    this.copies = ''
    this.limit = this.patience + (sizeOf(path) / (1 << 20)) * PATIENCE_MS_PER_MB
    this.taken = true
    const { info, grids, whole }: Opened = await this.ask('open', {
      path,
      name: this.file,
      rows: PREVIEW_ROWS,
      declined,
      encoding,
      passwords,
    }).catch((error: unknown) => {
      this.taken = false
      throw error
    })
    const { channel } = this
    // A reader that was ended has let go of its file; a new one knows nothing of it.
    const ended = () => (this.channel === channel ? null : this.end)
    let open = true
    // Its rows are given once; whoever wants them again asks for them.
    let held = whole
    return {
      info,
      preview: async (sheet: number, rows: number): Promise<PreviewGrid> => {
        const sent = rows === PREVIEW_ROWS ? grids.at(sheet) : undefined
        return sent ?? this.ask('preview', { sheet, rows }, ended())
      },
      body: async (sheet: number, options: ReadOptions = {}) => {
        const [step, gone] = [held, ended()]
        held = null
        if (!step || gone) return this.body(sheet, options, gone)
        if (options.signal?.aborted) throw new ImportError('cancelled', { file: info.file })
        return wholeBody(step, () => options.onProgress?.(info.bytes))
      },
      close: async () => {
        if (!open) return
        open = false
        if (!ended() && !(whole && this.copies === '')) await this.ask('close', {}).catch(() => undefined)
        await removeCopies(this.copies)
        if (info.bytes > LARGE_FILE && this.channel === channel) await this.letGo()
        this.taken = false
      },
    }
  }

  /** Ends the reader at once, whatever it is doing. */
  async stop(): Promise<void> {
    const { channel } = this
    this.channel = null
    this.fail(new ImportError('cancelled', { file: this.file }))
    await end(channel, this.copies)
  }

  private async letGo(): Promise<void> {
    const { channel } = this
    this.channel = null
    await channel?.kill()
  }

  private async body(sheet: number, options: ReadOptions, ended: ImportError | null): Promise<SheetBody> {
    this.onProgress = options.onProgress
    const cancel = () => void this.stop()
    if (options.signal?.aborted) throw new ImportError('cancelled', { file: this.file })
    options.signal?.addEventListener('abort', cancel, { once: true })
    const atEnd = () => options.signal?.removeEventListener('abort', cancel)
    this.copies ||= join(options.copiesIn ?? ownTemporaryFolder(), `plumbline-${randomUUID()}`)
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
    const channel = this.channel!
    const id = this.nextId++
    return new Promise<ReaderAnswers[C]>((resolve, reject) => {
      const timer = setTimeout(() => this.die(new ImportError('reader_stopped', { file: this.file })), this.limit)
      this.pending.set(id, { resolve: resolve as (value: never) => void, reject, timer })
      channel.post({ ...fields, call, id } as ReaderRequest)
    })
  }

  private create(): ReaderChannel {
    const channel: ReaderChannel = this.openChannel({
      message: (reply) => this.receive(reply),
      end: (code, cause) => {
        if (this.channel === channel) this.die(new ImportError(code, { file: this.file }, cause))
      },
    })
    return channel
  }

  private receive(reply: ReaderReply): void {
    if ('progress' in reply) {
      this.onProgress?.(reply.progress)
      return
    }
    if ('ended' in reply) {
      this.die(new ImportError(reply.ended, { file: this.file }))
      return
    }
    const waiting = this.pending.get(reply.id)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.pending.delete(reply.id)
    if (reply.ok) waiting.resolve(reply.value as never)
    else waiting.reject(this.errorOf(reply))
  }

  private errorOf({ issue, declined, reason, fullDisk }: Extract<ReaderReply, { ok: false }>): Error {
    if (declined) return new Declined(declined as DeclineReason)
    if (issue) return new ImportError(issue.code, issue)
    if (fullDisk) return Object.assign(new Error('the disk is full'), { code: 'ENOSPC' })
    return new ImportError('unreadable', { file: this.file, facts: { reason } })
  }

  private die(error: ImportError): void {
    const { channel } = this
    this.channel = null
    void end(channel, this.copies)
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

function wholeBody({ batch, tail }: Step, onRead: () => void): SheetBody {
  async function* taken(): AsyncGenerator<TextBatch> {
    if (batch) yield batch
    onRead()
  }
  return { form: 'batches', batches: taken(), tail: () => tail! }
}

/** A reader that is ended has no time to tidy up. */
async function end(channel: ReaderChannel | null, copies: string): Promise<void> {
  await channel?.kill()
  await removeCopies(copies)
}

async function removeCopies(folder: string): Promise<void> {
  // What cannot go now goes when the workspace is closed or opened again.
  if (folder) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}
