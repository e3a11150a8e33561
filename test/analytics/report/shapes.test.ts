// Figures of every shape in what leaves the workbench: the table of the report and metrics.json.
import { describe, expect, it } from 'vitest'
import type { MetricAnswer } from '../../../analytics/metric/types'
import { metricsJson } from '../../../analytics/report/metrics-json'
import { metric, sampleAnswers, sampleDocument } from './document'

const none = { target: null, status: 'no_target' as const, byMonth: [] }
const detail = { shape: 'duration' as const, mean: 14 / 3, median: 2.5, p90: 11.4, limit: 11 }
const lag = metric('recording_lag', '记录滞后', 2, 12, {
  ...none,
  shape: 'duration',
  unit: 'days',
  value: 2.5,
  ci95: null,
  detail,
  byMonth: [
    { month: '2026-01-01', value: 2.5, numerator: 2, denominator: 12, ci95: null, detail, withheld: false },
    { month: '2026-02-01', value: null, numerator: 0, denominator: 0, ci95: null, withheld: true },
  ],
})
const trend = metric('penetration_trend', '穿透度走势', 4, 20, {
  ...none,
  shape: 'series',
  detail: { shape: 'series', limits: { centre: 5.5 / 9, low: 0.2, high: 1 }, outside: ['2026-03-01'] },
  byMonth: [{ month: '2025-07-01', value: 0.6, numerator: 12, denominator: 20, ci95: null, withheld: false }],
})
const score = metric('performance_score', '绩效', 312, 312, {
  ...none,
  shape: 'index',
  unit: 'points',
  value: 71.6,
  ci95: null,
  detail: { shape: 'index', parts: [{ key: 'manager', label: '主管评价', weight: 20, value: 75 }] },
})

const { metrics } = sampleAnswers()
const document = sampleDocument('zh-CN', { metrics: [...metrics, lag, trend, score] })
const json = JSON.parse(metricsJson(document)).metrics

describe('the table of a report', () => {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const rowOf = ({ title }: MetricAnswer) => tables.flatMap(({ rows }) => rows).find(([name]) => name.text === title)!
  it('writes each figure as its shape is written', () => {
    expect(rowOf(lag).slice(0, 5)).toEqual([
      { text: '记录滞后', under: '平均 4.7 天 · 第 90 百分位 11.4 天 · 超过 11 天的占 16.7%' },
      { text: '2.5 天', value: 2.5 },
      { text: '12 条' },
      { text: '—' },
      { text: '—' },
    ])
    expect(rowOf(trend)[0].under).toBe('中心线 61.1%，控制限 20.0–100.0 · 超出控制限：2026-03')
    expect(
      rowOf(score)
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(['绩效', '71.6 分', '312 人'])
  })
  it('has months of the slice only, and shows what is withheld as such', () => {
    const [table] = tables
    expect(table.columns.map(({ title }) => title)).not.toContain('2025-07')
    const at = table.columns.findIndex(({ title }) => title === '2026-01')
    expect(rowOf(lag)[at]).toEqual({ text: '2.5 天', value: 2.5, under: '12 条' })
    expect(rowOf(lag)[at + 1]).toEqual({ text: '为保护小群体，已隐去' })
  })
})

describe('metrics.json', () => {
  it('says the shape, by what it is cut, and what the shape says beside', () => {
    expect(json.recording_lag).toMatchObject({
      shape: 'duration',
      unit: 'days',
      value: 2.5,
      mean: 4.666666667,
      median: 2.5,
      p90: 11.4,
      limit: 11,
    })
    expect(json.recording_lag.byMonth).toEqual([
      { month: '2026-01-01', value: 2.5, numerator: 2, denominator: 12, ci95: null, mean: 4.666666667, median: 2.5, p90: 11.4, limit: 11 },
      { month: '2026-02-01', withheld: true },
    ])
    expect(json.penetration_trend).toMatchObject({ limits: { centre: 0.6111111111, low: 0.2, high: 1 }, outside: ['2026-03-01'] })
    expect(json.performance_score).toMatchObject({
      slicedBy: ['cycle', 'department', 'roleFamily'],
      parts: { manager: { weight: 20, value: 75 } },
    })
  })
  it('says of a ratio what it always said', () =>
    expect(Object.keys(json[metrics[0].id])).toEqual([
      'value',
      'numerator',
      'denominator',
      'ci95',
      'target',
      'status',
      'unit',
      'byMonth',
      'byDepartment',
    ]))
})
