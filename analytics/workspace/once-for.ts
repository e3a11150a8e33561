import { createHash } from 'node:crypto'
import type { Database } from './query'

/** Runs `work` when `text` is not what the workspace was last brought up to date with under this key. */
export async function onceFor(db: Database, key: string, text: string, work: () => Promise<void>): Promise<void> {
  const version = createHash('sha256').update(text).digest('hex')
  const stored = await db.first<{ value: string }>('select value from workspace_info where key = $key', { key })
  if (stored?.value === version) return
  await work()
  await db.run('delete from workspace_info where key = $key', { key })
  await db.run('insert into workspace_info values ($key, $version)', { key, version })
}
