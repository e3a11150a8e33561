// What hangs on the wall: with names masked, nothing in that window tells who is who.
import type { Page } from '@playwright/test'
import { hardPeople, strangers, told } from '../support/hard-company'
import { Board } from './support/board'
import { sampleCompany } from './support/company'
import { hardWorkbench, heapOf } from './support/hard'
import { expect, test } from './support/imported'
import { type Employee, everythingOn, openWall, rosterOf } from './support/wall'
import type { Workbench } from './support/workbench'

test.use({ preferences: { lastRoom: 'ninebox' } })

// The wall follows once the engine has worked out both boards anew, which takes a busy machine a while.
const patience = { timeout: 20_000 }
let everybody: Employee[] = []
test.beforeAll(async () => {
  everybody = rosterOf((await sampleCompany()).folder)
})

// A number inside a longer one is a figure, not an employee.
const numbersIn = (content: string) => new Set(content.match(/(?<![\d.])\d+/g))

/** Who can be told from what is on the wall, and where. */
async function recognisable(wall: Page, { plumbline }: Workbench): Promise<string[]> {
  const places = Object.entries(await everythingOn(wall, plumbline))
  return places.flatMap(([place, content]) => {
    const numbers = numbersIn(content)
    return everybody.filter(({ name, no }) => content.includes(name) || numbers.has(no)).map(({ name, no }) => `${place}: ${name} ${no}`)
  })
}

test('with names masked, no name and no employee number reaches the projection', async ({ workbench }) => {
  test.setTimeout(120_000)
  expect(everybody.length).toBeGreaterThanOrEqual(312)
  const board = new Board(workbench.page)
  const wall = await openWall(workbench)
  await expect(wall.getByRole('region', { name: '明星' })).toContainText('员工', patience)
  expect((await everythingOn(wall, workbench.plumbline)).sent).toContain('员工')
  expect(await recognisable(wall, workbench)).toEqual([])

  const person = board.people(5).nth(4)
  const employeeNo = await board.numberOf(person)
  await person.click()
  await expect(wall.getByTestId('projected-person')).toContainText('员工', patience)
  await expect(wall.getByTestId('projected-person')).toContainText('姓名已遮蔽')
  expect(await recognisable(wall, workbench)).toEqual([])

  const before = await board.count(6)
  await board.drag(board.person(employeeNo), 6)
  await board.giveReason('跨部门项目按期交付，评价与记录一致')
  await expect(wall.getByRole('region', { name: '高绩效', exact: true }).locator('.wall-count')).toHaveText(String(before + 1), patience)
  await expect(wall.getByTestId('projected-person')).toContainText('理由 1 条', patience)
  expect(await recognisable(wall, workbench)).toEqual([])
  expect(workbench.plumbline.errors).toEqual([])
})

test('names appear when the operator shows them, and go when masked again', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(120_000)
  const board = new Board(workbench.page)
  const person = board.people(9).nth(2)
  const employeeNo = await board.numberOf(person)
  const name = everybody.find(({ no }) => no === employeeNo)?.name ?? ''
  expect(name).not.toBe('')
  await person.click()
  const wall = await openWall(workbench)
  await expect(wall.getByTestId('projected-person')).toContainText('员工', patience)
  await expect(wall.getByText(name)).toHaveCount(0)

  await workbench.page.getByTestId('mask-names').click()
  await expect(wall.getByTestId('projected-person').getByRole('heading', { level: 2 })).toHaveText(name, patience)
  await workbench.page.getByTestId('mask-names').click()
  await expect(wall.getByTestId('projected-person').getByRole('heading', { level: 2 })).toHaveText(/^员工 \d+$/, patience)
  // What was sent while names were shown stays sent; all else is masked again.
  expect((await recognisable(wall, workbench)).filter((place) => !place.startsWith('sent: '))).toEqual([])
})

