// What was planted in the generated companies, in figures that are no shares.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerMetric } from '../../analytics/figures'
import type { MetricAnswer, MetricId } from '../../analytics/metric/types'
import { type Company, importedCompany } from './company'

describe.each(['yunzhi', 'second'] as const)('planted truth of %s', (name) => {
  let company: Company
  beforeAll(async () => {
    company = await importedCompany(name)
  }, 300_000)
  afterAll(() => company.close())

  const figure = (id: MetricId): Promise<MetricAnswer> => answerMetric(company.workspace.db, id, { cycle: company.truth.cycle }, 'en')

  it('is late in as many records as planted, and its quantiles are those of the sorted lags', async () => {
    const lag = await figure('recording_lag')
    expect({ hit: lag.numerator, total: lag.denominator }).toEqual({
      hit: company.truth.work.recordingLag.hit,
      total: company.truth.work.recordingLag.total,
    })
    const rows = await company.workspace.db.all<{ days: number }>(
      `select lag_days as days from recording_lag where counted and cycle_id = '${company.truth.cycle}'`,
    )
    const sorted = rows.map(({ days }) => days).sort((a, b) => a - b)
    const quantile = (share: number) => {
      const at = (sorted.length - 1) * share
      const below = sorted[Math.floor(at)]
      return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)] - below)
    }
    expect(lag.value).toBeCloseTo(quantile(0.5), 9)
    expect(lag.detail).toMatchObject({
      p90: expect.closeTo(quantile(0.9), 9),
      mean: expect.closeTo(sorted.reduce((sum, one) => sum + one, 0) / sorted.length, 9),
    })
  })

  it('counts all feedback, over the days people were employed', async () => {
    const given = await figure('feedback_rate')
    expect(given.numerator).toBe(company.truth.feedback.total)
    // By the roster's days of entry and leaving, not by assignments.
    const duty = await company.workspace.db.first<{ days: number }>(
      `select sum(greatest(0, date_diff('day', greatest(hire_date, start_date), least(coalesce(termination_date, end_date), end_date)) + 1)) as days
       from employee, review_cycle where cycle_id = '${company.truth.cycle}'`,
    )
    expect(given.denominator * 7).toBeCloseTo(duty!.days, 6)
  })

  it('stands at the last month of penetration, which fell twice', async () => {
    const trend = await figure('penetration_trend')
    const { byMonth } = company.truth.reviews.penetration
    const shown = Object.fromEntries(
      trend.byMonth.map(({ month, numerator, denominator }) => [month.slice(0, 7), { hit: numerator, total: denominator }]),
    )
    expect(shown).toMatchObject(Object.fromEntries(company.truth.months.map((month) => [month, byMonth[month]])))
    expect([trend.numerator, trend.denominator]).toEqual([byMonth[company.truth.months[2]].hit, byMonth[company.truth.months[2]].total])
    expect([trend.declining, trend.detail]).toEqual([true, { shape: 'series', limits: null, outside: [] }])
  })

  it('has the four goals of the company', async () => {
    expect(await figure('company_goal_count')).toMatchObject({ value: 4, detail: { groups: 1 } })
  })

  it('gives the mean of the scores on the board', async () => {
    const scores = await company.workspace.db.all<{ performance: number }>(
      `select performance from placement where cycle_id = '${company.truth.cycle}' and performance is not null`,
    )
    const score = await figure('performance_score')
    expect(score.denominator).toBe(company.truth.people.activeAtCycleEnd)
    expect(score.value).toBeCloseTo(scores.reduce((sum, { performance }) => sum + performance, 0) / scores.length, 9)
  })
})
