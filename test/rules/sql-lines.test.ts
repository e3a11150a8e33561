// SQL is laid out by hand (docs/decisions/0014-sql-by-hand.md); what a formatter would have kept in bounds is kept here.
import { expect, test } from 'vitest'
import { filesIn, read } from './source-files'

const limit = 180
const files = filesIn(['analytics', 'fixtures', 'importers'], ['.sql']).filter((file) => !file.includes('/migrations/'))

test(`a line of SQL has at most ${limit} signs; what a metric says of itself stands in its header, of any length`, () => {
  expect(files.length).toBeGreaterThan(100)
  const long = files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) => (line.length > limit && !/^\s*--/.test(line) ? [`${file}:${at + 1}`] : [])),
  )
  expect(long).toEqual([])
})

test('no line ends in blanks, none is set in by tabs, and a file ends with one line break', () => {
  const untidy = files.filter((file) => /[ \t]\n|^\t|\n\n\n/m.test(read(file)) || !/[^\n]\n$/.test(read(file)))
  expect(untidy).toEqual([])
})

test('keywords are written small', () => {
  const loud = files.filter((file) => /^\s*(SELECT|FROM|WHERE|JOIN|LEFT|GROUP|ORDER|CREATE|INSERT|UPDATE|WITH|UNION)\b/m.test(read(file)))
  expect(loud).toEqual([])
})
