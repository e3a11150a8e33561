import type { LatencyHeatmap } from '../attribution/types'
import type { DepartmentMatrix } from '../collaboration/types'
import type { Language } from '../messages/types'
import type { Dimension, MetricAnswer, MetricExplanation } from '../metric/types'
import type { NineBoxBoard } from '../ninebox/types'
import type { AttentionList } from '../sources/issues/types'
import type { SheetLedger } from '../sources/types'

/** By what a slice cuts each part of a report. */
export type SlicedBy = Record<'metrics' | 'latency' | 'matrix' | 'nineBox', Dimension[]>

/** Everything a report shows, in the order it shows it. Built once; HTML and JSON are two ways to write it down. */
export interface ReportDocument {
  company: string
  cycle: string
  /** Time the figures rest on: the newest stamp in the data of a one-off diagnosis, else of the latest import. */
  asOf: string
  language: Language
  people: number
  metrics: MetricAnswer[]
  explanations: MetricExplanation[]
  matrix: DepartmentMatrix
  latency: LatencyHeatmap
  board: NineBoxBoard
  /** Masked, and fewer people on the board than a small group has: nothing of them is shown. */
  boardWithheld: boolean
  ledger: SheetLedger[]
  attention: AttentionList
  refused: { file: string; code: string; message: string; advice: string }[]
}
