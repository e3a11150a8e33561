import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../analytics/messages/format'

const zh = formatFor('zh-CN')
const en = formatFor('en')

describe('numbers', () => {
  it.each([
    [0.967, '96.7%'],
    [0.78, '78.0%'],
    [0, '0.0%'],
    [1, '100.0%'],
    [-0.0004, '0.0%'],
    [-0.0123, '−1.2%'],
    [0.1445, '14.5%'],
    [0.9665, '96.7%'],
    [1e-9, '0.0%'],
    [null, '—'],
    [Number.NaN, '—'],
  ])('writes the share %s as %s', (share, text) => expect(zh.percent(share)).toBe(text))
  it.each([
    [0.95, '95%'],
    [0.967, '96.7%'],
    [1, '100%'],
    [0.005, '0.5%'],
  ])('writes the target %s as %s', (share, text) => expect(zh.share(share)).toBe(text))
  it.each([
    [4312, '4,312'],
    [418220, '418,220'],
    [999, '999'],
    [1_000_000, '1,000,000'],
    [-1234, '−1,234'],
    [undefined, '—'],
  ])('writes the count %s as %s', (count, text) => expect(en.count(count)).toBe(text))
  it('writes intervals in points with one decimal', () => {
    expect(zh.interval([0.961, 0.972])).toBe('95%CI 96.1–97.2')
    expect(zh.interval(null)).toBe('—')
  })
  it('rounds the decimal that is seen, halves away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (n) => {
        // n thousandths end in a half of a hundredth or not; computed in whole numbers.
        const hundredths = Math.floor((n + 5) / 10)
        return Number(en.number(n / 1000, 2).replaceAll(',', '')) === hundredths / 100
      }),
    )
    expect(en.number(-0.125, 2)).toBe('−0.13')
  })
  it('writes what has no value the same everywhere', () => {
    const { percent, share, points, count, number, tenths, range, interval, hours, days, p, date, moment } = zh
    for (const write of [percent, share, points, count, number, tenths, range, interval, hours, days, p, date, moment])
      expect(write(null)).toBe('—')
    expect(zh.target('higher', null)).toBe('—')
  })
  it('writes targets and counts as one text', () => {
    expect(zh.target('higher', 0.95)).toBe('≥ 95%')
    expect(zh.target('lower', 0.005)).toBe('≤ 0.5%')
    expect(zh.counts(4312, 4459)).toBe('4,312 / 4,459')
  })
  it('drops decimals that say nothing', () => {
    expect(en.number(91.4)).toBe('91.4')
    expect(en.number(93)).toBe('93')
    expect(en.number(100)).toBe('100')
    expect(en.number(1200.5)).toBe('1,200.5')
  })
  it('keeps the decimal of figures that stand beside each other', () => {
    expect(en.tenths(10)).toBe('10.0')
    expect(en.tenths(9.74)).toBe('9.7')
    expect(en.tenths(null)).toBe('—')
  })
  it('writes a setting in its unit', () => {
    expect(zh.setting('0.95', 'share')).toBe('95%')
    expect(zh.setting('0.005', 'share')).toBe('0.5%')
    expect(zh.setting('48', 'hours')).toBe('48 小时')
    expect(en.setting('11', 'days')).toBe('11 d')
    expect(en.setting('percentile', 'choice')).toBe('percentile')
  })
  it('groups thousands so that the digits stay the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => Number(en.count(n).replaceAll(',', '')) === n && !/\d{4}/.test(en.count(n))),
    )
  })
})

describe('times', () => {
  it('words hours and days in the language', () => {
    expect(zh.hours(8.6)).toBe('8.6 小时')
    expect(en.hours(8.6)).toBe('8.6 h')
    expect(en.days(11)).toBe('11 d')
  })
  it('names months and weeks', () => {
    expect(zh.month('2026-01-01')).toBe('2026年1月')
    expect(en.month('2026-01-01')).toBe('Jan 2026')
    expect(zh.shortMonth('2026-12-01')).toBe('12月')
    expect(en.week('2026-01-05')).toBe('01-05')
  })
  it('writes an instant in the local zone and leaves other text alone', () => {
    expect(zh.moment('2026-04-08T02:42:00Z')).toBe('2026-04-08 10:42')
    expect(zh.moment('2026-04-08T02:42:00Z', 'Europe/Berlin')).toBe('2026-04-08 04:42')
    expect(zh.moment('soon')).toBe('soon')
    expect(zh.date('2022-04-11T00:00:00Z')).toBe('2022-04-11')
  })
  it('says how long is left in units a person can use', () => {
    expect(en.left(null)).toBe('')
    expect(en.left(1)).toBe('almost done')
    expect(en.left(45)).toBe('about 45 s left')
    expect(zh.left(150)).toBe('约剩 3 分钟')
  })
  it('writes small p values as a bound', () => {
    expect(en.p(0.19)).toBe('= 0.19')
    expect(en.p(0.0004)).toBe('< 0.001')
    expect(en.p(0.0312)).toBe('= 0.031')
  })
  it('writes sizes', () => {
    expect(en.bytes(512)).toBe('512 B')
    expect(en.bytes(48_123)).toBe('47 KB')
    expect(en.bytes(3.5 * 1024 ** 2)).toBe('3.5 MB')
  })
})

