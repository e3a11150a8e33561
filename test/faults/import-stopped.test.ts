// An import that is killed, cancelled or runs out of disk: the workspace is as before it or as after it, never in between.
// `npm run test:faults` kills twenty times, and fills a small disk where one can be mounted.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { readJournal } from '../../analytics/workspace/journal'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { ReaderThreads } from '../../electron/engine/reader-threads'
import { type CompanyTruth, writeCompany } from '../../fixtures/company/generate'
import { Random } from '../../fixtures/company/random'
import { built } from '../support/built'
import { testNow } from '../support/open-workspace'
import { allRates, plantedRates, runImport, temporaryFolder } from './company'

const thorough = process.env.PLUMBLINE_FAULTS === 'all'
const KILLS = thorough ? 20 : 4

const folder = temporaryFolder()
const files = join(folder, 'files')
const base = join(folder, 'base.duckdb')
let truth: CompanyTruth
let before: string
let after: string
let milliseconds: number

const open = (path: string, create?: { company: string; cycle: string }): Promise<Workspace> =>
  openWorkspace(path, { install: installViews, now: testNow, create })

/** Everything imported, by content: rows counted and hashed, whatever order they lie in. */
async function signatureOf({ db }: Workspace): Promise<string> {
  const tables = await db.all<{ name: string }>(
    `select '"' || schema_name || '"."' || table_name || '"' as name from duckdb_tables()
     where table_name not in ('import_batch', 'setting', 'workspace_info', 'sheet_plan') order by 1`,
  )
  const lines: string[] = []
  for (const { name } of tables) {
    const row = await db.first<{ n: number; md5: string }>(
      `select count(*) as n, md5(coalesce(string_agg(t::varchar, '|' order by t::varchar), '')) as md5 from ${name} t`,
    )
    lines.push(`${name} ${row?.n} ${row?.md5}`)
  }
  return lines.join('\n')
}

/** Opens a workspace the way the product does and answers its signature; checks that its books agree. */
async function reopened(path: string): Promise<string> {
  const workspace = await open(path)
  expect(workspace.lost).toBeNull()
  const batches = await workspace.db.all<{ commit: number; signature: string }>(
    'select commit_no as commit, signature from import_batch order by 1',
  )
  const { imports } = readJournal(path)
  expect(imports.map(({ commit, signature }) => ({ commit, signature }))).toEqual(batches)
  const orphans = await workspace.db.all(
    `select table_name from duckdb_tables() where schema_name = 'raw' and regexp_extract(table_name, '\\d+')::integer not in (select sheet_id from source_sheet)`,
  )
  expect(orphans).toEqual([])
  const signature = await signatureOf(workspace)
  workspace.close()
  expect(leftBeside(path)).toEqual([])
  return signature
}

/** Working folders and locks that nobody has any more. */
const leftBeside = (path: string): string[] =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(`.${basename(path)}.tmp-`) || name === `${basename(path)}.lock`)

function copyOf(name: string, to = folder): string {
  const path = join(to, `${name}.duckdb`)
  copyFileSync(base, path)
  copyFileSync(`${base}.journal`, `${path}.journal`)
  return path
}

