// The panel behind a figure (how, from what, who) and the source sheet behind a row.
import { expect, type Locator, type Page } from '@playwright/test'

const tabs = { how: /怎么算的|How/, what: /来自哪里|From what|Where/, who: /有哪些项|Who/ }

export class ExplainPanel {
  readonly panel: Locator
  readonly rows: Locator
  readonly sheet: Locator
  readonly focusedCell: Locator

  constructor(readonly page: Page) {
    this.panel = page.getByRole('dialog').filter({ has: page.getByTestId('explain') })
    this.rows = this.panel.getByTestId('who-row')
    this.sheet = page.getByRole('dialog').filter({ has: page.getByTestId('raw-sheet') })
    this.focusedCell = page.getByTestId('raw-cell-focus')
  }

  async show(tab: keyof typeof tabs) {
    await this.panel.getByRole('tab', { name: tabs[tab] }).click()
  }

  /** What a row says in the column of that name. */
  async valueOf(row: Locator, column: string): Promise<string> {
    const names = await this.panel.getByRole('columnheader').allTextContents()
    const at = names.findIndex((name) => name.trim() === column)
    expect(names, `a column ${column}`).toContain(names[at])
    return ((await row.getByRole('cell').nth(at).textContent()) ?? '').trim()
  }

  /** Opens the source sheet around the cell of a row. */
  async openCell(row: Locator) {
    await row.getByTestId('source-link').click()
    await expect(this.focusedCell).toBeVisible()
  }

  async close() {
    for (const open of [this.sheet, this.panel]) {
      if ((await open.count()) === 0) continue
      await this.page.keyboard.press('Escape')
      await expect(open).toHaveCount(0)
    }
  }
}
