// What goes with the commit of an import: the journal beside the workspace, and the log that is folded into the file.
import { accessSync, constants, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { AnalyticsError } from '../../analytics/errors'
import { journalBatch } from '../../analytics/workspace/batch'
import { journalPath } from '../../analytics/workspace/journal'
import type { Workspace } from '../../analytics/workspace/open'

/** Rows that go in without their line in the journal could be lost later without anybody noticing. */
export function requireJournal({ path }: Workspace): void {
  const journal = path && journalPath(path)
  if (!journal || !existsSync(journal)) return
  try {
    accessSync(journal, constants.W_OK)
  } catch (error) {
    throw new AnalyticsError('journal_read_only', { file: basename(journal) }, error)
  }
}

/** After the commit: the journal's line, then the log is folded into the file. The data is safe by now, and a full disk must not be told otherwise. */
export async function settle(workspace: Workspace, batchId: number): Promise<void> {
  try {
    await journalBatch(workspace, batchId)
  } catch (error) {
    // The next opening adds the line.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
  await foldLog(workspace)
  await workspace.growThreads([])
}

/** Folds the log of what was committed into the file. */
export async function foldLog(workspace: Workspace): Promise<void> {
  try {
    await workspace.checkpoint()
  } catch (error) {
    throw error instanceof AnalyticsError && error.code === 'disk_full' ? new AnalyticsError('disk_full_stored', {}, error) : error
  }
}
