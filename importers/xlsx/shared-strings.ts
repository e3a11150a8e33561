// Shared strings as one UTF-8 arena with offsets: no JS string is made for any of them.
import { isUtf8 } from 'node:buffer'
import { ImportError } from '../source/errors'
import { ChunkWindow, lastStringEnd } from './chunk-window'
import { Declined } from './declined'
import type { Limits } from './limits'
import { checkHead } from './xml'
import { afterComment, afterTag, endsName, XmlText } from './xml-text'
import type { InflateOptions, ZipEntry, ZipPackage } from './zip'

const HEAD_BYTES = 1 << 12
/** First memory for the texts when only the head is wanted. */
const HEAD_ARENA = 1 << 16
const LT = 60
const SLASH = 47

/** Text `i` is `arena` from `offsets[i]` to `offsets[i + 1]`. */
export interface SharedStrings {
  arena: Uint8Array
  offsets: Uint32Array
  count: number
}

export const NO_STRINGS: SharedStrings = { arena: new Uint8Array(0), offsets: new Uint32Array(1), count: 0 }

interface ReadStringsOptions extends InflateOptions {
  /** Stop once this many strings are known. */
  atLeast?: number
}

/** Reads the shared strings part, or its head up to `atLeast` strings. */
export async function readSharedStrings(
  zip: ZipPackage,
  entry: ZipEntry,
  file: string,
  limits: Limits,
  options: ReadStringsOptions = {},
): Promise<SharedStrings> {
  const scanner = new StringScanner(entry, file, limits, options.atLeast === undefined ? entry.bytes : HEAD_ARENA)
  for await (const chunk of zip.inflate(entry, options)) {
    scanner.push(chunk)
    if (options.atLeast !== undefined && scanner.count >= options.atLeast) break
  }
  return scanner.finish()
}

class StringScanner {
  count = 0
  private offsets = new Uint32Array(1 << 12)
  private started = false
  private readonly text: XmlText
  private readonly window: ChunkWindow

  constructor(
    private readonly entry: ZipEntry,
    private readonly file: string,
    limits: Limits,
    arenaBytes: number,
  ) {
    // Memory is only touched as far as it is filled. Texts are never longer than their XML, and its size is enforced while inflating.
    this.text = new XmlText(Buffer.allocUnsafeSlow(Math.min(entry.bytes, arenaBytes)), file, entry.name)
    this.window = new ChunkWindow(lastStringEnd, limits.carryBytes, { file, entry: entry.name })
  }

  push(chunk: Buffer): void {
    if (!this.started) this.start(chunk)
    this.window.push(chunk)
    this.reserve(this.window.end)
    this.scan()
  }

  private reserve(bytes: number): void {
    const { out, at } = this.text
    if (at + bytes <= out.length || out.length >= this.entry.bytes) return
    const larger = Buffer.allocUnsafeSlow(Math.max(out.length * 2, at + bytes))
    larger.set(out.subarray(0, at))
    this.text.out = larger
  }

  finish(): SharedStrings {
    const arena = this.text.out.subarray(0, this.text.at)
    if (!isUtf8(arena)) throw new ImportError('damaged_package', { file: this.file, facts: { entry: this.entry.name } })
    return { arena, offsets: this.offsets.subarray(0, this.count + 1), count: this.count }
  }

  private start(chunk: Buffer): void {
    if (checkHead(chunk.subarray(0, HEAD_BYTES), this.file, this.entry.name) !== 'sst') throw new Declined('unknown_element')
    this.started = true
  }

  private scan(): void {
    const { bytes, end } = this.window
    let p = this.window.position
    while (p < end) {
      while (p < end && bytes[p] !== LT) p++
      if (bytes[p + 1] === 115 && bytes[p + 2] === 105 && endsName(bytes[p + 3])) {
        const content = afterTag(bytes, p, end)
        p = bytes[content - 2] === SLASH ? content : this.text.runs(bytes, content, end)
        this.add()
      } else if (bytes[p + 1] === 33) p = afterComment(bytes, p, end, this.file, this.entry.name)
      else p = afterTag(bytes, p, end)
    }
    this.window.position = end
  }

  private add(): void {
    if (this.count + 2 > this.offsets.length) {
      const wider = new Uint32Array(this.offsets.length * 2)
      wider.set(this.offsets)
      this.offsets = wider
    }
    this.offsets[++this.count] = this.text.at
  }
}
