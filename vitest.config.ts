import { defineConfig } from 'vitest/config'

// SQL files are plain text to the code that installs or explains them.
const sqlAsText = {
  name: 'sql-as-text',
  transform(code: string, id: string) {
    return id.endsWith('.sql') ? { code: `export default ${JSON.stringify(code)}`, map: null } : null
  },
}

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
