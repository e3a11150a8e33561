// Workspaces whose file was altered, cut, exchanged or overwritten: never a wrong figure that verifies, always a sentence, and the newest whole copy comes back.
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Random } from '../../fixtures/company/random'
import { program, type Ran } from '../support/program'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { leftBeside } from './support/state'
import { tries } from './support/tries'

const folder = attackFolder()
const run = program()
const block = 256 * 1024
let source: Base
let figures: unknown

beforeAll(async () => {
  source = await base()
  figures = figuresOf(await run(['metrics', '-w', copyOfBase(source, folder, 'whole'), '--json']))
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const figuresOf = ({ out }: Ran): unknown => JSON.parse(out).metrics

type Damage = [name: string, spoil: (path: string) => void]

function patch(path: string, work: (file: number, bytes: number) => void): void {
  const file = openSync(path, 'r+')
  work(file, statSync(path).size)
  closeSync(file)
}

/** A few bits in places that chance picks; the first blocks are met often. */
const flipped = (seed: number): Damage => [
  `bits ${seed}`,
  (path) =>
    patch(path, (file, bytes) => {
      const random = new Random(`flip ${seed}`)
      for (let turn = 0; turn < 4; turn++) {
        const at = Math.floor(random.next() * (turn ? bytes : 3 * block))
        const byte = Buffer.alloc(1)
        readSync(file, byte, 0, 1, at)
        byte[0] ^= 1 << Math.floor(8 * random.next())
        writeSync(file, byte, 0, 1, at)
      }
    }),
]

/** Blocks in each other's places, behind the three headers. */
const swapped = (seed: number): Damage => [
  `blocks ${seed}`,
  (path) =>
    patch(path, (file, bytes) => {
      const random = new Random(`swap ${seed}`)
      const pick = () => 3 * 4096 + block * Math.floor(random.next() * ((bytes - 3 * 4096) / block))
      const [one, other] = [pick(), pick()]
      const [a, b] = [Buffer.alloc(block), Buffer.alloc(block)]
      readSync(file, a, 0, block, one)
      readSync(file, b, 0, block, other)
      writeSync(file, a, 0, block, other)
      writeSync(file, b, 0, block, one)
    }),
]
const cut = (share: number): Damage => [`cut ${share}`, (path) => truncateSync(path, Math.floor(statSync(path).size * share))]
const zeroed = (from: number, length: number): Damage => [
  `zeros ${from}`,
  (path) => patch(path, (file, bytes) => void writeSync(file, Buffer.alloc(length), 0, length, Math.floor(bytes * from))),
]
const replaced = (name: string, content: string | Buffer): Damage => [name, (path) => writeFileSync(path, content)]

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)
const damages: Damage[] = [
  cut(0.5),
  replaced('text', 'not a database at all '.repeat(1000)),
  swapped(0),
  flipped(0),
  replaced('empty', ''),
  ...numbers(12).map((n) => flipped(n + 1)),
  ...numbers(12).map((n) => swapped(n + 1)),
  ...[0.001, 0.1, 0.25, 0.75, 0.99].map(cut),
  ...[0, 0.1, 0.3, 0.6, 0.9].map((from) => zeroed(from, 100_000)),
  replaced('page', '<!doctype html><title>Sign in</title>'),
  replaced('another database', Buffer.from('SQLite format 3\0'.padEnd(4096, '\0'))),
]

/** Ended by a signal is allowed to the database, not to a command that says whether a file is whole. */
function expectSentence({ code, err, out }: Ran, codes: number[]): void {
  expect(codes).toContain(code)
  expect(err + out).not.toMatch(/ {4}at |Something went wrong inside/)
  if (code === 2) expect(err.trim()).not.toBe('')
}

it('never gives a wrong figure that verifies, says what is wrong, and is put right from its copy', async () => {
  await tries('F6 damaged file', damages, async ([name, spoil]) => {
    const path = copyOfBase(source, folder, name, true)
    spoil(path)
    const damaged = readFileSync(path)
    const verified = await run(['verify', '-w', path])
    expectSentence(verified, [0, 2])
    const asked = await run(['metrics', '-w', path, '--json'])
    if (verified.code === 0) expect([asked.code, figuresOf(asked)]).toEqual([0, figures])
    else if (asked.code !== null) expectSentence(asked, [0, 2])
    expect(readFileSync(path).equals(damaged)).toBe(true)
    const restored = await run(['restore', '-w', path])
    expectSentence(restored, [0])
    const kept = readdirSync(dirname(path)).filter((file) => file.endsWith('.damaged'))
    expect(kept).toHaveLength(1)
    expect(readFileSync(join(dirname(path), kept[0])).equals(damaged)).toBe(true)
    expect((await run(['verify', '-w', path])).code).toBe(0)
    expect(figuresOf(await run(['metrics', '-w', path, '--json']))).toEqual(figures)
    expect(leftBeside(path)).toEqual([])
    rmSync(dirname(path), { recursive: true })
  })
}, 1_200_000)
