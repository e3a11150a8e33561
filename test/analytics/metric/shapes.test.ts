// One figure of every shape beyond the ratio, worked out by hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric, explainMetric, metricRows } from '../../../analytics/figures'
import type { FigureDetail } from '../../../analytics/messages/types'
import type { MetricId, Slice } from '../../../analytics/metric/types'
import type { Workspace } from '../../../analytics/workspace/open'
import { beside, showSmallGroups } from './company'
import { shapedCompany } from './shaped-company'

let shown: Workspace
let guarded: Workspace
beforeAll(async () => {
  shown = await shapedCompany()
  await showSmallGroups(shown.db)
  guarded = await shapedCompany()
})
afterAll(() => {
  shown.close()
  guarded.close()
})

const figure = (id: MetricId, slice: Slice = {}, workspace = shown) => answerMetric(workspace.db, id, slice, 'en')
const listed = async (id: MetricId, slice: Slice = {}, workspace = shown) =>
  (await metricRows(workspace.db, { id, slice, hit: null, offset: 0, limit: 100 }, 'en')).total
const duration = ({ detail }: { detail?: FigureDetail }) => {
  if (detail?.shape !== 'duration') return null
  const { mean, median, p90 } = detail
  return [mean, median, p90].map((days) => Number(days.toFixed(9)))
}
const grouped = <Group extends { name: string }, Value>(groups: Group[], of: (group: Group) => Value) =>
  Object.fromEntries(groups.map((group) => [group.name, of(group)]))

describe('a duration', () => {
  it('is its median, with mean, 90th percentile and the rows over the limit', async () => {
    const lag = await figure('recording_lag')
    // 0.5 0.5 1 1 1 2 | 3 4 5 6 12 20: the 90th percentile stands 0.9 of the way from 6 to 12
    expect([lag.shape, lag.unit, lag.value, lag.numerator, lag.denominator, lag.ci95]).toEqual(['duration', 'days', 2.5, 2, 12, null])
    expect(duration(lag)).toEqual([4.666666667, 2.5, 11.4])
    expect(lag.status).toBe('no_target')
    expect(beside(lag)).toEqual({ negative: 1 })
    expect(await listed('recording_lag')).toBe(12)
  })
  it('is worked out anew in every group, and by month beside a month that is chosen', async () => {
    const { byDepartment, byRoleFamily, bySource, byMonth } = await figure('recording_lag', { month: '2026-01' })
    expect(byMonth.map(({ month, denominator, ...rest }) => [month, denominator, duration(rest)])).toEqual([
      ['2026-01-01', 6, [5.833333333, 3.5, 12.5]],
      ['2026-02-01', 6, [3.5, 1, 9]],
    ])
    expect(grouped(byDepartment, duration)).toEqual({
      公司: [5.833333333, 3.5, 12.5],
      研发中心: [5.833333333, 3.5, 12.5],
      平台组: [5.833333333, 3.5, 12.5],
    })
    expect(grouped(byRoleFamily, duration)).toEqual({ 研发: [20, 20, 20] })
    expect(grouped(bySource, duration)).toEqual({ MES: [5.833333333, 3.5, 12.5] })
    const { byDepartment: all } = await figure('recording_lag')
    expect(grouped(all, duration)).toMatchObject({ 平台组: [5.833333333, 3.5, 12.5], 测试组: [6, 6, 6], 销售中心: [3, 1, 7.6] })
  })
  it('follows the limit that is set', async () => {
    await shown.db.run(`update setting set value = '5' where key = 'lag.limit_days'`)
    const { numerator, detail } = await figure('recording_lag')
    expect([numerator, detail]).toEqual([3, expect.objectContaining({ limit: 5 })])
    await shown.db.run(`update setting set value = '11' where key = 'lag.limit_days'`)
  })
  it('shows nothing of a small group, nor what would give it away', async () => {
    const { byDepartment } = await figure('recording_lag', {}, guarded)
    const withheld = byDepartment.filter((group) => group.withheld)
    expect(withheld.map(({ name }) => name)).toContain('测试组')
    expect(withheld.length).toBeGreaterThan(1)
    for (const { value, denominator, detail } of withheld) expect([value, denominator, detail]).toEqual([null, 0, undefined])
    const direct = await figure('recording_lag', { department: 'D22' }, guarded)
    expect([direct.status, direct.value, direct.detail]).toEqual(['withheld', null, undefined])
    expect(await listed('recording_lag', { department: 'D22' }, guarded)).toBe(0)
  })
})

