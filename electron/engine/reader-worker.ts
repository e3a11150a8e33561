// The thread that reads foreign files: it can be stopped at any moment, has a heap limit, and hands buffers over without copying.
import { parentPort } from 'node:worker_threads'
import { ImportError } from '../../importers/errors'
import { openSource } from '../../importers/read'
import type { SheetBody, SheetTail, SourceReader, TextBatch } from '../../importers/types'
import { Declined } from '../../importers/xlsx/declined'
import type { BodyHead, ReaderAnswers, ReaderReply, ReaderRequest } from './reader-protocol'

const port = parentPort!
let reader: SourceReader | null = null
let body: SheetBody | null = null
let batches: AsyncIterator<TextBatch> | null = null
let abort = new AbortController()

const answers: { [C in ReaderRequest['call']]: (request: Extract<ReaderRequest, { call: C }>) => Promise<ReaderAnswers[C]> } = {
  async open({ path }) {
    await reader?.close()
    abort = new AbortController()
    reader = await openSource(path)
    return reader.info
  },
  preview: ({ sheet, rows }) => reader!.preview(sheet, rows),
  async body({ sheet, batches: asBatches }) {
    const onProgress = (bytes: number) => port.postMessage({ progress: bytes } satisfies ReaderReply)
    body = await reader!.body(sheet, { signal: abort.signal, onProgress, form: asBatches ? 'batches' : undefined })
    batches = body.form === 'batches' ? body.batches[Symbol.asyncIterator]() : null
    return head(body)
  },
  async next() {
    const step = await batches!.next()
    return step.done ? null : step.value
  },
  tail: async (): Promise<SheetTail> => body!.tail(),
  async close() {
    await reader?.close()
    reader = null
    return null
  },
  async cancel() {
    abort.abort()
    return null
  },
}

function head(of: SheetBody): BodyHead {
  if (of.form === 'batches') return { form: 'batches' }
  const { form, path, temporary, delimiter, quote, columns } = of
  return { form, path, temporary, delimiter, quote, columns }
}

function buffersOf(value: unknown): ArrayBuffer[] {
  const batch = value as Partial<TextBatch> | null
  if (!batch || !(batch.rowNumbers instanceof Int32Array)) return []
  const buffers = [batch.rowNumbers.buffer, batch.arena!.buffer]
  for (const column of batch.columns!) buffers.push(column.views, column.validity, column.long.buffer)
  return [...new Set(buffers)] as ArrayBuffer[]
}

port.on('message', async (request: ReaderRequest) => {
  try {
    // One request's type decides its answer's; the table above holds them together.
    const value = await (answers[request.call] as (request: ReaderRequest) => Promise<ReaderAnswers[keyof ReaderAnswers]>)(request)
    port.postMessage({ id: request.id, ok: true, value } satisfies ReaderReply, buffersOf(value))
  } catch (error) {
    const issue = error instanceof ImportError ? error.issue : null
    const declined = error instanceof Declined ? error.reason : null
    port.postMessage({
      id: request.id,
      ok: false,
      issue,
      declined,
      reason: error instanceof Error ? error.name : 'Error',
    } satisfies ReaderReply)
  }
})
