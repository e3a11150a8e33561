import type { Database } from '../workspace/query'
import type { MetricDefinition } from './definition'
import type { Part } from './privacy'
import type { Slice } from './types'
export interface Group extends Part {
  counted: number
  hits: number
}
export interface Breakdown {
  whole: Group
  months: Group[]
  /** By department with everything below it. */
  departments: Group[]
  /** By department, its own rows only; key null = without a department. */
  alone: Group[]
  roleFamilies: Group[]
  sources: Group[]
  /** Values of the metric's facts, in the order of its header. */
  facts: (number | null)[]
}
/** @param limit groups of fewer people than this are counted exactly, others at least up to it */
export declare function breakdown(db: Database, metric: MetricDefinition, slice: Slice, limit: number): Promise<Breakdown>
