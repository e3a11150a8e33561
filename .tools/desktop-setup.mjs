// Before the window tests: a built program, an Electron to run it and a screen for each worker to show it on.
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
  if (process.platform !== 'linux' || process.env.DISPLAY) return () => {}
  const screens = await Promise.all(Array.from({ length: workers }, startScreen))
  process.env.PLUMBLINE_SCREENS = screens.map(({ display }) => display).join()
  return () => {
    for (const { remove } of screens) remove()
  }
}
