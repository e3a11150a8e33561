// Entry of the process in which workbooks of other formats are parsed, whole in memory and by code that is not ours. The parser runs in a thread of it; its first
// thread only passes messages on, so that it hears its parent, and sees the memory grow, whatever the parser is doing.
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { sizeOf } from '../../importers/source/plain-file'
import type { Port } from './port'
import { packed, unpacked } from './reader-packing'
import type { ReaderReply, ReaderRequest } from './reader-protocol'
import { readerThread } from './reader-thread'

/** What any file may take, and how many times its size a large one: an .xls takes 28 times its size, an .xlsb 77. */
const ANY_FILE_BYTES = 768 << 20
const TIMES_ITS_SIZE = 96
/** The parser would take the memory of everybody else. */
const AT_MOST = totalmem() / 2
const LOOK_EVERY_MS = 50

/** Serves one parent until it is gone. */
function serve(answer: (reply: ReaderReply) => void): (request: ReaderRequest) => void {
  let limit = Number.POSITIVE_INFINITY
  const parser = readerThread(join(__dirname, 'reader-worker.cjs'))({ message: answer, end: (ended) => answer({ ended }) })
  setInterval(() => {
    // Whoever hears this ends the process.
    if (process.memoryUsage.rss() > limit) answer({ ended: 'out_of_memory' })
  }, LOOK_EVERY_MS)
  return (request) => {
    if (request.call === 'open')
      limit = Math.min(AT_MOST, process.memoryUsage.rss() + ANY_FILE_BYTES + TIMES_ITS_SIZE * sizeOf(request.path))
    parser.post(request)
  }
}

/** Nobody is left to answer. */
const end = () => process.exit()

if (process.parentPort) {
  process.parentPort.once('message', ({ ports: [given] }) => {
    const port: Port = given
    const take = serve((reply) => port.postMessage(reply))
    port.on('message', ({ data }) => take(data as ReaderRequest))
    port.on('close', end)
    port.start()
  })
} else {
  const take = serve((reply) => void process.send?.(packed(reply)))
  process.on('message', (message) => take(unpacked(message as Buffer) as ReaderRequest))
  process.on('disconnect', end)
}
