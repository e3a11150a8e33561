import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { genesis } from '../../../analytics/session/chain'
import { currentBoxes, listDecisions, move, redo, sessionSummary, undo, verifyChain } from '../../../analytics/session/decisions'
import type { Database } from '../../../analytics/workspace/query'
import { thorough } from '../../faults/support/tries'
import { clock, nineBoxWorkspace, person, rated, tagged } from '../ninebox/company'

const cycle = '2026Q1'
const people = ['a', 'b', 'c', 'd']
let db: Database

/** Four people, all in box 5 by the figures but d, who lacks a potential score. */
async function board(): Promise<Database> {
  const fresh = await nineBoxWorkspace()
  await fresh.run(`update setting set value = 'absolute' where key = 'ninebox.cuts.mode'`)
  await fresh.run(`update setting set value = '40' where key = 'ninebox.cuts.absolute_low'`)
  for (const id of people) {
    await person(fresh, id)
    await rated(fresh, id, 70)
    if (id !== 'd') await tagged(fresh, id, 1)
  }
  return fresh
}
const request = (employeeIds: string[], box: number, reason = '三季度连续交付') =>
  ({ cycle, employeeIds, box, reason, evidence: ['目标.json › path[3]'] }) as Parameters<typeof move>[1]
const at = async () => Object.fromEntries(await currentBoxes(db, cycle))

beforeEach(async () => {
  db = await board()
})

describe('a move', () => {
  it('is logged with box before, box after, reason, evidence and time', async () => {
    expect(await move(db, request(['a', 'd'], 9), clock)).toMatchObject({ decisions: 2, canUndo: true, canRedo: false })
    expect(await listDecisions(db, cycle)).toMatchObject([
      {
        seq: 1,
        employeeId: 'a',
        before: 5,
        after: 9,
        reason: '三季度连续交付',
        evidence: ['目标.json › path[3]'],
        at: '2026-04-08T02:00:00.000Z',
      },
      { seq: 2, employeeId: 'd', before: 0, after: 9, undone: false },
    ])
    expect(await at()).toEqual({ a: 9, d: 9 })
  })

  it('asks for a reason, a box, and somebody of this calibration who is not there already', async () => {
    const attempts: [Parameters<typeof move>[1], string][] = [
      [request(['a'], 9, ' x '), 'reason_required'],
      [request(['a'], 10), 'bad_input'],
      [request(['a'], 5), 'bad_input'],
      [request([], 9), 'bad_input'],
      [request(['a', 'nobody'], 9), 'unknown_person'],
    ]
    for (const [attempt, code] of attempts) await expect(move(db, attempt, clock)).rejects.toMatchObject({ code })
    expect(await listDecisions(db, cycle)).toEqual([])
  })

  it('starts from the box decided before, and passes over those already there', async () => {
    await move(db, request(['a'], 9), clock)
    await move(db, request(['a', 'a', 'b'], 9), clock)
    await move(db, request(['a'], 8), clock)
    expect((await listDecisions(db, cycle)).map(({ employeeId, before, after }) => [employeeId, before, after])).toEqual([
      ['a', 5, 9],
      ['b', 5, 9],
      ['a', 9, 8],
    ])
  })
})

