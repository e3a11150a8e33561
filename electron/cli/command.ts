import type { Language } from '../../analytics/messages/types'
import type { Cover } from './cover'
import type { Output } from './output'

export const exitCodes = { done: 0, usage: 1, refused: 2, attention: 3, cancelled: 4, internal: 5 } as const

export interface CommandContext {
  language: Language
  signal: AbortSignal
  /** Machine output and tables. */
  out: Output
  /** Progress and messages for people. */
  err: Output
  now: () => Date
  /** The built `reader-worker`. */
  readerScript: string
  /** Lies over `out` and `err` of a masked command. */
  cover?: Cover
}

/** Answers with the exit code. */
export type Command = (args: string[], context: CommandContext) => Promise<number>

/** The command line itself is wrong; the usage text follows the message. */
export class UsageError extends Error {}
