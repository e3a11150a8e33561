// What must not stand in our own sources. The words are spelt in two halves here, so that this file passes its own rules.
import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn, parse, productFolders, read, visit } from './source-files'

const code = filesIn([...productFolders, 'test', '.tools'], ['.ts', '.tsx', '.mjs'])
const text = [...code, ...filesIn([...productFolders, 'docs', '.ci'], ['.sql', '.md', '.css', '.html', '.yaml', '.yml', '/run'])]
const rootFiles = [
  'package.json',
  'biome.json',
  'knip.json',
  'electron-builder.yml',
  'electron.vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
]

const found = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  )

test('no path of one particular machine', () => {
  expect(found([...text, ...rootFiles], /(^|[\s"'`(=])(\/(root|home|work|Users)\/\w|[A-Z]:\\Users\\)/)).toEqual([])
})

test('no reminders left in the code', () => {
  expect(found(text, new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'X' + 'XX'].join('|')})\\b`))).toEqual([])
})

test('no suppressed lint or type check', () => {
  expect(found(code, new RegExp(['biome' + '-ignore', '@ts' + '-(ignore|expect-error|nocheck)', 'eslint' + '-disable'].join('|')))).toEqual(
    [],
  )
})

test('no type that switches checking off', () => {
  const broken = code
    .filter((file) => !file.endsWith('.mjs'))
    .filter((file) => {
      let has = false
      visit(parse(file), (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) has = true
      })
      return has
    })
  expect(broken).toEqual([])
})

test('no test is skipped, singled out or left for later', () => {
  const tests = filesIn(['test'], ['.test.ts', '.test.tsx', '.spec.ts'])
  expect(tests.length).toBeGreaterThan(5)
  expect(found(tests, /\b(test|it|describe)\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\bx(it|test|describe)\(/)).toEqual([])
})

test('the long form of a test is one that `npm run test:faults` runs', () => {
  const named = [...read('.tools/faults.mjs').matchAll(/'(test\/[^']+|\.long\.[^']+)'/g)].map(([, name]) => name)
  const long = found(filesIn(['test'], ['.test.ts', '.test.tsx']), /faults\/support\/tries'|\bPLUMBLINE_FAULTS\b/).map(
    (place) => place.split(':')[0],
  )
  expect(long.length).toBeGreaterThan(20)
  expect(long.filter((file) => !named.some((name) => file.includes(name)))).toEqual([])
})

test('no test asserts how long something took', () => {
  const tests = filesIn(['test'], ['.test.ts', '.test.tsx', '.spec.ts'])
  expect(found(tests, /expect\([^)]*(performance|Date)\.now\(\)/)).toEqual([])
})

test('nobody decides by the words of an error', () => {
  expect(found(filesIn(productFolders, ['.ts', '.tsx']), /\.message\.(includes|match|startsWith)\(/)).toEqual([])
})

test('product code needs nothing newer than Node 18.15 and Chrome 114', () => {
  const newer =
    /Array\.fromAsync|Promise\.(withResolvers|try)|(Object|Map)\.groupBy|import\.meta\.(dirname|filename)|\.(isSubsetOf|isSupersetOf|symmetricDifference)\(/
  expect(found(filesIn(productFolders, ['.ts', '.tsx']), newer)).toEqual([])
})
