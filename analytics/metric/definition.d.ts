import type { Language, MetricId } from './types'

type Worded = Record<Language, string>
declare const kinds: readonly ['plain', 'words', 'person', 'department', 'day', 'instant']
/** A column of the metric's own, shown beside a row. `kind` says how its values become text: a word of a list, a name for an id, a time. */
export interface DetailColumn {
  key: string
  label: Worded
  kind: (typeof kinds)[number]
}
/** A fact beside the figure; `sql` is an aggregate over the rows of the view. */
export interface BesideFact {
  key: string
  unit: 'count' | 'share' | 'days' | 'hours' | 'points'
  label: Worded
  sql: string
}
export interface MetricDefinition {
  id: MetricId
  title: Worded
  words: Worded
  unit: 'share'
  /** Key of the setting that holds the target; null where there is none. */
  target: string | null
  better: 'higher' | 'lower'
  /** Settings that govern the figure, target included. */
  settings: string[]
  details: DetailColumn[]
  besides: BesideFact[]
  /** Whether the view is worth keeping while the figure is made; a plain scan is cheaper read again. */
  readOnce: boolean
  /** The file as an analyst reads it, header included. */
  sql: string
  /** Path inside the source tree, `analytics/consistency/consistency_rate.sql`. */
  file: string
}
/** A metric file that does not say what it is. */
export declare class DefinitionError extends Error {
  constructor(file: string, problem: string)
}
/** @throws DefinitionError naming the file and the first thing that is missing */
export declare function readDefinition(file: string, sql: string): MetricDefinition
