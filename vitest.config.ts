import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig, type Plugin } from 'vitest/config'
import { sampleTruth } from './.tools/sample-truth'
import { sqlAsText } from './.tools/sql-as-text'

// What keeps nothing between files shares a process, and loads the database's driver, SheetJS, React or the TypeScript compiler once. What measures
// the memory of its own process, pages that begin with modules nobody has used yet, and whatever else is not listed here get a process a file.
const sharing = ['rules', 'analytics', 'flow', 'importers', 'electron', 'fixtures', 'renderer', 'faults']
const alone = [
  'test/importers/xlsx/{hostile,bounds}.test.ts',
  'test/renderer/{workbench,use-answer,left-behind,lazy}.test.tsx',
  'test/electron/reader-*.test.ts',
]
const others = [`test/!(${[...sharing, 'desktop'].join('|')})/**/*.test.{ts,tsx}`, 'test/*.test.{ts,tsx}']
// Whole files of tests that take long, and go beyond what others hold: `npm run test:faults`.
const long = process.env.PLUMBLINE_FAULTS === 'all' ? [] : ['test/**/*.long.test.ts']
const exclude = [...configDefaults.exclude, ...long]
// What is left out on the command line, as the rules are where they have run before, is left out of projects too: Vitest itself leaves it in.
const leftOut: Plugin = {
  name: 'left-out',
  configureVitest: ({ vitest, project }) => {
    project.config.exclude.push(...(vitest.config.cliExclude ?? []))
  },
}
const setupFiles = ['test/support/patience.ts']

export default defineConfig({
  plugins: [sqlAsText, sampleTruth, leftOut],
  test: {
    pool: 'forks',
    // One less by default, which is one on a small machine.
    maxWorkers: availableParallelism(),
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: [`test/{${sharing.join(',')}}/**/*.test.{ts,tsx}`],
          exclude: [...exclude, ...alone],
          isolate: false,
          setupFiles,
        },
      },
      { extends: true, test: { name: 'apart', include: [...alone, ...others], exclude, setupFiles } },
    ],
  },
})