/** Turns the pages by hand and says who was shown in the box. */
async function everybodyIn(wall: Page, box: string): Promise<Set<string>> {
  const region = wall.getByRole('region', { name: box, exact: true })
  const shown = new Set<string>()
  const pages = await region.locator('.wall-pages i').count()
  for (let page = 0; page < Math.max(1, pages); page++) {
    for (const name of await region.locator('.wall-name').allTextContents()) shown.add(name)
    await wall.keyboard.press('ArrowRight')
  }
  return shown
}

test('the projection shows everybody page by page or a box by itself, follows the slice and ends with Escape', async ({
  sharedWorkbench: workbench,
}) => {
  test.setTimeout(120_000)
  const wall = await openWall(workbench)
  const people = wall.getByRole('heading', { level: 1 })
  const board = new Board(workbench.page)
  await workbench.page.getByTestId('wall-held').click()
  await expect(wall.getByRole('button', { pressed: true })).toBeVisible(patience)
  expect((await everybodyIn(wall, '稳定骨干')).size).toBe(await board.count(5))

  await workbench.page.getByTestId('zoom-5').click()
  await expect(wall.getByRole('region')).toHaveCount(1, patience)
  const zoomed = wall.getByRole('region', { name: '稳定骨干' })
  await expect(zoomed.locator('.wall-name')).toHaveCount(await board.count(5))
  expect(await zoomed.locator('.wall-name').evaluateAll((names) => names.filter((one) => one.scrollWidth > one.clientWidth).length)).toBe(0)
  expect(await recognisable(wall, workbench)).toEqual([])
  await board.people(9).first().click()
  await expect(wall.getByTestId('projected-person')).toBeVisible(patience)
  await expect(wall.locator('.wall-box')).toHaveCount(9)

  await expect(people).toContainText(/云织科技 · 3\d\d 人/)
  await workbench.pickDepartment('供应链部')
  await expect(people).toContainText(/供应链部 · \d{1,2} 人/, patience)
  expect(await recognisable(wall, workbench)).toEqual([])
  const closed = wall.waitForEvent('close')
  await wall.keyboard.press('Escape').catch(() => {})
  await closed
  await expect(workbench.page.getByTestId('projection-open')).toHaveText('投屏')
  await expect(workbench.page.getByTestId('ninebox')).toBeVisible()
})

// Words that programs and pages are full of are looked for on the wall, not in its memory.
const unmistakable = [...hardPeople, ...strangers].filter(({ name }) => !['丽', '高', '质量', 'ＡＢＣ'].includes(name))
const toldBy = (texts: string[], people = unmistakable) => [...new Set(texts.flatMap((text) => told(text, people)))]

test('names that are easily overlooked are neither on the wall nor in the memory of its page', async () => {
  test.setTimeout(180_000)
  const { workbench, end } = await hardWorkbench()
  try {
    const board = new Board(workbench.page)
    const wall = await openWall(workbench)
    for (const box of [5, 9] as const) {
      if ((await board.people(box).count()) === 0) continue
      await board.people(box).first().click()
      await expect(wall.getByTestId('projected-person')).toContainText('目标 1', patience)
      await expect(wall.getByTestId('projected-person').getByRole('heading', { level: 2 })).toHaveText(/^员工 \d+$/)
    }
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('公司 1')
    const { markup, text, title, accessibility, sent } = await everythingOn(wall, workbench.plumbline)
    expect(toldBy([markup, text, title, accessibility, sent])).toEqual([])
    const attributes = await wall.locator('*').evaluateAll((all) => all.flatMap((one) => [...one.attributes].map(({ value }) => value)))
    const shown = await wall.locator('.wall *:not(:has(*))').allTextContents()
    expect(toldBy([...attributes, ...shown], [...hardPeople, ...strangers])).toEqual([])
    expect(toldBy(await heapOf(wall))).toEqual([])

    // What is looked for would be found.
    await workbench.page.getByTestId('mask-names').click()
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('孙丽科技', patience)
    expect(toldBy(await heapOf(wall))).toEqual(expect.arrayContaining(['孙丽', 'john SMITH', '欧阳娜娜', 'YZ1002']))
  } finally {
    await end()
  }
})
