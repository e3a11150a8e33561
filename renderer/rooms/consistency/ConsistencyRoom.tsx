import { MetricBreakdown } from '../../components/connected/MetricBreakdown'
import { MetricCard } from '../../components/connected/MetricCard'
import { MetricFacts } from '../../components/connected/MetricFacts'
import { MetricTrend } from '../../components/connected/MetricTrend'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import type { SheetKind } from '../../contract/types'
import { useMetricsOf } from '../../state/catalogue'
import { useText } from '../../text/use-text'

const fedBy: SheetKind[] = ['reported_value', 'work_record', 'goal_action_node']

/** Can the reported figures be trusted: agreement with the systems, how much is covered, traceable, recorded in time. */
export function ConsistencyRoom() {
  return (
    <NeedsFiles room="consistency" kinds={fedBy}>
      <Figures />
    </NeedsFiles>
  )
}

function Figures() {
  const text = useText()
  const all = useMetricsOf('consistency')
  return (
    <div className="page">
      <div className="three">
        {all.map((id) => (
          <MetricCard key={id} id={id} />
        ))}
        <MetricFacts ids={['consistency_rate']} title={text.consistency.facts} note={text.consistency.factsNote} />
      </div>
      <MetricTrend title={text.figure.byMonth} ids={['consistency_rate', 'process_completeness', 'traceability']} height={220} />
      <MetricBreakdown ids={all} />
    </div>
  )
}
