// Sheets that have nothing to do with each other, loaded at once, for tests that only look at what became of each.
import { afterAll } from 'vitest'
import type { SheetResult } from '../../../../analytics/sources/load/load'
import type { Workspace } from '../../../../analytics/workspace/open'
import type { Database } from '../../../../analytics/workspace/query'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { attention, loadAll, type TestSheet } from './sheets'

interface Became {
  db: Database
  sheetId: number
  result: SheetResult
  /** What is said of the sheet, and of no other. */
  said: Awaited<ReturnType<typeof attention>>
}

type Load = (db: Database, sheets: TestSheet[]) => Promise<SheetResult[]>

/** What became of the sheet of a case, beside `first`. Each sheet has keys, indicators or months of its own, so that none repeats another. */
export function besideEachOther(first: TestSheet[], cases: TestSheet[], load: Load = loadAll): (at: number) => Promise<Became> {
  let made: Promise<{ workspace: Workspace; results: SheetResult[] }> | undefined
  const make = async () => {
    const workspace = await workspaceWithoutViews()
    return { workspace, results: (await load(workspace.db, [...first, ...cases])).slice(first.length) }
  }
  afterAll(async () => (await made)?.workspace.close())
  return async (at) => {
    const { workspace, results } = await (made ??= make())
    const { db } = workspace
    const result = results[at]
    return { db, sheetId: result.sheetId, result, said: await attention(db, result.sheetId) }
  }
}
