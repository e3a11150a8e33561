// Everybody gets the same packages: the lock names version and hash of each, for every platform.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './source-files'

interface Entry {
  version?: string
  integrity?: string
  resolved?: string
  link?: boolean
  os?: string[]
  optionalDependencies?: Record<string, string>
}
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> }
const entries = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link)

test('every locked package has a version and a hash', () => {
  expect(entries.length).toBeGreaterThan(100)
  expect(entries.filter(([, { version, integrity }]) => !version || !integrity).map(([path]) => path)).toEqual([])
})

test('a package made for several platforms is locked for all of them', () => {
  const locked = (from: string, name: string) =>
    [`${from}/node_modules/${name}`, `node_modules/${name}`].some((path) => lock.packages[path] !== undefined)
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !locked(path, name)),
  )
  expect(missing).toEqual([])
})

test('no locked package names the host it came from', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('npm would install from the lock as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(root, file), join(folder, file))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  expect(execFileSync(npm, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })).toMatch(/added \d{2,} packages/)
})
