import { todaysName } from '../vocabulary/earlier-names'
import type { Database } from './query'

/** `metric_def` becomes `indicator`, in the file and in the mappings that it keeps. A relation worked out from it bore that name before. */
export async function renameIndicator(db: Database): Promise<void> {
  const [derived] = await db.all<{ type: string }>(
    `select table_type as type from information_schema.tables where table_schema = 'main' and table_name = 'indicator'`,
  )
  if (derived) await db.run(`drop ${derived.type === 'VIEW' ? 'view' : 'table'} indicator`)
  await db.run('alter table metric_def rename to indicator')
  await db.run('create view metric_def as select * from indicator')
  for (const [table, key] of [
    ['sheet_plan', 'sheet_id'],
    ['mapping_memory', 'fingerprint'],
  ])
    await renameInMappings(db, table, key)
}

async function renameInMappings(db: Database, table: string, key: string): Promise<void> {
  const rows = await db.all<{ id: unknown; mapping: object }>(`select ${key} as id, mapping from ${table} where mapping is not null`)
  for (const { id, mapping } of rows) {
    const text = JSON.stringify(mapping)
    const next = JSON.stringify(withNewNames(mapping))
    if (next !== text) await db.run(`update ${table} set mapping = $next::json where ${key} = $id`, { next, id: id as string })
  }
}

/** Kind, fields and stated constants; texts of headers and cells are nobody's to change. */
function withNewNames(mapping: object): object {
  const word = (value: unknown) => (typeof value === 'string' ? todaysName(value) : value)
  const fields = (list: unknown) =>
    Array.isArray(list) ? list.map((one) => (one.field === undefined ? one : { ...one, field: word(one.field) })) : list
  return Object.fromEntries(
    Object.entries(mapping).map(([key, value]) => {
      if (key === 'kind') return [key, word(value)]
      if (key === 'fields' || key === 'columns' || key === 'questions') return [key, fields(value)]
      if (key === 'constants') return [key, Object.fromEntries(Object.entries(value).map(([field, text]) => [word(field), text]))]
      return [key, value]
    }),
  )
}
