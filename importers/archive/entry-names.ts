// Names of an archive's entries. Few programs say how they write them: Chinese Windows writes GBK, others UTF-8.
import * as zlib from 'node:zlib'
import type { WrittenName, ZipEntry } from '../xlsx/zip-directory'

/** The field in which some programs repeat a name as UTF-8, with a checksum of the name it repeats. */
const UNICODE_PATH = 0x7075
/** Where Node has none, the field is believed. */
const checksum: typeof zlib.crc32 | undefined = zlib.crc32
const HOSTS_OF_WINDOWS = new Set([0, 10, 11])

/** The names in the order of the entries, with `/` between folders. What does not say how it is written is read alike in the whole archive. */
export function entryNames(list: readonly ZipEntry[]): string[] {
  const said = list.map(({ written }) => saidName(written))
  const unsaid = list.flatMap(({ written }, index) => (said[index] === null ? [written] : []))
  const encoding = unsaid.some(isNoUtf8) || (unsaid.some(isAmbiguous) && unsaid.every(mayBeChinese)) ? 'gb18030' : 'utf-8'
  return list.map(({ written }, index) => (said[index] ?? decoded(written.bytes, encoding)).replaceAll('\\', '/'))
}

/** Null: it says nothing, or what cannot be. */
const saidName = (written: WrittenName): string | null =>
  repeated(written) ?? (written.isUtf8 && !isNoUtf8(written) ? decoded(written.bytes, 'utf-8') : null)

const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const isAscii = ({ bytes }: WrittenName): boolean => bytes.every((byte) => byte < 0x80)

const isNoUtf8 = ({ bytes }: WrittenName): boolean => decoded(bytes, 'utf-8').includes('\ufffd')

/** Two bytes of GBK may look like one letter of UTF-8, as those of 目录 do; a letter of three bytes never comes about so. */
const isAmbiguous = (written: WrittenName): boolean => !isAscii(written) && /^[\0-\u07ff]*$/.test(decoded(written.bytes, 'utf-8'))

const mayBeChinese = (written: WrittenName): boolean =>
  isAscii(written) ||
  (HOSTS_OF_WINDOWS.has(written.host) && isAmbiguous(written) && /^[\p{ASCII}\p{Script=Han}]*$/u.test(decoded(written.bytes, 'gb18030')))

function repeated({ bytes, extra }: WrittenName): string | null {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) !== UNICODE_PATH || end > extra.length || end < at + 9) continue
    if (!checksum || extra.readUInt32LE(at + 5) === checksum(bytes)) return decoded(extra.subarray(at + 9, end), 'utf-8')
  }
  return null
}
