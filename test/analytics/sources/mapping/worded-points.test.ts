// The end of a scale by the words beside its points.
import { expect, it } from 'vitest'
import type { Column } from '../../../../analytics/sources/mapping/columns'
import { topOfWords } from '../../../../analytics/sources/mapping/worded-points'

const column = (at: number, values: (string | null)[]): Column =>
  ({ column: at, header: 'Rating', levels: ['Rating'], values, spellings: [] }) as unknown as Column

it('is five where the fifth is called as only the highest is, in whichever column it stands', () => {
  const self = column(1, ['3 - Meets Expectations', '4 - Exceeds Expectations', '5 - Outstanding', null])
  const manager = column(2, ['3 - Meets Expectations', '2 - Needs Improvement', '4 - Exceeds Expectations', '3 - Meets Expectations'])
  expect(topOfWords([self, manager])).toBe(5)
  expect(topOfWords([column(1, ['5、卓越', '4、良好', '3、合格'])])).toBe(5)
})

it.each([
  ['nobody has the highest', ['3 - Meets', '4 - Exceeds', '2 - Below']],
  ['the fifth may not be the last', ['3 - Solid', '4 - Strong', '5 - Very strong']],
  ['a sixth stands above it', ['4 - Strong', '5 - Outstanding', '6 - Exceptional']],
  ['too few are met', ['5 - Outstanding', '4 - Strong']],
  ['one point has two words', ['3 - Meets', '3 - Solid', '4 - Strong', '5 - Outstanding']],
  ['most cells are bare', ['3', '4', '5', '5 - Outstanding']],
])('is unknown where %s', (_, values) => {
  expect(topOfWords([column(1, values)])).toBeUndefined()
})

const labels = (values: (string | null)[]): Column => ({
  ...column(9, values),
  header: 'Rating Description',
  levels: ['Rating Description'],
})

it('is five where a column beside calls the fifth so, in every row alike', () => {
  const points = column(1, ['3', '4', '5.0', '3', null])
  const words = labels(['Meets', 'Exceeds', 'Outstanding', 'Meets', null])
  expect(topOfWords([points], [points, words])).toBe(5)
  expect(topOfWords([column(2, ['1', '2'])], [points, words])).toBe(5)
})

it.each([
  ['another scored column goes further', [['3', '4', '5'], ['70']], ['Meets', 'Exceeds', 'Outstanding']],
  ['a row has no word', [['3', '4', '5']], ['Meets', null, 'Outstanding']],
  ['one point has two words', [['3', '3', '4', '5']], ['Meets', 'Solid', 'Exceeds', 'Outstanding']],
  ['the words do not say', [['3', '4', '5']], ['Meets', 'Good', 'Very good']],
])('is unknown beside words where %s', (_, scored, words) => {
  const columns = scored.map((values, at) => column(at + 1, values))
  expect(topOfWords(columns, [...columns, labels(words)])).toBeUndefined()
})
