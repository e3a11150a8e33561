// The hand-written list of rooms, their metrics and the helper views these select from, in the order of installation.
import actionConversion from './actions/action_conversion.sql?metric'
import actionFulfilment from './actions/action_fulfilment.sql?metric'
import actionOutcome from './actions/action_outcome.sql'
import actionSuggestion from './actions/action_suggestion.sql'
import actionWellformed from './actions/action_wellformed.sql?metric'
import nextCycle from './actions/next_cycle.sql'
import stageTime from './attribution/stage_time.sql'
import answeringSheet from './collaboration/answering_sheet.sql'
import collaborationPenetration from './collaboration/collaboration_penetration.sql?metric'
import feedbackClosed from './collaboration/feedback_closed_72h.sql?metric'
import feedbackOnTime from './collaboration/feedback_on_time_48h.sql?metric'
import feedbackRate from './collaboration/feedback_rate.sql?metric'
import invitation from './collaboration/invitation.sql'
import penetrationTrend from './collaboration/penetration_trend.sql?metric'
import claimRecords from './consistency/claim_records.sql'
import consistencyCoverage from './consistency/consistency_coverage.sql?metric'
import consistencyRate from './consistency/consistency_rate.sql?metric'
import evidence from './consistency/evidence.sql'
import indicatorRule from './consistency/indicator_rule.sql'
import pair from './consistency/pair.sql'
import pairRecords from './consistency/pair_records.sql'
import processCompleteness from './consistency/process_completeness.sql?metric'
import recordingLag from './consistency/recording_lag.sql?metric'
import recordingLagShare from './consistency/recording_lag_share.sql?metric'
import reportedLatest from './consistency/reported_latest.sql'
import systemRule from './consistency/system_rule.sql'
import systemValue from './consistency/system_value.sql'
import traceability from './consistency/traceability.sql?metric'
import companyGoal from './indicators/company_goal.sql'
import companyGoalCount from './indicators/company_goal_count.sql?metric'
import goalAlignment from './indicators/goal_alignment.sql?metric'
import goalChain from './indicators/goal_chain.sql'
import asOf from './metric/as_of.sql'
import { type MetricDefinition, readDefinition } from './metric/definition'
import departmentNow from './metric/department_now.sql'
import departmentTree from './metric/department_tree.sql'
import personName from './metric/person_name.sql'
import roleNow from './metric/role_now.sql'
import { settingsView } from './metric/setting-values'
import sheetFile from './metric/sheet_file.sql'
import type { MetricId } from './metric/types'
import performanceScore from './ninebox/performance_score.sql?metric'
import { nineBoxViews } from './ninebox/views'
import { sessionViews } from './session/views'
import { onceFor } from './workspace/once-for'
import type { Database } from './workspace/query'

export interface View {
  name: string
  sql: string
  /** Kept as a table, computed at the end of every import: it rests on imported rows alone, never on a setting or a decision. */
  stored?: boolean
}

const helperViews: View[] = [
  { name: 'as_of', sql: asOf },
  { name: 'department_now', sql: departmentNow, stored: true },
  { name: 'department_tree', sql: departmentTree, stored: true },
  { name: 'person_name', sql: personName },
  { name: 'role_now', sql: roleNow, stored: true },
  { name: 'sheet_file', sql: sheetFile },
  { name: 'indicator_rule', sql: indicatorRule, stored: true },
  { name: 'system_rule', sql: systemRule, stored: true },
  { name: 'system_value', sql: systemValue },
  { name: 'reported_latest', sql: reportedLatest },
  { name: 'pair', sql: pair, stored: true },
  { name: 'evidence', sql: evidence, stored: true },
  { name: 'answering_sheet', sql: answeringSheet, stored: true },
  { name: 'invitation', sql: invitation },
  { name: 'next_cycle', sql: nextCycle },
  { name: 'action_outcome', sql: actionOutcome, stored: true },
  { name: 'action_suggestion', sql: actionSuggestion, stored: true },
  { name: 'company_goal', sql: companyGoal },
  { name: 'goal_chain', sql: goalChain },
  { name: 'stage_time', sql: stageTime },
]

