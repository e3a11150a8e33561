// Which tables a workspace has, and the steps that bring an older one up to date.
import { AnalyticsError } from '../messages/errors'
import { migrations } from './migrations'
import type { Database } from './query'

export const newestVersion = (): number => migrations[migrations.length - 1].version

/** 0 for an empty file. A database that holds tables of somebody else is not a workspace. @throws AnalyticsError `not_a_workspace` */
export async function schemaVersion(db: Database): Promise<number> {
  const tables = await db.all<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'main'`)
  if (!tables.length) return 0
  if (!tables.some((table) => table.name === 'workspace_info')) throw new AnalyticsError('not_a_workspace')
  return (
    (await db.first<{ version: number }>(`select value::integer as version from workspace_info where key = 'schema_version'`))?.version ?? 0
  )
}

/** @throws AnalyticsError `workspace_newer` */
export function requireKnown(version: number): void {
  if (version > newestVersion()) throw new AnalyticsError('workspace_newer', { version, newest: newestVersion() })
}

/** Each step in a transaction of its own, folded into the file at once. */
export async function migrate(db: Database, from: number, isFile: boolean): Promise<void> {
  for (const migration of migrations.filter(({ version }) => version > from)) {
    await db.transaction(async (inside) => {
      await inside.run(migration.sql)
      await migration.fill?.(inside)
      await inside.run(`delete from workspace_info where key = 'schema_version'`)
      await inside.run(`insert into workspace_info values ('schema_version', $version)`, { version: String(migration.version) })
    })
    if (isFile) await db.run('checkpoint')
  }
}
