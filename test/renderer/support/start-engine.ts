import { act } from '@testing-library/react'
import { serveFake } from './fake-engine'

/** A new engine: its port reaches the page the way the preload hands it on. */
export function startEngine(table: Parameters<typeof serveFake>[1]) {
  const { port1, port2 } = new MessageChannel()
  const asked: string[] = []
  const events = serveFake(port2, table, (name) => asked.push(name))
  const message = new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })
  act(() => void window.dispatchEvent(message))
  return {
    events,
    asked,
    end: () => act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-down' }, source: window }))),
  }
}
