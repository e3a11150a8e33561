// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Failure } from '../../analytics/messages/types'
import type { Output } from '../../electron/contract/contract'
import { ask, listen, useAnswer, useEngineState, useProgress } from '../../renderer/state/engine'
import { reopenLast } from '../../renderer/state/reopen'
import { info, metric } from './support/sample-answers'
import { startEngine } from './support/start-engine'

const failure: Failure = { code: 'query_failed', message: '查询没有成功', advice: '请重试' }
type Matrix = Output<'collaboration.matrix'>
const matrix = (eiIndex: number): Matrix => ({ departments: [], cells: [], eiIndex, reciprocity: null })

beforeAll(() => listen())
afterEach(cleanup)

describe('useAnswer', () => {
  it('waits for the first engine, then answers', async () => {
    const { result } = renderHook(() => useAnswer('metric.answer', { id: 'consistency_rate', slice: {} }))
    expect(result.current.state).toBe('pending')
    expect(useEngineState.getState().state).toBe('starting')
    startEngine({ 'metric.answer': ({ id, slice }) => metric(id, slice) })
    await waitFor(() => expect(result.current).toMatchObject({ state: 'answer', stale: false, value: { numerator: 4312 } }))
  })

  it('refuses ports that did not come from this window', async () => {
    const { port1 } = new MessageChannel()
    startEngine({ 'collaboration.matrix': () => matrix(1) })
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: null, ports: [port1] }))
    expect(await ask('collaboration.matrix', { slice: {} })).toMatchObject({ ok: true, value: { eiIndex: 1 } })
  })

  it('asks again on `changed`, with the old answer still there', async () => {
    let ei = 0.1
    const { events } = startEngine({ 'collaboration.matrix': () => matrix(ei) })
    const { result } = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'changed' } }))
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.1))
    ei = 0.2
    void events.changed({ scope: 'data' })
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.2))
    expect(result.current.state).toBe('answer')
  })

  it('does not look at waiting files again because others came in, yet in another language it does', async () => {
    const { events, asked } = startEngine({ 'sources.recognise': () => [], 'sources.reconciliation': () => [] })
    const { result } = renderHook(() => [
      useAnswer('sources.recognise', { jobId: 'a', paths: ['/a.xlsx'] }),
      useAnswer('sources.reconciliation', {}),
    ])
    await waitFor(() => expect(result.current.map(({ state }) => state)).toEqual(['answer', 'answer']))
    const times = (name: string) => asked.filter((one) => one === name).length
    const before = [times('sources.recognise'), times('sources.reconciliation')]
    await events.changed({ scope: 'data' })
    await waitFor(() => expect(times('sources.reconciliation')).toBe(before[1] + 1))
    expect(times('sources.recognise')).toBe(before[0])
    await events.changed({ scope: 'settings' })
    await waitFor(() => expect(times('sources.recognise')).toBe(before[0] + 1))
  })

  it('shows the last answer as stale while another slice is asked for', async () => {
    startEngine({ 'collaboration.matrix': ({ slice }) => matrix(slice.cycle === 'a' ? 1 : 2) })
    const { result, rerender } = renderHook(({ cycle }) => useAnswer('collaboration.matrix', { slice: { cycle } }), {
      initialProps: { cycle: 'a' },
    })
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(1))
    rerender({ cycle: 'b' })
    expect(result.current).toMatchObject({ state: 'answer', stale: true, value: { eiIndex: 1 } })
    await waitFor(() => expect(result.current).toMatchObject({ stale: false, value: { eiIndex: 2 } }))
  })

  it('gives the failure with a way to try again', async () => {
    let broken = true
    startEngine({ 'collaboration.matrix': () => (broken ? { ok: false, failure } : matrix(3)) })
    const { result } = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'failing' } }))
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failure', failure }))
    broken = false
    act(() => result.current.state === 'failure' && result.current.retry())
    await waitFor(() => expect(result.current).toMatchObject({ state: 'answer', value: { eiIndex: 3 } }))
  })

  it('outlives its engine: the answer stays, the next engine is asked', async () => {
    const first = startEngine({ 'collaboration.matrix': () => matrix(0.4) })
    const { result } = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'restart' } }))
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.4))
    first.end()
    expect(useEngineState.getState().state).toBe('down')
    expect(result.current).toMatchObject({ state: 'answer', value: { eiIndex: 0.4 } })
    const second = startEngine({ 'collaboration.matrix': () => matrix(0.5) })
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.5))
    expect(useEngineState.getState().state).toBe('ready')
    expect(second.asked).toContain('collaboration.matrix')
  })

  it('says that the engine stopped when it ends in the middle of a command', async () => {
    const engine = startEngine({ 'app.language': () => new Promise<null>(() => {}) as unknown as null })
    const answer = ask('app.language', { language: 'en' })
    await waitFor(() => expect(engine.asked).toContain('app.language'))
    engine.end()
    expect(await answer).toMatchObject({ ok: false, failure: { code: 'engine_stopped' } })
  })

  it('asks nothing for null, and the same question once', async () => {
    const { asked } = startEngine({ 'collaboration.matrix': () => matrix(0) })
    const nothing = renderHook(() => useAnswer('attribution.latency', null))
    const one = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'once' } }))
    const two = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'once' } }))
    await waitFor(() => expect(one.result.current.state === 'answer' && two.result.current.state === 'answer').toBe(true))
    expect(nothing.result.current.state).toBe('pending')
    expect(asked.filter((name) => name === 'collaboration.matrix')).toHaveLength(1)
    expect(asked).not.toContain('attribution.latency')
  })

  it('opens the workspace again before anything else is asked of a new engine', async () => {
    listen(reopenLast)
    const { result } = renderHook(() => useAnswer('collaboration.matrix', { slice: { cycle: 'reopened' } }))
    const { asked } = startEngine({
      'workspace.info': () => null,
      'workspace.reopen': () => info,
      'collaboration.matrix': () => matrix(0.7),
    })
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.7))
    expect(asked.slice(0, 2)).toEqual(['workspace.info', 'workspace.reopen'])
    expect(asked.indexOf('collaboration.matrix')).toBeGreaterThan(1)
  })

  it('shows what the engine remembers before it answers anything, then what it answers', async () => {
    const slice = { cycle: 'remembered' }
    let opened = () => {}
    const opening = new Promise<void>((settle) => {
      opened = settle
    })
    listen(() => opening)
    const { result } = renderHook(() => useAnswer('collaboration.matrix', { slice }))
    const { events, asked } = startEngine({ 'collaboration.matrix': () => matrix(0.9) })
    const unseen = { name: 'attribution.latency', input: { slice }, value: null }
    void events.known([{ name: 'collaboration.matrix', input: { slice }, value: matrix(0.8) }, unseen])
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.8))
    expect(asked).toEqual([])
    opened()
    await waitFor(() => expect(result.current.value?.eiIndex).toBe(0.9))
    expect(asked).not.toContain('attribution.latency')
    listen()
  })

  it('keeps the progress of a job', async () => {
    const { events } = startEngine({})
    void events.progress({ id: 'j1', step: 'read', file: 'a.csv', done: 5, total: 10, secondsLeft: null })
    await waitFor(() => expect(useProgress.getState().j1?.done).toBe(5))
  })
})
