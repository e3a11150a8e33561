// The application menu: what the system expects (edit, zoom, window) and the projection. Everything else lives in the page.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Preferences } from '../contract/shell'

type Language = Preferences['language']

const words = {
  'zh-CN': { file: '文件', quit: '退出', edit: '编辑', view: '视图', projection: '打开投影窗口', window: '窗口' },
  en: { file: 'File', quit: 'Quit', edit: 'Edit', view: 'View', projection: 'Open projection window', window: 'Window' },
}

export function setMenu(language: Language, openProjection: () => void) {
  const say = words[language]
  const development: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  const first: MenuItemConstructorOptions =
    process.platform === 'darwin' ? { role: 'appMenu' } : { label: say.file, submenu: [{ role: 'quit', label: say.quit }] }
  const view: MenuItemConstructorOptions[] = [
    { label: say.projection, accelerator: 'CmdOrCtrl+Shift+P', click: openProjection },
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...development,
  ]
  const template = [
    first,
    { role: 'editMenu', label: say.edit },
    { label: say.view, submenu: view },
    { role: 'windowMenu', label: say.window },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template as MenuItemConstructorOptions[]))
}
