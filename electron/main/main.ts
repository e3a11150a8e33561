// Start-up order, single instance, and quitting. The engine comes up together with the window, or after its first picture where that needs no engine.
import { join } from 'node:path'
import { app, nativeTheme, session } from 'electron'
import { secretVariable } from '../engine/path-token'
import { keyVariable } from '../startup/startup-snapshot'
import { type ChosenPaths, chosenPaths } from './chosen-paths'
import { chooseFiles, chooseFolder, chooseWorkspace } from './dialogs'
import { type EngineProcess, engineProcess } from './engine-process'
import { copyPicture, saveFile } from './keep'
import { setMenu } from './menu'
import { ownKey } from './own-key'
import { registerScheme, servePages } from './pages'
import { openPreferences, type PreferenceStore, readOwnPreferences } from './preferences'
import { answer, lockContents, lockSession } from './security'
import { startupAnswers } from './startup-answers'
import { closePresenter, focusWorkbench, openPresenter, openWorkbench } from './windows'

const ownDataFolder = app.commandLine.getSwitchValue('user-data-dir')

function start() {
  if (ownDataFolder) app.setPath('userData', ownDataFolder)
  if (!app.requestSingleInstanceLock()) return app.exit(0)
  // With both, every child process dies at once; --no-sandbox only ever comes from the tests' launcher.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  lockContents()
  app.on('second-instance', focusWorkbench)
  void app.whenReady().then(run)
}

function run() {
  const preferences = openPreferences(join(app.getPath('userData'), 'preferences.json'), app.getLocale())
  const { language, theme } = preferences.read().page
  const key = ownKey(app.getPath('userData'))
  const known = startupAnswers(preferences.read(), key)
  const chosen = chosenPaths()
  const engine = engineProcess({
    start: () => {
      const { language, lastWorkspace } = preferences.read().page
      return { workspaceFolder: workspaceFolder(), language, workspace: lastWorkspace }
    },
    secrets: { [secretVariable]: chosen.secret, [keyVariable]: key },
    hear: ({ path }) => {
      if (path !== preferences.read().page.lastWorkspace) preferences.change({ page: { lastWorkspace: path } })
    },
  })
  if (!known.any) engine.start()
  nativeTheme.themeSource = theme
  lockSession(session.defaultSession)
  servePages(session.defaultSession, join(__dirname, '../renderer'), known.take)
  answerPages(engine, preferences, chosen)
  setMenu(language, openPresenter)
  openWorkbench(preferences)
  app.on('activate', () => openWorkbench(preferences))
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit())
  quitAfter(engine)
}

// Tests and portable installations keep everything in one folder; people find their workspaces among their documents.
const workspaceFolder = () => (ownDataFolder ? join(ownDataFolder, 'workspaces') : join(app.getPath('documents'), 'Plumbline'))

function answerPages(engine: EngineProcess, preferences: PreferenceStore, chosen: ChosenPaths) {
  const language = () => preferences.read().page.language
  answer('engine.connect', ['workbench', 'presenter'], (_, page) => engine.connect(page))
  // Only the preload script sends here, with what the browser itself says of files that were dropped.
  answer('paths.dropped', ['workbench'], (paths) => chosen.sources(paths))
  answer('dialogs.files', ['workbench'], async (_, page) => chosen.sources(await chooseFiles(page, language())))
  answer('dialogs.folder', ['workbench'], async (_, page) => chosen.sources(await chooseFolder(page, language())))
  answer('dialogs.workspace', ['workbench'], async (_, page) => (await chooseWorkspace(page, language())).map(chosen.workspace)[0] ?? null)
  answer('dialogs.workspace-folder', ['workbench'], async (_, page) => (await chooseFolder(page, language())).map(chosen.folder)[0] ?? null)
  answer('projection.open', ['workbench'], () => openPresenter())
  answer('projection.close', ['workbench', 'presenter'], () => closePresenter())
  answer('keep.picture', ['workbench'], (png) => copyPicture(png))
  answer('keep.file', ['workbench'], (file, page) => saveFile(page, language(), file))
  answer('preferences.read', ['workbench'], () => preferences.read().page)
  answer('preferences.change', ['workbench'], (change) => {
    const { page } = preferences.change({ page: readOwnPreferences(change) })
    nativeTheme.themeSource = page.theme
    setMenu(page.language, openPresenter)
    return page
  })
}

// The engine gets the time to write its checkpoint; the second quit goes through.
function quitAfter(engine: EngineProcess) {
  let done = false
  app.on('will-quit', (event) => {
    if (done) return
    event.preventDefault()
    void engine.stop().then(() => {
      done = true
      app.quit()
    })
  })
}

// Without this a failing test run would wait for someone to close Electron's error dialog.
if (process.env.PLUMBLINE_TEST === '1') {
  const fail = (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    app.exit(1)
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

start()
