// Bytes of a text file as strings, or as a plain UTF-8 copy; strict, in chunks, cancellable.
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ImportError } from '../errors'
import type { ReadOptions, TextEncoding } from '../types'

const CHUNK = 1 << 20
const COPY_CHUNK = 4 << 20

export interface TextFile {
  path: string
  /** Name for messages. */
  file: string
  bytes: number
  encoding: TextEncoding
  /** Length of the byte order mark. */
  bom: number
}

interface Decoded {
  text: string
  /** Bytes of the file consumed so far. */
  bytes: number
}

/**
 * The text of a file in pieces of about 1 MiB that never cut a character.
 * @throws ImportError `bad_encoding` (line, offset of the piece), `cancelled`, `file_changed` when it ends early
 */
export async function* decodedText(source: TextFile, options: ReadOptions = {}, chunk = CHUNK): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder(source.encoding, { fatal: true, ignoreBOM: true })
  const stream = createReadStream(source.path, { start: source.bom, highWaterMark: chunk })
  let bytes = source.bom
  const decode = async (piece?: Buffer): Promise<string> => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      const line = await lineOfBadBytes(source)
      throw new ImportError('bad_encoding', { file: source.file, row: line, facts: { line, offset: bytes, encoding: source.encoding } })
    }
  }
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (options.signal?.aborted) throw new ImportError('cancelled', { file: source.file })
      const text = await decode(piece)
      bytes += piece.length
      yield { text, bytes }
      options.onProgress?.(bytes)
    }
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('file_changed', { file: source.file }, cause)
  } finally {
    stream.destroy()
  }
  if (bytes !== source.bytes) throw new ImportError('file_changed', { file: source.file, facts: { bytes, expected: source.bytes } })
  yield { text: await decode(), bytes }
}

/** Line (1-based) of the first bytes that are no character; looked for only when the strict decoder refused a piece. */
async function lineOfBadBytes({ path, encoding, bom }: TextFile): Promise<number> {
  const decoder = new TextDecoder(encoding)
  let line = 1
  for await (const piece of createReadStream(path, { start: bom, highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    const text = decoder.decode(piece, { stream: true })
    const bad = text.indexOf('\ufffd')
    for (let at = text.indexOf('\n'); at >= 0 && (bad < 0 || at < bad); at = text.indexOf('\n', at + 1)) line++
    if (bad >= 0) break
  }
  return line
}

/** Texts as UTF-8 in two pieces of memory used in turn: what it gave stays until the call after the next. */
class Utf8Encoder {
  private inUse = Buffer.alloc(0)
  private free = Buffer.alloc(0)

  encode(text: string): Buffer {
    const longest = text.length * 3
    const target = this.free.length >= longest ? this.free : Buffer.allocUnsafeSlow(longest)
    this.free = this.inUse
    this.inUse = target
    return target.subarray(0, target.write(text, 0, 'utf8'))
  }
}

/** A UTF-8 copy in a private folder of its own; `dispose` removes both. */
export interface Utf8Copy {
  path: string
  dispose: () => Promise<void>
}

/** Writes the file as UTF-8 without byte order mark. On failure or cancel nothing is left behind. */
export async function copyAsUtf8(source: TextFile, options: ReadOptions = {}): Promise<Utf8Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'utf8.csv')
  let handle: FileHandle | undefined
  try {
    handle = await open(path, 'wx', 0o600)
    const encoder = new Utf8Encoder()
    let pending: Promise<unknown> = Promise.resolve()
    for await (const { text } of decodedText(source, options, COPY_CHUNK)) {
      const bytes = encoder.encode(text)
      await pending
      // Decoding the next piece overlaps with writing this one.
      pending = writeAll(handle, bytes)
      pending.catch(() => undefined)
    }
    await pending
    await handle.close()
    return { path, dispose }
  } catch (error) {
    await handle?.close().catch(() => undefined)
    await dispose()
    throw error
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten
}