describe('a rate', () => {
  // On duty in the quarter: six people for 90 days, one for 59, one for 14.
  const weeks = (6 * 90 + 59 + 14) / 7
  it('is events by person-week, with the exact interval of the events', async () => {
    const given = await figure('feedback_rate', { cycle: '2026Q1' })
    expect([given.shape, given.numerator]).toEqual(['rate', 9])
    expect(given.denominator).toBeCloseTo(weeks, 9)
    expect(given.value).toBeCloseTo(9 / weeks, 12)
    // SciPy 1.17.1: chi2.ppf(0.025, 18) / 2, chi2.ppf(0.975, 20) / 2
    expect(given.ci95![0] * weeks).toBeCloseTo(4.115373, 5)
    expect(given.ci95![1] * weeks).toBeCloseTo(17.084803, 5)
    expect(await listed('feedback_rate', { cycle: '2026Q1' })).toBe(9)
  })
  it('adds up over months and departments, and shows those where nothing happened', async () => {
    const { byMonth, byDepartment, byRoleFamily } = await figure('feedback_rate', { cycle: '2026Q1' })
    const days = ({ numerator, denominator }: { numerator: number; denominator: number }) => [numerator, Math.round(denominator * 7)]
    expect(byMonth.map(days)).toEqual([
      [3, 6 * 31 + 14],
      [3, 7 * 28],
      [3, 7 * 31],
    ])
    expect(grouped(byDepartment, days)).toEqual({ 公司: [9, 613], 研发中心: [6, 540], 平台组: [6, 540], 销售中心: [3, 73] })
    expect(grouped(byRoleFamily, days)).toEqual({ 运营: [9, 613] })
    const january = await figure('feedback_rate', { cycle: '2026Q1', month: '2026-01', department: 'D3' })
    expect([january.value, ...days(january)]).toEqual([0, 0, 14])
    // SciPy: chi2.ppf(0.975, 2) / 2
    expect(january.ci95![1] * 2).toBeCloseTo(3.688879, 5)
  })
  it('rests on the sheets of those on duty too', async () => {
    const { sources } = await explainMetric(shown.db, 'feedback_rate', { cycle: '2026Q1' }, 'en')
    // 9 events, and on duty six people for three months, one for two and one for one
    expect(sources.map(({ address, rows }) => [address, rows])).toEqual([['填报.xlsx › 一月', 9 + 6 * 3 + 2 + 1]])
  })
  it('ends with the import, and leaves out cycles without any feedback', async () => {
    const april = await figure('feedback_rate', { cycle: '2026Q2' })
    expect([april.numerator, april.denominator]).toEqual([1, 10])
    expect((await figure('feedback_rate', { cycle: '2025Q4' })).status).toBe('no_data')
  })
  it('has no source, whatever source is asked for', async () => {
    const { value, bySource, sentence } = await figure('feedback_rate', { cycle: '2026Q1', source: 'MES' })
    expect([value, bySource]).toEqual([(await figure('feedback_rate', { cycle: '2026Q1' })).value, []])
    expect(sentence).not.toContain('MES')
  })
  it('is withheld where few people gave or were there to give', async () => {
    const { byDepartment } = await figure('feedback_rate', { cycle: '2026Q1' }, guarded)
    const sales = byDepartment.find(({ name }) => name === '销售中心')
    expect(sales).toMatchObject({ withheld: true, value: null, numerator: 0, denominator: 0 })
  })
})