describe('a figure', () => {
  const plain = { numerator: 195, denominator: 13254, ci95: null }
  const lag = {
    unit: 'days' as const,
    value: 0.6,
    ...plain,
    detail: { shape: 'duration' as const, mean: 0.84, median: 0.6, p90: 1.1, limit: 11 },
  }
  it.each([
    [
      'a ratio',
      { unit: 'share' as const, value: 0.967, numerator: 4312, denominator: 4459, ci95: [0.961, 0.972] as [number, number] },
      '96.7%',
      '4,312 / 4,459 · 95%CI 96.1–97.2',
      [],
    ],
    ['a duration', lag, '0.6 天', '13,254 条', ['平均 0.8 天', '第 90 百分位 1.1 天', '超过 11 天的占 1.5%']],
    [
      'a duration led by its mean',
      { ...lag, value: 0.84 },
      '0.8 天',
      '13,254 条',
      ['中位数 0.6 天', '第 90 百分位 1.1 天', '超过 11 天的占 1.5%'],
    ],
    [
      'a rate',
      {
        unit: 'per_person_week' as const,
        value: 0.10765,
        numerator: 431,
        denominator: 4003.71,
        ci95: [0.09773, 0.11831] as [number, number],
      },
      '0.108 次/人周',
      '431 / 4,003.7 人周 · 95%CI 0.098–0.118',
      [],
    ],
    [
      'a series',
      {
        unit: 'share' as const,
        value: 0.2,
        numerator: 4,
        denominator: 20,
        ci95: [0.08, 0.416] as [number, number],
        detail: { shape: 'series' as const, limits: { centre: 0.611, low: 0.212, high: 1 }, outside: ['2026-03-01'] },
      },
      '20.0%',
      '4 / 20 · 95%CI 8.0–41.6',
      ['中心线 61.1%，控制限 21.2–100.0', '超出控制限：2026-03'],
    ],
    [
      'a count',
      {
        unit: 'count' as const,
        value: 4,
        ...plain,
        numerator: 4,
        denominator: 4,
        detail: { shape: 'count' as const, groups: 2, label: '部门' },
      },
      '4',
      '4',
      ['部门 2'],
    ],
    [
      'an index',
      {
        unit: 'points' as const,
        value: 71.61,
        ...plain,
        numerator: 312,
        denominator: 312,
        detail: {
          shape: 'index' as const,
          parts: [
            { key: 'a', label: '自动结果', weight: 70, value: 72.06 },
            { key: 'b', label: '主管评价', weight: 20, value: null },
          ],
        },
      },
      '71.6 分',
      '312 人',
      ['自动结果 72.1 × 70', '主管评价 — × 20'],
    ],
    ['nothing', { unit: 'days' as const, value: null, numerator: 0, denominator: 0, ci95: null }, '—', '0 条', []],
  ])('%s is written with all that its shape says', (_, figure, value, basis, beside) =>
    expect(zh.figure(figure)).toMatchObject({ value, basis, beside }),
  )
  it('is worded in English too', () =>
    expect(en.figure(lag)).toMatchObject({
      value: '0.6 d',
      number: '0.6',
      sign: 'd',
      counts: 'n 13,254',
      beside: ['mean 0.8 d', '90th percentile 1.1 d', '1.5% over 11 d'],
    }))
  it('says when a series is too short for limits', () => {
    const short = { unit: 'share' as const, value: 0.5, ...plain, detail: { shape: 'series' as const, limits: null, outside: [] } }
    expect(en.figure(short).beside).toEqual(['fewer than 8 months: no control limits'])
  })
})
