// Whether the figures are what they were: `npm run same -- keep DIR` writes them down, `npm run same -- DIR` compares with what was kept there.
// Generated companies go through `diagnose`; `--except path,…` names parts of `metrics.json` that are meant to differ.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { build } from './build.mjs'
import { quietly, root, say } from './run.mjs'
import { setUp } from './setup.mjs'

const companies = {
  small: { size: 'small' },
  plant: { size: 'plant' },
  second: { size: 'small', company: 'second' },
  'seed 1': { size: 'small', seed: 1 },
  'seed 2': { size: 'small', seed: 2 },
  'seed 3': { size: 'small', seed: 3 },
}
const SHOWN = 40

const { values, positionals } = parseArgs({ allowPositionals: true, options: { except: { type: 'string', default: '' } } })
const keeps = positionals[0] === 'keep'
const kept = positionals[keeps ? 1 : 0]
const except = values.except.split(',').filter(Boolean)
if (!kept) {
  say('npm run same -- keep DIR    or    npm run same -- DIR [--except path,…]')
  process.exit(64)
}

setUp()
build()
const { writeCompany } = (await runnerImport(join(root, 'fixtures/company/generate.ts'))).module
for (const [name, company] of Object.entries(companies)) {
  const folder = resolve(kept, name)
  const files = join(folder, 'files')
  if (keeps) {
    await writeCompany(files, company)
    copyFileSync(diagnosed(files), join(folder, 'metrics.json'))
    say(`${name}: kept`)
  } else if (existsSync(join(folder, 'metrics.json'))) compare(name, folder, files)
  else fail(`${name}: nothing is kept in ${folder}`)
}

function diagnosed(files) {
  const out = mkdtempSync(join(tmpdir(), 'plumbline-same-'))
  process.once('exit', () => rmSync(out, { recursive: true, force: true }))
  quietly(process.execPath, [join(root, 'out/main/cli.cjs'), 'diagnose', files, '--out', out, '--formats', 'json', '--lang', 'zh-CN'])
  return join(out, 'metrics.json')
}

function compare(name, folder, files) {
  const [before, now] = [join(folder, 'metrics.json'), diagnosed(files)].map((path) => readFileSync(path, 'utf8'))
  if (before === now) return say(`${name}: the same bytes`)
  const found = [...differences(JSON.parse(before), JSON.parse(now), '')]
  const meant = found.filter(({ path }) =>
    except.some((part) => path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`)),
  )
  const others = found.filter((difference) => !meant.includes(difference))
  for (const { path, was, is } of others.slice(0, SHOWN)) process.stdout.write(`  ${path}: ${was} → ${is}\n`)
  const said = `${name}: ${others.length} differences, ${meant.length} more that are meant`
  if (others.length > 0) fail(said)
  else say(found.length > 0 ? said : `${name}: the same values in another order of keys`)
}

function fail(sentence) {
  say(`✘ ${sentence}`)
  process.exitCode = 1
}

function* differences(was, is, path) {
  const isNested = (value) => typeof value === 'object' && value !== null
  if (isNested(was) && isNested(is) && Array.isArray(was) === Array.isArray(is)) {
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
      yield* differences(was[key], is[key], Array.isArray(was) ? `${path}[${key}]` : path ? `${path}.${key}` : key)
  } else if (was !== is) yield { path, was: short(was), is: short(is) }
}

function short(value) {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
