// The readers of one program: a file may be opened while another one is being read, and the end of one reader costs its own file only.
import { dirname, join } from 'node:path'
import type { SourceReader, StatedEncoding } from '../../importers/source/types'
import { Declined, type DeclineReason } from '../../importers/xlsx/declined'
import { SwitchingReader } from '../../importers/xlsx/switching-reader'
import type { OpenChannel } from './reader-channel'
import { ReaderClient } from './reader-client'
import { readerFork } from './reader-fork'
import { readerThread } from './reader-thread'

/** Threads with our own readers, and processes for what these decline. Both start when they are needed and are kept for the next file. */
export class Readers {
  private readonly threads: Pool
  private readonly processes: Pool
  /** What a person called the encoding of a file, by its path; files that tell their own are read by that. */
  encodingOf: (path: string) => StatedEncoding | undefined = () => undefined
  /** What people gave for workbooks of this session, tried for each that has one. */
  passwords: readonly string[] = []

  /** `script`: the built `reader-worker`; `reader-process` lies beside it. */
  constructor(script: string, openProcess: OpenChannel = readerFork(join(dirname(script), 'reader-process.cjs'))) {
    this.threads = new Pool(readerThread(script))
    this.processes = new Pool(openProcess)
  }

  /** Starts what every import needs, so that it need not wait for that later. A second thread starts when two files are open at once. */
  start(): void {
    this.threads.start()
  }

  /** Opens a file in a thread, and in a process as soon as the thread declines it. */
  open = (path: string): Promise<SourceReader> => this.openWith(path, this.passwords)

  async openWith(path: string, passwords: readonly string[]): Promise<SourceReader> {
    const elsewhere = (reason: DeclineReason) => this.processes.idle().open(path, reason, { passwords })
    try {
      return new SwitchingReader(await this.threads.idle().open(path, null, { encoding: this.encodingOf(path) }), elsewhere)
    } catch (error) {
      if (error instanceof Declined) return elsewhere(error.reason)
      throw error
    }
  }

  /** Ends all of them at once, whatever they are doing. */
  async stop(): Promise<void> {
    await Promise.all([this.threads.stop(), this.processes.stop()])
  }
}

class Pool {
  private clients: ReaderClient[] = []

  constructor(private readonly channel: OpenChannel) {}

  start(): void {
    const [first = this.add()] = this.clients
    first.start()
  }

  idle(): ReaderClient {
    return this.clients.find(({ busy }) => !busy) ?? this.add()
  }

  async stop(): Promise<void> {
    await Promise.all(this.clients.splice(0).map((client) => client.stop()))
  }

  private add(): ReaderClient {
    const client = new ReaderClient(this.channel)
    this.clients.push(client)
    return client
  }
}
