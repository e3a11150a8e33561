// Figures and what they open into. Types only.
import type {
  MetricAnswer,
  MetricExplanation,
  MetricId,
  MetricRows,
  MetricSummary,
  Slice,
  UnderlyingRecords,
} from '../../analytics/metric/types'
import type { SlicedBy } from '../../analytics/report/types'

export interface MetricQueries {
  /** What figures there are, and in which room; needs no workspace. */
  'metric.catalogue': { input: Record<string, never>; output: MetricSummary[] }
  /** By what a slice cuts figures, heatmaps and board; needs no workspace. */
  'slice.dimensions': { input: Record<string, never>; output: SlicedBy }
  'metric.answer': { input: { id: MetricId; slice: Slice }; output: MetricAnswer }
  'metric.explain': { input: { id: MetricId; slice: Slice }; output: MetricExplanation }
  /** What a figure counts; with `fact`, what a count beside the figure counts. */
  'metric.rows': {
    input: { id: MetricId; slice: Slice; hit: boolean | null; fact?: string; offset: number; limit: number }
    output: MetricRows
  }
  /** The source cells behind one row of a metric (the work records a system value is made of). */
  'metric.drillThrough': {
    input: { id: MetricId; cell: { sheetId: number; row: number; column: number | null } }
    output: UnderlyingRecords
  }
}
