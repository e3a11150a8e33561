// Which sign parts the fields, where a text has others too.
import { expect, it } from 'vitest'
import { findDialect } from '../../../importers/csv/dialect'

it('parts a report of attendance at its tabs, not at the commas of its times', () => {
  const head = [
    '1. Summary',
    'Start time\t3/10/26, 1:49:40 PM',
    'End time\t3/10/26, 3:34:00 PM',
    '2. Participants',
    'Name\tFirst Join\tLast Leave\tDuration\tEmail\tRole',
    ...['丛林', '毕成', '许嘉'].map((name) => `${name}\t3/10/26, 1:49:40 PM\t3/10/26, 3:29:03 PM\t1h 39m\t${name}@n.example\tPresenter`),
  ].join('\n')
  expect(findDialect(head, true)).toMatchObject({ delimiter: '\t', columns: 6 })
})

it('leaves commas that a blank follows where no tabs are', () => {
  expect(findDialect('name, dept, score\nA, B, 1\nC, D, 2\n', true)).toMatchObject({ delimiter: ',', columns: 3 })
})
