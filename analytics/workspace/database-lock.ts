// The lock of the database itself, for a file that may be damaged: a program that lost its lock file may still be writing.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { DuckDBInstance } from '@duckdb/node-api'
import { AnalyticsError } from '../messages/errors'
import { holderOf, openMemoryInstance } from './instance'

/**
 * The database takes its lock before it looks at the file, and is given a key the file was not written with: so it gives up at the header, reads no
 * block that might end it, and changes nothing. @throws AnalyticsError `workspace_in_use`
 */
export async function refuseOpenDatabase(path: string): Promise<void> {
  if (!existsSync(path)) return
  const instance: DuckDBInstance = await openMemoryInstance(null)
  const connection = await instance.connect()
  try {
    await connection.run(`attach '${path.replace(/'/g, "''")}' as asked (encryption_key 'none')`)
  } catch (error) {
    const pid = holderOf(error)
    if (pid) throw new AnalyticsError('workspace_in_use', { file: basename(path), pid }, error)
    // Not locked by anybody: it is whole, or no database any more.
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
