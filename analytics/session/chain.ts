// The hash chain of the decisions log: every entry carries the hash of itself together with the hash before it.
import { createHash } from 'node:crypto'
import type { Database } from '../workspace/query'
import readEntries from './entries.sql'
import type { ChainCheck } from './types'

/** An entry as it stands in the table; `at` in microseconds since 1970, `evidence` as the stored JSON text. */
export interface Entry {
  seq: number
  cycle: string
  employeeId: string
  before: number
  after: number
  reason: string
  evidence: string
  at: number
  undoes: number | null
  group: number | null
}
interface ChainedEntry extends Entry {
  previousHash: string
  hash: string
}

/** What the first entry follows. */
export const genesis = '0'.repeat(64)

/** SHA-256, hex, of the previous hash and the entry as JSON with its keys in alphabetical order. */
export function hashOf(entry: Entry, previousHash: string): string {
  const { after, at, before, cycle, employeeId, evidence, group, reason, seq, undoes } = entry
  const canonical = JSON.stringify({ after, at, before, cycle, employeeId, evidence, group, reason, seq, undoes })
  return createHash('sha256').update(previousHash).update('\n').update(canonical).digest('hex')
}

/**
 * Recomputes the whole chain. Finds any changed, inserted, removed or reordered entry; entries cut off the end leave a shorter chain that is
 * whole in itself, so which is why the journal beside the file keeps `head` too (`journal.ts`).
 */
export async function verifyChain(db: Database): Promise<ChainCheck> {
  const entries = await db.all<ChainedEntry>(readEntries)
  let head = genesis
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1 || entry.previousHash !== head || entry.hash !== hashOf(entry, head))
      return { ok: false, entries: entries.length, brokenAt: entry.seq, head }
    head = entry.hash
  }
  return { ok: true, entries: entries.length, brokenAt: null, head }
}
