// The two windows: the workbench on the operator's screen, the projection on the second one.
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'
import { origin } from './addresses'
import type { Bounds, PreferenceStore } from './preferences'
import { type Role, registerWindow } from './security'

/** Both windows have exactly these settings; only the preload script differs. */
const pageSettings: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  disableBlinkFeatures: 'Auxclick',
}

let workbench: BrowserWindow | null = null
let presenter: BrowserWindow | null = null

export function openWorkbench(preferences: PreferenceStore) {
  if (workbench) return focus(workbench)
  const { maximized, ...bounds } = visible(preferences.read().bounds) ?? { width: 1440, height: 900, maximized: false }
  const window = open('workbench', { ...bounds, minWidth: 960, minHeight: 600 })
  if (maximized) window.maximize()
  window.on('close', () => {
    preferences.change({ bounds: { ...window.getNormalBounds(), maximized: window.isMaximized() } })
    closePresenter()
  })
  window.on('closed', () => {
    workbench = null
  })
  workbench = window
}

/** On the second display, full screen, where there is one; else an ordinary window to be dragged there. */
export function openPresenter() {
  if (presenter) return focus(presenter)
  const here = workbench ? screen.getDisplayMatching(workbench.getBounds()) : screen.getPrimaryDisplay()
  const other = screen.getAllDisplays().find((display) => display.id !== here.id)
  const place = other ? { ...other.bounds, fullscreen: true } : { width: 1920, height: 1080 }
  const window = open('presenter', { ...place, autoHideMenuBar: true })
  window.on('closed', () => {
    presenter = null
    if (workbench && !workbench.isDestroyed()) workbench.webContents.send('projection-closed')
  })
  presenter = window
}

export const closePresenter = () => presenter?.close()
export const focusWorkbench = () => workbench && focus(workbench)

function open(role: Role, options: Electron.BrowserWindowConstructorOptions) {
  const window = new BrowserWindow({
    ...options,
    show: false,
    title: 'Plumbline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: { ...pageSettings, devTools: !app.isPackaged, preload: join(__dirname, '../preload', `${role}.cjs`) },
  })
  registerWindow(window.webContents, role)
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    process.stderr.write(`${role} page ended: ${reason}\n`)
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  void window.loadURL(`${origin}/${role}.html`)
  return window
}

function focus(window: BrowserWindow) {
  if (window.isMinimized()) window.restore()
  window.focus()
}

// A window remembered on a display that is gone comes back on the main one.
function visible(bounds: Bounds | null): Bounds | null {
  const { x, y } = bounds ?? {}
  if (!bounds || x === undefined || y === undefined) return bounds
  const onScreen = screen.getAllDisplays().some(({ workArea }) => {
    const across = x < workArea.x + workArea.width - 100 && x + bounds.width > workArea.x + 100
    return across && y >= workArea.y - 10 && y < workArea.y + workArea.height - 100
  })
  return onScreen ? bounds : { width: bounds.width, height: bounds.height, maximized: bounds.maximized }
}
