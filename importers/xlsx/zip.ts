// Zip packages, read by their central directory and inflated as bounded streams. Knows nothing of spreadsheets.
import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { ImportError } from '../source/errors'
import type { ReadHandle } from '../source/read-handle'
import type { Limits } from './limits'
import { readAt, readDirectory, type ZipEntry } from './zip-directory'

export type { ZipEntry } from './zip-directory'

const LOCAL_HEADER = 0x04034b50
/** Compressed bytes read at once. */
const READ_BYTES = 1 << 18
/** Inflated bytes handed on at once. */
const CHUNK_BYTES = 1 << 20
const STORED = 0
const DEFLATED = 8
/** A part that inflates to no more than this is inflated at once and kept for the next reading, as long as all kept parts together stay small. */
const KEPT_PART_BYTES = 4 << 20
const KEPT_BYTES = 16 << 20
/** Native and nearly free where Node has it (20.15 and newer); without it, damage shows by inflating or by size only. */
const checksum: typeof zlib.crc32 | undefined = zlib.crc32

export interface InflateOptions {
  chunkBytes?: number
  signal?: AbortSignal
  /** Compressed bytes of this entry handed to the inflater so far. */
  onConsumed?: (bytes: number) => void
}

/** An open zip package. The handle belongs to whoever opened it. */
export class ZipPackage {
  readonly entries = new Map<string, ZipEntry>()
  private readonly kept = new Map<ZipEntry, Buffer>()
  private keptBytes = 0
  constructor(
    private readonly handle: ReadHandle,
    private readonly file: string,
    private readonly limits: Limits,
    list: ZipEntry[],
  ) {
    // Part names are compared without case, as the packaging convention has it.
    for (const entry of list) this.entries.set(entry.name.toLowerCase(), entry)
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.get(name.replace(/^\//, '').toLowerCase())
  }

  /** Inflated chunks in order. Fails with `damaged_package`, `zip_bomb`, `unknown_encryption`, `unknown_compression` or `cancelled`. */
  async *inflate(entry: ZipEntry, options: InflateOptions = {}): AsyncGenerator<Buffer> {
    if (entry.encrypted) throw new ImportError('unknown_encryption', { file: this.file })
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new ImportError('unknown_compression', { file: this.file, facts: { entry: entry.name, method: entry.method } })
    const whole = this.kept.get(entry) ?? (await this.inflateAtOnce(entry))
    if (whole) {
      options.onConsumed?.(entry.compressedBytes)
      const step = options.chunkBytes ?? CHUNK_BYTES
      for (let at = 0; at < whole.length; at += step) {
        if (options.signal?.aborted) throw new ImportError('cancelled', { file: this.file })
        yield whole.subarray(at, at + step)
      }
      return
    }
    yield* this.inflateInSteps(entry, options)
  }

  /** The whole of a small part, or `null` where it is large or not as its entry says: then the steps find out what is wrong, and where. */
  private async inflateAtOnce(entry: ZipEntry): Promise<Buffer | null> {
    const { method, bytes, compressedBytes } = entry
    if (bytes > KEPT_PART_BYTES || bytes > this.limits.entryBytes || compressedBytes > KEPT_PART_BYTES) return null
    if (this.keptBytes + bytes > KEPT_BYTES) return null
    const packed = await readAt(this.handle, await this.dataOffset(entry), compressedBytes)
    // In one piece: of many small ones it would be put together once more. One byte more than needed tells that nothing follows.
    const options = { maxOutputLength: Math.max(1, bytes), chunkSize: Math.max(zlib.constants.Z_MIN_CHUNK, bytes + 1) }
    let whole: Buffer
    try {
      whole = method === DEFLATED && compressedBytes > 0 ? zlib.inflateRawSync(packed, options) : packed
    } catch {
      return null
    }
    if (whole.length !== bytes || (checksum && entry.crc !== 0 && checksum(whole) !== entry.crc)) return null
    this.kept.set(entry, whole)
    this.keptBytes += bytes
    return whole
  }

  private async *inflateInSteps(entry: ZipEntry, options: InflateOptions): AsyncGenerator<Buffer> {
    const start = await this.dataOffset(entry)
    let bytes = 0
    let crc = 0
    if (entry.compressedBytes > 0) {
      for await (const chunk of this.chunks(entry, start, options)) {
        if (options.signal?.aborted) throw new ImportError('cancelled', { file: this.file })
        bytes += chunk.length
        if (bytes > entry.bytes || bytes > this.limits.entryBytes) throw this.overflow(entry, bytes)
        if (checksum) crc = checksum(chunk, crc)
        yield chunk
      }
    }
    if (bytes !== entry.bytes || (checksum && entry.crc !== 0 && crc !== entry.crc)) throw this.damaged(entry)
  }

  /** A small part, whole. */
  async read(entry: ZipEntry): Promise<Buffer> {
    if (entry.bytes > this.limits.smallPartBytes) throw this.overflow(entry, entry.bytes)
    const chunks: Buffer[] = []
    for await (const chunk of this.inflate(entry)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  private async *chunks(entry: ZipEntry, start: number, options: InflateOptions): AsyncGenerator<Buffer> {
    const chunkBytes = options.chunkBytes ?? CHUNK_BYTES
    const source = Readable.from(this.compressed(entry, start, Math.min(chunkBytes, READ_BYTES), options.onConsumed), { objectMode: false })
    const inflater = entry.method === DEFLATED ? zlib.createInflateRaw({ chunkSize: chunkBytes }) : undefined
    if (inflater) {
      source.on('error', (error) => inflater.destroy(error))
      source.pipe(inflater)
    }
    try {
      yield* inflater ?? source
    } catch (error) {
      throw error instanceof ImportError ? error : this.damaged(entry, error)
    } finally {
      inflater?.destroy()
      source.destroy()
    }
  }

  private async *compressed(entry: ZipEntry, start: number, step: number, onConsumed?: (bytes: number) => void): AsyncGenerator<Buffer> {
    for (let done = 0; done < entry.compressedBytes; ) {
      const bytes = await readAt(this.handle, start + done, Math.min(step, entry.compressedBytes - done))
      if (bytes.length === 0) return
      done += bytes.length
      onConsumed?.(done)
      yield bytes
    }
  }

  private async dataOffset(entry: ZipEntry): Promise<number> {
    const header = await readAt(this.handle, entry.offset, 30)
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL_HEADER) throw this.damaged(entry)
    return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  }

  private overflow(entry: ZipEntry, bytes: number): ImportError {
    if (bytes <= this.limits.ratioFloor && bytes <= this.limits.smallPartBytes) return this.damaged(entry)
    return new ImportError('zip_bomb', { file: this.file, facts: { entry: entry.name, bytes, limit: this.limits.entryBytes } })
  }

  private damaged(entry: ZipEntry, cause?: unknown): ImportError {
    return new ImportError('damaged_package', { file: this.file, facts: { entry: entry.name } }, cause)
  }
}

/** Reads and checks the directory of a zip file. Fails with `truncated_zip`, `too_many_entries`, `zip_bomb`, `damaged_package`. */
export async function openZip(handle: ReadHandle, fileBytes: number, file: string, limits: Limits): Promise<ZipPackage> {
  const list = await readDirectory(handle, fileBytes, file, limits)
  let total = 0
  for (const entry of list) {
    total += entry.bytes
    const bomb = entry.bytes > limits.ratioFloor && entry.bytes > entry.compressedBytes * limits.ratio
    if (bomb || entry.bytes > limits.entryBytes || total > limits.totalBytes) {
      throw new ImportError('zip_bomb', { file, facts: { entry: entry.name, bytes: entry.bytes, limit: limits.entryBytes } })
    }
  }
  return new ZipPackage(handle, file, limits, list)
}
