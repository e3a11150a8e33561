// Before the window tests: a built program, an Electron to run it and a screen to show it on.
import { build } from './build.mjs'
import { ensureDisplay } from './display.mjs'
import { testLibraries, testRuntime } from './test-runtime.mjs'

export default async function prepare() {
  build()
  testLibraries()
  const runtime = testRuntime()
  if (!runtime) throw new Error('The test runtime exists for Linux x64 only: set ELECTRON_EXEC_PATH to an Electron executable.')
  process.env.ELECTRON_EXEC_PATH = runtime
  return ensureDisplay()
}
