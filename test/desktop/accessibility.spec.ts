// Every room and every panel, checked against WCAG 2.2 AA in both languages and both themes.
import { test as fresh } from './support/app'
import { complaints } from './support/axe'
import { Board } from './support/board'
import { ExplainPanel } from './support/explain'
import { expect, test } from './support/imported'
import type { Plumbline } from './support/launch'
import { openWall } from './support/wall'
import { rooms, Workbench } from './support/workbench'

/** Names depend on the language, colours on the theme: each is seen once. */
const looks = [
  { language: '中文', theme: 'light', themeName: '浅色主题' },
  { language: 'English', theme: 'dark', themeName: 'Dark theme' },
] as const

type Looks = readonly (typeof looks)[number][]

const dialog = '[role=dialog]'

/** In the short form a room is seen in one look, its neighbour in the other, and all panels in the second; in the long form each in both. */
const thorough = process.env.PLUMBLINE_FAULTS === 'all'
const isSeen = (index: number, look: string): boolean => thorough || (index % 2 === 0) === look.startsWith(looks[0].language)

/** Runs `check` in each of the looks; both parts of one are changed through the command palette. */
async function everywhere(plumbline: Plumbline, check: (look: string) => Promise<string[]>, seen: Looks = looks): Promise<string[]> {
  const workbench = new Workbench(plumbline)
  const found: string[] = []
  for (const { language, theme, themeName } of seen) {
    await workbench.command(language)
    await workbench.command(themeName)
    await expect(plumbline.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme)
    found.push(...(await test.step(`${language} ${theme}`, () => check(`${language} ${theme}`))))
  }
  return found
}

fresh('the welcome page and its palette', async ({ sharedPlumbline: plumbline }) => {
  fresh.setTimeout(120_000)
  const { page } = plumbline
  const workbench = new Workbench(plumbline)
  const found = await everywhere(plumbline, async (look) => {
    const lines = isSeen(0, look) ? await complaints(page, `${look} · welcome`) : []
    await workbench.openPalette()
    if (isSeen(1, look)) lines.push(...(await complaints(page, `${look} · palette`)))
    await workbench.closePalette()
    return lines
  })
  expect(found).toEqual([])
})

test('every room', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(240_000)
  const found = await everywhere(workbench.plumbline, async (look) => {
    const lines: string[] = []
    for (const room of rooms.filter((_, index) => isSeen(index, look))) {
      await workbench.open(room)
      lines.push(...(await complaints(workbench.page, `${look} · ${room}`)))
    }
    return lines
  })
  expect(found).toEqual([])
})

test('explanation, source sheet, person and move dialog', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(240_000)
  const { page } = workbench
  const found = await everywhere(
    workbench.plumbline,
    async (look) => {
      await workbench.open('overview')
      const lines = await panels(workbench, look)
      await workbench.open('ninebox')
      const board = new Board(page)
      const person = board.people(5).first()
      await person.click()
      await expect(board.panel.getByTestId('source-link').first()).toBeVisible()
      lines.push(...(await complaints(page, `${look} · person`, '[data-testid=person-panel]')))
      await person.focus()
      await page.keyboard.press('Digit6')
      await expect(page.getByTestId('move-evidence').first()).toBeVisible()
      lines.push(...(await complaints(page, `${look} · move`, dialog)))
      await page.keyboard.press('Escape')
      await expect(board.confirm).toHaveCount(0)
      return lines
    },
    thorough ? looks : looks.slice(1),
  )
  expect(found).toEqual([])
})

async function panels({ page, card }: Workbench, look: string): Promise<string[]> {
  const explain = new ExplainPanel(page)
  const lines: string[] = []
  await card('consistency_rate').click()
  for (const tab of ['how', 'what', 'who'] as const) {
    await explain.show(tab)
    await expect(explain.panel.getByRole('table').first()).toBeVisible()
    lines.push(...(await complaints(page, `${look} · ${tab}`, dialog)))
  }
  await explain.openCell(explain.rows.first())
  lines.push(...(await complaints(page, `${look} · sheet`, dialog)))
  await explain.close()
  return lines
}

test('the projection, with and without a person', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(120_000)
  await workbench.open('ninebox')
  const wall = await openWall(workbench)
  const found = await complaints(wall, 'projection')
  await new Board(workbench.page).people(5).first().click()
  const languages = Object.entries({ 中文: '姓名已遮蔽', English: 'Names masked' })
  for (const [language, masked] of thorough ? languages : languages.slice(1)) {
    await workbench.page.bringToFront()
    await workbench.command(language)
    await expect(wall.getByTestId('projected-person')).toContainText(masked, { ignoreCase: true })
    found.push(...(await complaints(wall, `projection ${language}`)))
  }
  expect(found).toEqual([])
})
