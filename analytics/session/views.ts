// The session's views in the order they are installed.
import decisionBox from './decision_box.sql'
import decisionMove from './decision_move.sql'
import decisionSummary from './decision_summary.sql'

export const sessionViews: { name: string; sql: string }[] = [
  { name: 'decision_move', sql: decisionMove },
  { name: 'decision_box', sql: decisionBox },
  { name: 'decision_summary', sql: decisionSummary },
]
