// A zip writer for tests: store or deflate, with room for lies about sizes.
import { deflateRawSync } from 'node:zlib'

export interface ZipPart {
  /** Bytes for a name in another encoding than UTF-8. */
  name: string | Uint8Array
  data: string | Uint8Array
  store?: boolean
  /** Size to state in the directory instead of the true one. */
  declaredBytes?: number
  /** General purpose flags; 1 marks an encrypted entry. */
  flags?: number
  method?: number
  /** The system it was written on, and the file's attributes there. */
  host?: number
  attributes?: number
}

export interface ZipOptions {
  /** Write the sizes of every entry and of the directory in their 64-bit forms. */
  zip64?: boolean
}

/** Bytes of a zip file with the given parts, in order. */
export function writeZip(parts: ZipPart[], options: ZipOptions = {}): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const data = Buffer.from(part.data)
    const body = part.store ? data : deflateRawSync(data)
    const fields = { part, name, crc: crc32(data), bytes: part.declaredBytes ?? data.length, compressed: body.length, offset }
    const header = Buffer.concat([localHeader(fields), name, body])
    local.push(header)
    central.push(centralHeader(fields, options.zip64 === true))
    offset += header.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...local, directory, ...endRecords(parts.length, directory.length, offset, options.zip64 === true)])
}

interface Fields {
  part: ZipPart
  name: Buffer
  crc: number
  bytes: number
  compressed: number
  offset: number
}

function localHeader({ part, name, crc, bytes, compressed }: Fields): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(part.flags ?? 0, 6)
  header.writeUInt16LE(part.method ?? (part.store ? 0 : 8), 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(compressed, 18)
  header.writeUInt32LE(bytes, 22)
  header.writeUInt16LE(name.length, 26)
  return header
}

function centralHeader({ part, name, crc, bytes, compressed, offset }: Fields, zip64: boolean): Buffer {
  const extra = zip64 ? zip64Extra(bytes, compressed, offset) : Buffer.alloc(0)
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20 | ((part.host ?? 0) << 8), 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(part.flags ?? 0, 8)
  header.writeUInt16LE(part.method ?? (part.store ? 0 : 8), 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(zip64 ? 0xffffffff : compressed, 20)
  header.writeUInt32LE(zip64 ? 0xffffffff : bytes, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(part.attributes ?? 0, 38)
  header.writeUInt32LE(zip64 ? 0xffffffff : offset, 42)
  return Buffer.concat([header, name, extra])
}

function zip64Extra(bytes: number, compressed: number, offset: number): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(BigInt(bytes), 4)
  extra.writeBigUInt64LE(BigInt(compressed), 12)
  extra.writeBigUInt64LE(BigInt(offset), 20)
  return extra
}

function endRecords(entries: number, bytes: number, offset: number, zip64: boolean): Buffer[] {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip64 ? 0xffff : entries, 8)
  end.writeUInt16LE(zip64 ? 0xffff : entries, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : bytes, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  if (!zip64) return [end]
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(entries), 24)
  record.writeBigUInt64LE(BigInt(entries), 32)
  record.writeBigUInt64LE(BigInt(bytes), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + bytes), 8)
  locator.writeUInt32LE(1, 16)
  return [record, locator, end]
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(data: Uint8Array): number {
  let crc = -1
  for (const byte of data) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 255]
  return ~crc >>> 0
}
