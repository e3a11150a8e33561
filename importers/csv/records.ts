// Splits delimited text into records the way a spreadsheet program does: every line is a row, a quote counts only at the start of a field.

/** Longest record, in characters. */
export const RECORD_LIMIT = 4 << 20

/** A quote opened at `line` (1-based physical line) is never closed, or closes in the middle of a later field. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super('unclosed quote')
  }
}

/** The record at `line` has no end within the limit, and no quote that was never closed accounts for it. */
export class RecordTooLong extends Error {
  constructor(readonly line: number) {
    super('record too long')
  }
}

export interface Dialect {
  delimiter: string
  /** Empty: quotes have no meaning in this file. */
  quote: string
  /** A quote within a field is written `\\"`, as databases do, instead of twice. */
  backslash?: boolean
  /** Spaces follow each delimiter and belong to no field. */
  spaced?: boolean
}

const LF = 10
const CR = 13
const SPACE = 32
const BACKSLASH = 92

/**
 * Push text, pull records: blank lines are records of one empty field. Text after a closing quote is kept as written (`"a"b` → `ab`), as
 * spreadsheet programs do, unless the quoted part ran over a line end: then the quote was left open further up.
 */
export class RecordScanner {
  private rest = ''
  private line = 1
  private readonly delimiter: number
  private readonly quote: number
  private readonly backslash: boolean
  private readonly spaced: boolean

  constructor(
    dialect: Dialect,
    private readonly limit = RECORD_LIMIT,
  ) {
    this.delimiter = dialect.delimiter.charCodeAt(0)
    this.quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0)
    this.backslash = dialect.backslash === true
    this.spaced = dialect.spaced === true
  }

  /** The records that are complete so far; with `last` also the one that ends with the text. */
  *push(text: string, last = false): Generator<string[]> {
    const all = this.rest === '' ? text : this.rest + text
    let at = 0
    while (at < all.length) {
      const record = this.record(all, at, last)
      if (record === undefined) break
      at = record.next
      this.line += record.lines
      yield record.fields
    }
    this.rest = all.slice(at)
    if (this.rest.length > this.limit) throw this.endless(this.rest)
  }

  private record(text: string, start: number, last: boolean): { fields: string[]; next: number; lines: number } | undefined {
    const fields: string[] = []
    let lines = 1
    let at = start
    for (;;) {
      if (this.spaced) while (text.charCodeAt(at) === SPACE) at++
      const field = text.charCodeAt(at) === this.quote ? this.quoted(text, at, lines, last) : this.plain(text, at)
      if (field === undefined) return undefined
      lines += field.lines
      fields.push(field.text)
      if (field.end >= text.length) return last ? { fields, next: text.length, lines } : undefined
      const code = text.charCodeAt(field.end)
      at = field.end + 1
      if (code === this.delimiter) {
        if (at >= text.length && !last) return undefined
        continue
      }
      if (code === LF) return { fields, next: at, lines }
      if (at >= text.length && !last) return undefined
      return { fields, next: text.charCodeAt(at) === LF ? at + 1 : at, lines }
    }
  }

  private plain(text: string, start: number): { text: string; end: number; lines: number } {
    const end = this.fieldEnd(text, start)
    return { text: text.slice(start, end), end, lines: 0 }
  }

  private fieldEnd(text: string, start: number): number {
    let at = start
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === this.delimiter || code === LF || code === CR) break
    }
    return at
  }

  private quoted(text: string, start: number, before: number, last: boolean): { text: string; end: number; lines: number } | undefined {
    let lines = 0
    let doubled = false
    let at = start + 1
    for (; ; at++) {
      if (at >= text.length) {
        if (last) throw new UnclosedQuote(this.line + before - 1)
        return undefined
      }
      const code = text.charCodeAt(at)
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines++
      if (code !== this.quote) continue
      if (this.backslash && isEscaped(text, start, at)) continue
      if (text.charCodeAt(at + 1) !== this.quote) break
      doubled = true
      at++
    }
    // Whether the quote closes the field or is the first of a doubled pair is seen only with the next character.
    if (at + 1 >= text.length && !last) return undefined
    const mark = text[start]
    const inner = this.backslash ? text.slice(start + 1, at).replace(/\\([\\"'])/g, '$1') : text.slice(start + 1, at)
    const end = this.fieldEnd(text, at + 1)
    if (end > at + 1 && lines > 0) throw new UnclosedQuote(this.line + before - 1)
    return { text: (doubled ? inner.replaceAll(mark + mark, mark) : inner) + text.slice(at + 1, end), end, lines }
  }

  /** What keeps an unfinished record from ending: a quote that swallowed whole lines was never closed; else the record is as long as that. */
  private endless(text: string): UnclosedQuote | RecordTooLong {
    try {
      this.record(text, 0, true)
      return new RecordTooLong(this.line)
    } catch (error) {
      if (!(error instanceof UnclosedQuote)) throw error
      const [, ...swallowed] = text.split(/\r\n|\r|\n/, error.line - this.line + 2).slice(error.line - this.line)
      return swallowed.length ? error : new RecordTooLong(error.line)
    }
  }
}

/** An odd number of backslashes stands before `at`. */
function isEscaped(text: string, start: number, at: number): boolean {
  let before = at
  while (before - 1 > start && text.charCodeAt(before - 1) === BACKSLASH) before--
  return (at - before) % 2 === 1
}
