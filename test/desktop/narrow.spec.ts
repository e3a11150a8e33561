// The smallest window the shell allows, with the longer of the two languages: nothing is covered, nothing stands outside.
import { expect, test } from './support/imported'
import { rooms } from './support/workbench'

test.use({ preferences: { language: 'en', theme: 'light' } })

test('at its smallest the window still shows every control', async ({ sharedWorkbench: workbench }) => {
  const { page, plumbline } = workbench
  await plumbline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setSize(960, 600))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(960)
  for (const room of rooms) {
    await workbench.open(room)
    const { wide, room: width } = await page.locator('#room').evaluate((box) => ({ wide: box.scrollWidth, room: box.clientWidth }))
    expect(wide, `${room} scrolls sideways`).toBeLessThanOrEqual(width)
    await page.getByTestId('projection-open').click({ trial: true })
    await page.getByTestId('command-palette').click({ trial: true })
  }
  await workbench.open('consistency')
  for (const part of ['cycle', 'department', 'role-family', 'month']) await page.getByTestId(`slice-${part}`).click({ trial: true })
  await page.getByRole('button', { name: 'By source' }).click({ trial: true })
})
