// What the workbench page can reach of the system: dialogs, the projection, its preferences. Figures come over the engine's port.

import { contextBridge, ipcRenderer } from 'electron'
import type { Preferences, WorkbenchShell } from '../contract/contract'
import { passEnginePort } from './engine-port'
import { pathOfFile } from './platform'

// Asked for before the page's own scripts are there; later calls ask again, for what holds then.
let first: Promise<Preferences> | null = ipcRenderer.invoke('preferences.read')
function preferences(): Promise<Preferences> {
  const asked = first ?? ipcRenderer.invoke('preferences.read')
  first = null
  return asked
}

contextBridge.exposeInMainWorld('plumbline', {
  pathsOf: (files) => files.map(pathOfFile).filter((path) => path !== ''),
  chooseFiles: () => ipcRenderer.invoke('dialogs.files'),
  chooseFolder: () => ipcRenderer.invoke('dialogs.folder'),
  chooseWorkspace: () => ipcRenderer.invoke('dialogs.workspace'),
  openProjection: () => ipcRenderer.invoke('projection.open'),
  closeProjection: () => ipcRenderer.invoke('projection.close'),
  copyPicture: (png) => ipcRenderer.invoke('keep.picture', png),
  saveFile: (file) => ipcRenderer.invoke('keep.file', file),
  preferences,
  setPreferences: (change) => ipcRenderer.invoke('preferences.change', change),
} satisfies WorkbenchShell)

passEnginePort()
