// A report whose writing is ended by kill -9: nothing stands under its name, or all of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attackFolder, type Base, base, ownTemporary } from './support/base'
import { killedAt, stepsOf } from './support/killed'
import { leftTemporary } from './support/state'
import { evenly, runner, tries } from './support/tries'

const folder = attackFolder()
let source: Base
beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isWholeReport = (name: string, text: string): boolean =>
  name.endsWith('.json') ? JSON.parse(text).schema !== undefined : text.trimEnd().endsWith('</html>')

it('leaves no half of one, the old one where there was one, and nothing behind after the next', async () => {
  const args = (out: string) => ['diagnose', source.files, '--out', out]
  const steps = () => stepsOf(args(join(folder, 'counted-out')), join(folder, 'steps'), { from: 'counted-out' })
  await tries('F3 killed while a report is written', evenly(await steps(), 12), async (at) => {
    const out = join(folder, `out-${at}`)
    const temporary = ownTemporary(folder, `out-${at}`)
    mkdirSync(out)
    if (at % 2) writeFileSync(join(out, 'metrics.json'), '{"schema":"plumbline.metrics/1"}')
    await killedAt(args(out), { from: `out-${at}`, at }, temporary.env)
    for (const name of readdirSync(out).filter((file) => !file.startsWith('.')))
      expect([name, isWholeReport(name, readFileSync(join(out, name), 'utf8'))]).toEqual([name, true])
    if (at % 2) expect(existsSync(join(out, 'metrics.json'))).toBe(true)
    expect((await runner(temporary.env)(args(out))).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['metrics.json', 'report.html'])
    expect(leftTemporary(temporary.path)).toEqual([])
  })
}, 600_000)
