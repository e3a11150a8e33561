// Zip packages, read by their central directory and inflated as bounded streams. Knows nothing of spreadsheets.
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import * as zlib from 'node:zlib'
import { ImportError } from '../errors'
import { Declined } from './declined'
import type { Limits } from './limits'

const END_RECORD = 0x06054b50
const END_BYTES = 22
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_RECORD = 0x06064b50
const CENTRAL_HEADER = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const LONGEST_COMMENT = 0xffff
const UINT32_MAX = 0xffffffff
/** Compressed bytes read at once. */
const READ_BYTES = 1 << 18
const STORED = 0
const DEFLATED = 8
const ENCRYPTED_FLAG = 1
/** Native and nearly free where Node has it (20.15 and newer); without it, damage shows by inflating or by size only. */
const checksum: typeof zlib.crc32 | undefined = zlib.crc32

export interface ZipEntry {
  name: string
  method: number
  encrypted: boolean
  compressedBytes: number
  bytes: number
  /** Checksum of the inflated bytes; 0 where the producer left it out. */
  crc: number
  offset: number
}

export interface InflateOptions {
  chunkBytes?: number
  signal?: AbortSignal
  /** Compressed bytes of this entry handed to the inflater so far. */
  onConsumed?: (bytes: number) => void
}

/** An open zip package. The handle belongs to whoever opened it. */
export class ZipPackage {
  readonly entries = new Map<string, ZipEntry>()
  constructor(
    private readonly handle: FileHandle,
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

  /** Inflated chunks in order. Fails with `damaged_package`, `zip_bomb`, `encrypted` or `cancelled`. */
  async *inflate(entry: ZipEntry, options: InflateOptions = {}): AsyncGenerator<Buffer> {
    if (entry.encrypted) throw new ImportError('encrypted', { file: this.file })
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new Declined('zip_method')
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
    const chunkBytes = options.chunkBytes ?? 1 << 20
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
export async function openZip(handle: FileHandle, fileBytes: number, file: string, limits: Limits): Promise<ZipPackage> {
  const directory = await locateDirectory(handle, fileBytes, file)
  if (directory.entries > limits.entries) {
    throw new ImportError('too_many_entries', { file, facts: { entries: directory.entries, limit: limits.entries } })
  }
  if (directory.offset + directory.bytes > fileBytes) throw new ImportError('truncated_zip', { file })
  const list = parseDirectory(await readAt(handle, directory.offset, directory.bytes), file, limits)
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

interface Directory {
  offset: number
  bytes: number
  entries: number
}

async function locateDirectory(handle: FileHandle, fileBytes: number, file: string): Promise<Directory> {
  const tailStart = Math.max(0, fileBytes - LONGEST_COMMENT - END_BYTES)
  const tail = await readAt(handle, tailStart, fileBytes - tailStart)
  const at = lastSignature(tail)
  if (at < 0) throw new ImportError('truncated_zip', { file, facts: { bytes: fileBytes } })
  const directory = { entries: tail.readUInt16LE(at + 10), bytes: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
  if (directory.offset !== UINT32_MAX && directory.bytes !== UINT32_MAX && directory.entries !== 0xffff) return directory
  const locator = await readAt(handle, Math.max(0, tailStart + at - 20), 20)
  if (locator.length < 20 || locator.readUInt32LE(0) !== ZIP64_LOCATOR) return directory
  const record = await readAt(handle, Number(locator.readBigUInt64LE(8)), 56)
  if (record.length < 56 || record.readUInt32LE(0) !== ZIP64_RECORD) throw new ImportError('truncated_zip', { file })
  return {
    entries: Number(record.readBigUInt64LE(32)),
    bytes: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  }
}

function lastSignature(tail: Buffer): number {
  for (let at = tail.length - END_BYTES; at >= 0; at--) if (tail[at] === 0x50 && tail.readUInt32LE(at) === END_RECORD) return at
  return -1
}

function parseDirectory(bytes: Buffer, file: string, limits: Limits): ZipEntry[] {
  const list: ZipEntry[] = []
  let at = 0
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === CENTRAL_HEADER) {
    if (list.length >= limits.entries) throw new ImportError('too_many_entries', { file, facts: { limit: limits.entries } })
    const nameBytes = bytes.readUInt16LE(at + 28)
    const extraBytes = bytes.readUInt16LE(at + 30)
    const extra = bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes)
    list.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameBytes).replace(/\\/g, '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      encrypted: (bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) !== 0,
      ...zip64Sizes(bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42), extra),
    })
    at += 46 + nameBytes + extraBytes + bytes.readUInt16LE(at + 32)
  }
  if (list.length === 0) throw new ImportError('damaged_package', { file })
  return list
}

/** Sizes of 0xffffffff stand for 64-bit ones in the extra field, in this order. */
function zip64Sizes(bytes: number, compressedBytes: number, offset: number, extra: Buffer) {
  const sizes = { bytes, compressedBytes, offset }
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2))
    let next = at + 4
    for (const key of ['bytes', 'compressedBytes', 'offset'] as const) {
      if (sizes[key] !== UINT32_MAX || next + 8 > end) continue
      sizes[key] = Number(extra.readBigUInt64LE(next))
      next += 8
    }
  }
  return sizes
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
