// Expressions of a dictionary: what is read, what is left as text, and that reducing one changes no value.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isExpression, readFormula } from '../../../../analytics/kinds/indicator/formula'
import type { Linear } from '../../../../analytics/kinds/indicator/linear'

const one = { constant: 1 }
const goodShare = { numerator: { good_qty: 1 }, denominator: { good_qty: 1, scrap_qty: 1 } }

test.each<[string, Linear, Linear, string]>([
  ['良品率 = 合格数量 / (合格数量 + 报废数量)', goodShare.numerator, goodShare.denominator, 'share'],
  ['合格数/(合格数+不良数)×100%', { good_qty: 1 }, { good_qty: 1, bad_qty: 1 }, 'share'],
  ['合格率（%）＝合格数÷数量×１００％', { good_qty: 1 }, { quantity: 1 }, 'share'],
  ['1 - 返工数/产量', { quantity: 1, bad_qty: -1 }, { quantity: 1 }, 'share'],
  ['good_qty ÷ (good_qty + scrap_qty)', goodShare.numerator, goodShare.denominator, 'share'],
  ['Yield: Good Qty / Quantity x 100', { good_qty: 100 }, { quantity: 1 }, 'points'],
  ['产量 - 报废数', { quantity: 1, scrap_qty: -1 }, one, ''],
  ['工时 / 单数', { hours: 1 }, { records: 1 }, ''],
  ['SUM(合格数量)/SUM(数量)', { good_qty: 1 }, { quantity: 1 }, 'share'],
  ['求和(合格数量)', { good_qty: 1 }, one, ''],
  ['(產量 − 報廢數) ÷ 8', { quantity: 1 / 8, scrap_qty: -1 / 8 }, one, ''],
  ['停机时长/(工时+停机时长)', { downtime: 1 }, { hours: 1, downtime: 1 }, ''],
  ['合格数/产量 + 报废数/产量 + 2', { good_qty: 1, scrap_qty: 1, quantity: 2 }, { quantity: 1 }, ''],
])('%s', (text, numerator, denominator, kind) => {
  const found = readFormula(text)
  expect(found?.value).toEqual({ numerator, denominator })
  expect([found?.share && 'share', found?.points && 'points'].filter(Boolean).join()).toBe(kind)
})

describe('what is left as text', () => {
  test.each([
    '当月完成的工单数量',
    '按月汇总MES中报工记录',
    'Monthly over MES records',
    'Survey score, no system behind it',
    '产量',
    '合格数量',
    '合格数量/报检数量',
    '合格数量除以产量',
    '产量-报废数，按月',
    '一次合格数/产量',
    '标准工时/作业工时', // two words for one field
    '返工数/(合格数+不良数)',
    '合格数量/Good Qty',
    '产量/产量',
    '合格数*产量',
    '合格数/产量/(报废数/产量)', // a quotient under a quotient
    '产量/0',
    'AVG(工时)',
    'SUM(合格数/数量)',
    '合格数/(产量',
    '2026-01',
    '3/4',
    '',
    '('.repeat(400),
  ])('%s', (text) => expect(readFormula(text)).toBeUndefined())
})

describe('a text in the place of a field', () => {
  it.each([
    '合格数量/(合格数量+报废数量)',
    '合格数量/(合格数量+报检数量)',
    '合格数量/报检数量',
    '总数-合格数量',
    '产量 - 报废数',
    'AVG(工时)',
    '良品数+让步接收',
    '(合格数+让步数)/2',
  ])('%s is no single field', (text) => expect(isExpression(text)).toBe(true))
  it.each([
    '合格数量',
    '合格数量(件)',
    '数量/件',
    '合格数量/Good Qty',
    'good-qty',
    'MES-合格数量',
    '报工单/合格数量',
    'SUM(合格数量)',
    '1',
    '- 产量',
    '工时(小时)',
  ])('%s is one', (text) => expect(isExpression(text)).toBe(false))
})

const fields = { 产量: 'quantity', 合格数: 'good_qty', 报废数: 'scrap_qty', 工时: 'hours' } as const
interface Tree {
  text: string
  /** As SQL works it out; null where something is divided by 0. */
  value: (of: Record<string, number>) => number | null
}
const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc
    .constantFrom(...(Object.keys(fields) as (keyof typeof fields)[]))
    .map((word) => ({ text: word, value: (of: Record<string, number>) => of[fields[word]] })),
  fc.integer({ min: 0, max: 9 }).map((number) => ({ text: String(number), value: () => number })),
)
const results: Record<string, (a: number, b: number) => number | null> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '×': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? null : a / b),
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '×', '/'), tie('tree')).map(([a, sign, b]) => ({
      text: `(${a.text} ${sign} ${b.text})`,
      value: (of: Record<string, number>) => {
        const [x, y] = [a.value(of), b.value(of)]
        return x === null || y === null ? null : results[sign](x, y)
      },
    })),
  ),
}))
const sum = (side: Linear, of: Record<string, number>) =>
  Object.entries(side).reduce((total, [field, factor]) => total + factor * (field === 'constant' ? 1 : of[field]), 0)

it('gives what the expression itself gives, whatever the values', () => {
  const amount = fc.integer({ min: 0, max: 50 })
  let read = 0
  const values = fc.record({ quantity: amount, good_qty: amount, scrap_qty: amount, hours: amount })
  fc.assert(
    fc.property(tree, values, ({ text, value }, of) => {
      const found = readFormula(text)?.value
      if (!found) return
      read += 1
      const direct = value(of)
      const divisor = sum(found.denominator, of)
      if (direct === null) expect(divisor).toBe(0)
      else expect(sum(found.numerator, of) / divisor).toBeCloseTo(direct, 6)
    }),
    { numRuns: 3000, seed: 7 },
  )
  expect(read).toBeGreaterThan(300)
})
