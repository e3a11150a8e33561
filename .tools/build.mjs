// Builds out/ with electron-vite, only when a source is newer or different from the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMain, packageProgram, quietly, root, say, seconds } from './run.mjs'

const sources = [
  'importers',
  'analytics',
  'electron',
  'renderer',
  'fixtures',
  '.tools/blank-workspace.ts',
  '.tools/sql-as-text.ts',
  '.tools/sample-truth.ts',
  '.tools/source-hash.ts',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
]
const stamp = join(root, 'out', '.sources')

export function build() {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  const start = Date.now()
  say('Building …')
  quietly(process.execPath, [packageProgram('electron-vite/bin/electron-vite.js'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  writeFileSync(stamp, now)
  say(`Built in ${seconds(start)}.`)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) for (const line of describe(join(root, source))) hash.update(line)
  return hash.digest('hex')
}

function describe(path) {
  if (!existsSync(path)) return []
  const stat = statSync(path)
  if (!stat.isDirectory()) return [`${relative(root, path)} ${stat.size} ${stat.mtimeMs}\n`]
  return readdirSync(path)
    .sort()
    .flatMap((name) => describe(join(path, name)))
}

if (isMain(import.meta.url)) build()
