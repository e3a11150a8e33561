// Workspaces: opened, made, copied, put back. Types only.
import type { CycleCalendar } from '../../analytics/cycle/types'
import type { ImportSummary } from '../../analytics/sources/types'
import type { BackupList, OpenedWorkspace } from '../../analytics/workspace/types'
import type { PathToken } from './shell'

export interface WorkspaceQueries {
  'workspace.info': { input: Record<string, never>; output: OpenedWorkspace | null }
  /** Copies of the workspace that is open, or that could not be opened last. */
  'workspace.backups': { input: Record<string, never>; output: BackupList }
}

export interface WorkspaceCommands {
  'workspace.open': { input: { path: PathToken }; output: OpenedWorkspace }
  /** Opens the workspace last looked at, of which the engine was told at its start; null where there is none. */
  'workspace.reopen': { input: { anyway?: boolean }; output: OpenedWorkspace | null }
  'workspace.backup': { input: Record<string, never>; output: BackupList }
  /** Puts a copy in the place of that workspace and opens it; `name` null: the newest that is whole. */
  'workspace.restore': { input: { name: string | null }; output: OpenedWorkspace }
  /** A person has seen what the journal says is lost. */
  'workspace.accept': { input: Record<string, never>; output: OpenedWorkspace }
  /** `name` is that of the new file in the folder. */
  'workspace.create': {
    input: { folder: PathToken; name: string; company: string; cycle: string; calendar?: CycleCalendar }
    output: OpenedWorkspace
  }
  /** Writes the sample company's messy files beside the workspaces and imports them into a new workspace. */
  'workspace.sample': { input: { jobId: string; size: 'small' | 'plant' }; output: { info: OpenedWorkspace; summary: ImportSummary } }
}
