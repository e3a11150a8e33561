import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { blankWorkspace } from './.tools/blank-workspace'
import { sampleTruth } from './.tools/sample-truth'
import { sourceHash } from './.tools/source-hash'
import { sqlAsText } from './.tools/sql-as-text'

// Only what cannot be bundled stays outside: Electron itself, Node's own modules, the native part of the database driver, and Arrow, whose streams for
// Node are attached by a module that it declares to be without effect, so that a bundler drops it.
const external = ['electron', /^node:/, /^@duckdb\/node-bindings/, 'apache-arrow']
const output = { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' }
const entries = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, resolve(__dirname, file)]))

// All that a window needs at its start comes as one file; what is imported later stays apart. Entries run what they hold, so they are never shared.
const firstPicture = {
  name: 'first',
  tags: ['$initial' as const],
  test: /^(?!.*renderer\/(workbench|presenter|projection|theme\/projector))/,
}

export default defineConfig({
  main: {
    plugins: [sqlAsText, blankWorkspace],
    define: { __PROGRAM__: JSON.stringify(sourceHash(__dirname, ['analytics', 'electron', 'package-lock.json'])) },
    build: {
      outDir: 'out/main',
      target: 'node18.15',
      externalizeDeps: false,
      rolldownOptions: {
        external,
        output,
        input: entries({
          main: 'electron/main/main.ts',
          engine: 'electron/engine/engine.ts',
          'reader-worker': 'electron/readers/reader-worker.ts',
          'reader-process': 'electron/readers/reader-process.ts',
          cli: 'electron/cli/cli.ts',
          'make-blank': 'electron/cli/make-blank.ts',
        }),
      },
    },
  },
  preload: {
    // A sandboxed preload is one file with everything in it.
    build: {
      outDir: 'out/preload',
      target: 'node18.15',
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        external: ['electron'],
        output,
        input: entries({ workbench: 'electron/preload/workbench.ts', presenter: 'electron/preload/presenter.ts' }),
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), sampleTruth],
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome114',
      cssTarget: 'chrome114',
      minify: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: entries({ workbench: 'renderer/workbench.html', presenter: 'renderer/presenter.html' }),
        output: { codeSplitting: { groups: [firstPicture] } },
      },
    },
  },
})
