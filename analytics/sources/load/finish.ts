// What can only be said when every sheet is in, and the count of all rows.
import { kindOf } from '../../kinds/kinds'
import type { Database } from '../../workspace/query'
import { accountSheets } from './account'
import correctedEvaluationsSql from './corrected_evaluations.sql'
import finishSql from './finish.sql'
import { listNoFigureYet } from './no-figure-yet'
import { leaveOutRepeated } from './repeated-rows'
import reportedVersionsSql from './reported_versions.sql'
import spelledNumbersSql from './spelled_numbers.sql'
import { flushStagedIssues } from './staged-issues'
import type { LoadSheet, SheetResult } from './types'
import uncountedRowsSql from './uncounted_rows.sql'
import undatedInvitationsSql from './undated_invitations.sql'
import { cycleTables, listRowsWithoutCycle } from './undated-sheets'
import unnumberedOverlapSql from './unnumbered_overlap.sql'

const twiceReported = `select distinct sheet_id as id from data_issue where code in ('duplicate_row', 'older_value', 'repeated_value')`

export async function finish(db: Database, batchId: number, sheets: LoadSheet[], refused: Set<number>): Promise<SheetResult[]> {
  const fed = new Set(sheets.flatMap(({ mapping }) => (mapping ? kindOf(mapping.kind).feeds : [])))
  const fewer = await leaveOutRepeated(db, [...fed].sort())
  if (fed.has('review')) await db.run(correctedEvaluationsSql)
  await listNoFigureYet(db, sheets, fewer)
  await listRowsWithoutCycle(db, sheets, fewer)
  const before = await db.all<{ id: number }>(twiceReported)
  if (fed.has('reported_value')) await db.run(reportedVersionsSql)
  await db.run(finishSql.replace('{cycles}', await metCycles(db)))
  if (fed.has('review_request')) await db.run(undatedInvitationsSql)
  if (['evidence_link', 'work_record', 'goal', 'goal_action_node', 'action_item'].some((table) => fed.has(table)))
    await db.run(spelledNumbersSql)
  if (fed.has('work_record')) await db.run(unnumberedOverlapSql)
  if (['work_record', 'review', 'indicator', 'evidence_link'].some((table) => fed.has(table))) await db.run(uncountedRowsSql)
  await flushStagedIssues(db, batchId)
  const after = await db.all<{ id: number }>(twiceReported)
  const loaded = new Set(sheets.map((sheet) => sheet.sheetId))
  const touched = [...new Set([...before, ...after].map(({ id }) => id).concat(fewer))].filter((id) => !loaded.has(id))
  await accountSheets(
    db,
    touched.map((sheetId) => ({ sheetId, mapping: null })),
    new Set(),
  )
  return accountSheets(db, sheets, refused)
}

/** The cycles of all rows, whatever table a kind's rows end in. */
const metCycles = async (db: Database): Promise<string> =>
  (await cycleTables(db)).map((name) => `select cycle_id from ${name}`).join(' union ')
