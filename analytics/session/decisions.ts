// Calibration decisions as an append-only log: a move, its undo and its redo are entries of their own, chained by hash.
import { AnalyticsError } from '../messages/errors'
import type { Box, Move } from '../ninebox/types'
import type { Database } from '../workspace/query'
import appendEntry from './append.sql'
import { type Entry, genesis, hashOf } from './chain'
import lastEntry from './last_entry.sql'
import listEntries from './list.sql'
import placesNow from './places_now.sql'
import redoGroup from './redo_group.sql'
import summaryOfCycle from './summary.sql'
import type { Decision, Place, SessionSummary } from './types'
import undoGroup from './undo_group.sql'

export { verifyChain } from './chain'

export type Clock = () => Date

/** What one entry says, before it gets its number, time and hash. */
type Change = Pick<Entry, 'employeeId' | 'before' | 'after' | 'reason' | 'evidence' | 'undoes'>

/**
 * Moves people to a box; all of them are one group that is undone together. People already there are passed over.
 * @returns where the log stands afterwards
 * @throws AnalyticsError `reason_required` under two characters, `unknown_person` for anybody not calibrated in the cycle, `bad_input` for a box
 * outside 1–9 or nobody to move
 */
export async function move(db: Database, request: Move & { cycle: string }, clock: Clock): Promise<SessionSummary> {
  const { cycle, box } = request
  const reason = request.reason.trim()
  const evidence = JSON.stringify(request.evidence)
  if ([...reason].length < 2) throw new AnalyticsError('reason_required', { least: 2 })
  if (!Number.isInteger(box) || box < 1 || box > 9) throw new AnalyticsError('bad_input', { field: 'box' })
  return write(db, cycle, clock, async (inside) => {
    const places = await placesOf(inside, cycle, request.employeeIds)
    const moving = [...places].filter(([, before]) => before !== box)
    if (!moving.length) throw new AnalyticsError('bad_input', { field: 'employeeIds', moving: 0 })
    return moving.map(([employeeId, before]) => ({ employeeId, before, after: box, reason, evidence, undoes: null }))
  })
}

/** Takes the newest group of the cycle back. @throws AnalyticsError `nothing_to_undo` */
export async function undo(db: Database, cycle: string, clock: Clock): Promise<SessionSummary> {
  return write(db, cycle, clock, (inside) => stepOf(inside, cycle, 'undo'))
}

/** Puts the group undone last back, as long as no move came after. @throws AnalyticsError `nothing_to_undo` */
export async function redo(db: Database, cycle: string, clock: Clock): Promise<SessionSummary> {
  return write(db, cycle, clock, (inside) => stepOf(inside, cycle, 'redo'))
}

/** Who has been moved where in the cycle, by employee id. */
export async function currentBoxes(db: Database, cycle: string): Promise<Map<string, Box>> {
  const rows = await db.all<{ employee_id: string; box: Box }>('select employee_id, box from decision_box where cycle_id = $cycle', {
    cycle,
  })
  return new Map(rows.map((row) => [row.employee_id, row.box]))
}

export async function sessionSummary(db: Database, cycle: string): Promise<SessionSummary> {
  return (await db.first<SessionSummary>(summaryOfCycle, { cycle })) ?? { decisions: 0, canUndo: false, canRedo: false }
}

/** The log of a cycle, oldest first, undone moves included. */
export const listDecisions = (db: Database, cycle: string): Promise<Decision[]> => db.all<Decision>(listEntries, { cycle })

/** The boxes people stand in now, in the order asked, each person once. */
async function placesOf(db: Database, cycle: string, employeeIds: readonly string[]): Promise<Map<string, Place>> {
  const rows = await db.all<{ employeeId: string; box: Place }>(placesNow, { cycle, employees: JSON.stringify(employeeIds) })
  const found = new Map(rows.map((row) => [row.employeeId, row.box]))
  return new Map(
    employeeIds.map((employeeId) => {
      const place = found.get(employeeId)
      if (place === undefined) throw new AnalyticsError('unknown_person', { cycle })
      return [employeeId, place]
    }),
  )
}

async function stepOf(db: Database, cycle: string, step: 'undo' | 'redo'): Promise<Change[]> {
  const changes = await db.all<Change>(step === 'undo' ? undoGroup : redoGroup, { cycle })
  if (!changes.length) throw new AnalyticsError('nothing_to_undo', { step })
  return changes
}

/** Decides and appends in one transaction, so that an entry always follows from the log it was decided on. */
async function write(db: Database, cycle: string, clock: Clock, decide: (inside: Database) => Promise<Change[]>): Promise<SessionSummary> {
  return db.transaction(async (inside) => {
    const changes = await decide(inside)
    const last = await inside.first<{ seq: number; group: number; hash: string }>(lastEntry)
    const at = clock().getTime() * 1000
    const group = (last?.group ?? 0) + 1
    let seq = last?.seq ?? 0
    let previousHash = last?.hash ?? genesis
    for (const change of changes) {
      seq += 1
      const entry: Entry = { seq, cycle, at, group, ...change }
      const hash = hashOf(entry, previousHash)
      await inside.run(appendEntry, { ...entry, previousHash, hash })
      previousHash = hash
    }
    return sessionSummary(inside, cycle)
  })
}
