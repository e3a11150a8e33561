// The program as a person meets it: started with an empty user folder of its own, driven through its windows.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ConsoleMessage, type ElectronApplication, type JSHandle, type Page } from '@playwright/test'
import type { WorkbenchShell } from '../../../electron/contract/shell'

const root = join(__dirname, '../../..')

export interface Plumbline {
  app: ElectronApplication
  /** The workbench window. */
  page: Page
  /** What the preload gives to the workbench page, for `evaluate`. */
  shell: JSHandle<WorkbenchShell>
  userData: string
  /** Milliseconds from the start of the process to the first window. */
  startedIn: number
  /** Errors the pages have written to their consoles so far. */
  errors: string[]
  /** Opens the projection and resolves to its window. */
  openProjection(): Promise<Page>
  quit(): Promise<void>
}

export interface LaunchOptions {
  userData?: string
  language?: 'zh-CN' | 'en'
  /** Left running by `quitAll`: other tests use it too. */
  shared?: boolean
}

const running = new Set<ElectronApplication>()

export async function launch({
  userData = mkdtempSync(join(tmpdir(), 'plumbline-')),
  language = 'zh-CN',
  shared = false,
}: LaunchOptions = {}): Promise<Plumbline> {
  const start = Date.now()
  const app = await _electron.launch({
    executablePath: process.env.ELECTRON_EXEC_PATH,
    args: [...flags(userData, language), root],
    env: { ...environment(), PLUMBLINE_TEST: '1', TZ: 'Asia/Shanghai' },
    timeout: 30_000,
  })
  if (!shared) running.add(app)
  const errors: string[] = []
  app.on('window', (window) => watch(window, errors))
  const page = await app.firstWindow()
  watch(page, errors)
  const startedIn = Date.now() - start
  await page.waitForLoadState('load')
  let ended: Promise<void> | null = null
  const end = () => {
    running.delete(app)
    ended ??= quit(app)
    return ended
  }
  return { app, page, userData, startedIn, errors, quit: end, ...(await offered(app, page)) }
}

/** What the page in the window offers; another one than before it was loaded anew. */
export async function offered(app: ElectronApplication, page: Page): Promise<Pick<Plumbline, 'shell' | 'openProjection'>> {
  const shell = await page.evaluateHandle(() => (window as unknown as { plumbline: WorkbenchShell }).plumbline)
  const openProjection = async () => {
    const opened = app.waitForEvent('window')
    await shell.evaluate((offered) => offered.openProjection())
    const projection = await opened
    await projection.waitForLoadState('load')
    return projection
  }
  return { shell, openProjection }
}

/** Ends whatever a test has left running. */
export const quitAll = () => Promise.all([...running].map((app) => running.delete(app) && quit(app)))

function flags(userData: string, language: string) {
  const always = ['--disable-gpu', '--force-device-scale-factor=1', `--lang=${language}`, `--user-data-dir=${userData}`]
  // Chromium's sandbox refuses to run as root, which is what test machines often are.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...always] : always
}

function environment(): Record<string, string> {
  const defined = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const screen = process.env.PLUMBLINE_SCREENS?.split(',')[Number(process.env.TEST_PARALLEL_INDEX)]
  return { ...Object.fromEntries(defined), ...(screen && { DISPLAY: screen }) }
}

const watched = new WeakSet<Page>()
function watch(page: Page, errors: string[]) {
  if (watched.has(page)) return
  watched.add(page)
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message: ConsoleMessage) => message.type() === 'error' && errors.push(message.text()))
}

async function quit(app: ElectronApplication) {
  const child = app.process()
  const killed = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await app.close().catch(() => {})
  clearTimeout(killed)
  if (child.pid && existsSync(`/proc/${child.pid}`)) child.kill('SIGKILL')
}
