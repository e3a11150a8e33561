// A report as it is built: what the rooms answered, and the blocks made of it. Masking has been done in both.
import type { LatencyHeatmap } from '../../attribution/types'
import type { DepartmentMatrix } from '../../collaboration/types'
import type { Mask } from '../../masking/mask'
import type { Format } from '../../messages/format'
import type { Language } from '../../messages/types'
import type { MetricAnswer, MetricExplanation, Slice } from '../../metric/types'
import type { NineBoxBoard } from '../../ninebox/types'
import type { AttentionList } from '../../sources/issues/types'
import type { SheetReconciliation } from '../../sources/types'
import type { Database } from '../../workspace/query'
import type { Block } from './blocks'
import type { ReportWords } from './words'

/** What a room is asked for. Whatever it answers holds only what the mask lets through. */
export interface Asked {
  db: Database
  slice: Slice
  language: Language
  /** Codes for people, stand-ins for what is called after one, and no text of a cell; null shows all. */
  mask: Mask | null
}

export interface RefusedFile {
  file: string
  code: string
  message: string
  advice: string
}

/** `metrics.json` is written from these, every other form from the blocks. */
export interface ReportAnswers {
  company: string
  cycle: string
  /** Time the figures rest on: the newest stamp in the data of a one-off diagnosis, else of the latest import. */
  asOf: string
  /** The workspace's time zone, in which a report says a time. */
  zone: string
  language: Language
  people: number
  metrics: MetricAnswer[]
  explanations: MetricExplanation[]
  matrix: DepartmentMatrix
  latency: LatencyHeatmap
  board: NineBoxBoard
  /** Masked, and fewer people on the board than a small group has: nothing of them is shown. */
  boardWithheld: boolean
  reconciliation: SheetReconciliation[]
  attention: AttentionList
  refused: RefusedFile[]
}

/** What a room words its blocks with. */
export interface Said {
  words: ReportWords
  format: Format
  language: Language
}

/** The blocks a room puts into the report; none where it has nothing to say. */
export type RoomBlocks = (answers: ReportAnswers, said: Said) => Block[]

export interface ReportDocument {
  language: Language
  title: string
  /** Beneath the title: how many people, as of when, and whether names are masked. */
  about: string
  blocks: Block[]
  answers: ReportAnswers
}
