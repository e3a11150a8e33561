// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RateCard } from '../../renderer/components/figures/RateCard'
import type { MetricAnswer } from '../../renderer/contract/types'
import { draw } from './support/render'
import { metric } from './support/sample-answers'

afterEach(cleanup)
const card = (change: Partial<MetricAnswer> = {}, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const onOpen = vi.fn()
  draw(<RateCard answer={{ ...metric('consistency_rate'), ...change }} title="数据可信度" onOpen={onOpen} />, language)
  return { onOpen, whole: screen.getByTestId('card-consistency_rate') }
}

describe('RateCard', () => {
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
  it('says how many are needed when undecided', () => expect(card({ status: 'undecided', needed: 590 }).whole.textContent).toContain('590'))
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
    expect(whole.textContent).toContain('Falling 2 months')
  })
  it('turns the sign of the target round when lower is better', () =>
    expect(card({ better: 'lower', target: 0.1 }).whole.textContent).toContain('≤ 10%'))
  it('opens the explanation by click', () => {
    const { onOpen, whole } = card()
    fireEvent.click(whole)
    expect(onOpen).toHaveBeenCalledOnce()
  })
})
