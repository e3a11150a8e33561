// A text file as a plain UTF-8 copy, for a reader that knows no other encoding. Reading, converting and writing overlap; memory does not grow with the file.
import { type FileHandle, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImportError } from '../source/errors'
import type { ReadOptions, TextEncoding } from '../source/types'
import { decodedText, type TextFile } from './decode'
import { lineAt } from './encoding'
import { gb18030ToUtf8, LOOK_AHEAD, longestAsUtf8 } from './gb18030-utf8'

const TEXT_CHUNK = 4 << 20
/** Small enough for the processor to find most of it still at hand when it is written. */
const BYTE_CHUNK = 1 << 19

/** A UTF-8 copy in a private folder of its own; `dispose` removes both. */
export interface Utf8Copy {
  path: string
  dispose: () => Promise<void>
}

/**
 * Writes the file as UTF-8 without byte order mark. On failure or cancel nothing is left behind.
 * @throws ImportError `bad_encoding` (line, offset), `cancelled`, `file_changed`; errors of the system where the copy cannot be written
 */
export async function copyAsUtf8(source: TextFile, options: ReadOptions = {}): Promise<Utf8Copy> {
  const parent = options.copiesIn ?? tmpdir()
  if (options.copiesIn) await mkdir(parent, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(parent, 'plumbline-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'utf8.csv')
  try {
    const copy = await open(path, 'wx', 0o600)
    try {
      await writeAsUtf8(source, copy, options)
    } finally {
      await copy.close()
    }
    return { path, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

/** `chunk`: bytes read at once, where the default will not do. */
export async function writeAsUtf8(source: TextFile, copy: FileHandle, options: ReadOptions, chunk?: number): Promise<void> {
  const pieces = (ways[source.encoding] ?? encodedText)(source, options, chunk)
  let writing: Promise<unknown> = Promise.resolve()
  try {
    for await (const piece of pieces) {
      await writing
      writing = writeAll(copy, piece)
      // A rejection is met before the next piece.
      writing.catch(() => undefined)
    }
  } finally {
    await writing
  }
}

type Way = (source: TextFile, options: ReadOptions, chunk?: number) => AsyncGenerator<Uint8Array>
/** All others are decoded and encoded again. */
const ways: Partial<Record<TextEncoding, Way>> = {
  'utf-8': withoutMark,
  gb18030: convertedGb18030,
}

async function writeAll(copy: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length; ) done += (await copy.write(piece, done, piece.length - done)).bytesWritten
}

/** Two pieces of memory used in turn: what is in one may still be written while the other is filled. */
class InTurn {
  private inUse = Buffer.alloc(0)
  private free = Buffer.alloc(0)

  take(bytes: number): Buffer {
    const target = this.free.length >= bytes ? this.free : Buffer.allocUnsafeSlow(bytes)
    this.free = this.inUse
    this.inUse = target
    return target
  }
}

async function* encodedText(source: TextFile, options: ReadOptions, chunk = TEXT_CHUNK): AsyncGenerator<Uint8Array> {
  const buffers = new InTurn()
  for await (const { text } of decodedText(source, options, chunk)) {
    const target = buffers.take(text.length * 3)
    yield target.subarray(0, target.write(text, 0, 'utf8'))
  }
}

/** Bytes that were checked when the encoding was found. */
async function* withoutMark(source: TextFile, options: ReadOptions, chunk = BYTE_CHUNK): AsyncGenerator<Uint8Array> {
  const handle = await open(source.path, 'r')
  try {
    // What is yielded is still being written when its buffer is read into again.
    for await (const { buffer, end } of bytesOf(handle, source, options, chunk)) yield Buffer.from(buffer.subarray(LOOK_AHEAD, end))
  } finally {
    await handle.close()
  }
}

async function* convertedGb18030(source: TextFile, options: ReadOptions, chunk = BYTE_CHUNK): AsyncGenerator<Uint8Array> {
  const { path, file, encoding } = source
  const handle = await open(path, 'r')
  try {
    const outputs = new InTurn()
    let kept = Buffer.alloc(0)
    let offset = 0
    for await (const { buffer, end, last } of bytesOf(handle, source, options, chunk)) {
      // What the last piece could not tell yet, at most LOOK_AHEAD bytes, stands before this one.
      const start = LOOK_AHEAD - kept.length
      kept.copy(buffer, start)
      if (last) buffer.fill(0, end)
      const output = outputs.take(longestAsUtf8(end - start))
      const { read, written, bad } = gb18030ToUtf8(view(buffer), start, last ? end : end - LOOK_AHEAD, view(output))
      offset += read - start
      if (bad) {
        const line = await lineAt(handle, offset)
        throw new ImportError('bad_encoding', { file, row: line, facts: { line, offset, encoding } })
      }
      kept = Buffer.from(buffer.subarray(read, end))
      // Of the zeros behind the end of the file, up to three were taken for characters.
      yield output.subarray(0, written - Math.max(0, read - end))
    }
  } finally {
    await handle.close()
  }
}

interface Bytes {
  /** With LOOK_AHEAD bytes of room before and behind the bytes of the file, which stand there from LOOK_AHEAD to `end`. */
  buffer: Buffer
  end: number
  /** Nothing stands in it: the file is over. */
  last: boolean
}

/** The file behind its mark, in two pieces of memory used in turn: the next one is being read while one is used. */
async function* bytesOf(handle: FileHandle, { file, bytes, bom }: TextFile, options: ReadOptions, chunk: number): AsyncGenerator<Bytes> {
  const buffers = new InTurn()
  let position = bom
  const readNext = () => {
    const buffer = buffers.take(chunk + 2 * LOOK_AHEAD)
    const reading = handle.read(buffer, LOOK_AHEAD, chunk, position).then(({ bytesRead }) => ({ buffer, bytesRead }))
    // A rejection is met when its turn comes.
    reading.catch(() => undefined)
    return reading
  }
  for (let reading = readNext(), last = false; !last; ) {
    const { buffer, bytesRead } = await reading.catch((cause: unknown) => {
      throw new ImportError('file_changed', { file }, cause)
    })
    if (options.signal?.aborted) throw new ImportError('cancelled', { file })
    position += bytesRead
    last = bytesRead === 0
    if (last ? position !== bytes : position > bytes)
      throw new ImportError('file_changed', { file, facts: { bytes: position, expected: bytes } })
    if (!last) reading = readNext()
    yield { buffer, end: LOOK_AHEAD + bytesRead, last }
    options.onProgress?.(position)
  }
}

const view = (buffer: Buffer): DataView => new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
