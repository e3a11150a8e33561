// What the shell remembers between two starts: one small JSON file in the user's data folder. A damaged file means the defaults.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { OwnPreferences, Preferences } from '../contract/shell'

export interface Bounds {
  x?: number
  y?: number
  width: number
  height: number
  maximized: boolean
}
export interface PreferenceFile {
  page: Preferences
  bounds: Bounds | null
}
export interface PreferenceStore {
  read(): PreferenceFile
  change(change: { page?: Partial<Preferences>; bounds?: Bounds }): PreferenceFile
}

/** @param locale the system's language tag, used until the person chooses */
export function openPreferences(path: string, locale: string): PreferenceStore {
  let current = load(path, locale)
  return {
    read: () => current,
    change({ page, bounds }) {
      current = { page: { ...current.page, ...page }, bounds: bounds ?? current.bounds }
      store(path, current)
      return current
    },
  }
}

/** Keeps the well-formed fields of what a page (or the file) says and drops everything else. */
export function readOwnPreferences(given: unknown): Partial<OwnPreferences> {
  const fields = isRecord(given) ? given : {}
  const kept: Partial<OwnPreferences> = {}
  if (fields.language === 'zh-CN' || fields.language === 'en') kept.language = fields.language
  if (fields.theme === 'light' || fields.theme === 'dark' || fields.theme === 'system') kept.theme = fields.theme
  if (isShortText(fields.lastRoom)) kept.lastRoom = fields.lastRoom
  return kept
}

/** The same, with what no page may name. */
function readPreferences(given: unknown): Partial<Preferences> {
  const { lastWorkspace } = isRecord(given) ? given : {}
  return { ...readOwnPreferences(given), ...(isShortText(lastWorkspace) ? { lastWorkspace } : {}) }
}

function load(path: string, locale: string): PreferenceFile {
  const page: Preferences = { language: locale.startsWith('zh') ? 'zh-CN' : 'en', theme: 'system', lastWorkspace: null, lastRoom: null }
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isRecord(file)) return { page, bounds: null }
    return { page: { ...page, ...readPreferences(file.page) }, bounds: readBounds(file.bounds) }
  } catch {
    return { page, bounds: null }
  }
}

function store(path: string, file: PreferenceFile) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(file, null, 2))
  renameSync(`${path}.new`, path)
}

function readBounds(given: unknown): Bounds | null {
  if (!isRecord(given)) return null
  const { x, y, width, height, maximized } = given
  if (!isPixels(width) || !isPixels(height)) return null
  const place = isPixels(x) && isPixels(y) ? { x, y } : {}
  return { ...place, width: Math.max(width, 800), height: Math.max(height, 600), maximized: maximized === true }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isPixels = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < 100_000
const isShortText = (value: unknown): value is string | null => value === null || (typeof value === 'string' && value.length < 4096)
