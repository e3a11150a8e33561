// Makes a screenshot small enough to keep: 256 colours, which is what flat pages need.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const paletteSize = 256
const frequent = 96

interface Chunk {
  type: string
  data: Buffer
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}

function paeth(a: number, b: number, c: number): number {
  const [fromA, fromB, fromC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return fromA <= fromB && fromA <= fromC ? a : fromB <= fromC ? b : c
}

/** Undoes the five line filters of the PNG standard, section 9. */
function unfiltered(lines: Buffer, width: number, height: number, bytes: number): Buffer {
  const stride = width * bytes
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= bytes ? out[at - bytes] : 0
      const up = y > 0 ? out[at - stride] : 0
      const corner = x >= bytes && y > 0 ? out[at - stride - bytes] : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      out[at] = lines[y * (stride + 1) + 1 + x] + guess
    }
  }
  return out
}

const distance = (a: number, b: number) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

/** The frequent colours, then those least like any taken so far (a small red pill must stay red); and for every colour the nearest. */
function reduced(colours: Map<number, number>): { palette: number[]; index: Map<number, number> } {
  const byCount = [...colours].sort(([a, countA], [b, countB]) => countB - countA || a - b)
  const palette = byCount.slice(0, frequent).map(([colour]) => colour)
  const rest = byCount
    .slice(frequent)
    .map(([colour, count]) => ({ colour, count, off: Math.min(...palette.map((other) => distance(other, colour))) }))
  const missed = (one: (typeof rest)[number]) => one.off * Math.log2(1 + one.count)
  while (palette.length < paletteSize && rest.length > 0) {
    const { colour } = rest.reduce((worst, one) => (missed(one) > missed(worst) ? one : worst))
    palette.push(colour)
    for (const one of rest) one.off = Math.min(one.off, distance(colour, one.colour))
  }
  const nearest = (colour: number) =>
    palette.reduce((best, other, at) => (distance(other, colour) < distance(palette[best], colour) ? at : best), 0)
  return { palette, index: new Map(byCount.map(([colour]) => [colour, nearest(colour)])) }
}

/** @param png 8 bits a channel, RGB or RGBA without interlacing, as Chromium takes screenshots */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const head = chunks[0].data
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]]
  const bytes = kind === 6 ? 4 : 3
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = unfiltered(inflateSync(packed), width, height, bytes)
  const colourAt = (pixel: number) => pixels.readUIntBE(pixel * bytes, 3)
  const colours = new Map<number, number>()
  for (let pixel = 0; pixel < width * height; pixel++) colours.set(colourAt(pixel), (colours.get(colourAt(pixel)) ?? 0) + 1)
  const { palette, index } = reduced(colours)
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = index.get(colourAt(y * width + x)) ?? 0
  const header = Buffer.from(head)
  header[9] = 3
  const plte = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const parts = [
    { type: 'IHDR', data: header },
    { type: 'PLTE', data: plte },
    { type: 'IDAT', data: deflateSync(lines, { level: 9 }) },
    { type: 'IEND', data: Buffer.alloc(0) },
  ]
  return Buffer.concat([signature, ...parts.map(written)])
}
