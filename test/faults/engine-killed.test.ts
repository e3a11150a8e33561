// The engine's process ended by kill -9 while people are moved and settings changed: whatever was acknowledged is there afterwards.
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Box, NineBoxPerson } from '../../analytics/ninebox/types'
import { verifyChain } from '../../analytics/session/decisions'
import type { Result } from '../../electron/contract/result'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { given, type RunningEngine, startEngine } from './support/engine'
import { dying, type KillPoint } from './support/killed'
import { leftBeside, open } from './support/state'
import { evenly, fully, spread, tries } from './support/tries'

const folder = attackFolder()
const cycle = '2026Q1'
/** More steps than so many changes take, so that the engine does not outlive them. */
const lastStep = 150
let source: Base

beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function untilKilled(
  path: string,
  point: KillPoint,
  change: (engine: RunningEngine, turn: number) => Promise<Result<unknown> | null>,
) {
  const engine = startEngine({ folder, workspace: path, env: dying(point), preload: ['die-at.cjs'] })
  await engine.call('workspace.reopen', {})
  try {
    for (let acknowledged = 0; acknowledged < lastStep; acknowledged++) {
      const answer = await change(engine, acknowledged + 1)
      if (!answer) return acknowledged
      given(answer)
    }
    throw new Error('never killed')
  } finally {
    await engine.kill()
  }
}

it('keeps every move that was acknowledged, and the log of decisions whole', async () => {
  let most = 0
  await tries('F2 killed while moving', spread(lastStep, 60, 1), async (at) => {
    const path = copyOfBase(source, folder, `move-${at}`)
    let people: NineBoxPerson[] = []
    const acknowledged = await untilKilled(path, { from: 'insert into calibration_decision', at }, async (engine, turn) => {
      if (turn === 1) people = given(await engine.call('ninebox.board', { slice: {} })).people
      const person = people[turn % people.length]
      person.box = (((person.box ?? 0) % 9) + 1) as Box
      return engine.call('ninebox.move', { cycle, employeeIds: [person.employeeId], box: person.box, reason: `turn ${turn}`, evidence: [] })
    })
    most = Math.max(most, acknowledged)
    const workspace = await open(path)
    const log = await workspace.db.all<{ seq: number; reason: string }>('select seq, reason from calibration_decision order by seq')
    const chain = await verifyChain(workspace.db)
    workspace.close()
    expect([workspace.lost, chain.ok]).toEqual([null, true])
    expect([acknowledged, acknowledged + 1]).toContain(log.length)
    expect(log.map(({ reason }) => reason)).toEqual(log.map((_, turn) => `turn ${turn + 1}`))
    expect(leftBeside(path)).toEqual([])
    rmSync(dirname(path), { recursive: true })
  })
  expect(most).toBeGreaterThan(1)
}, 1_200_000)

fully(
  'keeps every setting that was acknowledged',
  async () => {
    const key = 'privacy.small_group'
    let most = 0
    await tries('F2 killed while settings change', evenly(lastStep, 30), async (at) => {
      const path = copyOfBase(source, folder, `setting-${at}`)
      const valueIn = (turn: number) => String(3 + (turn % 20))
      const acknowledged = await untilKilled(path, { from: 'update setting', at }, (engine, turn) =>
        engine.call('settings.set', { key, value: valueIn(turn) }),
      )
      most = Math.max(most, acknowledged)
      const workspace = await open(path)
      const stored = await workspace.db.first<{ value: string; source: string }>('select value, source from setting where key = $key', {
        key,
      })
      workspace.close()
      expect(workspace.lost).toBeNull()
      const before = acknowledged ? valueIn(acknowledged) : undefined
      expect([before ?? stored?.value, valueIn(acknowledged + 1)]).toContain(stored?.value)
      expect(leftBeside(path)).toEqual([])
      rmSync(dirname(path), { recursive: true })
    })
    expect(most).toBeGreaterThan(1)
  },
  1_200_000,
)