beforeAll(async () => {
  truth = await writeCompany(files, { size: 'small', company: 'second' })
  const workspace = await open(base, { company: 'Harborsail', cycle: truth.cycle })
  await runImport(workspace, [join(files, 'Headcount 2026Q1.xlsx'), join(files, 'Indicator Dictionary.xlsx')])
  before = await signatureOf(workspace)
  workspace.close()
  const whole = copyOf('whole')
  const started = performance.now()
  spawnSync(process.execPath, [built('cli.cjs'), 'import', files, '-w', whole])
  milliseconds = performance.now() - started
  after = await reopened(whole)
  expect(after).not.toBe(before)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('kill -9', () => {
  it('leaves the workspace as before or as after the import, wherever it strikes', async () => {
    const random = new Random('kill')
    const ends: string[] = []
    for (let turn = 0; turn < KILLS; turn++) {
      // Half of the points anywhere, half where it commits, checkpoints and writes the journal.
      const share = turn % 2 ? 0.7 + 0.35 * random.next() : 0.15 + 0.7 * random.next()
      const path = copyOf(`killed-${turn}`)
      await killed(path, share * milliseconds)
      const found = await reopened(path)
      expect([before, after]).toContain(found)
      ends.push(found === before ? 'before' : 'after')
      // What was left over does not stand in the way of the next import.
      if (turn === 0 || thorough) {
        const workspace = await open(path)
        await runImport(workspace, [files])
        expect(await allRates(workspace, truth.cycle)).toEqual(plantedRates(truth))
        workspace.close()
      }
    }
    expect(ends).toContain('before')
  }, 600_000)

  async function killed(path: string, delay: number): Promise<void> {
    const child = spawn(process.execPath, [built('cli.cjs'), 'import', files, '-w', path], { stdio: 'ignore' })
    const ended = new Promise((done) => child.once('exit', done))
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await ended
    clearTimeout(timer)
  }
})

describe('cancel', () => {
  const steps: [string, (step: string, share: number) => boolean][] = [
    ['at 1 %', (_, share) => share > 0.01],
    ['at 50 %', (_, share) => share > 0.5],
    ['while values are typed', (step) => step === 'type'],
    ['at 99 %, while people are matched', (step) => step === 'match'],
  ]
  it.each(steps)(
    '%s leaves nothing, and the next import works',
    async (name, isTime) => {
      const path = copyOf(`cancelled-${steps.findIndex(([step]) => step === name)}`)
      const workspace = await open(path)
      const readers = new ReaderThreads(built('reader-worker.cjs'))
      const stop = new AbortController()
      const running = runImport(workspace, [files], {
        open: readers.open,
        signal: stop.signal,
        onProgress: (step, _, done, total) => {
          if (isTime(step, total ? done / total : 0)) stop.abort()
        },
      })
      const failure = await running.then(
        () => null,
        (error: { code?: string; issue?: { code: string } }) => error.issue?.code ?? error.code,
      )
      expect(failure).toBe('cancelled')
      expect(await signatureOf(workspace)).toBe(before)
      expect(readdirSync(workspace.stageFolder ?? '').sort()).toEqual(['.plumbline'])
      const outcome = await runImport(workspace, [files], { open: readers.open })
      expect(outcome.refused).toEqual([])
      expect(await allRates(workspace, truth.cycle)).toEqual(plantedRates(truth))
      await readers.stop()
      workspace.close()
      expect(await reopened(path)).not.toBe(before)
    },
    120_000,
  )
})

const disk = join(folder, 'disk')
const mounted = (megabytes: number): boolean => {
  mkdirSync(disk, { recursive: true })
  return spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]).status === 0
}
const mayMount = thorough && mounted(1) && spawnSync('/bin/umount', [disk]).status === 0

if (mayMount)
  describe('a full disk', () => {
    it.each([1, 3, 5, 8, 12, 20])(
      'with %s MB left is said so, or the import is whole',
      async (megabytes) => {
        mounted(Math.ceil(statSync(base).size / 1024 ** 2) + megabytes)
        try {
          const path = copyOf('full', disk)
          const { status, stderr } = spawnSync(process.execPath, [built('cli.cjs'), 'import', files, '-w', path, '--lang', 'en'], {
            encoding: 'utf8',
            env: { ...process.env, LANG: 'en_US.UTF-8' },
          })
          const elsewhere = join(folder, `saved-${megabytes}.duckdb`)
          for (const part of ['', '.journal', '.wal']) if (existsSync(path + part)) copyFileSync(path + part, elsewhere + part)
          const found = await reopened(elsewhere)
          expect(found).toBe(status === 0 || stderr.includes('The import is stored') ? after : before)
          if (status !== 0) expect([status, stderr]).toEqual([2, expect.stringContaining('disk is full')])
        } finally {
          spawnSync('/bin/umount', [disk])
        }
      },
      120_000,
    )
  })
