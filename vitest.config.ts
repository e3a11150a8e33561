import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { sampleTruth } from './.tools/sample-truth'
import { sqlAsText } from './.tools/sql-as-text'

// What keeps nothing between files shares a process, and loads the database's driver, SheetJS or the TypeScript compiler once.
// Pages in jsdom, tests that measure the memory of their own process, and whatever else is not listed here get a process a file.
const sharing = ['test/rules', 'test/analytics', 'test/flow', 'test/importers/{csv,json}'].map((folder) => `${folder}/**/*.test.ts`)

export default defineConfig({
  plugins: [sqlAsText, sampleTruth],
  test: {
    pool: 'forks',
    // One less by default, which is one on a small machine.
    maxWorkers: availableParallelism(),
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...sharing, 'test/desktop/**'],
          setupFiles: ['test/support/patience.ts'],
        },
      },
    ],
  },
})
