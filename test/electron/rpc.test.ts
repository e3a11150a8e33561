import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EngineEvents } from '../../electron/contract/events'
import type { EngineFunctions, EngineRole } from '../../electron/contract/wire'
import type { AnyHandler, Engine } from '../../electron/engine/context'
import { serve } from '../../electron/engine/rpc'
import type { Port } from '../../electron/readers/port'

const listeners = new Set<EngineEvents>()
const subscribe = (listener: EngineEvents) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const workbench: Record<string, AnyHandler> = {
  'workspace.info': async (input) => ({ ok: true, value: input }),
  'metric.answer': async () => {
    throw new Error('Zhang San has 3 rows')
  },
}
const presenter: Record<string, AnyHandler> = { 'projection.view': async () => ({ ok: true, value: null }) }
const handlers = { workbench, presenter } as unknown as Engine

let page: MessagePort
let log = ''
beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    log += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  log = ''
  page.close()
})

// Electron hands messages over wrapped, Node's ports hand over the data itself.
function electronLike(port: MessagePort): Port {
  return {
    postMessage: (data) => port.postMessage(data),
    on: (event: 'message' | 'close', listen: (message: { data: unknown }) => void) =>
      event === 'close' ? port.on('close', listen) : port.on('message', (data) => listen({ data })),
    start: () => port.start(),
  }
}

function connect(role: EngineRole) {
  const { port1, port2 } = new MessageChannel()
  page = port2
  const heard: unknown[] = []
  serve(electronLike(port1), Promise.resolve(handlers), role, subscribe)
  const line = createBirpc<EngineFunctions, EngineEvents>(
    { progress: (job) => heard.push(job.id), changed: (what) => heard.push(what.scope) },
    { post: (data) => port2.postMessage(data), on: (listen) => port2.on('message', listen), timeout: -1 },
  )
  return { call: (name: string, input: unknown = {}) => line.call(name, input), heard }
}

test('a call is answered by its handler', async () => {
  expect(await connect('workbench').call('workspace.info', { a: 1 })).toEqual({ ok: true, value: { a: 1 } })
})

test('the projected window can make its own call and no other', async () => {
  const { call } = connect('presenter')
  expect(await call('projection.view')).toEqual({ ok: true, value: null })
  expect(await call('workspace.info')).toMatchObject({ ok: false, failure: { code: 'bad_input' } })
})

test.each(['nothing', 'constructor', '__proto__', 'toString'])('the unknown call %s is refused', async (name) => {
  expect(await connect('workbench').call(name)).toMatchObject({ ok: false, failure: { code: 'bad_input' } })
})

test('what is no call at all disturbs nobody', async () => {
  const { call } = connect('workbench')
  const nonsense = [
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { t: 'q' },
    { t: 'q', i: 'a', m: '__proto__', a: [] },
    { t: 's', i: 'unasked', r: 1 },
  ]
  for (const data of [...nonsense, { t: 'q', i: 'b', m: 'call', a: null }, { t: 'q', i: 'c', m: 'toString', a: 'x' }])
    page.postMessage(data)
  expect(await call('workspace.info', { a: 1 })).toEqual({ ok: true, value: { a: 1 } })
})

test('a handler that throws answers `internal`; its words, which may name a person, are not logged', async () => {
  expect(await connect('workbench').call('metric.answer')).toMatchObject({
    ok: false,
    failure: { code: 'internal', detail: { call: 'metric.answer' } },
  })
  expect(log).toContain('metric.answer: Error')
  expect(log).not.toContain('Zhang')
})

test('progress reaches the workbench only, changes reach both, and a closed window hears nothing', async () => {
  const tell = () => {
    for (const listener of listeners) {
      listener.progress({ id: 'job', step: 'read', file: null, done: 0, total: 1, secondsLeft: null })
      listener.changed({ scope: 'data' })
    }
  }
  for (const [role, expected] of [
    ['workbench', ['job', 'data']],
    ['presenter', ['data']],
  ] as const) {
    const { heard } = connect(role)
    tell()
    await vi.waitFor(() => expect(heard).toEqual(expected))
    page.close()
    await vi.waitFor(() => expect(listeners.size).toBe(0))
  }
})
