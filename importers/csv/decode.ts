// Bytes of a text file as strings: strict, in chunks, cancellable.
import { createReadStream } from 'node:fs'
import { ImportError } from '../source/errors'
import type { ReadOptions, TextEncoding } from '../source/types'

const CHUNK = 1 << 20

export interface TextFile {
  path: string
  /** Name for messages. */
  file: string
  bytes: number
  encoding: TextEncoding
  /** Length of the byte order mark. */
  bom: number
  /** All of a small file: it is read once. */
  content?: Buffer
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
  const stream = source.content ? null : createReadStream(source.path, { start: source.bom, highWaterMark: chunk })
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
    for await (const piece of stream ?? [source.content!.subarray(source.bom)]) {
      if (options.signal?.aborted) throw new ImportError('cancelled', { file: source.file })
      const text = await decode(piece)
      bytes += piece.length
      yield { text, bytes }
      options.onProgress?.(bytes)
    }
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('file_changed', { file: source.file }, cause)
  } finally {
    stream?.destroy()
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
