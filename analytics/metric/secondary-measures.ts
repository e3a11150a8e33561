// Measures beside a figure: counts are sums of its cells, medians and quantiles look at the rows themselves.
import type { Database } from '../workspace/query'
import type { MetricDefinition, SecondaryMeasure } from './definition'
import measuresSql from './secondary_measures.sql'
import { filled, sliceSql } from './slice'
import type { Slice } from './types'

type Aggregate = NonNullable<SecondaryMeasure['of']>

/** @param counts those of the slice, in the order of the metric's header; a measure is withheld with its slice, so these are for one that is shown */
export async function measuresOf(
  db: Database,
  metric: MetricDefinition,
  slice: Slice,
  counts: readonly number[],
): Promise<(number | null)[]> {
  const others = metric.secondary.flatMap(({ of }) => (of === null ? [] : [of]))
  const { where, parameters } = sliceSql(slice)
  const found = others.length
    ? await db.first<Record<string, number | null>>(measuresText(metric.id, others, where), parameters)
    : undefined
  let [count, other] = [0, 0]
  return metric.secondary.map(({ of }) => (of === null ? (counts[count++] ?? 0) : (found?.[`measure_${other++}`] ?? null)))
}

export const measuresText = (view: string, measures: readonly Aggregate[], where: string): string =>
  filled(measuresSql, {
    view,
    slice: where,
    measures: measures.map((measure, at) => `cast(${expressionOf(measure, measures)} as double) as measure_${at}`).join(', '),
  })

/** Quantiles of one column over the same rows are taken in one pass. */
function expressionOf({ aggregate, column, where, per }: Aggregate, all: readonly Aggregate[]): string {
  const filter = `filter (where ${where})`
  const scaled = (value: string) => (per === 1 ? value : `${value} / ${per.toFixed(1)}`)
  if (aggregate === 'sum' || aggregate === 'mean') return scaled(`${aggregate === 'sum' ? 'sum' : 'avg'}("${column}") ${filter}`)
  const together = all.filter((other) => other.column === column && other.where === where && quantileOf[other.aggregate] !== undefined)
  const quantiles = [...new Set(together.map((other) => quantileOf[other.aggregate]))]
  if (quantiles.length === 1) return scaled(`quantile_cont("${column}", ${quantiles[0]}) ${filter}`)
  return scaled(`(quantile_cont("${column}", [${quantiles.join(', ')}]) ${filter})[${quantiles.indexOf(quantileOf[aggregate]) + 1}]`)
}

const quantileOf: Record<string, number | undefined> = { median: 0.5, p90: 0.9 }
