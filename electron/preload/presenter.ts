// The projected page can close itself and listen; it can reach nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import { passEnginePort } from './engine-port'

contextBridge.exposeInMainWorld('plumbline', { close: () => ipcRenderer.invoke('projection.close') })

passEnginePort()
