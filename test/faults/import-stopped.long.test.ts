// An import of a whole company that is killed at any moment, or cancelled: the workspace is as before it or as after it, never in between.
import { spawn } from 'node:child_process'
import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Readers } from '../../electron/readers/readers'
import type { CompanyTruth } from '../../fixtures/company/generate'
import { Random } from '../../fixtures/company/random'
import { allRates, plantedRates, runImport } from '../flow/company'
import { built } from '../support/built'
import { copyCompany } from '../support/company-files'
import { attackFolder } from './support/base'
import { open, signatureOf, sound } from './support/state'
import { tries } from './support/tries'

const folder = attackFolder()
const files = join(folder, 'files')
const base = join(folder, 'base.duckdb')
let truth: CompanyTruth
let before: string
let after: string
let milliseconds: number

function copyOf(name: string): string {
  const path = join(folder, `${name}.duckdb`)
  for (const part of ['', '.journal']) copyFileSync(base + part, path + part)
  return path
}

beforeAll(async () => {
  truth = await copyCompany(files, { size: 'small', company: 'second' })
  const workspace = await open(base, { company: 'Harborsail', cycle: truth.cycle })
  await runImport(workspace, [join(files, 'Headcount 2026Q1.xlsx'), join(files, 'Indicator Dictionary.xlsx')])
  before = await signatureOf(workspace)
  workspace.close()
  const whole = copyOf('whole')
  const started = performance.now()
  await killed(whole, null)
  milliseconds = performance.now() - started
  after = await sound(whole)
  expect(after).not.toBe(before)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Imports everything; it is killed after `delay`, as soon as it says what it is doing, or not at all. */
async function killed(path: string, delay: number | 'at its first word' | null): Promise<void> {
  const child = spawn(process.execPath, [built('cli.cjs'), 'import', files, '-w', path], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise((done) => child.once('exit', done))
  child.stderr.on('data', () => delay === 'at its first word' && child.kill('SIGKILL'))
  const timer = typeof delay !== 'number' ? undefined : setTimeout(() => child.kill('SIGKILL'), delay)
  await ended
  clearTimeout(timer)
}

/** What was left over does not stand in the way of the next import. */
async function importsAgain(path: string, readers?: Readers): Promise<void> {
  const workspace = await open(path)
  const outcome = await runImport(workspace, [files], readers ? { open: readers.open } : {})
  expect(outcome.refused).toEqual([])
  expect(await allRates(workspace, truth.cycle)).toEqual(plantedRates(truth))
  workspace.close()
  expect(await sound(path)).not.toBe(before)
}

// An import killed at a step is tried in any case: import-killed.test.ts.
it('kill -9 leaves the workspace as before or as after the import, wherever it strikes', killedAnywhere, 1_200_000)

async function killedAnywhere() {
  const random = new Random('kill')
  // Half of the points anywhere, half where it commits, checkpoints and writes the journal.
  const shares = Array.from({ length: 20 }, (_, turn) => (turn % 2 ? 0.7 + 0.35 * random.next() : 0.15 + 0.7 * random.next()))
  const found: string[] = []
  await tries('F1 import killed', ['at its first word' as const, ...shares.map((share) => share * milliseconds)], async (when) => {
    const path = copyOf(`killed-${when}`)
    await killed(path, when)
    const signature = await sound(path)
    found.push(signature)
    expect([before, after]).toContain(signature)
    if (found.length % 3 === 1) await importsAgain(path)
    rmSync(path)
  })
  expect(found).toContain(before)
}

describe('cancel', () => {
  const parts: [string, (step: string, share: number) => boolean][] = [
    ['while people are matched', (step) => step === 'match'],
    ['at 50 %', (_, share) => share > 0.5],
    ['while values are typed', (step) => step === 'type'],
    ['while figures are stored', (step) => step === 'store'],
    ...[1, 2, 5, 10, 20, 30, 40, 60, 70, 80, 90, 99].map((percent): [string, (step: string, share: number) => boolean] => [
      `at ${percent} %`,
      (_, share) => share * 100 >= percent,
    ]),
  ]
  it('leaves nothing, and the next import works', async () => {
    await tries('F14 import cancelled', parts, async ([name, isTime]) => {
      const path = copyOf(`cancelled ${name}`)
      const workspace = await open(path)
      const readers = new Readers(built('reader-worker.cjs'))
      const stop = new AbortController()
      const failure = await runImport(workspace, [files], {
        open: readers.open,
        signal: stop.signal,
        onProgress: (step, _, done, total) => {
          if (isTime(step, total ? done / total : 0)) stop.abort()
        },
      }).then(
        () => null,
        (error: { code?: string; issue?: { code: string } }) => error.issue?.code ?? error.code,
      )
      expect(failure).toBe('cancelled')
      expect(await signatureOf(workspace)).toBe(before)
      expect(readdirSync(workspace.stageFolder ?? '').sort()).toEqual(['.plumbline'])
      workspace.close()
      await importsAgain(path, readers)
      await readers.stop()
      rmSync(path)
    })
  }, 1_200_000)
})
