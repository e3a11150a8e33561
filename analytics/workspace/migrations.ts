// Numbered, additive migrations in order. A new one goes to the end; none is ever edited after a release.

import { keyIndicators } from './key-indicators'
import base from './migrations/0001_base.sql'
import decisionGroup from './migrations/0002_decision_group.sql'
import sheetPlan from './migrations/0003_sheet_plan.sql'
import indicatorId from './migrations/0004_indicator_id.sql'
import type { Database } from './query'

export interface Migration {
  version: number
  name: string
  sql: string
  /** What SQL cannot say of the rows that are there. */
  fill?: (db: Database) => Promise<void>
}

export const migrations: Migration[] = [
  { version: 1, name: 'base', sql: base },
  { version: 2, name: 'decision_group', sql: decisionGroup },
  { version: 3, name: 'sheet_plan', sql: sheetPlan },
  { version: 4, name: 'indicator_id', sql: indicatorId, fill: keyIndicators },
]
