// The nine-box board and the person in hand.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Box } from '../../../analytics/ninebox/types'

export class Board {
  readonly panel: Locator
  readonly reason: Locator
  readonly confirm: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly decisions: Locator

  constructor(readonly page: Page) {
    this.panel = page.getByTestId('person-panel')
    this.reason = page.getByRole('dialog').getByRole('textbox')
    this.confirm = page.getByTestId('move-confirm')
    this.undo = page.getByTestId('undo')
    this.redo = page.getByTestId('redo')
    this.decisions = this.panel.getByTestId('decision')
  }

  box = (box: Box): Locator => this.page.getByTestId(`ninebox-box-${box}`)

  /** People as shown in the box, from the top left. */
  people = (box: Box): Locator => this.box(box).locator('button[data-testid^="person-"]')

  /** One person by employee number, wherever on the board. */
  person = (employeeNo: string): Locator => this.page.getByTestId('ninebox').getByTestId(`person-${employeeNo}`)

  numberOf = async (person: Locator): Promise<string> => ((await person.getAttribute('data-testid')) ?? '').replace('person-', '')

  /** `54 · 17.3%` of a box. */
  private figures = (box: Box): Locator => this.box(box).locator('.box-head > span').last()

  count = async (box: Box): Promise<number> => Number.parseInt((await this.figures(box).textContent()) ?? '', 10)

  /** The counts of both boxes become these. */
  async expectCounts(counts: Partial<Record<Box, number>>) {
    for (const [box, count] of Object.entries(counts)) {
      await expect(this.figures(Number(box) as Box)).toHaveText(new RegExp(`^${count} · `))
    }
  }

  /** Drags a person to the middle of a box and lets go. */
  async drag(person: Locator, box: Box) {
    await person.dragTo(this.box(box), { steps: 12 })
  }

  /** Says why in the dialog and confirms. */
  async giveReason(reason: string) {
    await this.reason.fill(reason)
    await this.confirm.click()
    await expect(this.confirm).toHaveCount(0)
  }
}
