// Empties what was derived from raw rows, so that it can be derived again. What people decided or entered stays.
import { kinds } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'

const derived = new Set(kinds.flatMap(({ feeds }) => feeds))

export async function clearLoaded(db: Database): Promise<void> {
  for (const table of derived) await db.run(`delete from ${table}`)
  await db.run('delete from review_cycle')
  await db.run(`delete from indicator where _sheet_id is not null`)
  await db.run(`delete from action_goal_link where method = 'explicit'`)
  await db.run(`delete from data_issue where sheet_id is not null`)
  await db.run(
    `delete from excluded_row where sheet_id in (select s.sheet_id from source_sheet s join source_file f using (file_id) where f.superseded_by is null)`,
  )
}
