// How many threads queries run on. DuckDB hands out tables by row groups of 122,880 rows: where there is one, a second thread finds no work, yet
// the thread that asks waits for what the other took by looking again and again. Small workspaces answer sooner on one.
import { existsSync, statSync } from 'node:fs'
import type { Database } from './query'

/** Bytes of one source, or of a workspace and all that comes into it, whose tables may have several row groups. */
const largeSource = 16 << 20
const largeInAll = 64 << 20

function needsMany(path: string | null, sources: readonly number[]): boolean {
  const stored = path !== null && existsSync(path) ? statSync(path).size : 0
  return sources.some((bytes) => bytes >= largeSource) || sources.reduce((sum, bytes) => sum + bytes, stored) >= largeInAll
}

/** Options of the instance: one thread, or one a core. Of all settings only this one can be changed once they are locked, and only where something can come in. */
export const threadConfig = (path: string | null, readOnly = false): Record<string, string> => ({
  ...(readOnly ? {} : { allowed_configs: `['threads']` }),
  ...(needsMany(path, []) ? {} : { threads: '1' }),
})

/** Uses every core from now on if the workspace, or what is about to come into it, is large. `sources`: bytes of each. */
export async function growThreads(db: Database, path: string | null, sources: readonly number[]): Promise<void> {
  if (needsMany(path, sources)) await db.run('reset threads')
}
