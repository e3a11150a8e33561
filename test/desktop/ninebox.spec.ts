// Calibrating on the board: moves with a reason, by mouse and by keyboard, undone, redone and kept.
import { Board } from './support/board'
import { ExplainPanel } from './support/explain'
import { expect, restart, test } from './support/imported'

const reason = '跨部门项目按期交付，评价与记录一致'

test.use({ preferences: { lastRoom: 'ninebox' } })

test('people are moved with a reason, by keyboard, by arrows and by mouse; moves are undone and redone', async ({ workbench }) => {
  test.setTimeout(90_000)
  const { page, plumbline } = workbench
  const board = new Board(page)
  await test.step('by keyboard; without a reason nothing happens', async () => {
    const before = { 8: await board.count(8), 9: await board.count(9) }
    const person = board.people(8).nth(1)
    await person.focus()
    await page.keyboard.press('Digit9')
    await expect(board.confirm).toBeDisabled()
    await board.reason.fill('   ')
    await expect(board.confirm).toBeDisabled()
    await page.keyboard.press('Control+Enter')
    await expect(board.reason).toBeVisible()
    await board.reason.fill('好')
    await expect(page.getByRole('dialog')).toContainText('至少写两个字')
    await expect(board.confirm).toBeDisabled()
    await page.keyboard.press('Escape')
    await expect(board.reason).toHaveCount(0)
    await board.expectCounts(before)
    await expect(board.undo).toBeDisabled()

    await person.focus()
    await page.keyboard.press('Digit9')
    await expect(board.reason).toBeFocused()
    await page.keyboard.type(reason)
    await page.keyboard.press('Control+Enter')
    await board.expectCounts({ 8: before[8] - 1, 9: before[9] + 1 })
  })
  await test.step('arrows walk the board, Alt with an arrow moves to the neighbouring box', async () => {
    const [first, second] = [board.people(4).nth(0), board.people(4).nth(1)]
    const before = { 4: await board.count(4), 7: await board.count(7) }
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await expect(second).toBeFocused()
    await page.keyboard.press('Alt+ArrowUp')
    await board.giveReason(reason)
    await board.expectCounts({ 4: before[4] - 1, 7: before[7] + 1 })
  })
  await test.step('dragged to another box with evidence, undone and redone', async () => {
    const before = { 5: await board.count(5), 6: await board.count(6) }
    const moved = { 5: before[5] - 1, 6: before[6] + 1 }

    await board.drag(board.people(5).nth(3), 6)
    await expect(page.getByRole('dialog')).toContainText('高绩效')
    await page.getByTestId('move-evidence').first().check()
    await board.giveReason(reason)
    await board.expectCounts(moved)

    await board.undo.click()
    await board.expectCounts(before)
    await page.keyboard.press('Control+Shift+KeyZ')
    await board.expectCounts(moved)
    await page.keyboard.press('Control+KeyZ')
    await board.expectCounts(before)
    await board.redo.click()
    await board.expectCounts(moved)
    await expect(board.redo).toBeDisabled()
    expect(plumbline.errors).toEqual([])
  })
})

test('the person in hand shows parts and evidence down to the cell; a decision outlasts a restart', async ({ workbench }) => {
  test.setTimeout(90_000)
  const { page } = workbench
  const board = new Board(page)
  const before = { 1: await board.count(1), 2: await board.count(2) }
  const employeeNo = await board.numberOf(board.people(1).nth(2))
  await board.person(employeeNo).click()
  for (const part of ['绩效', '潜力', '证据', '评价', '行动项', '本次决定']) {
    await expect(board.panel.getByRole('region', { name: part, exact: true })).toBeVisible()
  }
  await expect(board.panel.getByRole('region', { name: '绩效', exact: true })).toContainText(/自动 [\d.]+ × \d+%/)
  await expect(board.panel.getByRole('region', { name: '潜力', exact: true })).toContainText('学习成长')
  await expect(board.decisions).toHaveCount(0)

  const source = board.panel.getByRole('region', { name: '证据', exact: true }).getByTestId('source-link').first()
  const address = (await source.textContent()) ?? ''
  await source.click()
  const explain = new ExplainPanel(page)
  await expect(explain.sheet).toContainText(address)
  await expect(explain.sheet.getByRole('row').nth(3)).toBeVisible()
  await explain.close()

  await board.person(employeeNo).focus()
  await page.keyboard.press('Digit2')
  await board.giveReason(reason)
  await board.expectCounts({ 1: before[1] - 1, 2: before[2] + 1 })
  await expect(board.decisions).toContainText(reason)

  const again = new Board((await restart(workbench)).page)
  await again.expectCounts({ 1: before[1] - 1, 2: before[2] + 1 })
  await expect(again.undo).toBeEnabled()
  await again.box(2).getByRole('button', { name: /展开/ }).click()
  await again.person(employeeNo).click()
  await expect(again.decisions).toContainText(reason)
})
