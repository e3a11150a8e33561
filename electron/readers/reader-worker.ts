// The thread that reads foreign files, of the engine or of a process for the fall-back reader: it can be stopped at any moment, has a heap limit, and hands buffers
// over without copying.
import { parentPort } from 'node:worker_threads'
import { openSource } from '../../importers/read'
import { BATCH_ROWS } from '../../importers/source/batch'
import { ImportError } from '../../importers/source/errors'
import { report } from '../../importers/source/log'
import { forgetCopy, nameCopy } from '../../importers/source/names'
import { isFullDisk, systemRefusal } from '../../importers/source/plain-file'
import type { PreviewGrid, SheetBody, SheetTail, SourceReader, TextBatch } from '../../importers/source/types'
import { Declined } from '../../importers/xlsx/declined'
import type { BodyHead, Opened, ReaderAnswers, ReaderReply, ReaderRequest, Step } from './reader-protocol'

/** Sheets whose corners are sent with the file; those behind them are asked for one by one. */
const FIRST_SHEETS = 8

const port = parentPort!
let reader: SourceReader | null = null
let next: () => Promise<Step> = async () => ({ batch: null, tail: null })

const answers: { [C in ReaderRequest['call']]: (request: Extract<ReaderRequest, { call: C }>) => Promise<ReaderAnswers[C]> } = {
  async open({ path, rows, declined, encoding, passwords }) {
    await reader?.close()
    // What is left to the fall-back reader is left to a process: its parser may bring down whatever it runs in.
    reader = await openSource(path, declined ? { forceFallback: declined, passwords } : { streamOnly: true, encoding })
    const grids = await corners(reader, rows)
    return { info: reader.info, grids, whole: await wholeOf(reader, grids) }
  },
  preview: ({ sheet, rows }) => reader!.preview(sheet, rows),
  async body({ sheet, batches: asBatches, copiesIn }) {
    const onProgress = (bytes: number) => port.postMessage({ progress: bytes } satisfies ReaderReply)
    const body = await reader!.body(sheet, { onProgress, copiesIn, form: asBatches ? 'batches' : undefined })
    return head(body)
  },
  next: () => next(),
  async close() {
    await reader?.close()
    reader = null
    return null
  },
}

/** Up to the first sheet that cannot be read: what is wrong with it is said when it is asked for. */
async function corners(source: SourceReader, rows: number): Promise<PreviewGrid[]> {
  const grids: PreviewGrid[] = []
  try {
    for (const { index } of source.info.sheets.slice(0, FIRST_SHEETS)) grids.push(await source.preview(index, rows))
  } catch {
    return grids
  }
  return grids
}

/** A text file whose corner shows all of it keeps no file open. What is wrong with its body is said when that is asked for. */
async function wholeOf(source: SourceReader, [grid]: PreviewGrid[]): Promise<Step | null> {
  const { reader: way, kind, sheets } = source.info
  if (way !== 'text' || kind !== 'csv' || sheets.length !== 1 || !grid?.complete) return null
  try {
    const body = await head(await source.body(0, { form: 'batches' }))
    return body.form === 'batches' && body.tail ? { batch: body.batch, tail: body.tail } : null
  } catch {
    return null
  }
}

async function head(body: SheetBody): Promise<BodyHead> {
  if (body.form === 'utf8-csv') return { ...body, tail: body.tail() }
  next = steps(body.batches[Symbol.asyncIterator](), () => body.tail())
  return { form: 'batches', ...(await next()) }
}

/** Batches one by one, however many are asked for at a time. One that is not full is likely the last: then the tail comes with it. */
function steps(batches: AsyncIterator<TextBatch>, tail: () => SheetTail): () => Promise<Step> {
  let ahead: Promise<IteratorResult<TextBatch>> | null = null
  const step = async (): Promise<Step> => {
    const { value: batch, done } = await (ahead ?? batches.next())
    ahead = null
    if (done) return { batch: null, tail: tail() }
    if (batch.rows === BATCH_ROWS) return { batch, tail: null }
    ahead = batches.next()
    const ended = await ahead.then(
      (following) => following.done,
      () => false,
    )
    return { batch, tail: ended ? tail() : null }
  }
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const own = last.then(step)
    last = own.catch(() => undefined)
    return own
  }
}

/** A batch is handed over without copying: all of it lies in one buffer. */
function buffersOf(value: unknown): ArrayBuffer[] {
  const { batch, whole } = (value ?? {}) as Partial<Step & Opened>
  if (whole) return buffersOf(whole)
  return batch ? [batch.rowNumbers.buffer as ArrayBuffer] : []
}

let path = ''

/** What the file is called where it was chosen. */
function readAs(next: string, name: string) {
  forgetCopy(path)
  path = next
  nameCopy(path, { name, path })
}

port.on('message', async (request: ReaderRequest) => {
  if (request.call === 'open') readAs(request.path, request.name)
  try {
    // One request's type decides its answer's; the table above holds them together.
    const value = await (answers[request.call] as (request: ReaderRequest) => Promise<ReaderAnswers[keyof ReaderAnswers]>)(request)
    port.postMessage({ id: request.id, ok: true, value } satisfies ReaderReply, buffersOf(value))
  } catch (error) {
    const refusal = error instanceof ImportError ? error : systemRefusal(error, path)
    const declined = error instanceof Declined ? error.reason : null
    const fullDisk = isFullDisk(error)
    if (!refusal && !declined && !fullDisk) report('reader', error)
    const reason = error instanceof Error ? error.name : 'Error'
    port.postMessage({ id: request.id, ok: false, issue: refusal?.issue ?? null, declined, reason, fullDisk } satisfies ReaderReply)
  }
})