/** Every metric, in the order in which a report shows them. */
export const metrics: MetricDefinition[] = [
  readDefinition('analytics/consistency/consistency_rate.sql', consistencyRate),
  readDefinition('analytics/consistency/consistency_coverage.sql', consistencyCoverage),
  readDefinition('analytics/consistency/process_completeness.sql', processCompleteness),
  readDefinition('analytics/consistency/traceability.sql', traceability),
  readDefinition('analytics/consistency/recording_lag_share.sql', recordingLagShare),
  readDefinition('analytics/consistency/recording_lag.sql', recordingLag),
  readDefinition('analytics/collaboration/collaboration_penetration.sql', collaborationPenetration),
  readDefinition('analytics/collaboration/feedback_on_time_48h.sql', feedbackOnTime),
  readDefinition('analytics/collaboration/feedback_closed_72h.sql', feedbackClosed),
  readDefinition('analytics/collaboration/feedback_rate.sql', feedbackRate),
  readDefinition('analytics/collaboration/penetration_trend.sql', penetrationTrend),
  readDefinition('analytics/actions/action_conversion.sql', actionConversion),
  readDefinition('analytics/actions/action_fulfilment.sql', actionFulfilment),
  readDefinition('analytics/actions/action_wellformed.sql', actionWellformed),
  readDefinition('analytics/indicators/goal_alignment.sql', goalAlignment),
  readDefinition('analytics/indicators/company_goal_count.sql', companyGoalCount),
  readDefinition('analytics/ninebox/performance_score.sql', performanceScore),
]

const byId = new Map(metrics.map((metric) => [metric.id, metric]))

export function definitionOf(id: MetricId): MetricDefinition {
  const definition = byId.get(id)
  if (!definition) throw new Error(`no metric ${id}`)
  return definition
}

const drillThroughs: Record<string, string> = { pair_records: pairRecords, claim_records: claimRecords }

/** The query for the records one row of a metric is made of; none where the row is its own source. */
export function drillThroughOf(id: MetricId): string | undefined {
  const { drillThrough } = definitionOf(id)
  return drillThrough === null ? undefined : drillThroughs[drillThrough]
}

const isOfNineBox = ({ file }: MetricDefinition) => file.startsWith('analytics/ninebox/')
const withSettings = (metric: MetricDefinition): View[] => [
  ...settingsView(metric),
  { name: metric.id, sql: metric.sql, stored: metric.stored },
]

/** Every view of a workspace: helpers, metrics with the settings they read, then the nine-box, which may select from both, and its metrics. */
export const views: View[] = [
  ...helperViews,
  ...metrics.filter((metric) => !isOfNineBox(metric)).flatMap(withSettings),
  ...sessionViews,
  ...nineBoxViews,
  ...metrics.filter(isOfNineBox).flatMap(withSettings),
]

/** Creates or replaces every view from the text of its file and computes the stored ones, unless the workspace has just these already. */
export async function installViews(db: Database): Promise<void> {
  const texts = views.map((view) => `${view.stored ? 'table' : 'view'} ${view.name} ${view.sql}`)
  await onceFor(db, 'views', texts.join('\n'), () =>
    db.transaction(async (inside) => {
      await dropOtherForms(inside)
      for (const view of views) await inside.run(creation(view))
    }),
  )
}

const creation = ({ name, sql, stored }: View): string => `create or replace ${stored ? 'table' : 'view'} ${name} as ${sql}`

/** A table does not replace a view, nor a view a table. */
async function dropOtherForms(db: Database): Promise<void> {
  const existing = await db.all<{ name: string; stored: boolean }>(
    `select table_name as name, table_type = 'BASE TABLE' as stored from information_schema.tables where table_schema = 'main'`,
  )
  for (const view of views) {
    const found = existing.find(({ name }) => name === view.name)
    if (found && found.stored !== (view.stored ?? false)) await db.run(`drop ${found.stored ? 'table' : 'view'} ${view.name}`)
  }
}
