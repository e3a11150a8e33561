// From a fresh clone to the open workbench; without a screen or without Electron, to the same company's report pack in out/sample-pack.
import './node-version.mjs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { inherit, packageProgram, quietly, root, say } from './run.mjs'
import { setUp } from './setup.mjs'
import { testRuntime } from './test-runtime.mjs'

const forTests = process.env.PLUMBLINE_TEST_RUNTIME === '1'
const isRoot = process.getuid?.() === 0

setUp()
build()
const obstacle = whatStandsInTheWay()
if (obstacle) {
  say(`${obstacle}: working without a window instead.`)
  process.exitCode = await withoutWindow()
} else {
  const electron = forTests ? testRuntime() : findElectron()
  if (forTests) say('This is the test runtime, an old Electron: not for real data.')
  process.exitCode = await inherit(electron, [...(isRoot ? ['--no-sandbox', '--disable-gpu'] : []), root])
}

function whatStandsInTheWay() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'There is no display'
  if (forTests) return testRuntime() ? null : 'There is no test runtime for this system'
  if (isRoot) return 'Electron refuses to run as root'
  return findElectron() ? null : 'Electron could not be downloaded'
}

// Electron's package fetches its binary when asked the first time; offline that fails.
function findElectron() {
  const find = () => {
    const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
    const nameFile = packageProgram('electron/path.txt')
    const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8') : 'electron'
    return [given && join(given, name), packageProgram(join('electron', 'dist', name))].find((path) => path && existsSync(path))
  }
  const there = find()
  if (there) return there
  say('Fetching Electron (about 110 MB, once) …')
  try {
    quietly(process.execPath, [packageProgram('electron/install.js')], { timeout: 300_000 })
  } catch {
    return undefined
  }
  return find()
}

async function withoutWindow() {
  const cli = join(root, 'out/main/cli.cjs')
  const sample = join(root, 'out/sample')
  const pack = join(root, 'out/sample-pack')
  const made = await inherit(process.execPath, [cli, 'sample', sample])
  return made || inherit(process.execPath, [cli, 'diagnose', sample, '--out', pack])
}
