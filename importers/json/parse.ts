// A strict JSON parser for the two cases the built-in one does not serve: where exactly a document is wrong, and numbers too long to survive as such.

export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

/** `depth` is set when the document is nested too deeply; otherwise it is not JSON at `line`:`column` (both 1-based). */
export class JsonError extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
    readonly depth?: number,
  ) {
    super('not JSON')
  }
}

const space = /[ \t\r\n]*/y
const number = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const quoted = /"(?:[^"\\]|\\.)*"/y
const words: [string, Json][] = [
  ['true', true],
  ['false', false],
  ['null', null],
]

/** Digits a double keeps without loss. */
const SAFE_DIGITS = 15

/**
 * Parses a document. Objects have no prototype, so a key `__proto__` is a key like any other; numbers of more than 15 digits, and those too large for a number, stay text.
 * @throws JsonError at the first mistake, or where arrays and objects nest deeper than `maxDepth`
 */
export function parseJson(text: string, maxDepth: number): Json {
  let at = 0

  const fail = (depth?: number): JsonError => {
    const before = text.slice(0, at)
    const lines = before.split('\n')
    return new JsonError(lines.length, lines[lines.length - 1].length + 1, depth)
  }
  const skip = () => {
    space.lastIndex = at
    space.test(text)
    at = space.lastIndex
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) return undefined
    at = pattern.lastIndex
    return found[0]
  }
  const string = (): string => {
    const start = at
    const found = match(quoted)
    try {
      // Escapes and control characters are judged by the built-in parser.
      if (found !== undefined) return JSON.parse(found) as string
    } catch {
      at = start
    }
    throw fail()
  }
  const members = (close: string, depth: number, member: () => void) => {
    if (depth > maxDepth) throw fail(depth)
    at++
    skip()
    if (text[at] === close) {
      at++
      return
    }
    for (;;) {
      member()
      skip()
      if (text[at] === close) break
      if (text[at] !== ',') throw fail()
      at++
      skip()
    }
    at++
  }
  const object = (depth: number): JsonObject => {
    const result: JsonObject = Object.create(null)
    members('}', depth, () => {
      const key = string()
      skip()
      if (text[at] !== ':') throw fail()
      at++
      skip()
      result[key] = value(depth)
    })
    return result
  }
  const array = (depth: number): Json[] => {
    const result: Json[] = []
    members(']', depth, () => result.push(value(depth)))
    return result
  }
  const value = (depth: number): Json => {
    const first = text[at]
    if (first === '{') return object(depth + 1)
    if (first === '[') return array(depth + 1)
    if (first === '"') return string()
    for (const [word, meaning] of words) {
      if (text.startsWith(word, at)) {
        at += word.length
        return meaning
      }
    }
    const digits = match(number)
    if (digits === undefined) throw fail()
    const exact = digits.replace(/\D/g, '').length <= SAFE_DIGITS && Number.isFinite(Number(digits))
    return exact ? Number(digits) : digits
  }

  skip()
  const result = value(0)
  skip()
  if (at < text.length) throw fail()
  return result
}
