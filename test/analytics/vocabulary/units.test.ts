// One table of units: every reader of cells and headers knows every word of it, and takes it for the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headerFactor } from '../../../analytics/sources/load/header-factor'
import { shapeShare } from '../../../analytics/sources/mapping/value-shape'
import { findLayout } from '../../../analytics/sources/table/layout'
import { magnitudes, times, timeWordsOf, units } from '../../../analytics/vocabulary/units'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

const asked = async (expression: string, text: string): Promise<unknown> =>
  (await workspace.db.first<{ v: unknown }>(`select ${expression} as v from (select $text::varchar as t)`, { text }))?.v

const words = units.flatMap((unit) => unit.words.map((word) => ({ ...unit, word })))
const timeWords = times.flatMap((time) => timeWordsOf(time).map((word) => ({ word, size: time.size })))

/** The header a column has under which `unit` stands alone. */
function headerOver(unit: string): string | undefined {
  const rows = [
    ['工号', '姓名', '产量'],
    ['', '', unit],
    ['1001', '甲一', '3'],
  ]
  const grid = { rows: rows.map((cells, row) => ({ row: row + 1, cells })), merges: [], hiddenColumns: [], complete: true }
  return findLayout(grid, (text) => ['工号', '姓名', '产量'].includes(text), '').layout?.columns[2].header
}

describe('a unit', () => {
  it.each(words)('$word measures $dimension, $size', async ({ word, dimension, size }) => {
    expect(await asked('unit_measure(t).dimension', word)).toBe(dimension)
    expect(await asked('unit_measure(t).size', word)).toBe(size)
    expect(shapeShare('number', [`3 ${word}`])).toBe(1)
    expect(headerOver(word)).toBe(`产量(${word})`)
  })
  it.each(words.filter(({ dropped }) => dropped))('$word is dropped behind a number', async ({ word }) => {
    expect(await asked('read_number(t)', `1,200 ${word.toUpperCase()}`)).toBe(1200)
  })
  it.each(timeWords)('$word is $size hours', async ({ word, size }) => {
    expect(await asked('read_hours(t, 1)', `3${word}`)).toBeCloseTo(3 * size, 12)
    expect(shapeShare('hours', [`3${word}`])).toBe(1)
    expect(headerFactor('hours', `停机(${word})`)).toBe(size)
  })
  it('of a share makes a share of what a percent makes one', async () => {
    expect(await asked('unit_measure(t).dimension', '％')).toBe('share')
    expect(await asked('read_number(t)', '90分钟')).toBe(null)
  })
})

describe('a magnitude', () => {
  const cases = magnitudes.flatMap(({ words: spellings, size }) => spellings.map((word) => ({ word, size })))
  it.each(cases)('$word is $size in cells, units and headers', async ({ word, size }) => {
    expect(await asked('read_number(t)', `2${word}`)).toBe(2 * size)
    expect(await asked('read_number(t)', `2${word}元`)).toBe(2 * size)
    expect(await asked('has_magnitude(t)', `2${word}元`)).toBe(true)
    expect(await asked('unit_scale(t)', `${word}件`)).toBe(size)
    expect(await asked('unit_scale(t)', word)).toBe(size)
    expect(await asked('unit_base(t)', `${word}件`)).toBe('件')
    expect(headerFactor('number', `数量(${word}件)`)).toBe(size)
    expect(shapeShare('number', [`2${word}`])).toBe(1)
    expect(headerOver(`${word}元`)).toBe(`产量(${word}元)`)
  })
  const letters = magnitudes.flatMap(({ letters: own = '', size }) => [...own].map((letter) => ({ letter, size })))
  it.each(letters)('$letter is $size behind a number', async ({ letter, size }) => {
    expect(await asked('read_number(t)', `2${letter.toUpperCase()}`)).toBe(2 * size)
    expect(await asked('has_magnitude(t)', `2${letter}`)).toBe(true)
    expect(shapeShare('number', [`2${letter}`])).toBe(1)
  })
  it.each(['千克', '千米', '百分比', 'kg', '件'])('is not what %s begins with', async (unit) => {
    expect(await asked('unit_scale(t)', unit)).toBe(1)
    expect(await asked('unit_base(t)', unit)).toBe(unit)
    expect(headerFactor('number', `数量(${unit})`)).toBe(1)
  })
  it('behind a number is no unit', async () => {
    expect(await asked('has_magnitude(t)', '2kg')).toBe(false)
    expect(await asked('read_number(t)', '2kg')).toBe(2)
  })
})

describe('a header that ends with a unit below an hour', () => {
  it.each([
    ['停机分钟', 1 / 60],
    ['durationMinutes', 1 / 60],
    ['wait_min', 1 / 60],
    ['响应秒', 1 / 3600],
    ['admin', 1],
    ['工时', 1],
  ])('%s → %d', (header, factor) => expect(headerFactor('hours', header)).toBe(factor))
})
