// Time in the stages of a flow. Types only.
import type { LatencyCase, LatencyHeatmap } from '../../analytics/attribution/types'
import type { Slice } from '../../analytics/metric/types'

export interface AttributionQueries {
  'attribution.latency': { input: { slice: Slice }; output: LatencyHeatmap }
  'attribution.cases': { input: { slice: Slice; flow: string; stage: string; week: string; limit: number }; output: LatencyCase[] }
}
