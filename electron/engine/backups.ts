// Copies of the workspace, for the one that is open or the one that could not be opened.
import { basename } from 'node:path'
import { AnalyticsError } from '../../analytics/messages/errors'
import { listBackups } from '../../analytics/workspace/backup-index'
import { readJournal } from '../../analytics/workspace/journal'
import { acceptLoss } from '../../analytics/workspace/journal-check'
import type { Workspace } from '../../analytics/workspace/open'
import { restoreWorkspace } from '../../analytics/workspace/restore'
import type { BackupList } from '../../analytics/workspace/types'
import type { EngineState } from './state'

export function list(state: EngineState): BackupList {
  const path = state.meant
  const accepted = readJournal(path).accepted.map(({ accepted: at, ...lost }) => ({ at, ...lost }))
  return { file: basename(path), backups: listBackups(path), accepted }
}

/** @throws AnalyticsError `read_only`, `backup_no_space` … */
export async function backUp(state: EngineState): Promise<BackupList> {
  const { backups, path } = state.required
  if (!backups) throw new AnalyticsError('read_only', { file: basename(path ?? '') })
  await backups.make('asked')
  return list(state)
}

/** What is open is closed for it; if the copy cannot be put back it is opened again. */
export async function restore(state: EngineState, name: string | null): Promise<Workspace> {
  if (state.jobs.busy) throw new AnalyticsError('busy')
  const path = state.meant
  const wasOpen = state.current !== null
  await state.leave()
  try {
    await restoreWorkspace(path, name, state.now())
  } catch (error) {
    if (wasOpen) await state.open(path)
    throw error
  }
  return state.open(path)
}

export async function accept(state: EngineState): Promise<Workspace> {
  const workspace = state.required
  const { path, db, lost, readOnly } = workspace
  if (!path || !lost) throw new AnalyticsError('nothing_lost', { file: basename(path ?? '') })
  if (readOnly) throw new AnalyticsError('read_only', { file: basename(path) })
  await acceptLoss(db, path, lost, state.now())
  workspace.lost = null
  return workspace
}
