// What the workbench page can reach of the system: dialogs, the projection, its preferences. Figures come over the engine's port.
import { contextBridge, ipcRenderer } from 'electron'
import type { WorkbenchShell } from '../contract/shell'
import { passEnginePort } from './engine-port'
import { pathOfFile } from './platform'

contextBridge.exposeInMainWorld('plumbline', {
  sourcesOf: async (files) => {
    const paths = files.map(pathOfFile).filter((path) => path !== '')
    return paths.length ? ipcRenderer.invoke('paths.dropped', paths) : []
  },
  chooseFiles: () => ipcRenderer.invoke('dialogs.files'),
  chooseFolder: () => ipcRenderer.invoke('dialogs.folder'),
  chooseWorkspace: () => ipcRenderer.invoke('dialogs.workspace'),
  chooseWorkspaceFolder: () => ipcRenderer.invoke('dialogs.workspace-folder'),
  openProjection: () => ipcRenderer.invoke('projection.open'),
  closeProjection: () => ipcRenderer.invoke('projection.close'),
  copyPicture: (png) => ipcRenderer.invoke('keep.picture', png),
  saveFile: (file) => ipcRenderer.invoke('keep.file', file),
  preferences: () => ipcRenderer.invoke('preferences.read'),
  setPreferences: (change) => ipcRenderer.invoke('preferences.change', change),
} satisfies WorkbenchShell)

passEnginePort()
