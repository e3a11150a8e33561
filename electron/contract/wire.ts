// What crosses the process borders: birpc calls on a window's port to the engine, and the main process's messages to the engine. Types only.

import type { EngineEvents } from './events'
import type { Result } from './result'
import type { Preferences } from './shell'

/** A workbench window may make every call, a presenter window only the calls of `presenter.ts`. */
export type EngineRole = 'workbench' | 'presenter'

/** birpc functions of the engine's end of a port; `timeout: -1` on both ends. */
export interface EngineFunctions {
  call(name: string, input: unknown): Promise<Result<unknown>>
}
/** birpc functions of the page's end. The workbench hears all of them, the projection only `changed`. */
export interface PageFunctions extends EngineEvents {
  /** Comes first, before the database is open: answers of the state the workspace was left in. The page asks again as soon as it is answered. */
  known(answers: KnownAnswer[]): void
}

/** What a call was answered, with its name and input. */
export interface KnownAnswer {
  name: string
  input: unknown
  value: unknown
}

/** What the first page of the workbench carries with it, as JSON in its element `first-picture`. */
export interface StartupView {
  preferences: Preferences
  /** Of the state the last workspace was left in; the page asks again as soon as it is answered. */
  answers: KnownAnswer[]
}

/** The engine's only argument, as JSON. */
export interface EngineStart {
  /** Where new workspaces and the sample company go when nobody chose a place. */
  workspaceFolder: string
  language: 'zh-CN' | 'en'
  /** The workspace last looked at, opened before anybody asks. */
  workspace: string | null
  /** The engine has ended twice while that workspace was open: it is opened only when a person says so. */
  suspect: boolean
}

/** What the preload posts to its page: the port comes as `event.ports[0]`, again after each restart of the engine. */
export type EngineNotice = { type: 'engine-port' } | { type: 'engine-down'; restarting: boolean } | { type: 'projection-closed' }

/** `connect` and `reader` come with one port, the latter's leads to the process asked for; `stop` asks the engine to close the workspace and end. */
export type EngineMessage = { kind: 'connect'; role: EngineRole } | { kind: 'reader'; id: number } | { kind: 'stop' }

/** What the engine asks of the main process: a process to parse foreign files in, and its end. */
export type ReaderProcessRequest = { kind: 'start-reader'; id: number } | { kind: 'end-reader'; id: number }

/** The engine to the main process: the workspace to be opened at the next start, null when the last one is gone. */
export type EngineNews = { kind: 'workspace'; path: string | null }
