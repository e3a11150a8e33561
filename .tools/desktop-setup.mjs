// Before the window tests: a built program, an Electron to run it, a folder for what the workers make once, and a screen for each to show it on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { startScreen } from './display.mjs'
import { testLibraries, testRuntime } from './test-runtime.mjs'

/** @param {{ workers: number }} config */
export default async function prepare({ workers }) {
  build()
  testLibraries()
  const runtime = testRuntime()
  if (!runtime) throw new Error('The test runtime exists for Linux x64 only: set ELECTRON_EXEC_PATH to an Electron executable.')
  process.env.ELECTRON_EXEC_PATH = runtime
  const made = mkdtempSync(join(tmpdir(), 'plumbline-made-'))
  process.env.PLUMBLINE_MADE = made
  const removeMade = () => rmSync(made, { recursive: true, force: true })
  if (process.platform !== 'linux' || process.env.DISPLAY) return removeMade
  const screens = await Promise.all(Array.from({ length: workers }, startScreen))
  process.env.PLUMBLINE_SCREENS = screens.map(({ display }) => display).join()
  return () => {
    for (const { remove } of screens) remove()
    removeMade()
  }
}
