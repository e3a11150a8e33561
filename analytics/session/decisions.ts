// Calibration decisions as an append-only log: a move, its undo and its redo are entries of their own, chained by hash.
import { AnalyticsError } from '../errors'
import type { Move } from '../ninebox/types'
import type { Database } from '../workspace/query'
import appendEntry from './append.sql'
import { allEntries, type ChainedEntry, type Entry, genesis, hashOf } from './chain'
import placesNow from './places_now.sql'
import { type Group, type Replay, replay, stateOf } from './replay'
import type { Decision, Place, SessionState } from './types'

export { verifyChain } from './chain'

export type Clock = () => Date

/** What one entry says, before it gets its number, time and hash. */
interface Change {
  employeeId: string
  before: number
  after: number
  reason: string
  evidence: string
  undoes: number | null
}

/**
 * Moves people to a box; all of them are one group that is undone together. People already there are passed over.
 * @returns where the log stands afterwards
 * @throws AnalyticsError `reason_required` under two characters, `unknown_person` for anybody not calibrated in the cycle, `bad_input` for a box
 * outside 1–9 or nobody to move
 */
export async function move(db: Database, request: Move & { cycle: string }, clock: Clock): Promise<SessionState> {
  const { cycle, box, evidence } = request
  const reason = request.reason.trim()
  if ([...reason].length < 2) throw new AnalyticsError('reason_required', { least: 2 })
  if (!Number.isInteger(box) || box < 1 || box > 9) throw new AnalyticsError('bad_input', { field: 'box' })
  return write(db, cycle, clock, async (current) => {
    const places = await placesOf(db, cycle, current)
    const changes = [...new Set(request.employeeIds)].map((employeeId) => {
      const before = places.get(employeeId)
      if (before === undefined) throw new AnalyticsError('unknown_person', { cycle })
      return { employeeId, before, after: box, reason, evidence: JSON.stringify(evidence), undoes: null }
    })
    const moving = changes.filter((change) => change.before !== box)
    if (!moving.length) throw new AnalyticsError('bad_input', { field: 'employeeIds', moving: 0 })
    return moving
  })
}

/** Takes the newest group of the cycle back. @throws AnalyticsError `nothing_to_undo` */
export async function undo(db: Database, cycle: string, clock: Clock): Promise<SessionState> {
  return write(db, cycle, clock, async ({ done }) => reversed(done[done.length - 1], 'undo'))
}

/** Puts the group undone last back, as long as no move came after. @throws AnalyticsError `nothing_to_undo` */
export async function redo(db: Database, cycle: string, clock: Clock): Promise<SessionState> {
  return write(db, cycle, clock, async ({ undone }) => reversed(undone[undone.length - 1], 'redo'))
}

/** Who has been moved where in the cycle, and whether undo and redo would find something. */
export async function currentBoxes(db: Database, cycle: string): Promise<SessionState> {
  return stateOf(replay(await allEntries(db), cycle))
}

/** The log of a cycle, oldest first, undone moves included. */
export async function listDecisions(db: Database, cycle: string): Promise<(Decision & { undone: boolean })[]> {
  const entries = (await allEntries(db)).filter((entry) => entry.cycle === cycle)
  const inForce = new Set(replay(entries, cycle).done.flatMap((group) => group.entries.map((entry) => entry.seq)))
  return entries.map((entry) => ({
    ...toDecision(entry),
    undone: !inForce.has(entry.seq),
  }))
}

function toDecision({ seq, cycle, employeeId, before, after, reason, evidence, at, undoes, group }: Entry): Decision {
  return {
    seq,
    cycle,
    employeeId,
    before: before as Place,
    after: after as Place,
    reason,
    evidence: JSON.parse(evidence) as string[],
    at: new Date(at / 1000).toISOString(),
    undoes,
    group: group ?? seq,
  }
}

/** The boxes people stand in now: by the figures, then by the decisions. */
async function placesOf(db: Database, cycle: string, current: Replay): Promise<Map<string, number>> {
  const rows = await db.all<{ employeeId: string; box: number }>(placesNow, { cycle })
  const places = new Map(rows.map((row) => [row.employeeId, row.box]))
  for (const [employeeId, box] of stateOf(current).boxes) if (places.has(employeeId)) places.set(employeeId, box)
  return places
}

function reversed(group: Group | undefined, step: 'undo' | 'redo'): Change[] {
  if (!group) throw new AnalyticsError('nothing_to_undo', { step })
  return group.entries.map((entry) => ({
    employeeId: entry.employeeId,
    before: entry.after,
    after: entry.before,
    reason: entry.reason,
    evidence: entry.evidence,
    undoes: entry.seq,
  }))
}

async function write(db: Database, cycle: string, clock: Clock, decide: (current: Replay) => Promise<Change[]>): Promise<SessionState> {
  return db.transaction(async (inside) => {
    const entries: ChainedEntry[] = await allEntries(inside)
    const changes = await decide(replay(entries, cycle))
    const at = clock().getTime() * 1000
    const group = entries.reduce((highest, entry) => Math.max(highest, entry.group ?? 0), 0) + 1
    for (const change of changes) {
      const last = entries[entries.length - 1]
      const entry: Entry = { seq: (last?.seq ?? 0) + 1, cycle, at, group, ...change }
      const previousHash = last?.hash ?? genesis
      const chained = { ...entry, previousHash, hash: hashOf(entry, previousHash) }
      await inside.run(appendEntry, chained)
      entries.push(chained)
    }
    return stateOf(replay(entries, cycle))
  })
}
