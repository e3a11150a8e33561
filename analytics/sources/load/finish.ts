// What can only be said when every sheet is in, and the count of all rows.
import { kindOf } from '../../kinds/kinds'
import { type Citation, spelledNumbers } from '../../kinds/shared/spelled-numbers'
import type { Database } from '../../workspace/query'
import { accountSheets } from './account'
import correctedEvaluationsSql from './corrected_evaluations.sql'
import finishSql from './finish.sql'
import { sayOnceOfForms } from './form-issues'
import { listNoFigureYet } from './no-figure-yet'
import { leaveOutRepeated } from './repeated-rows'
import reportedVersionsSql from './reported_versions.sql'
import { runWhere, type Step } from './run-where'
import { flushStagedIssues } from './staged-issues'
import type { LoadSheet, SheetResult } from './types'
import uncountedRowsSql from './uncounted_rows.sql'
import undatedInvitationsSql from './undated_invitations.sql'
import { cycleTables, listRowsWithoutCycle } from './undated-sheets'
import unnumberedOverlapSql from './unnumbered_overlap.sql'

/** Of two lists with the same columns, one is called corrected or final. */
const corrected: Step = {
  where: `exists (from (select fingerprint from source_sheet s join sheet_version v on v._sheet_id = s.sheet_id
    group by fingerprint having count(distinct v.version.state) > 1))`,
  sql: correctedEvaluationsSql,
}
/** A value is there twice, or was. */
const twice: Step = {
  where: `(exists (from reported_value where replaced) or exists (from data_issue where code in ('duplicate_row', 'older_value', 'repeated_value'))
    or exists (from (select 1 from reported_value where value is not null group by employee_id, indicator_id, month, source_system is null having count(*) > 1)))`,
  sql: reportedVersionsSql,
}
/** Several sheets have records without numbers, or had. */
const unnumbered: Step = {
  where: `(exists (from data_issue where code = 'overlap_unnumbered')
    or (select count(distinct _sheet_id) > 1 from work_record where starts_with(record_no, 'W') and starts_with(record_no, 'W' || _sheet_id || '-' || _row)))`,
  sql: unnumberedOverlapSql,
}

/** Some invitation has no day of sending, or had none. */
const undated: Step = {
  where: `(exists (from data_issue where code = 'invited_undated') or exists (from review_request where sent_at is null))`,
  sql: undatedInvitationsSql,
}

/** What sheets name by a number that another sheet gives. */
const citations: readonly Citation[] = [
  { from: 'evidence_link', cited: 'record_no', of: 'work_record', number: 'record_no' },
  { from: 'goal_action_node', cited: 'goal_no', of: 'goal', number: 'goal_no' },
  { from: 'goal', cited: 'origin_action_no', of: 'action_item', number: 'action_no' },
  { from: 'action_goal_link', cited: 'action_no', of: 'action_item', number: 'action_no' },
]

/** Nothing has the number as it is cited. */
const spelledElsewhere = (citation: Citation): Step => {
  const { from, cited, of, number } = citation
  return {
    where: `exists (from ${from} where ${cited} not in (select ${number} from ${of} where ${number} is not null))`,
    sql: spelledNumbers(citation),
  }
}

const twiceReported = `select distinct sheet_id as id from data_issue where code in ('duplicate_row', 'older_value', 'repeated_value')`

export async function finish(db: Database, batchId: number, sheets: LoadSheet[], refused: Set<number>): Promise<SheetResult[]> {
  const fed = new Set(sheets.flatMap(({ mapping }) => (mapping ? kindOf(mapping.kind).feeds : [])))
  const fewer = await leaveOutRepeated(db, [...fed].sort())
  if (fed.has('review')) await runWhere(db, [corrected])
  await listNoFigureYet(db, sheets, fewer)
  await listRowsWithoutCycle(db, sheets, fewer)
  const before = await db.all<{ id: number }>(twiceReported)
  if (fed.has('reported_value')) await runWhere(db, [twice])
  await db.run(finishSql.replace('{cycles}', await metCycles(db)))
  if (fed.has('review_request')) await runWhere(db, [undated])
  if (['evidence_link', 'work_record', 'goal', 'goal_action_node', 'action_item'].some((table) => fed.has(table)))
    await runWhere(db, citations.map(spelledElsewhere))
  if (fed.has('work_record')) await runWhere(db, [unnumbered])
  if (['work_record', 'review', 'indicator', 'evidence_link'].some((table) => fed.has(table))) await db.run(uncountedRowsSql)
  await sayOnceOfForms(db, sheets)
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
