// A reader in a thread of this process: buffers change hands without copying. Only our own readers run there, whose memory is bounded.
import { Worker } from 'node:worker_threads'
import type { OpenChannel } from './reader-channel'
import type { ReaderReply } from './reader-protocol'

const HEAP_LIMIT_MB = 3072

/** `script`: the built `reader-worker`. */
export const readerThread =
  (script: string): OpenChannel =>
  (listener) => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB } })
    worker.on('message', (reply: ReaderReply) => listener.message(reply))
    worker.on('error', (error: Error & { code?: string }) =>
      listener.end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out_of_memory' : 'reader_stopped', error),
    )
    return { post: (request) => worker.postMessage(request), kill: () => worker.terminate() }
  }
