// Which encoding a text file is written in. UTF-8 is checked over the whole file, so that one bad byte is found and never shown as a wrong character.
import { isUtf8 } from 'node:buffer'
import { ImportError } from '../source/errors'
import type { ReadHandle } from '../source/read-handle'
import type { StatedEncoding, TextEncoding } from '../source/types'
import { isDamagedUtf8, looksLikeGb18030 } from './gb18030'
import { mayBe, statedEncodings } from './stated-encoding'

/** Result of looking at the whole file. `bom` is its length in bytes; `blankLines` tells whether two line ends follow each other anywhere. */
export interface EncodingFound {
  encoding: TextEncoding
  bom: number
  blankLines: boolean
}

const CHUNK = 4 << 20
const SAMPLE = 1 << 20
const NEWLINE = 0x0a
const LONGEST_CHARACTER = 4
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * `stated`: what a person calls the encoding of files that do not tell theirs.
 * Order: byte order mark, UTF-16 by its zero bytes, strict UTF-8 over the whole file, what was stated, GB18030 when the text then makes sense.
 * A GB18030 file is judged by a sample here; its strict decoding happens while it is read.
 * @throws ImportError `bad_encoding` with line, byte offset and byte; `unsupported_encoding`; `not_text` for binary content
 */
export async function findEncoding(handle: ReadHandle, file: string, bytes: number, stated?: StatedEncoding): Promise<EncodingFound> {
  const head = await readAt(handle, 0, Math.min(bytes, SAMPLE))
  const marked = byMark(head, file)
  if (marked) return { ...marked, blankLines: true }
  const wide = utf16ByZeros(head)
  if (wide) return { encoding: wide, bom: 0, blankLines: true }
  if (isBinary(head)) throw await notText(handle, file, head)
  const bom = head.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0
  const scan = await scanUtf8(handle, bytes)
  if (scan.bad === undefined) return { encoding: 'utf-8', bom, blankLines: scan.blankLines }
  if (bom === 0) {
    const sample = await aroundBadByte(handle, scan.bad.offset, bytes)
    const looksChinese = looksLikeGb18030(sample)
    const asStated = stated && !isDamagedUtf8(sample) && mayBe(stated, sample, looksChinese) ? stated : null
    const encoding = asStated ?? (looksChinese ? 'gb18030' : null)
    if (encoding) return { encoding, bom: 0, blankLines: scan.blankLines }
  }
  throw badByte(file, scan.bad, await lineAt(handle, scan.bad.offset))
}

/** A text that does not tell its encoding: a piece that shows it, what it is read by, and what a person may call it instead. */
export interface Undecided {
  sample: Buffer
  automatic: 'gb18030' | null
  stated: StatedEncoding[]
}

/** Null for a text that tells its own encoding, one that is damaged, and what is no text. */
export async function undecided(handle: ReadHandle, file: string, bytes: number): Promise<Undecided | null> {
  const head = await readAt(handle, 0, Math.min(bytes, SAMPLE))
  if (byMark(head, file) || utf16ByZeros(head) || isBinary(head) || head.subarray(0, 3).equals(UTF8_MARK)) return null
  const { bad } = await scanUtf8(handle, bytes)
  if (!bad || bad.byte === 0) return null
  const sample = await aroundBadByte(handle, bad.offset, bytes)
  if (isDamagedUtf8(sample)) return null
  const looksChinese = looksLikeGb18030(sample)
  const stated = statedEncodings.filter((encoding) => mayBe(encoding, sample, looksChinese))
  return { sample, automatic: looksChinese ? 'gb18030' : null, stated }
}

function byMark(head: Buffer, file: string): { encoding: TextEncoding; bom: number } | undefined {
  const [a, b, c, d] = head
  const wide = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  if (wide) throw new ImportError('unsupported_encoding', { file, facts: { encoding: 'UTF-32' } })
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 }
  return undefined
}

/** Text but for its zero bytes is called what it is, with the line. */
async function notText(handle: ReadHandle, file: string, head: Buffer): Promise<ImportError> {
  const rest = Buffer.from(head.filter((byte) => byte !== 0))
  const zero = head.indexOf(0)
  if (zero < 0 || rest.length < head.length / 4 || isBinary(rest) || !isUtf8(rest.subarray(0, lastBoundary(rest))))
    return new ImportError('not_text', { file })
  return badByte(file, { offset: zero, byte: 0 }, await lineAt(handle, zero))
}

/** More zero bytes and control characters than any text has. */
function isBinary(head: Buffer): boolean {
  let zeros = 0
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]
    if (byte === 0) zeros++
    else if (byte < 32 && byte !== 9 && byte !== NEWLINE && byte !== 11 && byte !== 12 && byte !== 13 && byte !== 26 && byte !== 27)
      controls++
  }
  return zeros > head.length * 0.01 || controls > head.length * 0.02
}

/** ASCII delimiters, digits and line ends carry a zero byte on one side, a few characters (`一` is U+4E00) on the other; binary data on both. */
function utf16ByZeros(head: Buffer): TextEncoding | undefined {
  const units = Math.min(head.length, 65536) >> 1
  if (units < 2) return undefined
  let low = 0
  let high = 0
  for (let i = 0; i < units; i++) {
    if (head[2 * i] === 0) high++
    if (head[2 * i + 1] === 0) low++
  }
  if (low > units * 0.03 && high <= low * 0.25 && marksAreWide(head, units, 0)) return 'utf-16le'
  if (high > units * 0.03 && low <= high * 0.25 && marksAreWide(head, units, 1)) return 'utf-16be'
  return undefined
}

