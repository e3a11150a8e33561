// Every call a workbench window can make: name → input and output. Types only.
import type { AppCommands } from './app'
import type { AttributionQueries } from './attribution'
import type { CollaborationQueries } from './collaboration'
import type { MetricQueries } from './metric'
import type { NineBoxCommands, NineBoxQueries } from './ninebox'
import type { PresentingCommands } from './presenting'
import type { PrivacyQueries } from './privacy'
import type { Result } from './result'
import type { SettingsCommands, SettingsQueries } from './settings'
import type { SourcesCommands, SourcesQueries } from './sources'
import type { WorkspaceCommands, WorkspaceQueries } from './workspace'

/** Asks, and changes nothing that another answer is made of. */
export type Queries = WorkspaceQueries &
  SourcesQueries &
  MetricQueries &
  CollaborationQueries &
  AttributionQueries &
  NineBoxQueries &
  PrivacyQueries &
  SettingsQueries

/** Changes something: the workspace, what is stored in it, or what the program shows. */
export type Commands = WorkspaceCommands & SourcesCommands & NineBoxCommands & SettingsCommands & AppCommands & PresentingCommands

export type Calls = Queries & Commands
export type CallName = keyof Calls
export type CommandName = keyof Commands
export type Input<N extends CallName> = Calls[N]['input']
export type Output<N extends CallName> = Calls[N]['output']

/** The engine's side: one function a call. */
export type Handlers = { [N in CallName]: (input: Input<N>) => Promise<Result<Output<N>>> }