describe('undo and redo', () => {
  it('take a whole group back and put it back, as new entries', async () => {
    await move(db, request(['a', 'b'], 9), clock)
    expect(await undo(db, cycle, clock)).toMatchObject({ decisions: 0, canUndo: false, canRedo: true })
    expect(await at()).toEqual({})
    await redo(db, cycle, clock)
    expect(await at()).toEqual({ a: 9, b: 9 })
    const log = await listDecisions(db, cycle)
    expect(log.map(({ seq, undoes, undone }) => [seq, undoes, undone])).toEqual([
      [1, null, false],
      [2, null, false],
      [3, 1, true],
      [4, 2, true],
      [5, 3, false],
      [6, 4, false],
    ])
  })

  it('find nothing at the start, and nothing to redo after a newer move', async () => {
    await expect(undo(db, cycle, clock)).rejects.toMatchObject({ code: 'nothing_to_undo' })
    await move(db, request(['a'], 9), clock)
    await undo(db, cycle, clock)
    await move(db, request(['b'], 1), clock)
    await expect(redo(db, cycle, clock)).rejects.toMatchObject({ code: 'nothing_to_undo' })
    await expect(undo(db, '2025Q4', clock)).rejects.toMatchObject({ code: 'nothing_to_undo' })
  })

  it('follow the simple model of two stacks, whatever the order of steps', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), who: fc.subarray(people, { minLength: 1 }), box: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await db.run('delete from calibration_decision')
        const start: Record<string, number> = { a: 5, b: 5, c: 5, d: 0 }
        let past: Record<string, number>[] = [start]
        let future: Record<string, number>[] = []
        const now = () => past[past.length - 1]
        for (const one of steps) {
          if (one.kind === 'move') {
            const changes = one.who.some((id) => now()[id] !== one.box)
            const done = await move(db, request(one.who, one.box), clock).then(
              () => true,
              () => false,
            )
            expect(done).toBe(changes)
            if (changes) {
              past = [...past, { ...now(), ...Object.fromEntries(one.who.map((id) => [id, one.box])) }]
              future = []
            }
          } else {
            const possible = one.kind === 'undo' ? past.length > 1 : future.length > 0
            const done = await (one.kind === 'undo' ? undo : redo)(db, cycle, clock).then(
              () => true,
              () => false,
            )
            expect(done).toBe(possible)
            if (possible && one.kind === 'undo') future = [...future, past.pop() as Record<string, number>]
            else if (possible) past = [...past, future.pop() as Record<string, number>]
          }
          const state = await sessionSummary(db, cycle)
          expect({ ...start, ...Object.fromEntries(await currentBoxes(db, cycle)) }).toEqual(now())
          expect([state.canUndo, state.canRedo]).toEqual([past.length > 1, future.length > 0])
        }
        expect((await verifyChain(db)).ok).toBe(true)
      }),
      { seed: 5, numRuns: thorough ? 60 : 3 },
    )
  }, 600_000)
})

describe('the hash chain', () => {
  beforeEach(async () => {
    await move(db, request(['a', 'b'], 9), clock)
    await undo(db, cycle, clock)
    await move(db, request(['c'], 2, '客户投诉两起，均已核实'), clock)
  })

  it('holds, from an empty log on', async () => {
    expect(await verifyChain(db)).toMatchObject({ ok: true, entries: 5, brokenAt: null })
    await db.run('delete from calibration_decision')
    expect(await verifyChain(db)).toEqual({ ok: true, entries: 0, brokenAt: null, head: genesis })
  })

  it('shows any change of any value of any entry', async () => {
    const changes = [
      `seq = seq + 100`,
      `cycle_id = '2025Q4'`,
      `employee_id = employee_id || ' '`,
      `box_before = box_before % 9 + 1`,
      `box_after = box_after % 9 + 1`,
      `reason = reason || '。'`,
      `reason = replace(reason, '付', '附') || chr(8203)`,
      `evidence = '[]'`,
      `evidence = '["目标.json › path[4]"]'`,
      `decided_at = decided_at + interval 1 microsecond`,
      `undoes = coalesce(undoes, 0) + 1`,
      `group_no = group_no + 1`,
      `previous_hash = 'f' || substr(previous_hash, 2)`,
      `hash = reverse(hash)`,
    ]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...changes), async (seq, change) => {
        await db.run('create or replace temp table kept as select * from calibration_decision')
        await db.run(`update calibration_decision set ${change} where seq = ${seq}`)
        const check = await verifyChain(db)
        await db.run('delete from calibration_decision')
        await db.run('insert into calibration_decision select * from kept')
        expect(check.ok).toBe(false)
        expect((await verifyChain(db)).ok).toBe(true)
      }),
      { seed: 9, numRuns: 70 },
    )
  })

  it('shows a removed, a doubled and a swapped entry', async () => {
    await db.run('create temp table kept as select * from calibration_decision')
    for (const change of [
      'delete from calibration_decision where seq = 2',
      'insert into calibration_decision select * from kept where seq = 3',
      'update calibration_decision set seq = case seq when 4 then 5 else 4 end where seq in (4, 5)',
    ]) {
      await db.run(change)
      expect((await verifyChain(db)).ok).toBe(false)
      await db.run('delete from calibration_decision')
      await db.run('insert into calibration_decision select * from kept')
    }
  })
})
