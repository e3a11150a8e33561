// A workspace of an older version, killed while it is brought up to date; and one of a newer version, which is left as it is.
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isWhole } from '../../analytics/workspace/backup'
import { listBackups } from '../../analytics/workspace/backup-index'
import { plainly } from '../electron/cli'
import { backToOlder } from '../support/older-workspace'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { startEngine } from './support/engine'
import { killedAt, stepsOf } from './support/killed'
import { sound } from './support/state'
import { few, points, runner, thorough, tries } from './support/tries'

const folder = attackFolder()
let source: Base
let older: Base
let before: string

beforeAll(async () => {
  source = await base()
  before = await sound(copyOfBase(source, folder, 'before'))
  const workspace = copyOfBase(source, folder, 'older')
  await plainly(workspace, ...backToOlder, 'checkpoint')
  older = { ...source, workspace }
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('killed while its tables change, it is brought up to date by the next start, and a whole copy of it is there', async () => {
  const command = (path: string) => ['backup', '-w', path]
  const steps = () => stepsOf(command(copyOfBase(older, folder, 'counted')), join(folder, 'steps'))
  await tries('F24 killed while tables change', await points(steps, 30, 130), async (at) => {
    const path = copyOfBase(older, folder, `older-${at}`)
    const { code } = await killedAt(command(path), { at })
    if (!thorough) expect(code).toBeNull()
    expect(await sound(path)).toBe(before)
    const copies = listBackups(path)
    for (const copy of copies) expect(await isWhole(path, copy)).toBe(true)
    expect(copies.some(({ reason }) => reason === 'migration')).toBe(true)
    rmSync(dirname(path), { recursive: true })
  })
}, 1_200_000)

it('made by a newer program, it is refused in a sentence and not touched', async () => {
  const newer = copyOfBase(source, folder, 'newer')
  await plainly(newer, `update workspace_info set value = '99' where key = 'schema_version'`, 'checkpoint')
  const bytes = readFileSync(newer)
  await tries('F24 newer workspace', few(['metrics', 'engine', 'verify', 'import', 'backup'], 1), async (how) => {
    if (how === 'engine') {
      const engine = startEngine({ folder, workspace: null })
      const opened = await engine.call('workspace.open', { path: engine.token('workspace', newer) })
      await engine.stop()
      expect(opened).toMatchObject({ ok: false, failure: { code: 'workspace_newer' } })
    } else {
      const { code, err } = await runner()([how, ...(how === 'import' ? [source.more] : []), '-w', newer])
      expect([code, err]).toEqual([2, expect.stringContaining('was made by a newer Plumbline')])
    }
    expect(readFileSync(newer).equals(bytes)).toBe(true)
  })
}, 300_000)
