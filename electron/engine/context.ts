import type { Handlers } from '../contract/contract'
import type { EngineEvents } from '../contract/events'
import type { PresenterHandlers } from '../contract/presenter'
import type { Result } from '../contract/result'
import type { EngineStart } from '../contract/wire'
import type { OpenChannel } from '../readers/reader-channel'
import type { AnswerCache } from '../startup/answer-cache'
import type { PathPurpose } from './path-token'

/** What the handlers get from whoever hosts them: the engine's process, the command line, a test. */
export interface EngineContext extends EngineStart {
  /** Answers that outlast this process. */
  answerCache: AnswerCache
  /** The built script of the thread that reads files. */
  readerScript: string
  /** Starts a process that parses files, where this one may not start Node. */
  readerProcess?: OpenChannel
  /** Tells every connected window. */
  events: EngineEvents
  /** The path a call names; null is refused. A host that trusts its callers gives back what they say. */
  pathOf: (purpose: PathPurpose, token: string) => string | null
  /** Which workspace is open, to be opened at the next start; null when the last one is gone. */
  opened: (path: string | null) => void
}

export interface Engine {
  workbench: Handlers
  presenter: PresenterHandlers
  /** Cancels what runs, writes and closes the workspace. */
  close(): Promise<void>
}

/** A handler as the port sees it: the name came over the wire, so its types are not known. */
export type AnyHandler = (input: unknown) => Promise<Result<unknown>>