/** Of the bytes that could be a comma, tab, semicolon, bar or line end, most have a zero byte beside them: such a byte is a 16-bit unit with it, its own at `side`. */
function marksAreWide(head: Buffer, units: number, side: 0 | 1): boolean {
  let wide = 0
  let narrow = 0
  for (let i = 0; i < units; i++) {
    const zero = head[2 * i + 1 - side] === 0
    if (isMark(head[2 * i + side])) zero ? wide++ : narrow++
    if (isMark(head[2 * i + 1 - side])) narrow++
  }
  return wide > narrow
}

const isMark = (byte: number): boolean => byte === NEWLINE || byte === 0x2c || byte === 0x09 || byte === 0x3b || byte === 0x7c

interface BadByte {
  offset: number
  byte: number
}

/** Strict UTF-8 and absence of zero bytes over the whole file, in chunks that never cut a character. */
async function scanUtf8(handle: ReadHandle, bytes: number): Promise<{ bad?: BadByte; blankLines: boolean }> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, bytes + LONGEST_CHARACTER))
  let kept = 0
  let blankLines = false
  let bad: BadByte | undefined
  for (let position = 0; position < bytes; ) {
    const { bytesRead } = await handle.read(buffer, kept, buffer.length - kept, position)
    if (bytesRead === 0) break
    const start = position - kept
    position += bytesRead
    const chunk = buffer.subarray(0, kept + bytesRead)
    blankLines ||= chunk.includes('\n\n') || (chunk.includes(0x0d) && chunk.includes('\n\r\n'))
    const whole = position >= bytes ? chunk.length : lastBoundary(chunk)
    const good = chunk.subarray(0, whole)
    if (bad === undefined && (!isUtf8(good) || good.includes(0))) {
      const at = firstBad(good)
      bad = { offset: start + at, byte: good[at] }
    }
    if (bad !== undefined && blankLines) break
    // Two bytes more than the cut character are kept, so that a blank line across the border is seen too.
    kept = chunk.length - whole
    chunk.copy(buffer, 0, whole)
    if (kept === 0 && position < bytes && chunk.length > 2 && endsLine(chunk)) blankLines ||= await startsLine(handle, position)
  }
  return { bad, blankLines }
}

function endsLine(chunk: Buffer): boolean {
  return chunk[chunk.length - 1] === NEWLINE || (chunk[chunk.length - 1] === 0x0d && chunk[chunk.length - 2] === NEWLINE)
}

async function startsLine(handle: ReadHandle, position: number): Promise<boolean> {
  const next = await readAt(handle, position, 2)
  return next[0] === NEWLINE || (next[0] === 0x0d && next[1] === NEWLINE)
}

/** Length of the part of a chunk that ends with a whole character. */
function lastBoundary(chunk: Buffer): number {
  for (let back = 1; back <= 4 && back <= chunk.length; back++) {
    const byte = chunk[chunk.length - back]
    if (byte < 0x80) return chunk.length
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needs > back ? chunk.length - back : chunk.length
    }
  }
  return chunk.length
}

/** Offset of the first byte that is not part of a well-formed character, by halving. */
function firstBad(chunk: Buffer): number {
  const zero = chunk.indexOf(0)
  if (isUtf8(chunk)) return zero
  let low = 0
  let high = chunk.length
  while (high - low > 64) {
    let middle = (low + high) >> 1
    while (middle > low && (chunk[middle] & 0xc0) === 0x80) middle--
    if (middle === low) break
    if (isUtf8(chunk.subarray(low, middle))) low = middle
    else high = middle
  }
  const at = low + firstBadCharacter(chunk.subarray(low, high))
  return zero >= 0 && zero < at ? zero : at
}

function firstBadCharacter(bytes: Buffer): number {
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (!isUtf8(bytes.subarray(i, i + length))) return i
    i += length
  }
  return bytes.length
}

function count(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}

/** Line of a byte, from 1. Lines are counted only for a file that is refused. */
export async function lineAt(handle: ReadHandle, offset: number): Promise<number> {
  let line = 1
  for (let position = 0; position < offset; ) {
    const chunk = await readAt(handle, position, Math.min(CHUNK, offset - position))
    if (chunk.length === 0) break
    line += count(chunk)
    position += chunk.length
  }
  return line
}

function badByte(file: string, { offset, byte }: BadByte, line: number): ImportError {
  return new ImportError(byte === 0 ? 'zero_bytes' : 'bad_encoding', { file, row: line, facts: { line, offset, byte } })
}

/** The head of the file, or the text around the first byte that is not UTF-8 when that stands further down. */
async function aroundBadByte(handle: ReadHandle, offset: number, bytes: number): Promise<Buffer> {
  if (offset < SAMPLE / 2) return readAt(handle, 0, Math.min(bytes, SAMPLE))
  const sample = await readAt(handle, offset - SAMPLE / 4, Math.min(SAMPLE / 2, bytes - offset + SAMPLE / 4))
  return sample.subarray(sample.indexOf(NEWLINE) + 1)
}

async function readAt(handle: ReadHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
