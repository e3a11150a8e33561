import { indicatorId } from '../vocabulary/indicator-id'
import type { Database } from './query'

const named = { metric_def: 'name', reported_value: 'metric_name', work_record: 'metric_name', goal: 'metric_name' }

/** The keys of the indicators that rows stored before there were keys speak of. */
export async function keyIndicators(db: Database): Promise<void> {
  for (const [table, column] of Object.entries(named)) {
    const names = await db.all<{ name: string }>(`select distinct ${column} as name from ${table} where ${column} is not null`)
    if (!names.length) continue
    const keys = names.map(({ name }) => ({ name, id: indicatorId(name) }))
    await db.run(
      `update ${table} set indicator_id = key.id
       from (select unnest($keys::json::struct(name varchar, id varchar)[], recursive := true)) as key where key.name = ${table}.${column}`,
      { keys: JSON.stringify(keys) },
    )
  }
}
