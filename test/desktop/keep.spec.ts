// Figures taken along: as a picture on the clipboard, as PNG, SVG and CSV; with names masked, nothing tells who is who.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { told } from '../support/hard-company'
import { sampleCompany, temporaryFolder } from './support/company'
import { hardWorkbench } from './support/hard'
import { expect, test } from './support/imported'
import { rosterOf } from './support/wall'

/** The next dialog saves there, as if somebody had said so. */
async function saveTo(app: ElectronApplication, path: string) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}

async function keep(page: Page, card: string, item: string) {
  await page.getByTestId(card).getByTestId('keep-menu').click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a trend is copied, and kept as picture and table', async ({ sharedWorkbench: workbench }) => {
  const { page, plumbline } = workbench
  const folder = temporaryFolder('keep')
  await keep(page, 'trend', '复制为图片')
  await expect(workbench.notes.filter({ hasText: '图片已复制' })).toBeVisible()

  await saveTo(plumbline.app, join(folder, 'a.png'))
  await keep(page, 'trend', 'PNG')
  await expect(workbench.notes.filter({ hasText: '已保存' })).toHaveCount(1)
  const png = readFileSync(join(folder, 'a.png'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(800)

  await saveTo(plumbline.app, join(folder, 'a.csv'))
  await keep(page, 'trend', 'CSV')
  await expect(workbench.notes.filter({ hasText: '已保存' })).toHaveCount(2)
  const lines = readFileSync(join(folder, 'a.csv'), 'utf8').split('\r\n')
  expect(lines[0]).toContain('可信')
  expect(lines.at(-2)).toMatch(/^2026-03,0\.97/)
})

test('a masked board leaves with codes for names', async ({ sharedWorkbench: workbench }) => {
  test.setTimeout(120_000)
  const { page, plumbline } = workbench
  const folder = temporaryFolder('keep-board')
  const everybody = rosterOf((await sampleCompany()).folder)
  await workbench.open('ninebox')
  const menu = page.locator('.nine-tools').getByTestId('keep-menu')
  for (const kind of ['SVG', 'CSV'] as const) {
    const path = join(folder, `board.${kind.toLowerCase()}`)
    await saveTo(plumbline.app, path)
    await menu.click()
    await page.getByRole('menuitem', { name: kind }).click()
    await expect.poll(() => existsSync(path) && readFileSync(path, 'utf8').includes('员工'), { timeout: 20_000 }).toBe(true)
    const content = readFileSync(path, 'utf8')
    expect(everybody.filter(({ name, no }) => content.includes(name) || new RegExp(`(?<![\\d.])${no}(?!\\d)`).test(content))).toEqual([])
  }
})

test('a department called after a person leaves with a stand-in, and with its name once names are shown', async () => {
  test.setTimeout(180_000)
  const { workbench, end } = await hardWorkbench()
  try {
    const { page, plumbline } = workbench
    const folder = temporaryFolder('keep-departments')
    await workbench.open('actions')
    const breakdown = page.getByTestId('breakdown')
    await breakdown.getByRole('button', { name: '目标对齐率' }).click()
    await expect(breakdown).toContainText('孙丽工作室', { timeout: 20_000 })
    const menu = breakdown.getByTestId('keep-menu')
    const kept = async (kind: 'SVG' | 'CSV', path: string) => {
      await saveTo(plumbline.app, path)
      await menu.click()
      await page.getByRole('menuitem', { name: kind }).click()
      // It stands there before all of it is written.
      const content = () => (existsSync(path) ? readFileSync(path, 'utf8') : '')
      await expect.poll(content, { timeout: 20_000 }).toMatch(/<\/svg>\s*$|\n$/)
      return content()
    }
    for (const kind of ['SVG', 'CSV'] as const) {
      const content = await kept(kind, join(folder, `masked.${kind}`))
      expect(content).toContain('运营部')
      expect(content).toMatch(/部门 \d/)
      expect(content.split(/[<>",\r\n]/).flatMap((text) => told(text))).toEqual([])
    }
    await page.getByTestId('mask-names').click()
    await expect(page.getByTestId('mask-names')).toHaveAttribute('aria-pressed', 'false')
    for (const kind of ['SVG', 'CSV'] as const) expect(await kept(kind, join(folder, `open.${kind}`))).toContain('孙丽工作室')
  } finally {
    await end()
  }
})
