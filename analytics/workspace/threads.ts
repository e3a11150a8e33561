// How many threads queries run on. DuckDB hands out tables by row groups of 122,880 rows: where there is one, a second thread finds no work, yet
// the thread that asks waits for what the other took by looking again and again. Small workspaces answer in two thirds of the time on one.
import { existsSync, statSync } from 'node:fs'
import type { Database } from './query'

/** Bytes of a workspace, or of one source, whose tables may have several row groups. */
const largeWorkspace = 64 << 20
const largeSource = 16 << 20

const needsMany = (path: string | null, source: number): boolean =>
  source >= largeSource || (path !== null && existsSync(path) && statSync(path).size >= largeWorkspace)

/** Options of the instance: one thread, or one a core. Of all settings only this one can be changed once they are locked. */
export const threadConfig = (path: string | null): Record<string, string> => ({
  allowed_configs: `['threads']`,
  ...(needsMany(path, 0) ? {} : { threads: '1' }),
})

/** Uses every core from now on if the workspace, or a source of `source` bytes that is about to come, is large. */
export async function growThreads(db: Database, path: string | null, source: number): Promise<void> {
  if (needsMany(path, source)) await db.run('reset threads')
}
