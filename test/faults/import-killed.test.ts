// Imports ended by kill -9 at chosen steps: into a workspace, into one that is only being made, and while the copy after it is written.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWhole } from '../../analytics/workspace/backup'
import { listBackups } from '../../analytics/workspace/backup-index'
import { attackFolder, type Base, base, copyOfBase, ownTemporary } from './support/base'
import { killedAt, stepsOf } from './support/killed'
import { leftBeside, leftTemporary, sound } from './support/state'
import { evenly, fully, points, runner, thorough, tries } from './support/tries'

const folder = attackFolder()
let source: Base
let before: string
let after: string
const all = () => [source.files, source.more]

beforeAll(async () => {
  source = await base()
  before = await sound(copyOfBase(source, folder, 'before'))
  const whole = copyOfBase(source, folder, 'whole')
  expect((await runner()(['import', source.more, '-w', whole])).code).toBe(0)
  after = await sound(whole)
  expect(after).not.toBe(before)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The next start clears away what the killed one left, and nothing keeps it out. */
async function startedAgain(path: string, env: Record<string, string>, temporary: string): Promise<void> {
  const { code, err } = await runner(env)(['import', ...all(), '-w', path])
  expect([code, err.includes('    at ')]).toEqual([0, false])
  expect(leftBeside(path)).toEqual([])
  expect(leftTemporary(temporary)).toEqual([])
}

describe('kill -9', () => {
  it('during an import leaves the workspace as before or as after it', async () => {
    const found: string[] = []
    const whole = copyOfBase(source, folder, 'counted')
    const steps = () => stepsOf(['import', source.more, '-w', whole], join(folder, 'steps'))
    await tries('F1 import killed', await points(steps, 60, 118), async (at) => {
      const path = copyOfBase(source, folder, `killed-${at}`)
      const temporary = ownTemporary(folder, `killed-${at}`)
      await killedAt(['import', source.more, '-w', path], { at }, temporary.env)
      const signature = await sound(path)
      found.push(signature)
      expect([before, after]).toContain(signature)
      if (!thorough || at % 4 === 0) {
        await startedAgain(path, temporary.env, temporary.path)
        expect(await sound(path)).toBe(after)
      }
      rmSync(dirname(path), { recursive: true })
    })
    expect(found).toContain(before)
  }, 1_200_000)

  fully('during the first import leaves a workspace that opens, or none, and the same import works then', firstKilled, 1_200_000)

  async function firstKilled() {
    const made = join(folder, 'made.duckdb')
    const steps = await stepsOf(['import', ...all(), '-w', made], join(folder, 'steps-new'))
    /** Everything in one import into a workspace that was not there. */
    const fresh = await sound(made)
    expect([before, after]).not.toContain(fresh)
    await tries('F1 first import killed', evenly(steps, 24), async (at) => {
      const path = join(folder, `new-${at}`, 'q1.duckdb')
      const temporary = ownTemporary(folder, `new-${at}`)
      await killedAt(['import', ...all(), '-w', path], { at }, temporary.env)
      await startedAgain(path, temporary.env, temporary.path)
      expect(await sound(path)).toBe(fresh)
      rmSync(dirname(path), { recursive: true, force: true })
    })
  }

  fully(
    'during the copy after an import leaves the import stored, and no copy that is not whole',
    async () => {
      const from = '.backups'
      const copied = copyOfBase(source, folder, 'copied')
      const stepsOfCopy = () => stepsOf(['import', source.more, '-w', copied], join(folder, 'steps-copy'), { from })
      await tries('F1 copy killed', evenly(await stepsOfCopy(), 24), async (at) => {
        const path = copyOfBase(source, folder, `copy-${at}`, true)
        const ran = await killedAt(['import', source.more, '-w', path], { from, at })
        expect(ran.code).toBeNull()
        expect([before, after]).toContain(await sound(path))
        for (const backup of listBackups(path)) expect(await isWhole(path, backup)).toBe(true)
        expect((await runner()(['backup', '-w', path])).code).toBe(0)
        expect(readdirSync(`${path}.backups`).filter((name) => name.endsWith('.part'))).toEqual([])
        expect(existsSync(`${path}.lock`)).toBe(false)
        rmSync(dirname(path), { recursive: true })
      })
    },
    1_200_000,
  )
})
