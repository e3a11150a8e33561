// Entry of the engine's process. It takes up lines from windows at once and shows them what it remembers; everything else is loaded after that.
import { join } from 'node:path'
import { clearTemporary } from '../../analytics/workspace/private-folder'
import { report } from '../../importers/source/log'
import type { EngineEvents } from '../contract/events'
import type { EngineMessage, EngineNews, EngineStart } from '../contract/wire'
import { readerPorts } from '../readers/reader-port'
import { AnswerCache } from '../startup/answer-cache'
import { keyVariable } from '../startup/startup-snapshot'
import type { Engine, EngineContext } from './context'
import { secretVariable, unsealPath } from './path-token'
import { type Subscribe, serve } from './rpc'

/** Names the sources this program was built from. */
declare const __PROGRAM__: string

const listeners = new Set<EngineEvents>()
const subscribe: Subscribe = (listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const events: EngineEvents = {
  progress: (job) => listeners.forEach((listener) => void listener.progress(job)),
  changed: (what) => listeners.forEach((listener) => void listener.changed(what)),
}

const start: EngineStart = JSON.parse(process.argv[process.argv.length - 1])
const handedOver = (variable: string): string => {
  const value = process.env[variable] ?? ''
  delete process.env[variable]
  return value
}
const secret = handedOver(secretVariable)
const answerCache = new AnswerCache(__PROGRAM__, start.language, handedOver(keyVariable))
if (start.workspace) answerCache.recall(start.workspace)

// Workspaces and temporary files hold data about people: they are their owner's alone.
process.umask(0o077)

const readers = readerPorts((request) => process.parentPort.postMessage(request))
const context: EngineContext = {
  ...start,
  answerCache,
  readerScript: join(__dirname, 'reader-worker.cjs'),
  readerProcess: readers.open,
  events,
  pathOf: (purpose, token) => (secret ? unsealPath(secret, purpose, token) : null),
  opened: (path) => process.parentPort.postMessage({ kind: 'workspace', path } satisfies EngineNews),
}
const loaded: Promise<Engine> = import('./handlers').then((handlers) => handlers.default(context))
// What killed runs left is in nobody's way; it goes once the handlers are there.
void loaded.then(clearTemporary)

process.on('unhandledRejection', (error) => report('unhandled', error))
process.parentPort.on('message', ({ data, ports }) => {
  const message: EngineMessage = data
  if (message.kind === 'stop') void stop()
  else if (message.kind === 'reader') readers.arrived(message.id, ports[0])
  else serve(ports[0], loaded, message.role, subscribe, answerCache.all)
})

async function stop() {
  await loaded.then((engine) => engine.close()).catch((error) => report('close', error))
  process.exit(0)
}
