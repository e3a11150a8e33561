// GB18030 to UTF-8 straight from bytes to bytes. Through strings it takes four times as long: a bulk export is mostly short runs of ASCII and of
// two-byte characters, and each of those is one look into a table here. The tables are read off the runtime's own decoder, so both always agree.

/** Bytes that must be readable behind the last byte to be converted: whatever stands there is looked at, never taken. */
export const LOOK_AHEAD = 3
/** A byte takes three at most: 0x80 is the euro sign. Four more, because words are written whole. */
export const longestAsUtf8 = (bytes: number): number => bytes * 3 + 4

interface Tables {
  /** By the two bytes as a little-endian number: UTF-8 in the lower three bytes, its length above them. 0: not two bytes of one character. */
  pairs: Uint32Array
  /** UTF-16 unit of each four-byte character below U+10000, in their order; 0: none. */
  quads: Uint16Array
  /** What 0x80 alone stands for; 0: nothing. */
  euro: number
}

const LEADS = 126
const QUADS_BELOW_ASTRAL = 39_420
/** 0x90308130 is U+10000, and the rest follows in order. */
const FIRST_ASTRAL = 189_000
const LAST_ASTRAL = FIRST_ASTRAL + 0xfffff
const REPLACEMENT = '\ufffd'
/** 0x8431A437 says U+FFFD itself; everywhere else the decoder says so of bytes that are no character. */
const REPLACEMENT_QUAD = 39_417
const NEWLINE = 0x0a
const FOUR_HIGH_BITS = 0x80808080 | 0

let made: Tables | undefined

const tables = (): Tables => {
  made ??= { pairs: pairTable(), quads: quadTable(), euro: decodeAll(Uint8Array.of(0x80, NEWLINE))[0].codePointAt(0) ?? 0 }
  if (made.euro === 0xfffd) made.euro = 0
  return made
}

/** Texts of byte sequences that each end with a line end, which no character contains. */
const decodeAll = (bytes: Uint8Array): string[] => new TextDecoder('gb18030').decode(bytes).split('\n')

function pairTable(): Uint32Array {
  const keys: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) keys.push(lead | (trail << 8))
  const texts = decodeAll(Uint8Array.from(keys.flatMap((key) => [key & 0xff, key >> 8, NEWLINE])))
  const pairs = new Uint32Array(1 << 16)
  const word = new DataView(new ArrayBuffer(4))
  for (const [at, key] of keys.entries()) {
    const text = texts[at]
    if (text.length !== 1 || text === REPLACEMENT) continue
    const length = putCodePoint(text.charCodeAt(0), word, 0)
    pairs[key] = (word.getUint32(0, true) & 0xffffff) | (length << 24)
  }
  return pairs
}

function quadTable(): Uint16Array {
  const bytes = new Uint8Array(QUADS_BELOW_ASTRAL * 5)
  for (let quad = 0; quad < QUADS_BELOW_ASTRAL; quad++) {
    const [first, second, third, fourth] = [
      Math.floor(quad / 12_600),
      Math.floor(quad / 1260) % 10,
      Math.floor(quad / 10) % LEADS,
      quad % 10,
    ]
    bytes.set([0x81 + first, 0x30 + second, 0x81 + third, 0x30 + fourth, NEWLINE], quad * 5)
  }
  const texts = decodeAll(bytes)
  return Uint16Array.from({ length: QUADS_BELOW_ASTRAL }, (_, quad) => {
    const text = texts[quad]
    return text.length !== 1 || (text === REPLACEMENT && quad !== REPLACEMENT_QUAD) ? 0 : text.charCodeAt(0)
  })
}

export interface Converted {
  /** Where it stopped: at or up to three bytes behind the end it was given, or at the bad byte. */
  read: number
  written: number
  /** The bytes at `read` are no character. */
  bad: boolean
}

/**
 * Converts whole characters from `from` on, as long as they start before `to`.
 * @param input readable for LOOK_AHEAD bytes behind `to`
 * @param output has room for `longestAsUtf8` of the bytes
 */
export function gb18030ToUtf8(input: DataView, from: number, to: number, output: DataView): Converted {
  const { pairs } = tables()
  let read = from
  let written = 0
  while (read < to) {
    const word = input.getInt32(read, true)
    if ((word & FOUR_HIGH_BITS) === 0) {
      output.setInt32(written, word, true)
      read += 4
      written += 4
    } else if ((word & 0x80) === 0) {
      output.setUint8(written++, word)
      read++
    } else {
      const first = pairs[word & 0xffff]
      if (first === 0) {
        const point = rarePoint(input, read)
        if (point === 0) return { read, written, bad: true }
        written += putCodePoint(point, output, written)
        read += (word & 0xff) === 0x80 ? 1 : 4
        continue
      }
      output.setInt32(written, first, true)
      written += first >>> 24
      read += 2
      // Two such characters mostly stand together.
      const second = (word & 0x800000) === 0 ? 0 : pairs[word >>> 16]
      if (second === 0) continue
      output.setInt32(written, second, true)
      written += second >>> 24
      read += 2
    }
  }
  return { read, written, bad: false }
}

/** Code point of a four-byte character or of 0x80; 0: the bytes are none. */
function rarePoint(input: DataView, at: number): number {
  const { quads, euro } = tables()
  const lead = input.getUint8(at)
  if (lead === 0x80) return euro
  const [second, third, fourth] = [input.getUint8(at + 1) - 0x30, input.getUint8(at + 2) - 0x81, input.getUint8(at + 3) - 0x30]
  if (lead === 0xff || !isDigit(second) || third < 0 || third >= LEADS || !isDigit(fourth)) return 0
  const quad = (((lead - 0x81) * 10 + second) * LEADS + third) * 10 + fourth
  if (quad < QUADS_BELOW_ASTRAL) return quads[quad]
  return quad >= FIRST_ASTRAL && quad <= LAST_ASTRAL ? quad - FIRST_ASTRAL + 0x10000 : 0
}

const isDigit = (value: number): boolean => value >= 0 && value <= 9

/** A code point from U+0080 on as UTF-8; returns its length. */
function putCodePoint(point: number, output: DataView, at: number): number {
  if (point < 0x800) {
    output.setUint8(at, 0xc0 | (point >> 6))
    output.setUint8(at + 1, 0x80 | (point & 0x3f))
    return 2
  }
  const long = point >= 0x10000
  let to = at
  if (long) output.setUint8(to++, 0xf0 | (point >> 18))
  output.setUint8(to++, long ? 0x80 | ((point >> 12) & 0x3f) : 0xe0 | (point >> 12))
  output.setUint8(to++, 0x80 | ((point >> 6) & 0x3f))
  output.setUint8(to++, 0x80 | (point & 0x3f))
  return to - at
}
