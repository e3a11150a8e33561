import { describe, expect, it } from 'vitest'
import { isDeclining, neededOf, rate, statusOf } from '../../../analytics/metric/rate'
import { wilson } from '../../../analytics/statistics/wilson'

describe('rate', () => {
  it('has no value when nothing is counted', () => expect(rate(0, 0)).toEqual({ value: null, numerator: 0, denominator: 0, ci95: null }))
  it('keeps both counts', () => expect(rate(58, 60)).toEqual({ value: 58 / 60, numerator: 58, denominator: 60, ci95: wilson(58, 60) }))
})

describe('status by the whole interval', () => {
  it.each([
    ['96.7 % of 60 pairs cannot prove 95 %', 58, 60, 0.95, 'higher', 'undecided'],
    ['96.7 % of 4,459 can', 4312, 4459, 0.95, 'higher', 'met'],
    ['clearly below', 60, 100, 0.95, 'higher', 'missed'],
    ['few late records', 1, 1000, 0.1, 'lower', 'met'],
    ['many late records', 300, 1000, 0.1, 'lower', 'missed'],
    ['nothing counted', 0, 0, 0.95, 'higher', 'no_data'],
    ['no target', 5, 10, null, 'higher', 'no_target'],
    ['neither target nor rows', 0, 0, null, 'higher', 'no_data'],
  ] as const)('%s', (_, hits, n, target, better, status) => expect(statusOf(rate(hits, n), target, better)).toBe(status))
  it('counts the interval’s end at the target as the good side', () => {
    const figure = rate(90, 100)
    const [low, high] = figure.ci95 as [number, number]
    expect([statusOf(figure, low, 'higher'), statusOf(figure, high, 'lower')]).toEqual(['met', 'met'])
    expect([statusOf(figure, high, 'higher'), statusOf(figure, low, 'lower')]).toEqual(['undecided', 'undecided'])
  })
})

describe('counts needed', () => {
  it('are told only while undecided', () => {
    expect(neededOf(rate(58, 60), 0.95, 'undecided')).toBe(657)
    expect(neededOf(rate(58, 60), 0.95, 'met')).toBeNull()
    expect(neededOf(rate(5, 10), null, 'undecided')).toBeNull()
  })
})

describe('declining', () => {
  const months = (...values: (number | null)[]) => values.map((value) => ({ value }))
  it.each([
    [[0.9, 0.8, 0.7], true],
    [[0.9, 0.8, 0.8], false],
    [[0.7, 0.9, 0.8], false],
    [[0.9, 0.8], false],
    [[0.9, null, 0.8, 0.7], true],
    [[], false],
  ])('%j → %s', (values, declining) => expect(isDeclining(months(...values), 'higher')).toBe(declining))
  it('is a rise where lower is better', () => expect(isDeclining(months(0.1, 0.2, 0.3), 'lower')).toBe(true))
})
