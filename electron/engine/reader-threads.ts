// The reader threads of one program: a file may be opened while another one is being read, and the end of one thread costs its own file only.
import type { SourceReader } from '../../importers/types'
import { ReaderThread } from './reader-thread'

/** An import stores one file while it opens the next; recognition looks at two files. */
export const READ_AT_ONCE = 2

/** Two files this large together are opened one after the other, so that memory stays bounded by the larger one. */
export const APART_BYTES = 16 << 20

export class ReaderThreads {
  private threads: ReaderThread[] = []

  /** `entry`: the bundled `reader-worker`. Threads start when they are needed and are kept for the next file. */
  constructor(private readonly entry: string) {}

  /** Starts what an import needs, so that it need not wait for that later. */
  start(): void {
    while (this.threads.length < READ_AT_ONCE) this.add()
    for (const thread of this.threads) thread.start()
  }

  open = (path: string): Promise<SourceReader> => this.idle().open(path)

  /** Ends all threads at once, whatever they are doing. */
  async stop(): Promise<void> {
    await Promise.all(this.threads.splice(0).map((thread) => thread.stop()))
  }

  private idle(): ReaderThread {
    return this.threads.find(({ busy }) => !busy) ?? this.add()
  }

  private add(): ReaderThread {
    const thread = new ReaderThread(this.entry)
    this.threads.push(thread)
    return thread
  }
}
