// @vitest-environment jsdom
// What a person has picked in one place must not steer another: slices, pages, kinds of rows, files of another company.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { laterRooms } from '../../renderer/shell/rooms'
import { Workbench } from '../../renderer/shell/Workbench'
import { listen } from '../../renderer/state/engine'
import { createWorkspace } from '../../renderer/state/jobs'
import { narrow, useView } from '../../renderer/state/view'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(async () => {
  listen()
  for (const room of laterRooms) await room.preload()
})
beforeEach(() => {
  draw(<Workbench />)
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, answers)
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
})
afterEach(cleanup)

const shown = (count: number) => waitFor(() => expect(screen.getAllByTestId('attention-item')).toHaveLength(count))

describe('what was picked', () => {
  it('opens the attention list at the kind of rows that was clicked, and whole the next time', async () => {
    fireEvent.click(await screen.findByText('无法解析的数值'))
    await shown(9)
    expect(document.activeElement?.textContent).toContain('无法解析的数值')
    fireEvent.click(screen.getByTestId('nav-overview'))
    fireEvent.click(screen.getByTestId('nav-sources'))
    await shown(27)
  })

  it('does not keep the page of the action items in another slice', async () => {
    fireEvent.click(screen.getByTestId('nav-actions'))
    fireEvent.click(await screen.findByText('下一页'))
    await screen.findByText(/第 21–40 项/)
    act(() => narrow({ roleFamily: '研发' }))
    await screen.findByText(/第 1–20 项/)
  })

  it('leaves nothing of one workspace in the next', async () => {
    const left = { path: '/甲公司/花名册.xlsx', token: 'a', folder: { path: '/甲公司', token: 'b' } }
    act(() => useView.setState({ pending: [left], asking: 3, attention: 'unparseable', person: 'e1', peerGroup: '运营' }))
    await act(async () => {
      await createWorkspace({ folder: 'a token', name: '乙公司 2026Q1.duckdb', company: '乙公司', cycle: '2026Q1' }, [])
    })
    expect(useView.getState()).toMatchObject({ pending: [], asking: null, attention: null, person: null, peerGroup: null, explained: null })
  })
})
