// One window's line to the engine: calls in, answers and events out. It answers every call, whatever happens behind it.
import { createBirpc } from 'birpc'
import type { Failure } from '../../analytics/messages/types'
import { report } from '../../importers/source/log'
import type { EngineEvents } from '../contract/events'
import type { Result } from '../contract/result'
import type { EngineFunctions, EngineRole, KnownAnswer, PageFunctions } from '../contract/wire'
import type { Port } from '../readers/port'
import type { AnyHandler, Engine } from './context'

/** Adds a listener to what the engine tells its windows; the answer takes it off again. */
export type Subscribe = (listener: EngineEvents) => () => void

/**
 * Serves the calls a window in this `role` may make over `port`, and passes events on to it, until the port closes. Calls wait for the handlers;
 * what is `remembered` is told before.
 */
export function serve(
  port: Port,
  handlers: Promise<Pick<Engine, 'workbench' | 'presenter'>>,
  role: EngineRole,
  subscribe: Subscribe,
  remembered: KnownAnswer[] = [],
) {
  const table = handlers.then((all) => handlerTable(all[role]))
  const page = createBirpc<PageFunctions, EngineFunctions>(
    { call: async (name, input) => answer(await table, name, input) },
    {
      post: (data) => port.postMessage(data),
      // What is no message at all would be an error of whoever reads it.
      on: (listen) => port.on('message', ({ data }) => typeof data === 'object' && data !== null && listen(data)),
      timeout: -1,
      eventNames: ['progress', 'changed', 'known'],
    },
  )
  const unsubscribe = subscribe({
    progress: (job) => role === 'workbench' && void page.progress(job),
    changed: (what) => void page.changed(what),
  })
  port.on('close', unsubscribe)
  port.start()
  if (role === 'workbench' && remembered.length > 0) void page.known(remembered)
}

async function answer(table: Map<string, AnyHandler>, name: unknown, input: unknown): Promise<Result<unknown>> {
  const handler = typeof name === 'string' ? table.get(name) : undefined
  if (!handler) return refuse({ code: 'bad_input', message: 'Unknown call.', advice: '' })
  try {
    return await handler(input)
  } catch (error) {
    report(String(name), error)
    return refuse({ code: 'internal', message: 'Internal error.', advice: '', detail: { call: String(name) } })
  }
}

const refuse = (failure: Failure): Result<never> => ({ ok: false, failure })

// An own-property table: names like `constructor` find nothing.
const handlerTable = (handlers: object) => new Map(Object.entries(handlers) as [string, AnyHandler][])
