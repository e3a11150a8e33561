// Numbered, additive migrations in order. A new one goes to the end; none is ever edited after a release.
import base from './migrations/0001_base.sql'
import decisionGroup from './migrations/0002_decision_group.sql'
import sheetPlan from './migrations/0003_sheet_plan.sql'

export const migrations: { version: number; name: string; sql: string }[] = [
  { version: 1, name: 'base', sql: base },
  { version: 2, name: 'decision_group', sql: decisionGroup },
  { version: 3, name: 'sheet_plan', sql: sheetPlan },
]
