// Installs the packages of package-lock.json when they are missing or not the locked ones.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, quietly, root, say, seconds } from './run.mjs'

const lockFile = join(root, 'package-lock.json')
const installed = join(root, 'node_modules', '.package-lock.json')
const stamp = join(root, 'node_modules', '.plumbline-lock')

export function setUp() {
  const lock = readFileSync(lockFile)
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!matches(JSON.parse(lock))) {
    const start = Date.now()
    say('Installing packages (npm ci), about a minute the first time …')
    quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    say(`Packages installed in ${seconds(start)}.`)
  }
  writeFileSync(stamp, hash)
}

// An `npm ci` run by hand leaves no stamp of ours, but npm's own list of what it installed.
function matches(lock) {
  if (!existsSync(installed)) return false
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(lock.packages).every(([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version)
}

if (isMain(import.meta.url)) setUp()
