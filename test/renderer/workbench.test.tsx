// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { laterRooms } from '../../renderer/shell/rooms'
import { Workbench } from '../../renderer/shell/Workbench'
import { listen } from '../../renderer/state/engine'
import { useView } from '../../renderer/state/view'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(async () => {
  listen()
  for (const room of laterRooms) await room.preload()
})
afterEach(cleanup)

function startEngine(table: typeof answers) {
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, table)
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
}

describe('the workbench', () => {
  it('paints its rooms before there is an engine', () => {
    useView.setState({ room: 'sources' })
    draw(<Workbench />)
    expect(screen.getByTestId('nav-overview').textContent).toBe('总览')
    expect(screen.queryByTestId('welcome')).toBeNull()
  })

  it('offers the sample company when nothing is open', async () => {
    draw(<Workbench />)
    startEngine({ ...answers, 'workspace.info': () => null })
    expect((await screen.findByTestId('sample-button')).textContent).toContain('示例公司')
    expect(screen.getByTestId('nav-overview').hasAttribute('disabled')).toBe(true)
  })

  it('has the settings of this computer before there is a workspace, and says what the other rooms wait for', async () => {
    useView.setState({ room: 'settings', opened: false })
    draw(<Workbench />)
    startEngine({ ...answers, 'workspace.info': () => null })
    await screen.findByTestId('sample-button')
    expect(screen.getByTestId('nav-overview').title).toContain('先打开或新建工作区')
    fireEvent.click(screen.getByTestId('nav-settings'))
    expect(await screen.findByTestId('language')).toBeTruthy()
    expect(screen.getByText('打开工作区后可调整阈值与权重')).toBeTruthy()
    fireEvent.click(screen.getByTestId('to-welcome'))
    expect(await screen.findByTestId('sample-button')).toBeTruthy()
  })

  it('shows the row reconciliation whose parts add up, and what needs attention', async () => {
    useView.setState({ room: 'sources' })
    draw(<Workbench />)
    startEngine(answers)
    const total = await screen.findByTestId('reconciliation-total')
    const [read, accepted, attention, leftOut] = (total.textContent ?? '').replaceAll(',', '').match(/\d+/g)?.slice(-4).map(Number) ?? []
    expect(read).toBe(accepted + attention + leftOut)
    expect(await screen.findAllByTestId('attention-item')).toHaveLength(27)
    expect(screen.getByTestId('nav-sources').textContent).toContain('27')
  })

  it('goes from room to room and says what went wrong in one', async () => {
    const message = '设置没有读出来'
    draw(<Workbench />)
    startEngine({ ...answers, 'settings.list': () => ({ ok: false, failure: { code: 'query_failed', message, advice: '请重试' } }) })
    await screen.findByTestId('reconciliation-total')
    fireEvent.click(screen.getByTestId('nav-settings'))
    await waitFor(() => expect(screen.getByTestId('failure').textContent).toContain(message))
    expect(screen.getByTestId('nav-settings').getAttribute('aria-current')).toBe('page')
  })

  it('shows a part of the slice that nothing in the room follows as such, and says so', async () => {
    draw(<Workbench />)
    startEngine(answers)
    const month = async (room: string) => {
      fireEvent.click(await screen.findByTestId(`nav-${room}`))
      return screen.findByTestId('slice-month')
    }
    await waitFor(async () => expect((await month('ninebox')).getAttribute('title')).toContain('月份'))
    for (const testId of ['slice-department', 'slice-role-family']) expect(screen.getByTestId(testId).getAttribute('title')).toBeNull()
    expect((await month('attribution')).getAttribute('title')).toBeNull()
  })
})
