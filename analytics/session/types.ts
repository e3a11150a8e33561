import type { Box } from '../ninebox/types'

/** 0 = not on the board, because a score was missing. */
export type Place = Box | 0

/** One entry of the log. A move undoes nothing; an undo names the entry it takes back; a redo names the undo it takes back. */
export interface Decision {
  seq: number
  employeeId: string
  before: Place
  after: Place
  reason: string
  evidence: string[]
  /** ISO, UTC. */
  at: string
  undoes: number | null
  /** Entries of one action share a group. */
  group: number
  /** Not in force now. */
  undone: boolean
}

/** Where the log of a cycle stands after all its entries. */
export interface SessionSummary {
  /** Moves in force, one a person moved. */
  decisions: number
  canUndo: boolean
  canRedo: boolean
}

/** `brokenAt`: first entry that does not follow from the one before; `head` is the hash of the last entry. */
export interface ChainCheck {
  ok: boolean
  entries: number
  brokenAt: number | null
  head: string
}
