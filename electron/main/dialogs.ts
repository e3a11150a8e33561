// The operating system's file dialogs, worded in the window's language.
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron'
import { taken } from '../../importers/formats'
import type { Preferences } from '../contract/shell'

type Language = Preferences['language']

const words = {
  'zh-CN': {
    files: '选择数据文件',
    folder: '选择文件夹',
    workspace: '打开工作区',
    tables: '表格文件',
    all: '所有文件',
    workspaces: 'Plumbline 工作区',
  },
  en: {
    files: 'Choose data files',
    folder: 'Choose a folder',
    workspace: 'Open a workspace',
    tables: 'Tables',
    all: 'All files',
    workspaces: 'Plumbline workspaces',
  },
}
const tableExtensions = taken.map((ending) => ending.slice(1))

export function chooseFiles(page: WebContents, language: Language) {
  const { files, tables, all } = words[language]
  const filters = [
    { name: tables, extensions: tableExtensions },
    { name: all, extensions: ['*'] },
  ]
  return choose(page, { title: files, properties: ['openFile', 'multiSelections'], filters })
}

export function chooseFolder(page: WebContents, language: Language) {
  return choose(page, { title: words[language].folder, properties: ['openDirectory'] })
}

export function chooseWorkspace(page: WebContents, language: Language) {
  const { workspace, workspaces } = words[language]
  return choose(page, { title: workspace, properties: ['openFile'], filters: [{ name: workspaces, extensions: ['duckdb'] }] })
}

async function choose(page: WebContents, options: OpenDialogOptions): Promise<string[]> {
  const window = BrowserWindow.fromWebContents(page)
  const { canceled, filePaths } = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return canceled ? [] : filePaths
}
