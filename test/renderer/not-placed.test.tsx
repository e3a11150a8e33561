// @vitest-environment jsdom
// People without a score are put into a box like anybody else, with a reason the log accepts.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Input } from '../../electron/contract/contract'
import { NineBoxRoom } from '../../renderer/rooms/ninebox/NineBoxRoom'
import { listen } from '../../renderer/state/engine'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(() => listen())
afterEach(cleanup)

it('places somebody without a score by keyboard; one letter is no reason', async () => {
  const moves: Input<'ninebox.move'>[] = []
  const { port1, port2 } = new MessageChannel()
  const move = (input: Input<'ninebox.move'>) => {
    moves.push(input)
    return { decisions: 1 }
  }
  serveFake(port2, { ...answers, 'ninebox.move': move })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<NineBoxRoom />)
  const waiting = await screen.findByTestId('not-placed')
  const [first] = waiting.querySelectorAll<HTMLElement>('[data-testid^="person-"]')
  act(() => first.focus())
  fireEvent.keyDown(first, { key: '5', code: 'Digit5' })
  const reason = await screen.findByTestId('move-reason')
  fireEvent.change(reason, { target: { value: '好' } })
  expect(screen.getByText('至少写两个字')).toBeTruthy()
  expect(screen.getByTestId('move-confirm').hasAttribute('disabled')).toBe(true)
  fireEvent.change(reason, { target: { value: '项目评审一致认可' } })
  fireEvent.click(screen.getByTestId('move-confirm'))
  await waitFor(() => expect(moves).toHaveLength(1))
  expect(moves[0]).toMatchObject({ box: 5, reason: '项目评审一致认可' })
  expect(moves[0].employeeIds).toHaveLength(1)
})
