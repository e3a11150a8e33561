// What the operating system does to the window: its file dialogs, a drop from the file manager, the end of a process.
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import type { WorkbenchShell } from '../../../electron/contract/shell'

/** The next file dialogs answer with these paths, as if somebody had chosen them. */
export async function answerDialogs(app: ElectronApplication, paths: string[]) {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
  }, paths)
}

/** Drags files or folders of this computer over the middle of the window and lets go: Chromium's own drag, with real paths. */
export async function dropPaths(page: Page, paths: string[]) {
  // Chromium throws away what reaches a page before its first picture.
  await expect(page.locator('#room')).toBeVisible()
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  const devtools = await page.context().newCDPSession(page)
  const { width, height } = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
  }
  await devtools.detach()
}

/** Ends the engine's process the hard way. Resolves to its process id. */
export function killEngine(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(({ app: program }) => {
    const engine = program.getAppMetrics().find((candidate) => candidate.name === 'Plumbline engine')
    if (engine) process.kill(engine.pid, 'SIGKILL')
    return engine?.pid
  })
}

/** Resolves once the page says that its engine is gone. Looked for at every frame: a new engine may be there within a second. */
export async function engineDown(page: Page) {
  await page.waitForFunction(() => document.querySelector('[data-testid="engine-down"]'), undefined, { polling: 'raf', timeout: 60_000 })
}

/** Loads the page anew and takes its line to the engine away from it, as a script of the page could: calls go out as they are written here. */
export async function takeLine(page: Page) {
  await page.addInitScript(() => {
    const take = (event: MessageEvent) => {
      if (event.data?.type !== 'engine-port') return
      event.stopImmediatePropagation()
      Object.assign(window, { taken: event.ports[0] })
    }
    window.addEventListener('message', take, { capture: true })
  })
  await page.reload()
  await page.waitForFunction(() => 'taken' in window)
  const shell = await page.evaluateHandle(() => (window as unknown as { plumbline: WorkbenchShell }).plumbline)
  const ask = (name: string, input: unknown): Promise<unknown> =>
    page.evaluate(
      ([name, input]) =>
        new Promise<unknown>((settle) => {
          const { taken } = window as unknown as { taken: MessagePort }
          const id = crypto.randomUUID()
          taken.addEventListener('message', ({ data }) => data.i === id && settle(data.r))
          taken.start()
          taken.postMessage({ t: 'q', i: id, m: 'call', a: [name, input] })
        }),
      [name, input],
    )
  return { shell, ask }
}

/** Process numbers of the engines that run, and of the processes that parse for them. */
export function processesOf(app: ElectronApplication): Promise<{ engines: number[]; readers: number[] }> {
  return app.evaluate(({ app: program }) => {
    const called = (name: string) =>
      program
        .getAppMetrics()
        .filter((candidate) => candidate.name === name)
        .map(({ pid }) => pid)
    return { engines: called('Plumbline engine'), readers: called('Plumbline reader') }
  })
}
