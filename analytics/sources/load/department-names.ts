// What departments are called beside their names, in another language or for short, as lists of departments say it: known before people are stored, so
// that a list of people in English names the departments of the Chinese ones.
import type { Database } from '../../workspace/query'
import type { KindSources } from './store-kind'
import { typedRows } from './typing'

/** Writes `department_alias` (alias, name): other names that one department has, and that are no name of a department of the lists. */
export async function nameDepartments(db: Database, decisive: KindSources[]): Promise<void> {
  const lists = decisive.find(({ model }) => model.kind === 'department_list')
  const said = lists
    ? `select department_key(other_name) as alias, department_path(department_name) as name from ${typedRows(lists.model)} where other_name is not null`
    : 'select null::varchar as alias, null::varchar as name where false'
  await db.run(
    `create or replace temp table department_alias as
     select alias, min(name) as name from (${said})
     where alias is not null group by alias having count(distinct name) = 1`,
  )
  if (lists)
    await db.run(
      `delete from department_alias where alias in (select department_key(department_name) from ${typedRows(lists.model)} where department_name is not null)`,
    )
}
