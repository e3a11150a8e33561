// Passes the engine's port on to the page: a port cannot cross the context bridge, but a window message can carry it.
import { ipcRenderer } from 'electron'
import type { EngineNotice } from '../contract/wire'

const longestWait = 250

/** The page hears `{ type: 'engine-port' }` with the port, again after each restart of the engine, and `{ type: 'engine-down', restarting }` when it ended. The workbench also hears when the projected window is gone. */
export function passEnginePort() {
  // The page's module scripts have run by then, so its listener is there and the first picture is made. An engine that starts only now does not disturb it.
  const listening = new Promise<void>((settle) => window.addEventListener('DOMContentLoaded', () => settle(), { once: true }))
  const tell = (notice: EngineNotice, ports: readonly MessagePort[] = []) =>
    void listening.then(() => window.postMessage(notice, location.origin, [...ports]))
  ipcRenderer.on('engine-port', ({ ports }) => tell({ type: 'engine-port' }, ports))
  ipcRenderer.on('engine-down', (_event, { restarting }: { restarting: boolean }) => tell({ type: 'engine-down', restarting }))
  ipcRenderer.on('projection-closed', () => tell({ type: 'projection-closed' }))
  void listening.then(firstFrame).then(() => ipcRenderer.invoke('engine.connect'))
}

/** A window that nobody sees may draw no frame. */
const firstFrame = () =>
  new Promise<void>((settle) => {
    requestAnimationFrame(() => setTimeout(settle))
    setTimeout(settle, longestWait)
  })
