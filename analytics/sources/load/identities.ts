// Ids of other systems: whose they are is learned from lists of users and from names beside them, and they are read as the person's number.
import type { Kind, PersonRole } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { identitySource } from '../mapping/identity-source'
import learnSql from './identities_learn.sql'
import pairsSql from './identities_pairs.sql'
import useSql from './identities_use.sql'
import { quote } from './types'
import { type TypedSource, typedRows } from './typing'

interface Role {
  model: Kind
  role: PersonRole
}

/** `used`: rows are read with other numbers now. `changes`: so are rows of earlier imports, or some no longer. */
interface Learned {
  used: boolean
  changes: boolean
}

/** `identity_scope`: of which system, and of which file, each sheet of this load is. */
export async function scopeSheets(db: Database, sources: readonly TypedSource[]): Promise<void> {
  const rows = sources.map(({ source: { sheet } }) => ({ sheet: sheet.sheetId, source: identitySource(sheet.fileName) }))
  await db.run(
    `create or replace temp table identity_scope as
     select u.sheet, u.source, s.file_id as file
     from (select unnest($rows::json::struct(sheet integer, source varchar)[], recursive := true)) u join source_sheet s on s.sheet_id = u.sheet`,
    { rows: JSON.stringify(rows) },
  )
}

/**
 * Learns from names beside ids that are nobody's number, and reads the ids of these rows, and of all others of the same system, as numbers. Asks what
 * `match.sql` left; who is known anew is to be asked again.
 */
export async function useIdentities(db: Database, roles: readonly Role[], sources: readonly TypedSource[]): Promise<Learned> {
  await db.run(pairsSql)
  const open = (await db.first<{ open: boolean }>('select exists (from identity_pair) or exists (from person_identity) as open'))!.open
  if (!open) return { used: false, changes: false }
  await scopeSheets(db, sources)
  const asked = roles.map(
    ({ model, role: { no, name } }) =>
      `select _sheet_id as sheet, ${quote(no)} as no_field, ${quote(name)} as name_field, ${no} as no, ${name} as name, min(_row) as row, count(*) as "rows"
       from ${typedRows(model)} where coalesce(${no}, ${name}) is not null group by all`,
  )
  await db.run(
    `create or replace temp table identity_seen as select *, lower(coalesce(no, name)) as said from (${asked.join(' union all ')})`,
  )
  await db.run(learnSql)
  await db.run(useSql)
  const { changes } = (await db.first<{ changes: boolean }>('select exists (from identity_changed) as changes'))!
  const fields = await db.all<{ field: string }>('select distinct no_field as field from identity_used order by 1')
  const named = new Set(fields.map(({ field }) => field))
  for (const model of new Set(roles.map((asked) => asked.model)))
    await readNumbers(
      db,
      model,
      roles.filter((asked) => asked.model === model && named.has(asked.role.no)).map(({ role }) => role),
    )
  return { used: fields.length > 0, changes }
}

/** An id that stands in the column of names is no name. */
async function readNumbers(db: Database, model: Kind, roles: readonly PersonRole[]): Promise<void> {
  if (!roles.length) return
  const [view, said] = [typedRows(model), `${typedRows(model)}_said`]
  const replaced = roles.flatMap(({ no, name }, at) => [
    `coalesce(u${at}.number, t.${no}) as ${no}`,
    `case when u${at}.number is null or t.${no} is not null then t.${name} end as ${name}`,
  ])
  const joins = roles.map(
    ({ no, name }, at) =>
      `left join identity_used u${at} on u${at}.sheet = t._sheet_id and u${at}.no_field = ${quote(no)}
         and u${at}.no is not distinct from t.${no} and u${at}.name is not distinct from t.${name}`,
  )
  await db.run(`drop view if exists ${said}; alter view ${view} rename to ${said}`)
  await db.run(`create or replace temp view ${view} as select t.* replace (${replaced.join(', ')}) from ${said} t ${joins.join(' ')}`)
}
