// The smallest window the shell allows, with the longer of the two languages: nothing is covered, nothing stands outside.
import { expect, test } from './support/imported'
import { rooms } from './support/workbench'

test.use({ preferences: { language: 'en', theme: 'light' } })

test('at 1280 by 720 no card lets its badge, its unit or its buttons stand outside', async ({ sharedWorkbench: workbench }) => {
  const { page, plumbline } = workbench
  await plumbline.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setContentSize(1280, 720))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1280)
  for (const room of ['overview', 'consistency', 'collaboration', 'actions'] as const) {
    await workbench.open(room)
    const outside = await page.locator('.rate-card').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const edge = card.getBoundingClientRect().right
        const parts = [...card.querySelectorAll('.pill, .rate-open, .rate-value sub')]
        return parts
          .filter((part) => part.getBoundingClientRect().right > edge || part.getClientRects().length > 1)
          .map((part) => part.textContent)
      }),
    )
    expect([room, outside]).toEqual([room, []])
    const top = async (testId: string) => (await page.getByTestId(testId).boundingBox())?.y ?? 0
    expect(await top('projection-open'), `${room}: the buttons stand in one line`).toBeLessThan((await top('command-palette')) + 20)
  }
})

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
