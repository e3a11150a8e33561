// Where foreign files are read, apart from the engine: a thread or a process of its own. The engine speaks to both in the same way.
import type { ReaderEnd, ReaderReply, ReaderRequest } from './reader-protocol'

export interface ReaderChannel {
  post(request: ReaderRequest): void
  /** Ends the reader at once, whatever it is doing. */
  kill(): Promise<unknown>
}

export interface ReaderListener {
  message(reply: ReaderReply): void
  /** The reader ended by itself; nothing comes after it. */
  end(code: ReaderEnd, cause?: unknown): void
}

/** Starts a reader. */
export type OpenChannel = (listener: ReaderListener) => ReaderChannel
