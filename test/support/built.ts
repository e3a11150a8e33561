// The built program, brought up to date once however many test files ask at the same time.
import { spawnSync } from 'node:child_process'
import { rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from './take-lock'

export const root = join(__dirname, '../..')
const LOCK_IS_STALE_MS = 180_000

let upToDate = false

/** Absolute path of a file of the build, such as `cli.cjs`. */
export function built(file: string): string {
  if (!upToDate) bringUpToDate()
  upToDate = true
  return join(root, 'out/main', file)
}

function bringUpToDate(): void {
  const lock = join(root, 'node_modules', '.plumbline-building')
  while (!takeLock(lock, LOCK_IS_STALE_MS)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(root, '.tools/build.mjs')], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  } finally {
    rmdirSync(lock)
  }
}
