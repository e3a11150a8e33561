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
  let line = 1
  const decode = (piece?: Buffer): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw new ImportError('bad_encoding', { file: source.file, row: line, facts: { line, offset: bytes, encoding: source.encoding } })
    }
  }
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (options.signal?.aborted) throw new ImportError('cancelled', { file: source.file })
      const text = decode(piece)
      bytes += piece.length
      yield { text, bytes }
      line += newlines(text)
      options.onProgress?.(bytes)
    }
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('file_changed', { file: source.file }, cause)
  } finally {
    stream.destroy()
  }
  if (bytes !== source.bytes) throw new ImportError('file_changed', { file: source.file, facts: { bytes, expected: source.bytes } })
  yield { text: decode(), bytes }
}

function newlines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
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
    let pending: Promise<unknown> = Promise.resolve()
    for await (const { text } of decodedText(source, options, COPY_CHUNK)) {
      const bytes = Buffer.from(text, 'utf8')
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
