import { expect, it } from 'vitest'
import { storedDecision } from '../../../../analytics/sources/mapping/stored-decision'

it('keeps what is written today as it is', () => {
  const decision = { kind: 'goal', constants: { department: '甲部' }, readings: [{ column: 2, reading: 'dmy' as const }] }
  expect(storedDecision(decision)).toEqual(decision)
})

it('reads the words that stood among the constants, and leaves the constants to the sheet', () => {
  const earlier = { constants: { '#reading:7': 'size', department: '甲部', '#reading:12': 'mdy' } }
  expect(storedDecision(earlier)).toEqual({
    constants: { department: '甲部' },
    readings: [
      { column: 7, reading: 'size' },
      { column: 12, reading: 'mdy' },
    ],
  })
})

it('takes no other text for a word', () => {
  expect(storedDecision({ constants: { '#reading:7': 'toString', '#reading:x': 'size' } })).toEqual({
    constants: { '#reading:x': 'size' },
    readings: [],
  })
})
