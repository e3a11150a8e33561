// Entry of the engine's process: makes the handlers once and serves them to every window that main connects.

import type { EngineEvents } from '../contract/events'
import type { EngineMessage } from '../contract/wire'
import type { Engine, EngineContext } from './context'
import createHandlers from './handlers'
import { report, type Subscribe, serve } from './rpc'

const listeners = new Set<EngineEvents>()
const subscribe: Subscribe = (listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const events: EngineEvents = {
  progress: (job) => listeners.forEach((listener) => void listener.progress(job)),
  changed: (what) => listeners.forEach((listener) => void listener.changed(what)),
}

const [workspaceFolder, language] = process.argv.slice(-2)
const context: EngineContext = { workspaceFolder, language: language === 'en' ? 'en' : 'zh-CN', events }
const engine: Engine = createHandlers(context)

process.on('unhandledRejection', (error) => report('unhandled', error))
process.parentPort.on('message', ({ data, ports }) => {
  const message: EngineMessage = data
  if (message.kind === 'stop') void stop()
  else serve(ports[0], engine, message.role, subscribe)
})

async function stop() {
  await engine.close().catch((error) => report('close', error))
  process.exit(0)
}
