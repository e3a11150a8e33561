import type { Dimension } from '../metric/types'

/** By what a slice cuts each part of a report. */
export type SlicedBy = Record<'metrics' | 'latency' | 'matrix' | 'nineBox', Dimension[]>
