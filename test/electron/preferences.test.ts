import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPreferences, readOwnPreferences } from '../../electron/main/preferences'

const file = () => join(mkdtempSync(join(tmpdir(), 'preferences-')), 'preferences.json')
const defaults = { language: 'zh-CN', theme: 'system', lastWorkspace: null, lastRoom: null }

test('the system language decides until someone chooses', () => {
  expect(openPreferences(file(), 'zh-TW').read().page).toEqual(defaults)
  expect(openPreferences(file(), 'de').read().page.language).toBe('en')
})

test('a change is on disk at once and leaves no second file', () => {
  const path = file()
  openPreferences(path, 'zh-CN').change({ page: { theme: 'dark', lastWorkspace: '/data/a.duckdb' } })
  expect(openPreferences(path, 'en').read().page).toEqual({ ...defaults, theme: 'dark', lastWorkspace: '/data/a.duckdb' })
  expect(readdirSync(join(path, '..'))).toEqual(['preferences.json'])
  expect(readFileSync(path, 'utf8')).toContain('"dark"')
})

test.each(['', '{', 'null', '[]', '"text"', '{"page":{"language":"fr","theme":3},"bounds":{"width":"wide"}}'])(
  'a damaged file (%s) means the defaults',
  (text) => {
    const path = file()
    writeFileSync(path, text)
    expect(openPreferences(path, 'zh-CN').read()).toEqual({ page: defaults, bounds: null })
  },
)

test('a window is never remembered smaller than it can be used', () => {
  const path = file()
  openPreferences(path, 'en').change({ bounds: { x: 5, y: 6, width: 1, height: 1, maximized: false } })
  expect(openPreferences(path, 'en').read().bounds).toEqual({ x: 5, y: 6, width: 800, height: 600, maximized: false })
})

test.each([
  null,
  'text',
  7,
  { language: 'fr' },
  { lastWorkspace: '/data/a.duckdb' },
  { lastRoom: 'x'.repeat(5000) },
  JSON.parse('{"__proto__":{"theme":"dark"},"more":1}'),
])('nothing is kept of %j', (given) => {
  expect(readOwnPreferences(given)).toEqual({})
})
