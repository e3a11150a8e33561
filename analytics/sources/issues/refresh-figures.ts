import { refreshStored } from '../../materialized-views'
import type { Database, QueryOptions } from '../../workspace/query'
import constantFactorSql from './constant_factor.sql'

/** Computes the stored views anew, and says what only they show: two sides of an indicator that differ by one factor nearly everywhere. @throws AnalyticsError `cancelled` */
export async function refreshFigures(db: Database, options: QueryOptions = {}): Promise<void> {
  await refreshStored(db, options)
  await db.run(constantFactorSql, undefined, options)
}
