// Source files that are locked, withheld, or change under the reader; and readers that fail, never end or take all memory.
import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Readers } from '../../electron/readers/readers'
import { openSource } from '../../importers/read'
import type { SourceReader } from '../../importers/source/types'
import { runImport } from '../flow/company'
import { attackFolder, type Base, base, copyOfBase } from './support/base'
import { open, signatureOf, sound } from './support/state'
import { runner, tries } from './support/tries'

const folder = attackFolder()
let source: Base
beforeAll(async () => {
  source = await base()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = '工号,姓名,部门,入职日期\n'
const roster = (people: number) => header + Array.from({ length: people }, (_, n) => `R${n},人${n},质量部,2021-03-01\n`).join('')
const good = `${header}GOOD1,好一,质量部,2021-03-01\n`

it('passes over the lock files of other programs, and names what it may not read', async () => {
  // Nothing is forbidden to root, unless it leaves the right to pass over permissions behind.
  const everybody = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'] : []
  const cases: [string, (place: string) => void, string | null][] = [
    ['~$roster.xlsx', (place) => writeFileSync(join(place, '~$roster.xlsx'), Buffer.alloc(165, 32)), null],
    ['secret.csv', (place) => writeFileSync(join(place, 'secret.csv'), good, { mode: 0o000 }), 'may not be read'],
    ['.~lock.roster.xlsx#', (place) => writeFileSync(join(place, '.~lock.roster.xlsx#'), ',me,here'), null],
    ['withheld', (place) => mkdirSync(join(place, 'withheld'), { mode: 0o000 }), 'may not be read'],
    ['pipe.csv', (place) => void spawnSync('mkfifo', [join(place, 'pipe.csv')]), 'no ordinary file'],
  ]
  await tries('F9 locked or withheld source', cases, ([name, make, said]) => {
    const place = mkdtempSync(join(folder, 'held-'))
    for (const made of [folder, place]) chmodSync(made, 0o777)
    writeFileSync(join(place, 'good.csv'), good)
    make(place)
    const [program, ...args] = [...everybody, process.execPath, join(__dirname, '../../out/main/cli.cjs')]
    const env = { ...process.env, LANG: 'en_US.UTF-8', HOME: place, TMPDIR: place }
    const { status, stdout, stderr } = spawnSync(program, [...args, 'diagnose', place, '--out', join(place, 'out')], {
      env,
      encoding: 'utf8',
    })
    expect([status, stderr.includes('    at ')]).toEqual([0, false])
    expect((stdout + stderr).includes(name)).toBe(said !== null)
    if (said) expect(stdout + stderr).toContain(said)
  })
}, 300_000)

describe('a source that changes while it is read', () => {
  const changes: [string, (path: string) => void][] = [
    ['cut', (path) => truncateSync(path, 1000)],
    ['grown', (path) => appendFileSync(path, 'R99999,人,质量部,2021-03-01\n')],
    ['gone', (path) => rmSync(path)],
    ['replaced', (path) => writeFileSync(path, roster(20_001))],
    ['emptied', (path) => truncateSync(path, 0)],
  ]
  it('is refused by name as a whole, and the others go in', async () => {
    await tries('F10 source changed', changes, async ([name, change]) => {
      const path = copyOfBase(source, folder, `changed ${name}`)
      const [changing, steady] = [join(folder, `${name}.csv`), join(folder, `${name} good.csv`)]
      writeFileSync(changing, roster(20_000))
      writeFileSync(steady, good)
      const workspace = await open(path)
      // Changed once its reader is open: by then it has been hashed and looked at.
      const opened = async (file: string): Promise<SourceReader> => {
        const reader = await openSource(file)
        if (file === changing) change(changing)
        return reader
      }
      const { refused, files } = await runImport(workspace, [changing, steady], { open: opened })
      const people = await workspace.db.first<{ n: number }>(`select count(*)::integer as n from employee where employee_no like 'R%'`)
      workspace.close()
      expect([refused.map(({ file }) => file), files, people?.n]).toEqual([[`${name}.csv`], 1, 0])
      await sound(path)
    })
  }, 300_000)
})

describe('a reader that fails', () => {
  const crashes: [string, string][] = [
    ['throws', `throw new Error('of the test')`],
    ['takes all memory', `const all = []; for (;;) all.push(new Array(1e6).fill(Math.random()))`],
    ['ends', `process.exit(1)`],
    ['rejects', `void Promise.reject(new Error('of the test'))`],
  ]
  it('costs the import nothing but its file, and the next import works', async () => {
    await tries('F15 reader crashed', crashes, async ([name, crash]) => {
      const path = copyOfBase(source, folder, `crash ${name}`)
      const place = join(folder, `crash ${name} out`)
      mkdirSync(place)
      const entry = join(place, 'reader.cjs')
      writeFileSync(
        entry,
        `const { parentPort } = require('node:worker_threads')
        parentPort.on('message', (request) => { if (request.path?.endsWith('bad.csv')) { ${crash} } })
        require(${JSON.stringify(join(__dirname, '../../out/main/reader-worker.cjs'))})`,
      )
      for (const file of ['bad.csv', 'good.csv']) writeFileSync(join(place, file), good)
      appendFileSync(join(place, 'bad.csv'), 'BAD1,坏,质量部,2021-01-01\n')
      const readers = new Readers(entry)
      const workspace = await open(path)
      const before = await signatureOf(workspace)
      const { refused, files } = await runImport(workspace, [join(place, 'bad.csv'), join(place, 'good.csv')], { open: readers.open })
      await readers.stop()
      expect([refused.map(({ file }) => file), files]).toEqual([['bad.csv'], 1])
      expect(['reader_stopped', 'out_of_memory']).toContain(refused[0].issue.code)
      workspace.close()
      expect(await sound(path)).not.toBe(before)
      copyFileSync(join(place, 'bad.csv'), join(place, 'again.csv'))
      expect((await runner()(['import', join(place, 'again.csv'), '-w', path])).code).toBe(0)
    })
  }, 600_000)
})
