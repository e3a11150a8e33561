// The slice a figure of a shape is really cut to: what is exposed has no source, an index is made of a whole cycle, and a series stands at its latest month.
import { breakdown } from './breakdown'
import type { MetricDefinition } from './definition'
import type { Figure } from './figure'
import { allDimensions } from './slice'
import type { Dimension, Shape, Slice } from './types'

const notBy: Partial<Record<Shape, Dimension[]>> = { rate: ['source'], index: ['month', 'source'] }

/** What figures of a shape can be cut by. */
export const dimensionsOfShape = (shape: Shape): Dimension[] => allDimensions.filter((dimension) => !notBy[shape]?.includes(dimension))

/** What is asked for, as far as the figure follows it; its rows are listed by the same. */
export function ownSlice(metric: MetricDefinition, { cells, isWithheld }: Figure, asked: Slice): Slice {
  const left = notBy[metric.shape]
  if (left) return { ...asked, ...Object.fromEntries(left.map((dimension) => [dimension, undefined])) }
  if (metric.shape !== 'series' || asked.month) return asked
  const months = breakdown(cells, asked).months.map(({ key }) => ({ ...asked, month: key }))
  return months.filter((slice) => !isWithheld(slice)).at(-1) ?? months.at(-1) ?? asked
}

/** The months of a trend: those of the slice, or a series' whole course up to the month it stands at. */
export function trendSlice(metric: MetricDefinition, slice: Slice): { slice: Slice; until: string | undefined } {
  return metric.shape === 'series' ? { slice: { ...slice, cycle: undefined }, until: slice.month } : { slice, until: undefined }
}
