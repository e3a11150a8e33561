// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Failure } from '../../analytics/messages/types'
import type { Output } from '../../electron/contract/contract'
import { ask, listen, useAnswer } from '../../renderer/state/engine'
import { startEngine } from './support/start-engine'

type Matrix = Output<'collaboration.matrix'>
const failure: Failure = { code: 'query_failed', message: '查询没有成功', advice: '请重试' }
const matrix = (eiIndex: number): Matrix => ({ departments: [], cells: [], eiIndex, reciprocity: null })
const shown = (eiIndex: number, stale = false) => ({ state: 'answer', stale, value: { eiIndex } })
const look = (cycle: string) =>
  renderHook(({ at }) => useAnswer('collaboration.matrix', { slice: { cycle: at } }), { initialProps: { at: cycle } })

/** What the engine sent before has arrived by then. */
const roundTrip = () => act(async () => void (await ask('app.language', { language: 'en' })))

/** An engine that answers its questions when it is told to, in any order. */
function startSlowEngine() {
  const open: ((value: Matrix | { ok: false; failure: Failure }) => void)[] = []
  const answer = () => new Promise<Matrix | { ok: false; failure: Failure }>((settle) => open.push(settle)) as unknown as Matrix
  const engine = startEngine({ 'collaboration.matrix': answer, 'app.language': () => null })
  return {
    ...engine,
    asks: (times: number) => waitFor(() => expect(open).toHaveLength(times)),
    /** Answers the question of that number; resolves when the page has heard it. */
    async answers(number: number, value: Matrix | { ok: false; failure: Failure }) {
      open[number](value)
      await roundTrip()
    },
  }
}

beforeAll(() => listen())
afterEach(cleanup)

describe('an answer that is kept', () => {
  it('is shown at once when it is asked for again, and not asked', async () => {
    const { asks, answers } = startSlowEngine()
    const first = look('again')
    await asks(1)
    await answers(0, matrix(1))
    await waitFor(() => expect(first.result.current).toMatchObject(shown(1)))
    first.unmount()
    expect(look('again').result.current).toMatchObject(shown(1))
    await act(async () => {
      window.dispatchEvent(new Event('online'))
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await roundTrip()
    await asks(1)
  })

  it('is forgotten on `changed` when it is not on screen', async () => {
    const { events, asks, answers } = startSlowEngine()
    const first = look('away')
    await asks(1)
    await answers(0, matrix(1))
    first.unmount()
    await events.changed({ scope: 'settings' })
    const second = look('away')
    expect(second.result.current.state).toBe('pending')
    await asks(2)
    await answers(1, matrix(2))
    await waitFor(() => expect(second.result.current).toMatchObject(shown(2)))
  })

  it('makes room for newer ones', async () => {
    startEngine({ 'collaboration.matrix': ({ slice }) => matrix(Number(slice.cycle)) })
    const { result, rerender, unmount } = look('0')
    for (let at = 0; at < 100; at++) {
      rerender({ at: String(at) })
      await waitFor(() => expect(result.current).toMatchObject(shown(at)), { interval: 1 })
    }
    unmount()
    expect(look('99').result.current).toMatchObject(shown(99))
    expect(look('40').result.current).toMatchObject(shown(40))
    expect(look('10').result.current.state).toBe('pending')
  })
})

describe('an answer older than a change', () => {
  it('is dropped, whether or not there was one before', async () => {
    const { events, asks, answers } = startSlowEngine()
    const { result } = look('late')
    await asks(1)
    await events.changed({ scope: 'data' })
    await asks(2)
    await answers(0, matrix(1))
    expect(result.current.state).toBe('pending')
    await answers(1, matrix(2))
    await waitFor(() => expect(result.current).toMatchObject(shown(2)))
    await events.changed({ scope: 'data' })
    await asks(3)
    await events.changed({ scope: 'data' })
    await asks(4)
    await answers(3, matrix(4))
    await waitFor(() => expect(result.current).toMatchObject(shown(4)))
    await answers(2, matrix(3))
    expect(result.current).toMatchObject(shown(4))
  })
})

describe('a failure', () => {
  it('stays on screen while it is asked again, and is asked again when it is drawn again', async () => {
    const { asks, answers } = startSlowEngine()
    const first = look('failed')
    await asks(1)
    await answers(0, { ok: false, failure })
    await waitFor(() => expect(first.result.current).toMatchObject({ state: 'failure', failure }))
    first.unmount()
    const second = look('failed')
    expect(second.result.current.state).toBe('failure')
    await asks(2)
    expect(second.result.current.state).toBe('failure')
    await answers(1, matrix(2))
    await waitFor(() => expect(second.result.current).toMatchObject(shown(2)))
  })

  it('of one question is not shown for another', async () => {
    const { asks, answers } = startSlowEngine()
    const { result, rerender } = look('one')
    await asks(1)
    await answers(0, { ok: false, failure })
    await waitFor(() => expect(result.current.state).toBe('failure'))
    rerender({ at: 'other' })
    expect(result.current.state).toBe('pending')
  })
})

describe('an engine that ends in the middle of a question', () => {
  it.each([
    ['the same question', 'lost', 3],
    ['the next question', 'lost, the next', 4],
  ])('leaves the answer on screen; the next one is asked once: %s', async (_, next, asked) => {
    const first = startSlowEngine()
    const { result, rerender } = look('lost')
    await first.asks(1)
    await first.answers(0, matrix(1))
    await waitFor(() => expect(result.current).toMatchObject(shown(1)))
    rerender({ at: next })
    look('gone').unmount()
    await first.events.changed({ scope: 'data' })
    await first.asks(asked)
    first.end()
    await act(async () => {})
    expect(result.current).toMatchObject({ state: 'answer', value: { eiIndex: 1 } })
    const second = startSlowEngine()
    await second.asks(1)
    await second.answers(0, matrix(2))
    await waitFor(() => expect(result.current).toMatchObject(shown(2)))
    await second.asks(1)
  })
})
