import { defineConfig } from '@playwright/test'

// Pictures for the documents are taken on request, and by themselves.
const takesPictures = process.env.PLUMBLINE_SCREENSHOTS === '1'
const pictures = '**/screenshots.spec.ts'
// What takes long and goes beyond what others hold: `npm run test:faults`.
const long = process.env.PLUMBLINE_FAULTS === 'all' ? [] : ['**/*.long.spec.ts']

export default defineConfig({
  testDir: 'test/desktop',
  globalSetup: './.tools/desktop-setup.mjs',
  // Windows that share a screen take the focus from each other: two at a time only where each has a virtual one.
  workers: process.platform === 'linux' && !process.env.DISPLAY ? 2 : 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 1_140_000,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [takesPictures ? { name: 'screenshots', testMatch: pictures } : { name: 'window', testIgnore: [pictures, ...long] }],
})
