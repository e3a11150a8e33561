import type { FigureDetail, FigureUnit, Status } from '../messages/types'
import type { SourceCell } from '../workspace/types'
// Shapes of a figure and everything it opens into. Shared by the engine, the command line, the report and the window.

/** Id of a metric, the name of its file; checked against the catalogue where it comes in. */
export type MetricId = string

/** What the figures are cut down to; absent = all. `department` is a department id and takes its whole subtree. */
export interface Slice {
  cycle?: string
  department?: string
  roleFamily?: string
  month?: string
  source?: string
}
/** A closed list, `shapes.ts`. */
export type Shape = 'ratio' | 'duration' | 'rate' | 'series' | 'count' | 'index'
/** One of what figures can be cut down to. */
export type Dimension = keyof Slice

/**
 * One figure; null when nothing is counted. A ratio and a month of a series: hits ÷ things counted, with the Wilson score interval. A rate: events ÷
 * person-weeks, with the exact Poisson interval. Of any other shape: the value that leads, over what is in `detail`; a duration has its rows over the limit
 * and all its rows for counts, a count and an index what they count twice, and no interval.
 */
export interface Rate {
  value: number | null
  numerator: number
  denominator: number
  ci95: [number, number] | null
  /** Absent where the shape has none, and where nothing is shown. */
  detail?: FigureDetail
}
export interface MonthRate extends Rate {
  /** First day of the month, `2026-01-01`. */
  month: string
  withheld: boolean
}
export interface GroupRate extends Rate {
  key: string
  name: string
  /** Department path `公司/中心/部门`; absent for role families. */
  path?: string
  withheld: boolean
}

export interface MetricAnswer extends Rate {
  id: MetricId
  title: string
  words: string
  shape: Shape
  unit: FigureUnit
  target: number | null
  /** Which side of the target is good; null where neither is. */
  better: 'higher' | 'lower' | null
  status: Status
  /** Counts needed for the interval to clear the target at this value; only when undecided. */
  needed: number | null
  byMonth: MonthRate[]
  byDepartment: GroupRate[]
  byRoleFamily: GroupRate[]
  bySource: GroupRate[]
  /** Lower than the month before in the two latest months. */
  declining: boolean
  /** Facts beside the figure, e.g. how many suggestions wait, median deviation. The rows of a `count` can be listed by its key. */
  secondary: { key: string; label: string; value: number | null; unit: 'count' | 'share' | 'days' | 'hours' | 'points' }[]
  asOf: string
  /** The newest cycle that has the figure where this one has nothing to count. */
  elsewhere: string | null
  slice: Slice
  /** The slice as a sentence. */
  sentence: string
}

/** What stands in the header of a metric's file, for lists. */
export interface MetricSummary {
  id: MetricId
  /** Room of the window it is shown in. */
  room: string
  title: string
  /** One of the degrees that stand first. */
  headline: boolean
  /** What of a slice its figure follows. */
  slicedBy: Dimension[]
}

export interface MetricExplanation {
  id: MetricId
  title: string
  words: string
  /** The `.sql` file as an analyst reads it, header included. */
  sql: string
  file: string
  settings: { key: string; value: string; default: string; unit: string; meaning: string; source: string }[]
  sources: { sheetId: number; address: string; rows: number }[]
}

/** One thing counted. `detail` has the metric's own columns (reported value, system value, due date …) worded and ordered. */
export interface MetricRow {
  employeeId: string | null
  employeeName: string | null
  employeeNo: string | null
  department: string | null
  month: string | null
  /** Whether the figure counts it; a fact beside the figure may be about rows that it does not. */
  counted: boolean
  hit: boolean
  detail: { key: string; label: string; value: string | number | null }[]
  cell: SourceCell | null
}
/** What one row of a figure was made of. `total` may be more than the records shown: no more than 1,000 are. */
export interface UnderlyingRecords {
  records: { text: string; value: string | null; cell: SourceCell }[]
  total: number
}
export interface MetricRows {
  rows: MetricRow[]
  total: number
  offset: number
}
