// Pictures of every room for the documents. Not part of the tests: `PLUMBLINE_SCREENSHOTS=1 npx playwright test`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { test as fresh } from './support/app'
import { Board } from './support/board'
import { ExplainPanel } from './support/explain'
import { expect, test } from './support/imported'
import { smallPng } from './support/png'
import { openWall } from './support/wall'
import { type Room, rooms, Workbench } from './support/workbench'

const folder = join(__dirname, '../../docs/screenshots')
mkdirSync(folder, { recursive: true })

/** Takes the window's picture, at exactly this size, once nothing moves any more. */
async function picture(app: ElectronApplication, page: Page, name: string, [width, height]: [number, number] = [1440, 900]) {
  await app.evaluate(
    ({ BrowserWindow }, [address, w, h]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address)
      window?.setContentSize(w, h)
    },
    [page.url(), width, height] as const,
  )
  await expect.poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([width, height])
  await page.mouse.move(width - 3, height / 2)
  writeFileSync(join(folder, `${name}.png`), smallPng(await page.screenshot({ animations: 'disabled' })))
}

for (const [language, theme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(`${language} ${theme}`, () => {
    test.use({ preferences: { language, theme } })
    // The overview in all looks, the other rooms in the two that people use most.
    const shown: readonly Room[] = (language === 'zh-CN') === (theme === 'light') ? rooms : ['overview']

    test('rooms', async ({ workbench }) => {
      test.setTimeout(180_000)
      const { page, plumbline } = workbench
      for (const room of shown) {
        await workbench.open(room)
        if (room === 'ninebox') await decide(page, language)
        await picture(plumbline.app, page, `${room}-${language}-${theme}`)
      }
    })
  })
}

/** A board as it looks in a session: somebody moved, somebody in hand. */
async function decide(page: Page, language: string) {
  const board = new Board(page)
  const person = await board.numberOf(board.people(5).nth(7))
  await board.person(person).click()
  await board.person(person).focus()
  await page.keyboard.press('Digit6')
  await board.giveReason(language === 'en' ? 'Delivered the cross-department project on time' : '跨部门项目按期交付，评价与记录一致')
  await expect(board.decisions).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 15_000 })
}

test('explanation and source sheet', async ({ workbench }) => {
  const { page, plumbline } = workbench
  const explain = new ExplainPanel(page)
  await workbench.card('consistency_rate').click()
  await expect(explain.panel.getByRole('table').first()).toBeVisible()
  await picture(plumbline.app, page, 'explain-zh-CN-light')
  await explain.show('who')
  await explain.openCell(explain.rows.nth(1))
  await picture(plumbline.app, page, 'source-cell-zh-CN-light')
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`projection ${language}`, () => {
    test.use({ preferences: { language, theme: 'light', lastRoom: 'ninebox' } })

    test('masked', async ({ workbench }) => {
      const wall = await openWall(workbench)
      await decide(workbench.page, language)
      await expect(wall.getByTestId('projected-person')).toBeVisible()
      await picture(workbench.plumbline.app, wall, `projection-${language}`, [1920, 1080])
    })
  })
}

fresh('welcome', async ({ plumbline }) => {
  await expect(plumbline.page.getByTestId('welcome')).toBeVisible()
  await new Workbench(plumbline).command('浅色主题')
  await picture(plumbline.app, plumbline.page, 'welcome-zh-CN-light')
})
