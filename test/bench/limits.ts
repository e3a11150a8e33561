// Hand-written SQL for the same counts on the bench's own data: what a metric's general SQL is held against.
import actionConversion from './limits/action_conversion.sql'
import actionFulfilment from './limits/action_fulfilment.sql'
import actionWellformed from './limits/action_wellformed.sql'
import board from './limits/board.sql'
import collaborationPenetration from './limits/collaboration_penetration.sql'
import consistencyCoverage from './limits/consistency_coverage.sql'
import consistencyRate from './limits/consistency_rate.sql'
import feedbackClosed from './limits/feedback_closed_72h.sql'
import feedbackOnTime from './limits/feedback_on_time_48h.sql'
import goalAlignment from './limits/goal_alignment.sql'
import latency from './limits/latency.sql'
import matrix from './limits/matrix.sql'
import processCompleteness from './limits/process_completeness.sql'
import recordingLagShare from './limits/recording_lag_share.sql'
import ties from './limits/ties.sql'
import traceability from './limits/traceability.sql'

/** Rows of `month, department_id, role_family, source, counted, hits`, and one with the metric's `facts`. */
export const metricLimits: Record<string, string> = {
  consistency_rate: consistencyRate,
  consistency_coverage: consistencyCoverage,
  process_completeness: processCompleteness,
  traceability,
  recording_lag_share: recordingLagShare,
  collaboration_penetration: collaborationPenetration,
  feedback_on_time_48h: feedbackOnTime,
  feedback_closed_72h: feedbackClosed,
  action_conversion: actionConversion,
  action_fulfilment: actionFulfilment,
  action_wellformed: actionWellformed,
  goal_alignment: goalAlignment,
}

export const boardLimits = { matrix, ties, latency, board }
