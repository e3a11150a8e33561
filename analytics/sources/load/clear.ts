// Empties what was derived from raw rows, so that it can be derived again. What people decided or entered stays.
import { kinds } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'

const derived = [...new Set(kinds.flatMap(({ feeds }) => feeds))]
/** Most workspaces have rows in few of them: one question costs less than emptying what is empty. */
const filledTables = derived.map((table) => `select '${table}' as name where exists (from ${table})`).join(' union all ')

export async function clearLoaded(db: Database): Promise<void> {
  for (const { name } of await db.all<{ name: string }>(filledTables)) await db.run(`delete from ${name}`)
  await db.run('delete from review_cycle')
  await db.run('delete from indicator_term where indicator_id in (select indicator_id from indicator where _sheet_id is not null)')
  await db.run(`delete from indicator where _sheet_id is not null`)
  await db.run(`delete from action_goal_link where method = 'explicit'`)
  await db.run(`delete from data_issue where sheet_id is not null`)
  await db.run(
    `delete from excluded_row where sheet_id in (select s.sheet_id from source_sheet s join source_file f using (file_id) where f.superseded_by is null)`,
  )
}
