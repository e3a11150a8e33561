import type { Database } from '../workspace/query'
import type { Language, MetricAnswer, MetricId, Slice } from './types'
/** @throws AnalyticsError of the query */
export declare function answerMetric(db: Database, id: MetricId, slice: Slice, language: Language): Promise<MetricAnswer>
