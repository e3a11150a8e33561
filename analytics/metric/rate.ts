// Counts → value, interval, status. Nothing counted → no value.
import type { Status } from '../messages/types'
import { trialsToDecide, wilson } from '../statistics/wilson'
import type { MetricAnswer, Rate } from './types'

export function rate(numerator: number, denominator: number): Rate {
  return { value: denominator > 0 ? numerator / denominator : null, numerator, denominator, ci95: wilson(numerator, denominator) }
}

/** A figure that is not shown: neither its value nor its counts. */
export const withheldRate: Rate = { value: null, numerator: 0, denominator: 0, ci95: null }

/** met: the whole 95 % interval lies on the good side of the target, its end included; missed: wholly on the bad side. */
export function statusOf(figure: Rate, target: number | null, better: MetricAnswer['better']): Status {
  if (figure.value === null) return 'no_data'
  if (target === null || !figure.ci95) return 'no_target'
  const [low, high] = figure.ci95
  if (better === 'higher') return low >= target ? 'met' : high < target ? 'missed' : 'undecided'
  return high <= target ? 'met' : low > target ? 'missed' : 'undecided'
}

/** How many things would have to be counted, at this share, for the interval to leave the target; only while undecided. */
export function neededOf(figure: Rate, target: number | null, status: Status): number | null {
  if (status !== 'undecided' || target === null || figure.value === null) return null
  return trialsToDecide(figure.value, target)
}

/** Worse than the month before in the two latest months that have data: lower, or higher where lower is better. */
export function isDeclining(months: { value: number | null }[], better: MetricAnswer['better']): boolean {
  const values = months.map((month) => month.value).filter((value): value is number => value !== null)
  const [third, second, last] = values.slice(-3)
  if (values.length < 3 || better === null) return false
  return better === 'higher' ? last < second && second < third : last > second && second > third
}
