// Facts beside a figure: counts are sums of its cells, medians and quantiles look at the rows themselves.
import type { Database } from '../workspace/query'
import type { MetricDefinition } from './definition'
import factsSql from './secondary_measures.sql'
import { sliceSql } from './slice'
import type { Slice } from './types'

/** @param counts those of the slice, in the order of the metric's header; a fact is withheld with its slice, so these are for one that is shown */
export async function factsOf(db: Database, metric: MetricDefinition, slice: Slice, counts: readonly number[]): Promise<(number | null)[]> {
  const others = metric.besides.filter(({ rows }) => rows === null)
  const looked = others.length ? await lookedUp(db, metric.id, others, slice) : []
  let [count, other] = [0, 0]
  return metric.besides.map(({ rows }) => (rows === null ? (looked[other++] ?? null) : (counts[count++] ?? 0)))
}

async function lookedUp(db: Database, view: string, facts: MetricDefinition['besides'], slice: Slice): Promise<(number | null)[]> {
  const { where, parameters } = sliceSql(slice)
  const text = factsSql
    .replace('{view}', view)
    .replace('{where}', where)
    .replace('{facts}', () => facts.map(({ sql }) => sql).join(', '))
  const found = await db.first<{ facts: (number | null)[] }>(text, parameters)
  return found?.facts ?? []
}
