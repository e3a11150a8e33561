// The slice a figure of a shape is really cut to: what is exposed has no source, and a series stands at its latest month.
import { breakdown } from './breakdown'
import type { MetricDefinition } from './definition'
import type { Figure } from './figure'
import { allDimensions } from './slice'
import type { Dimension, Slice } from './types'

export const metricDimensionsOf = ({ shape }: MetricDefinition): Dimension[] =>
  allDimensions.filter((dimension) => shape !== 'rate' || dimension !== 'source')

/** What is asked for, as far as the figure follows it; its rows are listed by the same. */
export function ownSlice(metric: MetricDefinition, { cells, isWithheld }: Figure, asked: Slice): Slice {
  if (metric.shape === 'rate') return { ...asked, source: undefined }
  if (metric.shape !== 'series' || asked.month) return asked
  const months = breakdown(cells, asked).months.map(({ key }) => ({ ...asked, month: key }))
  return months.filter((slice) => !isWithheld(slice)).at(-1) ?? months.at(-1) ?? asked
}

/** The months of a trend: those of the slice, or a series' whole course up to the month it stands at. */
export function trendSlice(metric: MetricDefinition, slice: Slice): { slice: Slice; until: string | undefined } {
  return metric.shape === 'series' ? { slice: { ...slice, cycle: undefined }, until: slice.month } : { slice, until: undefined }
}
