// Questions about figures by the id of their metric, as windows, reports and the command line ask them.
import { definitionOf, drillThroughOf } from './catalog'
import type { Mask } from './masking/mask'
import type { Language } from './messages/types'
import type { CellKey } from './metric/address'
import { answer } from './metric/answer'
import { underlyingRecords } from './metric/drill-through'
import { explain } from './metric/explain'
import { type RowsInput, rowsOf } from './metric/rows'
import type { MetricAnswer, MetricExplanation, MetricId, MetricRows, RecordsBehind, Slice } from './metric/types'
import type { Database } from './workspace/query'

/** @throws AnalyticsError of the query */
export const answerMetric = (db: Database, id: MetricId, slice: Slice, language: Language): Promise<MetricAnswer> =>
  answer(db, definitionOf(id), slice, language)

/** @param mask stand-ins for files and sheets that are called after a person */
export const explainMetric = (
  db: Database,
  id: MetricId,
  slice: Slice,
  language: Language,
  mask: Mask | null = null,
): Promise<MetricExplanation> => explain(db, definitionOf(id), slice, language, mask)

export const metricRows = (db: Database, { id, ...input }: RowsInput & { id: MetricId }, language: Language): Promise<MetricRows> =>
  rowsOf(db, definitionOf(id), input, language)

export const drillThrough = (db: Database, id: MetricId, cell: CellKey): Promise<RecordsBehind> =>
  underlyingRecords(db, drillThroughOf(id), cell)
