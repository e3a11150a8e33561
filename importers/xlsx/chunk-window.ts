// A window over a stream of chunks that only ever ends where a whole unit of XML ends.
import { ImportError } from '../source/errors'

const ROW_END = Buffer.from('</row>')
const CELL_END = Buffer.from('</c>')
const EMPTY_END = Buffer.from('/>')
const STRING_END = Buffer.from('</si>')
const EMPTY_STRING = Buffer.from('<si/>')

/**
 * Holds what of the stream is not yet scanned: `bytes` from `position`, of which everything before `end` is whole units.
 * The rest is carried to the front when the next chunk comes, so no unit and no UTF-8 character is ever cut.
 */
export class ChunkWindow {
  bytes: Buffer = Buffer.alloc(0)
  position = 0
  end = 0
  private filled = 0

  constructor(
    private readonly lastUnitEnd: (bytes: Buffer) => number,
    private readonly carryLimit: number,
    private readonly where: { file: string; entry: string },
  ) {}

  push(chunk: Buffer): void {
    const carry = this.filled - this.position
    if (carry > this.carryLimit) throw new ImportError('damaged_package', { file: this.where.file, facts: { entry: this.where.entry } })
    if (carry + chunk.length > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(carry + chunk.length + (1 << 16))
      this.bytes.copy(larger, 0, this.position, this.filled)
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.position, this.filled)
    chunk.copy(this.bytes, carry)
    this.position = 0
    this.filled = carry + chunk.length
    this.end = Math.max(0, this.lastUnitEnd(this.bytes.subarray(0, this.filled)))
  }

  /** What has not been scanned when the stream has ended. */
  rest(): Buffer {
    return this.bytes.subarray(this.position, this.filled)
  }
}

/** End of the last whole cell or row. A self-closing tag counts when it is a row or a cell, not when it stands inside one. */
export function lastCellEnd(bytes: Buffer): number {
  const row = bytes.lastIndexOf(ROW_END)
  const cell = bytes.lastIndexOf(CELL_END)
  const whole = Math.max(row < 0 ? 0 : row + ROW_END.length, cell < 0 ? 0 : cell + CELL_END.length)
  const empty = bytes.lastIndexOf(EMPTY_END)
  if (empty < whole) return whole
  const start = bytes.lastIndexOf(60, empty)
  const name = bytes.toString('latin1', start + 1, start + 5)
  return start >= whole && /^(?:row|c)[\s/]/.test(name) ? empty + EMPTY_END.length : whole
}

/** End of the last whole shared string. */
export function lastStringEnd(bytes: Buffer): number {
  const full = bytes.lastIndexOf(STRING_END)
  const empty = bytes.lastIndexOf(EMPTY_STRING)
  const last = Math.max(full, empty)
  return last < 0 ? 0 : last + STRING_END.length
}
