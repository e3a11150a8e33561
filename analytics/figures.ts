// Questions about figures by the id of their metric, as windows, reports and the command line ask them.
import { report } from '../importers/source/log'
import { definitionOf, drillThroughOf, metrics } from './catalog'
import type { Mask } from './masking/mask'
import type { Language } from './messages/types'
import type { CellKey } from './metric/address'
import { answer, failedAnswer } from './metric/answer'
import { underlyingRecords } from './metric/drill-through'
import { explain, explainAlone } from './metric/explain'
import { dimensionsOfShape } from './metric/own-slice'
import { type RowsInput, rowsOf } from './metric/rows'
import type { MetricAnswer, MetricExplanation, MetricId, MetricRows, MetricSummary, Slice, UnderlyingRecords } from './metric/types'
import { type Database, isStatementFault } from './workspace/query'

/** @throws AnalyticsError of the query */
export const answerMetric = (db: Database, id: MetricId, slice: Slice, language: Language): Promise<MetricAnswer> =>
  answer(db, definitionOf(id), slice, language)

/** A figure and how it is computed, for a report: one whose statement fails is said to have failed and takes no other with it; a damaged file does. */
export async function reportFigure(
  db: Database,
  id: MetricId,
  slice: Slice,
  language: Language,
  mask: Mask | null,
): Promise<[MetricAnswer, MetricExplanation]> {
  const metric = definitionOf(id)
  try {
    return [await answer(db, metric, slice, language), await explain(db, metric, slice, language, mask)]
  } catch (error) {
    if (!isStatementFault(error)) throw error
    report(`metric ${id}`, error)
    return [failedAnswer(metric, slice, language), await explainAlone(db, metric, language)]
  }
}

/** What the headers of the metric files say, in the order of the catalogue. */
export const metricCatalogue = (language: Language): MetricSummary[] =>
  metrics.map(({ id, room, title, headline, shape }) => ({
    id,
    room,
    title: title[language],
    headline,
    slicedBy: dimensionsOfShape(shape),
  }))

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

export const drillThrough = (db: Database, id: MetricId, cell: CellKey): Promise<UnderlyingRecords> =>
  underlyingRecords(db, drillThroughOf(id), cell)
