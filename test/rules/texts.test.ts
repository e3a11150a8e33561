import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesIn, literalsOf, root } from './source-files'

const chinese = filesIn(['analytics', 'renderer', 'electron'], ['.ts']).filter((file) => /(^|[./])zh-CN\.ts$/.test(file))
const englishOf = (file: string) => file.replace('zh-CN.ts', 'en.ts')

/** Dotted paths of all texts; functions count as texts of their own. */
function paths(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]])
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...paths(inner, path ? `${path}.${key}` : key)]))
}

// Exports are named for their language (failuresEn, enRooms); what is left of the name must agree.
const withoutLanguage = (name: string) => name.replace(/^(zh|en)(?=[A-Z]|$)|(ZhCN|ZhCn|Zh|En)$/g, '')
async function load(file: string) {
  const exported: Record<string, unknown> = await import(join(root, file))
  const objects = Object.entries(exported).filter(([, value]) => typeof value === 'object')
  return new Map(objects.flatMap(([name, value]) => [...paths(value, withoutLanguage(name))]))
}

const texts = new Map<string, Map<string, unknown>>()
beforeAll(async () => {
  for (const file of chinese) {
    texts.set(file, await load(file))
    texts.set(englishOf(file), await load(englishOf(file)))
  }
})
const of = (file: string) => texts.get(file) ?? new Map<string, unknown>()

test('there are texts to compare', () => {
  expect(chinese.length).toBeGreaterThan(1)
})

test.each(chinese)('%s and its English have the same keys', (file) => {
  expect([...of(englishOf(file)).keys()].sort()).toEqual([...of(file).keys()].sort())
})

test.each(chinese)('%s and its English are each in their language', (file) => {
  const han = /\p{Script=Han}/u
  const strayed = [...of(englishOf(file))]
    .filter(([key, text]) => typeof text === 'string' && han.test(text) && !isName(key))
    .map(([key]) => key)
  expect(strayed).toEqual([])
  const empty = [...of(file), ...of(englishOf(file))].filter(([, text]) => text === '').map(([key]) => key)
  expect(empty).toEqual([])
})

// A language is named in itself, in every language.
const isName = (key: string) => /language|chinese|brand/i.test(key)

const typeFiles = [
  'analytics/messages/types.ts',
  'analytics/messages/codes/types.ts',
  'importers/source/types.ts',
  'importers/source/errors.ts',
  'analytics/sources/issues/types.ts',
]
test.each(['FailureCode', 'AttentionCode'])('every %s has a sentence in both languages', (type) => {
  for (const language of ['zh-CN', 'en']) {
    const files = chinese.map((file) => (language === 'en' ? englishOf(file) : file))
    const keys = new Set(files.flatMap((file) => [...of(file).keys()].flatMap((path) => path.split('.'))))
    expect(literalsOf(type, typeFiles).filter((code) => !keys.has(code))).toEqual([])
  }
})
