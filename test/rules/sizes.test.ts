import { expect, test } from 'vitest'
import { filesIn, productFolders, read } from './source-files'

const limit = 250
/** Longer files, each with the reason why it is better whole. */
const exceptions: Record<string, string> = {
  'analytics/workspace/setting-specs.ts': 'one list of every setting with its words in two languages',
  'test/analytics/sources/mapping/headers.ts': 'one table of header lists met in the field',
}
const lines = (file: string) => read(file).split('\n').length - 1
const long = filesIn([...productFolders, 'test', '.tools'], ['.ts', '.tsx', '.mjs', '.sql', '.css']).filter((file) => lines(file) > limit)

test(`files have at most ${limit} lines`, () => {
  expect(long.filter((file) => !(file in exceptions)).map((file) => `${file}: ${lines(file)}`)).toEqual([])
})

test('an exception that is no longer needed is taken off the list', () => {
  expect(Object.keys(exceptions).filter((file) => !long.includes(file))).toEqual([])
})
