// The one way to a terminal. What files and people call things may hold characters a terminal obeys; they are shown there, never sent.
import type { Writable } from 'node:stream'
import type { Cover } from './cover'

export interface Output {
  /** One line for people. */
  line(text: string): void
  /** A path as it was typed. */
  path(text: string): void
  /** Lines for people, laid out already. */
  write(text: string): void
  /** JSON, which stays JSON; masked, it is made without names. */
  json(text: string): void
  /** Data in another form: as it is for a file or a program, as text for people on a terminal. */
  data(text: string): void
  /** In the place of the line it drew last, on a terminal. */
  redraw(text: string): void
  /** For bytes. */
  stream: Writable
  isTTY: boolean
}

type Stream = Writable & { isTTY?: boolean; columns?: number }

/** @param cover what names are hidden by */
export function output(stream: Stream, cover?: Pick<Cover, 'sentence'>): Output {
  const isTTY = stream.isTTY ?? false
  const covered = (text: string) => cover?.sentence(text) ?? text
  const write = (text: string) => void stream.write(shown(covered(text)))
  return {
    stream,
    isTTY,
    write,
    line: (text) => void stream.write(`${shownInLine(covered(text))}\n`),
    path: (text) => void stream.write(`${shownInLine(text)}\n`),
    json: (text) => void stream.write(text.replace(obeyed, (character) => `\\u${hex(character, 4)}`)),
    data: (text) => (isTTY ? write(text) : void stream.write(text)),
    redraw: (text) => void stream.write(`\r\u001b[2K${shownInLine(covered(text)).slice(0, (stream.columns ?? 80) - 1)}`),
  }
}

/** Control characters but line end and tab; what ends a line elsewhere; what turns the direction of the text that follows. */
const obeyed = /(?!\r\n|[\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu
const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, '0')
const escaped = (character: string) => named[character] ?? (character < '\u0100' ? `\\x${hex(character, 2)}` : `\\u${hex(character, 4)}`)

const shown = (text: string): string => text.replace(obeyed, escaped)

/** Also without line ends and tabs, for a line or a cell of a table. */
export const shownInLine = (text: string): string => text.replace(/[\t\r\n]/g, escaped).replace(obeyed, escaped)
