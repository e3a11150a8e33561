// A reader in a process of its own, as plain Node starts one: the command line and tests.
import { fork } from 'node:child_process'
import type { OpenChannel } from './reader-channel'
import { packed, unpacked } from './reader-packing'
import type { ReaderReply } from './reader-protocol'

/** `script`: the built `reader-process`. `onStart` is told the number of each process that is started. */
export const readerFork =
  (script: string, onStart: (pid: number) => void = () => undefined): OpenChannel =>
  (listener) => {
    const child = fork(script, { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    if (child.pid !== undefined) onStart(child.pid)
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    child.on('message', (message) => listener.message(unpacked(message as Buffer) as ReaderReply))
    child.once('error', (error) => listener.end('reader_stopped', error))
    child.once('exit', () => listener.end('reader_stopped'))
    return {
      // A child that has just ended is told of by its exit.
      post: (request) => void child.send(packed(request), () => undefined),
      kill: () => {
        child.kill('SIGKILL')
        return ended
      },
    }
  }
