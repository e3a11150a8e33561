// Numbered, additive migrations in order: `migrations/0003_sheet_plan.sql`. A new one goes to the end; none is ever edited after a release.
import { keyIndicators } from './key-indicators'
import type { Database } from './query'
import { renameIndicator } from './rename-indicator'

export interface Migration {
  version: number
  name: string
  sql: string
  /** What SQL cannot say of the rows that are there. */
  fill?: (db: Database) => Promise<void>
}

const texts = import.meta.glob<string>('./migrations/*.sql', { eager: true, import: 'default' })
const fills: Record<string, Migration['fill']> = { indicator_id: keyIndicators, words: renameIndicator }

export const migrations: Migration[] = Object.entries(texts)
  .map(([path, sql]) => {
    const [, number = '', name = ''] = /(\d{4})_(\w+)\.sql$/.exec(path) ?? []
    return { version: Number(number), name, sql, fill: fills[name] }
  })
  .sort((a, b) => a.version - b.version)
