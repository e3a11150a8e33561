// One piece of memory that holds all of a batch, so that one buffer changes threads and not one for each column.

export class Packing {
  private at = 0
  private readonly bytes: Buffer
  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size)
  }

  /** A copy of the first `length` bytes, which begins at a multiple of 8. */
  add(source: ArrayBufferLike, length: number): { buffer: ArrayBuffer; offset: number } {
    const offset = this.at
    this.bytes.set(new Uint8Array(source, 0, length), offset)
    this.at = aligned(offset + length)
    return { buffer: this.bytes.buffer as ArrayBuffer, offset }
  }
}

export const aligned = (bytes: number): number => (bytes + 7) & ~7
export const validityBytes = (rows: number): number => ((rows + 63) >> 6) << 3
