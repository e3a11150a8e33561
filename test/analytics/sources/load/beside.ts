// Sheets that have nothing to do with each other, loaded at once, for tests that only look at what became of each.
import { afterAll } from 'vitest'
import type { SheetResult } from '../../../../analytics/sources/load/load'
import type { Workspace } from '../../../../analytics/workspace/open'
import type { Database } from '../../../../analytics/workspace/query'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { attention, loadAll, type TestSheet } from './sheets'

interface Became {
  db: Database
  /** Of its sheet, the first one where it has several. */
  sheetId: number
  result: SheetResult
  /** A condition: rows of its sheets. */
  where: string
  /** What is said of its sheets, and of no other. */
  said: Awaited<ReturnType<typeof attention>>
}

type Load = (db: Database, sheets: TestSheet[]) => Promise<SheetResult[]>

/** What became of the sheets of a case, beside `first`. Each case has keys, indicators or months of its own, so that none repeats another. */
export function besideEachOther(
  first: TestSheet[],
  cases: readonly (TestSheet | TestSheet[])[],
  load: Load = loadAll,
): (at: number) => Promise<Became> {
  const groups = cases.map((sheets) => [sheets].flat())
  let made: Promise<{ workspace: Workspace; results: SheetResult[] }> | undefined
  const make = async () => {
    const workspace = await workspaceWithoutViews()
    return { workspace, results: (await load(workspace.db, [...first, ...groups.flat()])).slice(first.length) }
  }
  afterAll(async () => (await made)?.workspace.close())
  return async (at) => {
    const { workspace, results } = await (made ??= make())
    const { db } = workspace
    const start = groups.slice(0, at).flat().length
    const own = results.slice(start, start + groups[at].length)
    const said = (await Promise.all(own.map(({ sheetId }) => attention(db, sheetId)))).flat()
    const where = `_sheet_id in (${own.map(({ sheetId }) => sheetId).join(', ')})`
    return { db, sheetId: own[0].sheetId, result: own[0], where, said }
  }
}

/** The same by name. */
export function byName<Name extends string>(
  first: TestSheet[],
  cases: Record<Name, TestSheet | TestSheet[]>,
): (name: Name) => Promise<Became> {
  const names = Object.keys(cases) as Name[]
  const became = besideEachOther(
    first,
    names.map((name) => cases[name]),
  )
  return (name) => became(names.indexOf(name))
}
