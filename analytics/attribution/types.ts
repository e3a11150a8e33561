import type { SourceCell } from '../workspace/types'

export type LatencyColour = 'green' | 'yellow' | 'red'

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
  colour: LatencyColour
}
/** A stage over all weeks, or all stages of a flow (null); no time where even so too few people stand behind it. */
export interface LatencyStep {
  flow: string
  stage: string | null
  stageNo: number
  time: { medianHours: number; p90Hours: number; colour: LatencyColour } | null
}
export type LatencyProblem = 'missing_stamp' | 'negative' | 'single_stamp'
/** `withheld`: cells whose figures would tell of a small group. `steps`: of the flows all cells of which are withheld. */
export interface LatencyHeatmap {
  cells: LatencyCell[]
  withheld: Pick<LatencyCell, 'flow' | 'stage' | 'stageNo' | 'week'>[]
  steps: LatencyStep[]
  flows: string[]
  /** The newest cycle that has any, where this one has none. */
  elsewhere: string | null
  /** Limits in hours: up to green, above red. */
  limits: { green: number; red: number }
  /** People below which a cell is withheld. */
  smallGroup: number
  /** Stamps that are missing, out of order or were never two; listed, never guessed. Of all cycles and slices, as the attention list is. */
  problems: { code: LatencyProblem; count: number }[]
}
export interface LatencyCase {
  caseNo: string
  hours: number
  owner: string | null
  cell: SourceCell | null
}
