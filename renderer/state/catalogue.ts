// Which figures there are: what the headers of the metric files say, asked once.
import type { MetricId, MetricSummary } from '../contract/types'
import { useAnswer } from './engine'

const none: MetricSummary[] = []

/** All figures in the order of the catalogue; none while it is awaited. */
export const useCatalogue = (): MetricSummary[] => useAnswer('metric.catalogue', {}).value ?? none

/** Ids of the figures a room shows. */
export const useMetricsOf = (room: string): MetricId[] => useCatalogue().flatMap((metric) => (metric.room === room ? [metric.id] : []))

/** Ids of the degrees that stand first. */
export const useHeadline = (): MetricId[] => useCatalogue().flatMap((metric) => (metric.headline ? [metric.id] : []))
