// Scales that titles state, and figures in titles that are none.
import { expect, it } from 'vitest'
import { legendOf } from '../../../../analytics/sources/mapping/score-scale'

const scaleSaid = (titles: string[]) => legendOf(titles)?.top?.toString()

it.each([
  ['2026Q1 360评估汇总（5分制，截至3月30日）', '5'],
  ['打分人：冯雪莹 满分100分', '100'],
  ['评核期间：2026年1月至3月　评分准则：5=卓越 4=良好 3=达标 2=有待改善 1=不合格', '5'],
  ['DRAFT. Scale 1 (low) to 5 (high). Guideline: max 2 x S', '5'],
  ['Scale: 5 far exceeds, 4 exceeds, 3 meets, 2 partly meets', '5'],
])('%s', (title, top) => {
  expect(scaleSaid([title])).toBe(top)
})

it.each(['评分表（1月、2月、3月）', '2026年1月 2月 3月评分标准', '评分日期：2026-04-03', '绩效评分 1组 2组 3组'])(
  '%s states none',
  (title) => {
    expect(scaleSaid([title])).toBeUndefined()
  },
)

it('is none where two titles differ', () => {
  expect(scaleSaid(['5分制', '满分100分'])).toBeUndefined()
})
