// Passes the engine's port on to the page: a port cannot cross the context bridge, but a window message can carry it.

import { ipcRenderer } from 'electron'

/** The page hears `{ type: 'engine-port' }` with the port, again after each restart of the engine, and `{ type: 'engine-down', restarting }` when it ended. */
export function passEnginePort() {
  // The page's module scripts have run by then, so its listener is there; the port itself is asked for at once.
  const listening = new Promise<void>((settle) => window.addEventListener('DOMContentLoaded', () => settle(), { once: true }))
  ipcRenderer.on('engine-port', ({ ports }) => {
    void listening.then(() => window.postMessage({ type: 'engine-port' }, location.origin, [...ports]))
  })
  ipcRenderer.on('engine-down', (_event, { restarting }: { restarting: boolean }) => {
    void listening.then(() => window.postMessage({ type: 'engine-down', restarting }, location.origin))
  })
  void ipcRenderer.invoke('engine.connect')
}
