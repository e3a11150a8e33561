// Everything that must hold, from a fresh clone, in the order of what fails fastest. The last line is the result.
import './node-version.mjs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { inherit, packageProgram, say, seconds } from './run.mjs'
import { setUp } from './setup.mjs'
import { testLibraries, testRuntime } from './test-runtime.mjs'

const reports = mkdtempSync(join(tmpdir(), 'plumbline-reports-'))
const programs = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript-native/bin/tsc',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
}
const total = { passed: 0, failed: 0, skipped: 0 }

await step('set-up', async () => {
  setUp()
  testLibraries()
  testRuntime()
})
await step('build', async () => build())
// Two at a time: what reads the source text with its own parser, and what runs as programs.
await Promise.all([tests('rules', 'vitest', ['run', 'test/rules']), programChecks()])
await tests('unit, property, flow', 'vitest', ['run', '--exclude', 'test/rules/**'])
await tests('window', 'playwright', ['test'])
rmSync(reports, { recursive: true, force: true })

process.exitCode = total.failed === 0 ? 0 : 1
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)

async function programChecks() {
  await check('types', 'tsc', ['-b'])
  await check('lint', 'biome', ['check', '.'])
  await check('unused code', 'knip', [])
}

/** A step that is no test of its own, but ends the run when it fails: nothing after it could be trusted. */
async function step(name, work) {
  const start = Date.now()
  try {
    await work()
  } catch (error) {
    say(`✘ ${name}\n${error instanceof Error ? error.message : error}`)
    process.stdout.write('0 passed, 1 failed, 0 skipped\n')
    process.exit(1)
  }
  say(`✓ ${name} (${seconds(start)})`)
}

/** One program, one test. */
async function check(name, program, args) {
  const start = Date.now()
  const code = await inherit(process.execPath, [packageProgram(programs[program]), ...args], { limit: 300 })
  add(name, start, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
}

/** A test runner with its own numbers. One that dies without a report, or fails without a failed test, counts as one failure. */
async function tests(name, program, args) {
  const start = Date.now()
  const report = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const reporting =
    program === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : ['--reporter=list,json']
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const code = await inherit(process.execPath, [packageProgram(programs[program]), ...args, ...reporting], {
    env,
    limit: program === 'vitest' ? 1800 : 1200,
  })
  const counts = existsSync(report) ? readCounts(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  if (code === 124) say(`${name}: stopped, it took too long`)
  add(name, start, counts)
}

function readCounts(report) {
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = report
  return { passed: numPassedTests, failed: numFailedTests + unreadable(report), skipped: numPendingTests + numTodoTests }
}

// Files that could not even be loaded have no tests to fail.
function unreadable({ testResults }) {
  return testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
}

function add(name, start, counts) {
  for (const key of Object.keys(total)) total[key] += counts[key]
  const { passed, failed, skipped } = counts
  say(`${failed ? '✘' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds(start)})`)
}
