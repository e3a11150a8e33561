// The projected window, and everything that can be read off it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import * as XLSX from 'xlsx'
import type { Plumbline } from './launch'
import type { Workbench } from './workbench'

export interface Employee {
  no: string
  name: string
}

/** Everybody of the roster that was handed in, read from the workbook itself. */
export function rosterOf(folder: string): Employee[] {
  const book = XLSX.read(readFileSync(join(folder, '花名册_2026Q1.xlsx')))
  const rows: unknown[][] = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: false })
  const head = rows.findIndex((row) => row.includes('姓名'))
  const [no, name] = [rows[head].indexOf('工号'), rows[head].indexOf('姓名')]
  return rows
    .slice(head + 1)
    .map((row) => ({ no: String(row[no] ?? '').trim(), name: String(row[name] ?? '').trim() }))
    .filter((employee) => /^\d{4,}$/.test(employee.no) && employee.name !== '')
}

/** What came over the projection's line from the engine, kept by its page from here on. */
interface Overheard {
  overheard: string[]
}

/** Opens the projection and listens in on its line to the engine. */
export async function openWall(workbench: Workbench): Promise<Page> {
  const opened = workbench.plumbline.app.waitForEvent('window')
  await workbench.page.getByTestId('projection-open').click()
  const wall = await opened
  const shown = wall.getByTestId('projection').getByRole('heading', { level: 1 })
  await expect(shown).toBeVisible({ timeout: 20_000 })
  await wall.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { overheard: heard })
    const line = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
    Object.defineProperty(MessagePort.prototype, 'onmessage', {
      ...line,
      set(this: MessagePort, listener: (event: MessageEvent) => void) {
        line?.set?.call(this, (event: MessageEvent) => {
          heard.push(JSON.stringify(event.data))
          listener(event)
        })
      },
    })
  })
  // From the start again, now that somebody listens: the page asks for a new line.
  await wall.reload()
  await expect(shown).toBeVisible({ timeout: 20_000 })
  return wall
}

/** All that the window shows, says to assistive technology, carries in its markup and was sent. */
export async function everythingOn(wall: Page, { app }: Plumbline): Promise<Record<string, string>> {
  const titles = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))
  return {
    markup: await wall.content(),
    text: (await wall.locator('body').textContent()) ?? '',
    title: await wall.title(),
    windows: titles.join('\n'),
    accessibility: await wall.locator('body').ariaSnapshot(),
    sent: await wall.evaluate(() => (window as unknown as Overheard).overheard.join('\n')),
  }
}
