// How far a scale goes and which end is the best, as headers and legends say it.
import { expect, it } from 'vitest'
import { type RatingScale, scaleOfBracket, scaleOfLegend, systemTop } from '../../../analytics/vocabulary/rating-scales'

const brackets: [text: string, scale: RatingScale | undefined][] = [
  ['1-5', { low: 1, top: 5 }],
  ['1=最好，5=最差', { low: 1, top: 5, best: 'low' }],
  ['1最优-5最差', { low: 1, top: 5, best: 'low' }],
  ['1优-5差', { low: 1, top: 5, best: 'low' }],
  ['1分最高，5分最低', { low: 1, top: 5, best: 'low' }],
  ['1分最低，5分最高', { low: 1, top: 5, best: 'high' }],
  ['1 = best, 4 = worst', { low: 1, top: 4, best: 'low' }],
  ['1 (high) to 5 (low)', { low: 1, top: 5, best: 'low' }],
  ['1–5, 1 being the highest', { low: 1, top: 5, best: 'low' }],
  ['1=最好', { best: 'low' }],
  ['5 = excellent', { best: 'high' }],
  ['A区', undefined],
  ['2026', undefined],
  ['1月', undefined],
]
it.each(brackets)('(%s)', (text, scale) => {
  expect(scaleOfBracket(text)).toEqual(scale)
})

const legends: [line: string, scale: RatingScale | undefined][] = [
  ['Rating scale: 1 = Outstanding, 2 = Exceeds, 3 = Meets, 4 = Below, 5 = Unsatisfactory', { low: 1, top: 5, best: 'low' }],
  ['说明：5=卓越 4=优秀 3=良好 2=合格 1=待改进', { low: 1, top: 5, best: 'high' }],
  ['评分标准：1-卓越 2-优秀 3-良好 4-合格 5-不合格', { low: 1, top: 5, best: 'low' }],
  ['1=卓越 2=优秀 3=良好 4=合格 5=待改进', { low: 1, top: 5, best: 'low' }],
  ['Outstanding (1), Strong (2), Solid (3), Poor (4)', { low: 1, top: 4, best: 'low' }],
  ['评分标准：1=甲 2=乙 3=丙 4=丁', { low: 1, top: 4, best: 'low' }],
  ['评分标准：3=甲 2=乙 1=丙', { low: 1, top: 3, best: 'high' }],
  ['评分标准：1=红 2=黄 3=绿', { low: 1, top: 3, best: 'unsaid' }],
  ['Scale: 1 to 5, 1 being the best', { low: 1, top: 5, best: 'low' }],
  ['Scale 1 (low) to 5 (high)', { low: 1, top: 5, best: 'high' }],
  ['Scale: 1 to 5', { low: 1, top: 5 }],
  ['2026年第1季度优秀员工 3人 2人 1人', undefined],
  ['1、请如实填写 2、请勿改动表头 3、最优者另行公示', undefined],
]
it.each(legends)('%s', (line, scale) => {
  expect(scaleOfLegend(line)).toEqual(scale)
})

it.each([
  ['五分制', '5'],
  ['（十分制）', '10'],
  ['百分制', '100'],
  ['5级制', '5'],
  ['第五分公司', undefined],
] as const)('%s', (text, top) => {
  expect(systemTop(text)).toBe(top)
})
