// Processes in which the engine has foreign files parsed. It may not start them itself; they end with it.
import { join } from 'node:path'
import { MessageChannelMain, type UtilityProcess, utilityProcess } from 'electron'
import type { EngineMessage, ReaderProcessRequest } from '../contract/wire'

export function serveReaders(engine: UtilityProcess): void {
  const running = new Map<number, UtilityProcess>()
  engine.on('message', (request: ReaderProcessRequest) => {
    if (request.kind === 'start-reader') running.set(request.id, start(engine, request.id))
    else running.get(request.id)?.kill()
  })
  engine.once('exit', () => {
    for (const reader of running.values()) reader.kill()
  })

  function start(engine: UtilityProcess, id: number): UtilityProcess {
    const reader = utilityProcess.fork(join(__dirname, 'reader-process.cjs'), [], { serviceName: 'Plumbline reader', stdio: 'inherit' })
    reader.once('exit', () => running.delete(id))
    const { port1, port2 } = new MessageChannelMain()
    reader.postMessage(null, [port1])
    engine.postMessage({ kind: 'reader', id } satisfies EngineMessage, [port2])
    return reader
  }
}
