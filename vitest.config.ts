import { defineConfig } from 'vitest/config'
import { sqlAsText } from './.tools/sql-as-text'

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/desktop/**'],
    pool: 'forks',
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
