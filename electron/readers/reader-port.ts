// A reader in a process that Electron's main process starts for the engine, which may not start one itself, and their line: a port.
import type { ReaderProcessRequest } from '../contract/wire'
import type { Port } from './port'
import type { OpenChannel } from './reader-channel'
import type { ReaderReply, ReaderRequest } from './reader-protocol'

/** What main has been asked for and has not answered yet, or still runs. */
interface Wanted {
  take(port: Port): void
}

export interface ReaderPorts {
  open: OpenChannel
  /** Gives the line to the process that was asked for under this number. */
  arrived(id: number, port: Port): void
}

export function readerPorts(askMain: (request: ReaderProcessRequest) => void): ReaderPorts {
  const wanted = new Map<number, Wanted>()
  let last = 0
  return {
    arrived: (id, port) => wanted.get(id)?.take(port),
    open(listener) {
      const id = ++last
      const waiting: ReaderRequest[] = []
      let line: Port | null = null
      wanted.set(id, {
        take(port) {
          line = port
          port.on('message', ({ data }) => listener.message(data as ReaderReply))
          port.on('close', () => listener.end('reader_stopped'))
          port.start()
          for (const request of waiting.splice(0)) port.postMessage(request)
        },
      })
      askMain({ kind: 'start-reader', id })
      return {
        post: (request) => (line ? line.postMessage(request) : void waiting.push(request)),
        async kill() {
          wanted.delete(id)
          askMain({ kind: 'end-reader', id })
        },
      }
    },
  }
}
