// The page and the engine ended under a person's hands: the window comes back to the same state.
import type { ElectronApplication } from '@playwright/test'
import { tried } from '../support/tally'
import { planted } from './support/company'
import { expect, test } from './support/imported'
import { killEngine } from './support/system'
import { importPatience } from './support/workbench'

/** What stands in the window, asked of the program itself: Playwright looks at no page again that has crashed once. */
const shownBy = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]
    return webContents.isCrashed() ? '' : String(await webContents.executeJavaScript('document.body.innerText'))
  })

test('after a crash of the engine and one of the page the same figures are there', async ({ workbench }) => {
  const { app } = workbench.plumbline
  await tried('F16 engine killed', async () => {
    await workbench.expectDegrees()
    await killEngine(app)
    await workbench.ready()
    await workbench.expectDegrees()
  })
  await tried('F16 page killed', async () => {
    await app.evaluate(
      ({ BrowserWindow }) =>
        new Promise<void>((gone) => {
          const { webContents } = BrowserWindow.getAllWindows()[0]
          webContents.once('render-process-gone', () => gone())
          webContents.forcefullyCrashRenderer()
        }),
    )
    for (const { value, counts } of Object.values(planted)) {
      await expect.poll(() => shownBy(app), { timeout: importPatience }).toContain(counts)
      expect(await shownBy(app)).toContain(value)
    }
  })
})
