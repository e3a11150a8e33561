// What a report is made of: blocks of a closed list of kinds, which every writer puts down in its own way. They are worded, formatted and masked
// already; numbers stand beside their texts for writers that keep numbers.
import type { Status } from '../../messages/types'
import type { MetricId } from '../../metric/types'

export type Block = HeadingBlock | TextBlock | FigureBlock | TableBlock | HeatmapBlock | GridBlock | ChartBlock
export type BlockKind = Block['kind']
export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>

/** What a block was made from. */
export interface Origin {
  metrics: MetricId[]
  /** Files of the statements that were asked: `analytics/attribution/latency.sql`. */
  queries: string[]
  /** Ids of the sheets whose rows can stand behind it. */
  sheets: number[]
}
interface Made {
  from: Origin
}

/** Everything up to the next heading of its level belongs to it. */
export interface HeadingBlock extends Made {
  kind: 'heading'
  /** 2: a section; 3: a part of one. */
  level: 2 | 3
  text: string
  /** Begins a page on paper. */
  newPage?: boolean
  /** What belongs to it may be folded away. */
  folds?: boolean
}

export interface TextBlock extends Made {
  kind: 'text'
  look: 'plain' | 'note' | 'code' | 'tags'
  /** Paragraphs; tags stand in one line. */
  texts: string[]
}

/** Figures side by side, large. */
export interface FigureBlock extends Made {
  kind: 'figure'
  label: string
  figures: Figure[]
}
export interface Figure {
  title: string
  /** What it is called in lists, where that is something else. */
  subtitle: string | null
  text: string
  value: number | null
  ci95: [number, number] | null
  target: number | null
  targetText: string
  status: Badge
  /** Counts and interval, or why there are none. */
  basis: string
  notes: string[]
}
export interface Badge {
  code: Status
  text: string
}

/** The first cell of a row names it where its column does. */
export interface TableBlock extends Made {
  kind: 'table'
  columns: { title: string; right?: boolean; names?: boolean }[]
  rows: Cell[][]
  /** Stands under the rows: a text, and cells of the last columns. */
  total?: { text: string; cells: Cell[] }
}
export interface Cell {
  text: string
  /** The number behind the text. */
  value?: number
  unit?: 'share' | 'count'
  /** Beneath the text, smaller. */
  under?: string
  /** The text is the place of something in a file. */
  isAddress?: boolean
  badge?: Status
}

export interface HeatmapBlock extends Made {
  kind: 'heatmap'
  /** What stands over the names of the rows. */
  corner: string
  columns: string[]
  rows: { title: string; cells: HeatCell[] }[]
  /** Rows and columns are the same things. */
  square: boolean
}
export type Shade = 'green' | 'yellow' | 'red' | 0 | 1 | 2 | 3 | 4
/** Colour and text say the same, so paper, screen readers and colour-blind eyes lose nothing. */
export type HeatCell =
  | { shows: 'nothing' }
  | { shows: 'withheld'; title: string }
  | { shows: 'value'; text: string; value: number; shade: Shade; title: string }

/** Names in boxes along two axes. */
export interface GridBlock extends Made {
  kind: 'grid'
  up: string
  across: string
  /** The top row first. */
  rows: GridBox[][]
}
export interface GridBox {
  title: string
  count: string
  tone: 'high' | 'low' | null
  names: GridName[]
  /** How many more there are. */
  more: string | null
}
export interface GridName {
  text: string
  /** What its look means, in words. */
  title: string
  isNear: boolean
  isMoved: boolean
}

/** Parts of a whole in one bar. */
export interface ChartBlock extends Made {
  kind: 'chart'
  parts: { tone: 'high' | 'middle' | 'low'; share: number; text: string }[]
  note: string
}
