// The database's log and the journal cut, altered, exchanged: what was committed is there, or it is said what is missing until somebody accepts it.
import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainly } from '../electron/cli'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { runner, tries } from './support/tries'

const folder = attackFolder()
const run = runner()
let source: Base
/** The workspace with a second import that is in its log only. */
let logged: string

beforeAll(async () => {
  source = await base()
  logged = copyOfBase(source, folder, 'logged')
  const commit = `insert into import_batch select 7, 7, now(), now(), 1, 1, 0, 0, 0, 0, 'seven'`
  const filler = 'insert into source_file select * from source_file where false'
  await plainly(logged, 'pragma disable_checkpoint_on_shutdown', filler, 'begin', commit, 'commit')
  appendFileSync(`${logged}.journal`, '\n{"commit":7,"rows":0,"signature":"seven","at":"2026-04-01T00:00:00Z"}\n')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copyOfLogged(name: string): string {
  const path = copyOfBase({ ...source, workspace: logged }, folder, name)
  copyFileSync(`${logged}.wal`, `${path}.wal`)
  return path
}

const batches = async (path: string): Promise<number> =>
  Number(JSON.parse((await run(['sql', '-w', path, 'select count(*)::integer as n from import_batch', '--json'])).out)[0].n)

/** Either nothing is missing, or it is said, by every command, until it is accepted. */
async function toldUntilAccepted(path: string): Promise<void> {
  const { code, err } = await run(['backup', '-w', path])
  expect([code, err.includes('    at ')]).toEqual([0, false])
  const missing = (await batches(path)) < 2
  expect((await run(['verify', '-w', path])).code).toBe(missing ? 2 : 0)
  expect((await run(['metrics', '-w', path])).err.includes('1 import')).toBe(missing)
  expect((await run(['accept-loss', '-w', path])).code).toBe(missing ? 0 : 2)
  expect((await run(['verify', '-w', path])).code).toBe(0)
}

describe('a log', () => {
  const flip = (share: number) => (path: string) => {
    const bytes = readFileSync(`${path}.wal`)
    for (let n = 0; n < 4; n++) bytes[Math.floor((bytes.length - 5) * share) + n] ^= 0x55
    writeFileSync(`${path}.wal`, bytes)
  }
  const cut = (share: number) => (path: string) => truncateSync(`${path}.wal`, Math.floor(statSync(`${path}.wal`).size * share))
  const zeroEnd = (bytes: Buffer) => bytes.fill(0, bytes.length - 64)
  const attacks: [string, (path: string) => void | Promise<void>][] = [
    ['cut at half', cut(0.5)],
    ['altered in the middle', flip(0.5)],
    ['whole', () => {}],
    ['missing', (path) => rmSync(`${path}.wal`)],
    ['cut at its start', cut(0.05)],
    ['cut at its end', cut(0.95)],
    ['empty', cut(0)],
    ['altered at its start', flip(0.02)],
    ['altered at its end', flip(0.97)],
    ['with zeros at its end', (path) => writeFileSync(`${path}.wal`, zeroEnd(readFileSync(`${path}.wal`)))],
    ['of text', (path) => writeFileSync(`${path}.wal`, 'my notes')],
    [
      'of another database',
      async (path) => {
        const other = join(folder, 'other.duckdb')
        await plainly(other, 'pragma disable_checkpoint_on_shutdown', 'create table theirs as select range as n from range(1000)')
        copyFileSync(`${other}.wal`, `${path}.wal`)
      },
    ],
  ]
  it('that was spoiled loses nothing unsaid, and is kept when it cannot be used', async () => {
    await tries('F7 log', attacks, async ([name, spoil]) => {
      const path = copyOfLogged(`log ${name}`)
      await spoil(path)
      const spoiled = existsSync(`${path}.wal`) ? readFileSync(`${path}.wal`) : null
      await toldUntilAccepted(path)
      if (spoiled?.length && !name.startsWith('cut') && name !== 'whole') {
        const kept = readdirSync(dirname(path)).filter((file) => file.includes('.wal.corrupt-'))
        expect(kept.map((file) => readFileSync(join(dirname(path), file)).equals(spoiled))).toEqual([true])
      }
    })
  }, 600_000)
})

describe('a journal', () => {
  const attacks: [string, (journal: string) => void | Promise<void>, number][] = [
    ['torn in its last line', (journal) => truncateSync(journal, statSync(journal).size - 20), 0],
    [
      'of another workspace',
      (journal) => writeFileSync(journal, '{"workspace":"another"}\n{"commit":1,"rows":5,"signature":"theirs"}\n'),
      0,
    ],
    ['missing', (journal) => rmSync(journal), 0],
    ['empty', (journal) => truncateSync(journal, 0), 0],
    ['overwritten by bytes', (journal) => writeFileSync(journal, Buffer.alloc(4096, 0xfe)), 0],
    ['overwritten by text', (journal) => writeFileSync(journal, 'my notes\n{"and":"more"}\n[]\nnull\n"text"\n'), 0],
    ['with a line of a lost import', (journal) => appendFileSync(journal, '\n{"commit":9,"rows":3,"signature":"x","at":"x"}\n'), 2],
    ['with values of the wrong kind', (journal) => appendFileSync(journal, '\n{"commit":{"a":1},"rows":"many"}\n{"accepted":7}\n'), 0],
    ['twice', (journal) => appendFileSync(journal, readFileSync(journal)), 0],
    ['with lines of Windows', (journal) => writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll('\n', '\r\n')), 0],
  ]
  it('that was spoiled keeps nobody out and invents no loss', async () => {
    await tries('F7 journal', attacks, async ([name, spoil, expected]) => {
      const path = copyOfBase(source, folder, `journal ${name}`)
      await spoil(`${path}.journal`)
      const verified = await run(['verify', '-w', path])
      expect([verified.code, verified.err.includes('    at ')]).toEqual([expected, false])
      const imported = await run(['import', source.more, '-w', path])
      expect([imported.code, imported.err.includes('    at ')]).toEqual([0, false])
      expect((await run(['verify', '-w', path])).code).toBe(expected)
      expect(await batches(path)).toBe(2)
    })
  }, 600_000)
})
