import type { SourceCell } from '../workspace/types'

/** One cell of the chain-latency heatmap: time cases spent in a stage, by week of entry. Hours elapsed. */
export interface LatencyCell {
  flow: string
  stage: string
  stageNo: number
  /** Monday of the week, `2026-01-05`. */
  week: string
  n: number
  medianHours: number
  p90Hours: number
  shareRed: number
  colour: 'green' | 'yellow' | 'red'
}
/** `withheld`: cells whose figures would tell of a small group. */
export interface LatencyHeatmap {
  cells: LatencyCell[]
  withheld: Pick<LatencyCell, 'flow' | 'stage' | 'stageNo' | 'week'>[]
  flows: string[]
  /** Limits in hours: up to green, above red. */
  limits: { green: number; red: number }
  /** Stamps that are missing or out of order; listed, never guessed. */
  problems: { code: 'missing_stamp' | 'negative'; count: number }[]
}
export interface LatencyCase {
  caseNo: string
  hours: number
  owner: string | null
  cell: SourceCell | null
}
