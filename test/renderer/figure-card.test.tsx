// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FigureCard } from '../../renderer/components/figures/FigureCard'
import type { MetricAnswer } from '../../renderer/contract/types'
import { draw } from './support/render'
import { metric } from './support/sample-answers'

afterEach(cleanup)
const card = (change: Partial<MetricAnswer> = {}, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const onOpen = vi.fn()
  draw(<FigureCard answer={{ ...metric('consistency_rate'), ...change }} title="数据可信度" onOpen={onOpen} />, language)
  return { onOpen, whole: screen.getByTestId('card-consistency_rate') }
}

describe('FigureCard', () => {
  it('shows value, target, counts and interval', () => {
    const { whole } = card()
    expect(screen.getByTestId('figure-value').textContent).toBe('96.7%')
    expect(whole.textContent).toContain('目标 ≥ 95%')
    expect(whole.textContent).toContain('4,312 / 4,459 · 95%CI 96.1–97.2')
    expect(whole.textContent).toContain('达标')
  })
  it.each([
    ['met', '达标'],
    ['undecided', '未定'],
    ['missed', '未达标'],
  ] as const)('words the status %s', (status, word) => expect(card({ status }).whole.textContent).toContain(word))
  it('says once that nothing is asked of a figure', () =>
    expect(card({ status: 'no_target', target: null }).whole.textContent?.match(/无目标/g)).toHaveLength(1))
  it('says what of the slice it does not follow', () => {
    draw(<FigureCard answer={metric('consistency_rate')} ignored={['month', 'source']} onOpen={vi.fn()} />, 'zh-CN')
    expect(screen.getByTestId('card-consistency_rate').textContent).toContain('不随月份筛选 · 不随来源筛选')
  })
  it('says how many are needed when undecided', () => expect(card({ status: 'undecided', needed: 590 }).whole.textContent).toContain('590'))
  it('names the cycle that has the figure and goes there in one click, without opening the explanation', () => {
    const nothing = { value: null, numerator: 0, denominator: 0, ci95: null, status: 'no_data' as const, slice: { cycle: '2026H1' } }
    const onOpen = vi.fn()
    const onElsewhere = vi.fn()
    const shown = { ...metric('consistency_rate'), ...nothing, elsewhere: '2025H2' }
    draw(<FigureCard answer={shown} onOpen={onOpen} onElsewhere={onElsewhere} />)
    fireEvent.click(screen.getByRole('button', { name: '2025H2 有数据，去看 ›' }))
    expect([onElsewhere.mock.calls, onOpen.mock.calls]).toEqual([[['2025H2']], []])
    cleanup()
    expect(card({ ...nothing, elsewhere: null }).whole.textContent).toContain('各周期都没有可计入的项')
    cleanup()
    expect(card({ ...nothing, slice: { cycle: '2026H1', department: 'd1' } }).whole.textContent).toContain('此切片下没有可计入的项')
  })
  it('shows no number, never 0 %, when nothing is counted', () => {
    const { whole } = card({ value: null, numerator: 0, denominator: 0, ci95: null, status: 'no_data' })
    expect(screen.getByTestId('figure-value').textContent).toBe('无数据')
    expect(whole.textContent).not.toMatch(/0\.0|100/)
  })
  it('shows no counts of a withheld group', () => {
    const { whole } = card({ value: null, numerator: 3, denominator: 4, ci95: null, status: 'withheld' })
    expect(whole.textContent).toContain('已隐去')
    expect(whole.textContent).not.toContain('3 / 4')
  })
  it('keeps the status beside the decline', () => {
    const { whole } = card({ declining: true }, 'en')
    expect(whole.textContent).toContain('Met')
    expect(whole.textContent).toContain('Worse 2 months')
  })
  it('turns the sign of the target round when lower is better', () =>
    expect(card({ better: 'lower', target: 0.1 }).whole.textContent).toContain('≤ 10%'))
  it('opens the explanation by click', () => {
    const { onOpen, whole } = card()
    fireEvent.click(whole)
    expect(onOpen).toHaveBeenCalledOnce()
  })
  it('shows a figure that is no share in its unit, with what its shape says and without a track of 0 to 100 %', () => {
    const { whole } = card({
      shape: 'duration',
      unit: 'days',
      value: 2.5,
      numerator: 2,
      denominator: 12,
      ci95: null,
      target: null,
      status: 'no_target',
      detail: { shape: 'duration', mean: 4.67, median: 2.5, p90: 11.4, limit: 11 },
    })
    expect(screen.getByTestId('figure-value').textContent).toBe('2.5天')
    expect(whole.textContent).toContain('平均 4.7 天 · 第 90 百分位 11.4 天 · 超过 11 天的占 16.7%')
    expect(whole.textContent).toContain('12 条')
    expect(whole.querySelector('.meter')).toBeNull()
  })
  it('shows a rate with its exact interval', () => {
    const rate = { shape: 'rate', unit: 'per_person_week', target: null, status: 'no_target' } as const
    const { whole } = card({ ...rate, value: 0.108, numerator: 431, denominator: 4003.7, ci95: [0.098, 0.118] }, 'en')
    expect(screen.getByTestId('figure-value').textContent).toBe('0.108per person-week')
    expect(whole.textContent).toContain('431 / 4,003.7 person-weeks · 95%CI 0.098–0.118')
  })
})
