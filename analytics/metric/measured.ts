// Counts of a group, and what its shape measures in it → one figure.
import type { FigureDetail, Language } from '../messages/types'
import { garwood } from '../statistics/poisson'
import type { Group } from './breakdown'
import type { MetricDefinition, MetricOf } from './definition'
import { rate as ratio } from './rate'
import type { Measures } from './shape-measures'
import type { Rate } from './types'

/** Values of the settings that a shape names: the limit of a duration, the weights of an index. */
export type ShapeSettings = ReadonlyMap<string, number>

/** @param measures of the group; undefined where the shape needs none, or the group holds nothing */
export function measured(
  metric: MetricDefinition,
  { counted, hits }: Group,
  measures: Measures | undefined,
  settings: ShapeSettings,
  language: Language,
): Rate {
  if (metric.shape === 'ratio' || metric.shape === 'series') return ratio(hits, counted)
  if (metric.shape === 'rate') return eventRate(counted, measures?.exposure ?? 0)
  if (counted === 0 || !measures) return { value: null, numerator: 0, denominator: 0, ci95: null }
  if (metric.shape === 'duration') {
    const detail = durationOf(metric, measures, settings)
    return { value: detail[metric.leads], numerator: hits, denominator: counted, ci95: null, detail }
  }
  const all = { numerator: counted, denominator: counted, ci95: null }
  if (metric.shape === 'count') {
    const detail: FigureDetail = { shape: 'count', groups: measures.groups ?? 0, label: metric.groups.label[language] }
    return { value: counted, ...all, detail }
  }
  const parts = metric.parts.map(({ key, label, weight }) => ({
    key,
    label: label[language],
    weight: settings.get(weight) ?? 0,
    value: measures[key],
  }))
  return { value: measures[metric.score], ...all, detail: { shape: 'index', parts } }
}

/** Nobody exposed: no value. */
function eventRate(events: number, exposure: number): Rate {
  if (exposure <= 0) return { value: null, numerator: events, denominator: exposure, ci95: null }
  const [low, high] = garwood(events)
  return { value: events / exposure, numerator: events, denominator: exposure, ci95: [low / exposure, high / exposure] }
}

function durationOf(metric: MetricOf<'duration'>, measures: Measures, settings: ShapeSettings) {
  const [mean, median, p90] = [measures.mean, measures.median, measures.p90].map((amount) => (amount ?? 0) / metric.per)
  const limit = metric.limit === undefined ? null : (settings.get(metric.limit) ?? null)
  return { shape: 'duration' as const, mean, median, p90, limit }
}