describe('a series', () => {
  const limits = ({ detail }: { detail?: FigureDetail }) => (detail?.shape === 'series' ? detail : null)
  it('stands at its latest month, within the limits of all months up to it', async () => {
    const trend = await figure('penetration_trend', { cycle: '2026Q1' })
    expect([trend.value, trend.numerator, trend.denominator, trend.declining]).toEqual([0.2, 4, 20, true])
    expect(trend.byMonth.map(({ numerator }) => numerator)).toEqual([12, 14, 13, 15, 12, 16, 14, 10, 4])
    // mean 5.5 / 9, mean moving range 1.2 / 8; a share goes no higher than 1
    expect(limits(trend)?.limits?.centre).toBeCloseTo(5.5 / 9, 12)
    expect(limits(trend)?.limits?.low).toBeCloseTo(5.5 / 9 - 2.66 * 0.15, 12)
    expect(limits(trend)?.limits?.high).toBe(1)
    expect(limits(trend)?.outside).toEqual(['2026-03-01'])
    expect(await listed('penetration_trend', { cycle: '2026Q1' })).toBe(20)
  })
  it('looks back from the month that is chosen', async () => {
    const february = await figure('penetration_trend', { month: '2026-02' })
    expect([february.value, february.byMonth.length]).toEqual([0.5, 8])
    expect(limits(february)?.limits?.low).toBeCloseTo(5.3 / 8 - (2.66 * 0.9) / 7, 12)
    expect(limits(february)?.outside).toEqual([])
  })
  it('has no limits before its eighth month', async () => {
    const january = await figure('penetration_trend', { month: '2026-01' })
    expect([january.value, january.byMonth.length, limits(january)]).toEqual([0.7, 7, { shape: 'series', limits: null, outside: [] }])
  })
  it('says of months what the figure it follows says', async () => {
    const months = ({ byMonth }: { byMonth: { month: string; numerator: number }[] }) =>
      byMonth.map(({ month, numerator }) => [month, numerator])
    expect(months(await figure('penetration_trend', {}, guarded))).toEqual(months(await figure('collaboration_penetration', {}, guarded)))
  })
})

describe('a count', () => {
  it('is how many there are, in how many groups, and nobody’s data', async () => {
    for (const workspace of [shown, guarded]) {
      const goals = await figure('company_goal_count', { cycle: '2026Q1' }, workspace)
      expect([goals.value, goals.ci95, goals.better, goals.status]).toEqual([3, null, null, 'no_target'])
      expect(goals.detail).toEqual({ shape: 'count', groups: 2, label: 'Departments' })
      expect(grouped(goals.byDepartment, ({ value, detail }) => [value, detail?.shape === 'count' && detail.groups])).toEqual({
        公司: [3, 2],
        销售中心: [1, 1],
      })
      expect(await listed('company_goal_count', { cycle: '2026Q1' }, workspace)).toBe(3)
    }
  })
  it('is nothing, not 0, where nothing is counted', async () =>
    expect(await figure('company_goal_count', { cycle: '2025Q3' })).toMatchObject({ value: null, status: 'no_data' }))
})

describe('an index', () => {
  const parts = ({ detail }: { detail?: FigureDetail }) =>
    detail?.shape === 'index' ? detail.parts.map(({ weight, value }) => [weight, value]) : null
  it('is the mean score, with every part and its weight', async () => {
    const score = await figure('performance_score', { cycle: '2026Q1' })
    // P1 has (20 · 60 + 10 · 90) / 30 = 70
    expect(score.value).toBeCloseTo((70 + 70 + 80 + 90 + 100 + 50) / 6, 6)
    expect([score.denominator, parts(score)]).toEqual([
      6,
      [
        [70, null],
        [20, 75],
        [10, 90],
      ],
    ])
    expect(beside(score)).toEqual({ reweighted_people: 6 })
    expect(grouped(score.byDepartment, ({ value }) => value?.toFixed(2))).toEqual({ 公司: '76.67', 研发中心: '76.67', 平台组: '76.67' })
  })
  it('follows a changed weight, and neither month nor source', async () => {
    const whole = await figure('performance_score', { cycle: '2026Q1' })
    expect((await figure('performance_score', { cycle: '2026Q1', month: '2026-01', source: 'MES' })).value).toBe(whole.value)
    await shown.db.run(`update setting set value = '0' where key = 'ninebox.weight.cross_department'`)
    const changed = await figure('performance_score', { cycle: '2026Q1' })
    expect([changed.value, parts(changed)?.[2]]).toEqual([75, [0, 90]])
    await shown.db.run(`update setting set value = '10' where key = 'ninebox.weight.cross_department'`)
  })
  it('is withheld where it is of few people', async () => {
    await guarded.db.run(`delete from review where reviewee_id in ('P5', 'P6')`)
    expect(await figure('performance_score', { cycle: '2026Q1' }, guarded)).toMatchObject({ status: 'withheld', value: null })
  })
})
