// The page and the engine ended under a person's hands: the window comes back to the same state.
import type { ElectronApplication } from '@playwright/test'
import { tried } from '../support/tally'
import { planted } from './support/company'
import { expect, test } from './support/imported'
import { engineDown, killEngine } from './support/system'
import { importPatience } from './support/workbench'

/** What stands in the window, asked of the program itself: Playwright looks at no page again that has crashed once. */
const shownBy = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]
    return webContents.isCrashed() ? '' : String(await webContents.executeJavaScript('document.body.innerText'))
  })

const patience = 60_000

test('a file that ends the engine twice is opened again only when somebody says so; after that and a crash of the page the same figures are there', async ({
  workbench,
}) => {
  test.setTimeout(240_000)
  const { page, plumbline } = workbench
  const { app } = plumbline
  const kill = async () => {
    const down = engineDown(page)
    expect(await killEngine(app)).toBeGreaterThan(0)
    await down
  }
  await tried('F16 engine killed', async () => {
    // The board is never shown from memory: the first engine is there.
    await workbench.open('ninebox')
    await expect(page.getByTestId('ninebox')).toBeVisible({ timeout: patience })
    await kill()
    await workbench.ready()
    await workbench.open('overview')
    await workbench.expectDegrees()
  })
  await expect(page.getByTestId('engine-down')).toHaveCount(0, { timeout: patience })
  await kill()
  await expect(page.getByRole('dialog')).toContainText('两次意外结束', { timeout: patience })
  await page.getByRole('button', { name: '仍然打开' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await workbench.expectDegrees()
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
