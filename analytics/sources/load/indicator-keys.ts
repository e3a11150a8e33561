// The keys of the indicators that a kind's rows speak of, for the statement that stores them.
import type { Kind } from '../../kinds/shared/types'
import { indicatorId } from '../../vocabulary/indicator-id'
import type { Database } from '../../workspace/query'
import { typedRows } from './typing'

/** Fills `indicator_key` (name as written, indicator_id) from the typed rows of a kind. */
export async function keyIndicators(db: Database, model: Kind): Promise<void> {
  const names = await db.all<{ name: string }>(
    `select distinct indicator_name as name from ${typedRows(model)} where indicator_name is not null`,
  )
  await db.run('create or replace temp table indicator_key (name varchar, indicator_id varchar)')
  if (!names.length) return
  await db.run(`insert into indicator_key select unnest($keys::json::struct(name varchar, indicator_id varchar)[], recursive := true)`, {
    keys: JSON.stringify(names.map(({ name }) => ({ name, indicator_id: indicatorId(name) }))),
  })
}
