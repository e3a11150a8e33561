// Text of `<si>` and `<is>` elements and of `<v>`: runs joined, phonetic hints skipped, entities and escapes decoded.
import { ImportError } from '../source/errors'
import { Declined } from './declined'

const LT = 60
const GT = 62
const SLASH = 47
const AMP = 38
const UNDERSCORE = 95
const CR = 13
const LF = 10
const COMMENT_END = Buffer.from('-->')
const FORMULA_END = Buffer.from('</f>')
const PHONETIC_END = Buffer.from('</rPh>')

/** True when a tag name ends here: `<t>`, `<t xml:space=…>`, `<t/>`. */
export function endsName(byte: number): boolean {
  return byte === GT || byte === SLASH || byte <= 32
}

/** Position just past the `>` of the tag at `p`, quotes respected; `end` when it never closes. */
export function afterTag(source: Uint8Array, p: number, end: number): number {
  let quote = 0
  for (; p < end; p++) {
    const c = source[p]
    if (quote !== 0) {
      if (c === quote) quote = 0
    } else if (c === GT) return p + 1
    else if (c === 34 || c === 39) quote = c
  }
  return end
}

/** Position after the formula element at `p`. */
export function afterFormula(source: Buffer, p: number, end: number): number {
  const start = afterTag(source, p, end)
  if (source[start - 2] === SLASH) return start
  const close = source.indexOf(FORMULA_END, start)
  return close < 0 || close >= end ? end : close + FORMULA_END.length
}

/** `<!` in content: a DOCTYPE is refused, CDATA and comments within text are left to the other reader. */
export function refuseMarkup(source: Buffer, p: number, file: string, part: string): never {
  if (/^<!DOCTYPE/i.test(source.toString('latin1', p, p + 9))) throw new ImportError('doctype', { file, facts: { entry: part } })
  throw new Declined('comment_or_cdata')
}

/** Position after a comment between elements; anything else that starts with `<!` is refused or declined. */
export function afterComment(source: Buffer, p: number, end: number, file: string, part: string): number {
  const close = source.toString('latin1', p, p + 4) === '<!--' ? source.indexOf(COMMENT_END, p + 4) : -1
  if (close < 0 || close + COMMENT_END.length > end) refuseMarkup(source, p, file, part)
  return close + COMMENT_END.length
}

/** Decodes texts into `out` from `at` on. The text never gets longer than its XML, so `out` is sized by the caller. */
export class XmlText {
  at = 0
  constructor(
    public out: Uint8Array,
    private readonly file: string,
    private readonly part: string,
  ) {}

  /** Text of all runs up to the closing `</si>` or `</is>`; returns the position of that closing tag. */
  runs(source: Buffer, p: number, end: number): number {
    while (p < end) {
      while (p < end && source[p] !== LT) p++
      const c = source[p + 1]
      if (c === 116 && endsName(source[p + 2])) p = this.run(source, p, end)
      else if (c === SLASH && (source[p + 2] === 115 || source[p + 2] === 105) && (source[p + 3] === 105 || source[p + 3] === 115)) return p
      else if (c === 33) p = afterComment(source, p, end, this.file, this.part)
      else if (c === 114 && source[p + 2] === 80 && source[p + 3] === 104) p = afterPhonetic(source, p, end)
      else p = afterTag(source, p, end)
    }
    return end
  }

  /** One `<t>` element. */
  private run(source: Buffer, p: number, end: number): number {
    const start = afterTag(source, p, end)
    if (source[start - 2] === SLASH) return start
    const next = this.text(source, start, end)
    if (source[next + 1] === 33) refuseMarkup(source, next, this.file, this.part)
    return next
  }

  /** Character data from `p` to the next `<`; returns its position. */
  text(source: Buffer, p: number, end: number): number {
    const out = this.out
    let at = this.at
    let c = 0
    while (p < end && (c = source[p]) !== LT) {
      if (c === AMP || c === UNDERSCORE || c === CR) {
        this.at = at
        p = this.special(source, p, end)
        at = this.at
      } else {
        out[at++] = c
        p++
      }
    }
    this.at = at
    return p
  }

  private special(source: Buffer, p: number, end: number): number {
    const c = source[p]
    if (c === AMP) return this.entity(source, p, end)
    if (c === UNDERSCORE && source[p + 1] === 120) return this.escape(source, p, end)
    // Line ends as spreadsheets show them: CR LF is one break.
    if (c !== CR || source[p + 1] !== LF) this.out[this.at++] = c
    return p + 1
  }

  private entity(source: Buffer, p: number, end: number): number {
    let semicolon = p + 1
    const limit = Math.min(end, p + 12)
    while (semicolon < limit && source[semicolon] !== 59) semicolon++
    const code = semicolon < limit ? entityCode(source, p + 1, semicolon) : 0
    if (code === 0) {
      this.out[this.at++] = AMP
      return p + 1
    }
    if (code === CR && source[semicolon + 1] === LF) return semicolon + 1
    this.codePoint(code)
    return semicolon + 1
  }

  /** `_x000D_`: a character XML cannot hold. `_x005F_` protects text that only looks like one. */
  private escape(source: Buffer, p: number, end: number): number {
    let code = escapeCode(source, p, end)
    if (code < 0) {
      this.out[this.at++] = UNDERSCORE
      return p + 1
    }
    let next = p + 7
    if (code >= 0xd800 && code < 0xdc00) {
      const low = escapeCode(source, next, end)
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        next += 7
      }
    }
    if (code !== CR || source[next] !== LF) this.codePoint(code >= 0xd800 && code < 0xe000 ? 0xfffd : code)
    return next
  }

  private codePoint(code: number): void {
    const out = this.out
    if (code < 0x80) out[this.at++] = code
    else if (code < 0x800) {
      out[this.at++] = 0xc0 | (code >> 6)
      out[this.at++] = 0x80 | (code & 63)
    } else if (code < 0x10000) {
      out[this.at++] = 0xe0 | (code >> 12)
      out[this.at++] = 0x80 | ((code >> 6) & 63)
      out[this.at++] = 0x80 | (code & 63)
    } else {
      out[this.at++] = 0xf0 | (code >> 18)
      out[this.at++] = 0x80 | ((code >> 12) & 63)
      out[this.at++] = 0x80 | ((code >> 6) & 63)
      out[this.at++] = 0x80 | (code & 63)
    }
  }
}

const NAMED: Record<string, number> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 }

/** Code point of an entity body, 0 when it is none that XML or Excel knows. */
function entityCode(source: Buffer, from: number, to: number): number {
  const body = source.toString('latin1', from, to)
  const named = NAMED[body]
  if (named !== undefined) return named
  const match = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(body)
  if (!match) return 0
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2])
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : code
}

function escapeCode(source: Buffer, p: number, end: number): number {
  if (p + 7 > end || source[p] !== UNDERSCORE || source[p + 1] !== 120 || source[p + 6] !== UNDERSCORE) return -1
  let code = 0
  for (let i = p + 2; i < p + 6; i++) {
    const digit = hexDigit(source[i])
    if (digit < 0) return -1
    code = code * 16 + digit
  }
  return code
}

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

function afterPhonetic(source: Buffer, p: number, end: number): number {
  const close = source.indexOf(PHONETIC_END, p)
  return close < 0 || close >= end ? end : close + PHONETIC_END.length
}
