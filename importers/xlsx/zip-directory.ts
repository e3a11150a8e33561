// The central directory of a zip package: which parts there are and where. Nothing is inflated here.
import { ImportError } from '../source/errors'
import type { ReadHandle } from '../source/read-handle'
import type { Limits } from './limits'

const END_RECORD = 0x06054b50
const END_BYTES = 22
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_RECORD = 0x06064b50
const CENTRAL_HEADER = 0x02014b50
const LONGEST_COMMENT = 0xffff
const UINT32_MAX = 0xffffffff
const ENCRYPTED_FLAG = 1
const UNICODE_FLAG = 0x800

export interface ZipEntry {
  name: string
  method: number
  encrypted: boolean
  compressedBytes: number
  bytes: number
  /** Checksum of the inflated bytes; 0 where the producer left it out. */
  crc: number
  offset: number
  written: WrittenName
}

/** A name as it stands in the directory, and what tells how it is to be read. */
export interface WrittenName {
  bytes: Buffer
  extra: Buffer
  isUtf8: boolean
  /** The system it was written on: 0 FAT, 3 Unix, 10 NTFS, 19 Darwin. */
  host: number
  /** On Unix the file's mode in the upper half. */
  attributes: number
}

/** The parts as the directory lists them. Fails with `truncated_zip`, `too_many_entries`, `damaged_package`. */
export async function readDirectory(handle: ReadHandle, fileBytes: number, file: string, limits: Limits): Promise<ZipEntry[]> {
  const directory = await locateDirectory(handle, fileBytes, file)
  if (directory.entries > limits.entries) {
    throw new ImportError('too_many_entries', { file, facts: { entries: directory.entries, limit: limits.entries } })
  }
  if (directory.offset + directory.bytes > fileBytes) throw new ImportError('truncated_zip', { file })
  return parseDirectory(await readAt(handle, directory.offset, directory.bytes), file, limits)
}

interface Directory {
  offset: number
  bytes: number
  entries: number
}

async function locateDirectory(handle: ReadHandle, fileBytes: number, file: string): Promise<Directory> {
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
    const name = bytes.subarray(at + 46, at + 46 + nameBytes)
    const extra = bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes)
    const flags = bytes.readUInt16LE(at + 8)
    list.push({
      name: name.toString('utf8').replace(/\\/g, '/'),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      encrypted: (flags & ENCRYPTED_FLAG) !== 0,
      written: { bytes: name, extra, isUtf8: (flags & UNICODE_FLAG) !== 0, host: bytes[at + 5], attributes: bytes.readUInt32LE(at + 38) },
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

/** Up to `length` bytes; fewer where the file ends. */
export async function readAt(handle: ReadHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
