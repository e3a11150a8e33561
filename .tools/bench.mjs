// Speed and memory against reference runs: `npm run bench [name …] [-- --n 5 …]`. Prints medians and ratios; nothing is asserted.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'
import { inherit, root, say } from './run.mjs'
import { setUp } from './setup.mjs'

const sources = {
  xlsx: new URL('../test/bench/xlsx.ts', import.meta.url),
  csv: new URL('../test/bench/csv.ts', import.meta.url),
  metrics: new URL('../test/bench/metrics.ts', import.meta.url),
  slice: new URL('../test/bench/slice.ts', import.meta.url),
  small: new URL('../test/bench/small.ts', import.meta.url),
  start: new URL('../test/bench/start.ts', import.meta.url),
}
const benches = Object.keys(sources)
const folder = join(root, '.cache/bench')

const given = process.argv.slice(2)
const names = given.filter((word) => benches.includes(word))
const options = given.filter((word) => !benches.includes(word))

setUp()
await bundle()
if (names.includes('start') || names.length === 0) await prepareWindow()
for (const name of names.length ? names : benches) {
  say(`\n${name} …`)
  const code = await inherit(process.execPath, [join(folder, `${name}.cjs`), ...options], { env: { TZ: 'Asia/Shanghai' } })
  if (code !== 0) process.exitCode = code
}

/** The benches and the product's reader thread side by side, so that a bench starts it as the product does. */
async function bundle() {
  const { sqlAsText } = (await runnerImport(join(root, '.tools/sql-as-text.ts'))).module
  const input = Object.fromEntries(Object.entries(sources).map(([name, url]) => [name, fileURLToPath(url)]))
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [sqlAsText],
    ssr: { noExternal: true, external: ['@duckdb/node-api', '@duckdb/node-bindings'] },
    build: {
      ssr: true,
      target: 'node18.15',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: {
          ...input,
          'reader-worker': join(root, 'electron/readers/reader-worker.ts'),
          'reader-process': join(root, 'electron/readers/reader-process.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  })
}

/** The window is timed in the built program. */
async function prepareWindow() {
  const { build: buildProgram } = await import('./build.mjs')
  const { ensureDisplay } = await import('./display.mjs')
  const { testLibraries, testRuntime } = await import('./test-runtime.mjs')
  buildProgram()
  testLibraries()
  process.env.ELECTRON_EXEC_PATH ??= testRuntime() ?? ''
  await ensureDisplay()
}
