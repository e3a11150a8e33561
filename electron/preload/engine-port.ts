// Passes the engine's port on to the page: a port cannot cross the context bridge, but a window message can carry it.

import { ipcRenderer } from 'electron'
import type { EngineNotice } from '../contract/wire'

/** The page hears `{ type: 'engine-port' }` with the port, again after each restart of the engine, and `{ type: 'engine-down', restarting }` when it ended. The workbench also hears when the projected window is gone. */
export function passEnginePort() {
  // The page's module scripts have run by then, so its listener is there; the port itself is asked for at once.
  const listening = new Promise<void>((settle) => window.addEventListener('DOMContentLoaded', () => settle(), { once: true }))
  const tell = (notice: EngineNotice, ports: readonly MessagePort[] = []) =>
    void listening.then(() => window.postMessage(notice, location.origin, [...ports]))
  ipcRenderer.on('engine-port', ({ ports }) => tell({ type: 'engine-port' }, ports))
  ipcRenderer.on('engine-down', (_event, { restarting }: { restarting: boolean }) => tell({ type: 'engine-down', restarting }))
  ipcRenderer.on('projection-closed', () => tell({ type: 'projection-closed' }))
  void ipcRenderer.invoke('engine.connect')
}
