import sql from './latest_stamp.sql'
import type { Database } from './query'

/** The newest moment any imported row speaks of; null when no row has a date. */
export async function latestStamp(db: Database): Promise<Date | null> {
  const found = await db.first<{ stamp: string | null }>(sql)
  return found?.stamp ? new Date(found.stamp) : null
}
