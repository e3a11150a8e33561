// One running program for the tests of a worker that only look at it, or attack it in vain. Before each of them it is brought back to its start.
import type { OwnPreferences } from '../../../electron/contract/shell'
import { offered, type Plumbline } from './launch'
import { processesOf } from './system'

/** What no test that shares a program may change. */
interface Start {
  lastWorkspace: string | null
  bounds: { x: number; y: number; width: number; height: number }
  engines: number[]
}

export class SharedProgram {
  private kept: { kind: string; plumbline: Plumbline; start: Start } | null = null

  /**
   * The program of that kind at its start, with these preferences. One that cannot be brought back there is quit, and another one started; after a
   * failed test Playwright ends the worker, and the program with it.
   */
  async take(kind: string, preferences: OwnPreferences, start: (preferences: OwnPreferences) => Promise<Plumbline>): Promise<Plumbline> {
    const { kept } = this
    if (kept?.kind === kind) {
      const back = await backAtStart(kept.plumbline, kept.start, preferences).catch(() => null)
      if (back) return back
    }
    await this.end()
    const plumbline = await start(preferences)
    this.kept = { kind, plumbline, start: await startOf(plumbline) }
    return plumbline
  }

  async end(): Promise<void> {
    await this.kept?.plumbline.quit()
    this.kept = null
  }
}

async function startOf({ app, shell }: Plumbline): Promise<Start> {
  const { lastWorkspace } = await shell.evaluate((offers) => offers.preferences())
  const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getBounds())
  return { lastWorkspace, bounds, engines: (await processesOf(app)).engines }
}

/** One window of the first size, its page loaded anew. Null when the workspace or the engine is another one. */
async function backAtStart(before: Plumbline, start: Start, preferences: OwnPreferences): Promise<Plumbline | null> {
  const { app, page, errors } = before
  await app.evaluate(({ BrowserWindow }, bounds) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().endsWith('/workbench.html')) window.setBounds(bounds)
      else window.destroy()
    }
  }, start.bounds)
  await (await offered(app, page)).shell.evaluate((offers, changed) => offers.setPreferences(changed), preferences)
  errors.length = 0
  await page.reload()
  const plumbline = { ...before, ...(await offered(app, page)) }
  const isAsBefore = JSON.stringify(await startOf(plumbline)) === JSON.stringify(start)
  return isAsBefore && app.windows().length === 1 ? plumbline : null
}
