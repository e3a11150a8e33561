// What goes with the commit of an import: the journal beside the workspace, and the log that is folded into the file.
import { AnalyticsError } from '../messages/errors'
import { journalBatch } from './batch'
import type { Workspace } from './open'

/** After the commit: the journal's line, then the log is folded into the file. The data is safe by now, and a full disk must not be told otherwise. */
export async function settle(workspace: Workspace, batchId: number): Promise<void> {
  await journalBatch(workspace, batchId)
  await foldLog(workspace)
  await workspace.growThreads([])
}

/** Folds the log of what was committed into the file; in memory there is none. */
export async function foldLog(workspace: Workspace): Promise<void> {
  if (workspace.path === null) return
  try {
    await workspace.checkpoint()
  } catch (error) {
    throw error instanceof AnalyticsError && error.code === 'disk_full' ? new AnalyticsError('disk_full_stored', {}, error) : error
  }
}
