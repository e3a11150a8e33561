// Which figures a file has a part in: what goes, and what is computed anew, were it taken out of the workspace.
import { metrics, views } from '../../catalog'
import { inputsOf } from '../../materialized-views'
import type { Language } from '../../messages/types'
import type { Database } from '../../workspace/query'
import type { FileAtStake } from '../types'
import { removable } from './remove-file'

const storedSql = new Map(views.filter(({ stored }) => stored).map(({ name, sql }) => [name, sql]))

/** The tables a text rests on, those of stored views among them. */
function tablesOf(sql: string, met = new Set<string>()): Set<string> {
  for (const name of inputsOf(sql)) {
    if (met.has(name)) continue
    met.add(name)
    const stored = storedSql.get(name)
    if (stored) tablesOf(stored, met)
  }
  return met
}

/** What hangs on a file, before it is removed. @throws AnalyticsError `file_not_imported` */
export async function fileAtStake(db: Database, fileId: number, language: Language): Promise<FileAtStake> {
  const file = await removable(db, fileId)
  const sheets = `select sheet_id from source_sheet where file_id = ${fileId}`
  const fed = await db.all<{ name: string }>(
    `select distinct table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'main' and table_type = 'BASE TABLE' and column_name = '_sheet_id' order by 1`,
  )
  const filled = await db.all<{ name: string }>(
    fed.map(({ name }) => `select '${name}' as name where exists (from ${name} where _sheet_id in (${sheets}))`).join(' union all '),
  )
  const [gone, changed]: string[][] = [[], []]
  for (const { id, sql, title } of metrics) {
    const tables = tablesOf(sql)
    if (!filled.some(({ name }) => tables.has(name))) continue
    const { own, total } = (await db.first<{ own: number; total: number }>(
      `select count(*) filter (where _sheet_id in (${sheets})) as own, count(*) as total from ${id} where counted`,
    ))!
    if (total > 0) (own === total ? gone : changed).push(title[language])
  }
  return { ...file, gone, changed }
}
