// A generated company, imported the way the product does it, and the questions the flow tests ask of it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyStored } from '../../analytics/materialized-views'
import { buildDocument } from '../../analytics/report/build-document'
import { metricsJson } from '../../analytics/report/metrics-json'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOptions, ImportOutcome } from '../../analytics/sources/import/options'
import type { Workspace } from '../../analytics/workspace/open'
import type { CompanyTruth } from '../../fixtures/company/generate'
import { openSource } from '../../importers/read'
import { copyCompany } from '../support/company-files'
import { companyWorkspace, type SampleCompany } from '../support/company-workspaces'
import { freshWorkspace, inMemory, testNow } from '../support/open-workspace'

export interface Company {
  folder: string
  truth: CompanyTruth
  workspace: Workspace
  outcome: ImportOutcome
  close(): void
}

export interface Count {
  hit: number
  total: number
}

/** A folder that is gone after the test file. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-flow-'))

export const runImport = (workspace: Workspace, paths: string[], options: Partial<ImportOptions> = {}): Promise<ImportOutcome> =>
  importFiles(workspace, paths, { open: openSource, now: testNow, language: 'zh-CN', datedByData: true, ...options })

export async function emptyWorkspace(cycle: string): Promise<Workspace> {
  const workspace = await freshWorkspace()
  await setCycle(workspace, cycle)
  return workspace
}

export const setCycle = (workspace: Workspace, cycle: string): Promise<void> =>
  workspace.db.run(`update setting set value = $cycle where key = 'cycle.current'`, { cycle })

export async function importedCompany(company: SampleCompany): Promise<Company> {
  const folder = temporaryFolder()
  // The files of two copies of one company have the same bytes and names.
  const truth = await copyCompany(folder, { size: 'small', company })
  const { path, outcome } = await companyWorkspace(company)
  const workspace = await inMemory(path)
  const close = () => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, truth, workspace, outcome, close }
}

/** Whether every stored view equals what its text gives now. */
export const isDerived = async ({ db }: Workspace): Promise<boolean> => (await verifyStored(db)).ok

/** Hits and counted rows of a metric's view in one cycle. */
export async function rateOf({ db }: Workspace, metric: string, cycle: string, where = 'true'): Promise<Count> {
  return (await db.first<Count>(
    `select count(*) filter (counted and hit) as hit, count(*) filter (counted) as total from ${metric} where cycle_id = $cycle and ${where}`,
    { cycle },
  ))!
}

/** All metric ids with their counts: equal when the figures are. */
export async function allRates(workspace: Workspace, cycle: string): Promise<Record<string, Count>> {
  const rates: Record<string, Count> = {}
  for (const metric of metricIds) rates[metric] = await rateOf(workspace, metric, cycle)
  return rates
}

export const metricIds = [
  'consistency_rate',
  'consistency_coverage',
  'process_completeness',
  'traceability',
  'recording_lag_share',
  'collaboration_penetration',
  'feedback_on_time_48h',
  'feedback_closed_72h',
  'action_conversion',
  'action_fulfilment',
  'action_wellformed',
  'goal_alignment',
] as const
// Shares; figures of other shapes are compared in `planted-shapes.test.ts`.

/** What was planted, in the shape of `allRates`. */
export function plantedRates({ consistency, reviews, actions, goals, work, feedback }: CompanyTruth): Record<string, Count> {
  const { pairs, reportedOnly, systemOnly } = consistency.coverage
  const count = ({ hit, total }: Count): Count => ({ hit, total })
  return {
    consistency_rate: count(consistency),
    consistency_coverage: { hit: pairs, total: pairs + reportedOnly + systemOnly },
    process_completeness: count(goals.process),
    traceability: count(goals.traceability),
    recording_lag_share: count(work.recordingLag),
    collaboration_penetration: count(reviews.penetration),
    feedback_on_time_48h: { hit: reviews.onTime48h.all.within, total: reviews.onTime48h.all.sent },
    feedback_closed_72h: { hit: feedback.answered72h, total: feedback.total },
    action_conversion: count(actions.conversion),
    action_fulfilment: count(actions.fulfilment),
    action_wellformed: count(actions.wellFormed),
    goal_alignment: count(goals.alignment),
  }
}

export const metricsJsonOf = async (workspace: Workspace): Promise<string> =>
  metricsJson(await buildDocument(workspace, { slice: {}, language: 'zh-CN', refused: [], mask: null }))

export interface ReconciliationLine {
  file: string
  sheet: string
  rows: number
  accepted: number
  attention: number
  leftOut: Record<string, number>
}

/** The row reconciliation of current files, by file and sheet. */
export async function reconciliationOf({ db }: Workspace): Promise<ReconciliationLine[]> {
  return db.all<ReconciliationLine>(
    `select f.file, s.sheet, s.rows_read as "rows", s.accepted, s.attention,
       coalesce((select json_group_object(reason, n) from (select reason, count(*) as n from excluded_row l where l.sheet_id = s.sheet_id group by reason order by reason)), '{}'::json) as "leftOut"
     from source_sheet s join source_file f using (file_id) where f.superseded_by is null order by f.file, s.sheet_index`,
  )
}
