// The long form of the tests: attacks on the built program, all of them, whatever takes long, and a table of what it stood: `npm run test:faults`. A short form is part of `npm test`.
import './node-version.mjs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { inherit, packageProgram, root, say, seconds } from './run.mjs'
import { setUp } from './setup.mjs'
import { testLibraries, testRuntime } from './test-runtime.mjs'

const start = Date.now()
setUp()
testLibraries()
testRuntime()
build()

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
const file = join(folder, 'tries')
const env = { PLUMBLINE_FAULTS: 'all', PLUMBLINE_TALLY: file }
const codes = [
  await inherit(
    process.execPath,
    [
      packageProgram('vitest/vitest.mjs'),
      'run',
      '.long.test.',
      'test/faults',
      'test/flow/withheld',
      'test/flow/answer',
      'test/flow/bad-input',
      'test/flow/cycles',
      'test/flow/other-habits',
      'test/flow/parse-override',
      'test/flow/planted-truth',
      'test/flow/rosters',
      'test/flow/verbatim-csv',
      'test/flow/import-again',
      'test/flow/stored',
      'test/fixtures/company',
      'test/fixtures/traps',
      'test/importers/xlsx/differential',
      'test/flow/metamorphic',
      'test/electron/any-input',
      'test/electron/cli-',
      'test/electron/archives',
      'test/electron/import-files-thread',
      'test/electron/odd-sources',
      'test/electron/parquet',
      'test/electron/passwords',
      'test/electron/reader-process',
      'test/analytics/metric/rooms-sliced',
      'test/analytics/ninebox/board',
      'test/analytics/sources/load/reconciliation',
      'test/analytics/sources/load/repeated-rows',
      'test/analytics/sources/load/reported',
      'test/analytics/sources/load/rosters',
      'test/analytics/sources/mapping/propose',
      'test/analytics/sources/preview-cache',
      'test/analytics/session/decisions',
      'test/importers/xlsx/hostile',
      'test/importers/xlsx/mutations',
      'test/importers/xlsx/unlock',
      'test/importers/csv/utf8-copy',
    ],
    { env },
  ),
  await inherit(
    process.execPath,
    [
      packageProgram('@playwright/test/cli.js'),
      'test',
      ...['faults', 'accessibility', 'archives', 'recovery'].map((name) => join(root, `test/desktop/${name}.spec.ts`)),
      '.long.spec.',
    ],
    { env },
  ),
]
const tries = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : []
rmSync(folder, { recursive: true, force: true })

const byNumber = new Intl.Collator('en', { numeric: true })
const rows = [...new Set(tries.map(({ fault }) => fault))].sort(byNumber.compare).map((fault) => counted(fault, (name) => name === fault))
const sums = [
  counted('kills and cancels', (name) => /killed|cancelled/.test(name)),
  counted('damaged files, logs and journals', (name) => /^F[67]\b/.test(name)),
  counted('hostile files', (name) => name === 'hostile file'),
  counted('pairs of openers', (name) => /^F8\b/.test(name)),
  counted('all', () => true),
]
print([['fault', 'tried', 'held'], ...rows, [], ...sums])
for (const { fault, held, broken } of tries) if (!held) say(`✘ ${fault}: ${broken}`)
say(`${seconds(start)} in all`)
process.exitCode = codes.some((code) => code !== 0) || tries.length === 0 || tries.some(({ held }) => !held) ? 1 : 0

function counted(name, isMeant) {
  const meant = tries.filter(({ fault }) => isMeant(fault))
  return [name, meant.length, meant.filter(({ held }) => held).length]
}

function print(lines) {
  const width = Math.max(...lines.map(([name = '']) => name.length))
  for (const [name = '', tried = '', held = ''] of lines)
    process.stdout.write(`${`${name.padEnd(width)}  ${String(tried).padStart(5)}  ${String(held).padStart(5)}\n`.trimEnd()}\n`)
}
