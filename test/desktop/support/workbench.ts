// The workbench window as people use it: rooms, figures, slices, imports.
import { expect, type Locator, type Page } from '@playwright/test'
import { planted } from './company'
import type { Plumbline } from './launch'
import { answerDialogs, dropPaths } from './system'

export const rooms = ['sources', 'overview', 'consistency', 'collaboration', 'actions', 'attribution', 'ninebox', 'settings'] as const
export type Room = (typeof rooms)[number]
export type Degree = keyof typeof planted

/** Long enough for the sample company on a busy machine. */
export const importPatience = 120_000

export class Workbench {
  readonly page: Page
  readonly title: Locator
  readonly proposals: Locator
  readonly progress: Locator
  readonly notes: Locator

  constructor(readonly plumbline: Plumbline) {
    this.page = plumbline.page
    this.title = this.page.getByRole('banner').getByRole('heading', { level: 1 })
    this.proposals = this.page.getByTestId('proposal-file')
    this.progress = this.page.getByTestId('job-progress')
    this.notes = this.page.getByRole('alert')
  }

  /** The workspace last looked at is open again. */
  async ready() {
    await expect(
      this.page.getByTestId('slice-bar').or(this.page.getByTestId('drop-zone')).or(this.page.getByTestId('language')),
    ).toBeVisible({
      timeout: 30_000,
    })
    await this.settled()
  }

  async open(room: Room) {
    await this.page.getByTestId(`nav-${room}`).click()
    await expect(this.page.getByTestId(`nav-${room}`)).toHaveAttribute('aria-current', 'page')
    await this.settled()
  }

  /** Every answer on screen has arrived. */
  async settled() {
    await expect(this.page.locator('#room [aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 })
  }

  /** The sample company, from the welcome page to its figures. */
  async openSample() {
    await this.page.getByTestId('sample-button').click()
    await this.expectDegrees()
  }

  card = (id: Degree): Locator => this.page.getByTestId(`card-${id}`)

  proposal = (file: string): Locator => this.page.getByRole('region', { name: file, exact: true })

  /** The figures of the Overview are exactly the planted ones. */
  async expectDegrees() {
    for (const [id, { value, counts }] of Object.entries(planted)) {
      await expect(this.card(id as Degree).getByTestId('figure-value')).toHaveText(`${value}%`, { timeout: importPatience })
      await expect(this.card(id as Degree)).toContainText(counts)
    }
  }

  /** Read, accepted, waiting and left-out rows of all sheets, as the Sources room adds them up. */
  async reconciliationTotal(): Promise<string> {
    await this.open('sources')
    return (await this.page.getByTestId('reconciliation-total').textContent()) ?? ''
  }

  /** Chooses the folder through the button of the welcome page or the Sources room. */
  async chooseFolder(folder: string) {
    await answerDialogs(this.plumbline.app, [folder])
    const button = this.page.getByTestId('welcome').getByRole('button', { name: /选择文件夹|Choose a folder/ })
    await button.or(this.page.getByTestId('choose-folder')).click()
  }

  async drop(...paths: string[]) {
    await dropPaths(this.page, paths)
  }

  /** Fills in the dialog for a new workspace, which lies beside the files. */
  async createWorkspace(company: string, cycle: string) {
    await this.page.getByTestId('create-company').fill(company)
    await this.page.getByTestId('create-cycle').fill(cycle)
    await this.page.getByTestId('create-confirm').click()
  }

  /** Waits until the files at hand are recognised. */
  async recognised(count: number) {
    await expect(this.proposals).toHaveCount(count, { timeout: importPatience })
  }

  async startImport() {
    await this.page.getByTestId('import-button').click()
    await expect(this.progress).toBeVisible()
  }

  async import() {
    await this.startImport()
    await expect(this.progress).toHaveCount(0, { timeout: importPatience })
  }

  async pickDepartment(name: string) {
    await this.page.getByTestId('slice-department').click()
    await this.page.getByRole('option', { name, exact: true }).click()
  }

  private palette = (): Locator => this.page.getByRole('dialog').getByRole('textbox')

  async openPalette() {
    await this.page.keyboard.press('Control+KeyK')
    await expect(this.palette()).toBeFocused()
  }

  async closePalette() {
    await this.page.keyboard.press('Escape')
    await expect(this.palette()).toHaveCount(0)
  }

  /** Runs the first command found by these words. */
  async command(words: string) {
    await this.openPalette()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await expect(this.palette()).toHaveCount(0)
    await this.settled()
  }

  async choose(setting: 'language' | 'theme', label: string) {
    await this.open('settings')
    await this.page.getByTestId(setting).getByText(label, { exact: true }).click()
  }
}
