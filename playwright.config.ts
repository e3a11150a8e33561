import { defineConfig } from '@playwright/test'

// Pictures for the documents are taken on request, and by themselves.
const takesPictures = process.env.PLUMBLINE_SCREENSHOTS === '1'
const pictures = '**/screenshots.spec.ts'

export default defineConfig({
  testDir: 'test/desktop',
  globalSetup: './.tools/desktop-setup.mjs',
  // One window at a time: windows share the screen, and the machines that run this are small.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 1_140_000,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [takesPictures ? { name: 'screenshots', testMatch: pictures } : { name: 'window', testIgnore: pictures }],
})
