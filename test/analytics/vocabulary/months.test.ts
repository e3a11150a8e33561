// Names of months: headers are read by JavaScript, cells by the database, from one list.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chineseMonths, englishMonths, readMonth } from '../../../analytics/vocabulary/months'
import type { Workspace } from '../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await workspaceWithoutViews()
})
afterAll(() => workspace.close())

/** Number of the month a cell names in 2026; null for none. */
const inCell = async (text: string): Promise<number | null> =>
  (await workspace.db.first<{ month: number | null }>(`select month(read_month($text::varchar, 2026, 12)) as month`, { text }))!.month
const inHeader = (text: string): number | null => Number(readMonth(text)) || null

const full = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const names = [
  ...chineseMonths.map((name, at): [string, number] => [`${name}月`, at + 1]),
  ...englishMonths.map((name, at): [string, number] => [name.toUpperCase(), at + 1]),
  ...full.map((name, at): [string, number] => [name, at + 1]),
  ['Sept.', 9],
] satisfies [string, number][]

describe('a month is called', () => {
  it.each(names)('%s', async (name, month) => expect([inHeader(name), await inCell(name)]).toEqual([month, month]))
  it.each(['Marketing', 'Mayor', 'Janitor', 'Decem', '十三月', '二十月'])('not %s', async (text) =>
    expect([inHeader(text), await inCell(text)]).toEqual([null, null]),
  )
  it('with its year behind it', async () => {
    expect([readMonth('September 2025'), readMonth('Sept-25')]).toEqual(['2025-09', '2025-09'])
    expect([await inCell('September 2025'), await inCell('Sept-25'), await inCell('Marketing 25')]).toEqual([9, 9, null])
  })
})
