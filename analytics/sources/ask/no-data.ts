// A person's word that a sheet holds no data: all its rows are left out, nothing of it waits, and so for every sheet of the template, until it is taken back.
import { AnalyticsError } from '../../messages/errors'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import { isPlanned } from '../load/load'
import { noDataSheets } from '../load/no-data-sheets'
import { currentSheets } from '../load/plan-store'
import { forgetNoData, rememberNoData } from '../recognise/mapping-memory'
import type { AnsweredSheets } from '../types'
import { type Reporting, readRenewed } from './sheet-answer'

/** `said` false takes the word back: the sheets are read, or asked about, as before. @throws AnalyticsError `bad_input` for a sheet that is not in use */
export const sayNoData = (
  workspace: Workspace,
  { sheetId, said }: { sheetId: number; said: boolean },
  now: Date,
  reporting: Reporting,
): Promise<AnsweredSheets> =>
  changeStored(workspace, async (db) => {
    const sheets = await currentSheets(db)
    if (!sheets.some((sheet) => sheet.sheetId === sheetId)) throw new AnalyticsError('bad_input', { field: 'sheetId' })
    const before = await noDataSheets(db)
    const remembered = said ? await rememberNoData(db, sheetId, now) : await forgetNoData(db, sheetId)
    const changed = changedOf(before, await noDataSheets(db))
    const read = sheets.filter((sheet) => changed.has(sheet.sheetId))
    // Rows that are in use are missed by others; what waited, or was left out, is by nobody.
    const waited = !said || !read.some(isPlanned)
    return readRenewed(db, sheetId, read, { waited, remembered }, reporting)
  })

const changedOf = (a: Set<number>, b: Set<number>): Set<number> => new Set([...a, ...b].filter((id) => a.has(id) !== b.has(id)))
