import type { MetricId, SheetKind } from '../../contract'
import { MetricBreakdown } from '../../parts/MetricBreakdown'
import { MetricCard } from '../../parts/MetricCard'
import { MetricFacts } from '../../parts/MetricFacts'
import { MetricTrend } from '../../parts/MetricTrend'
import { NeedsFiles } from '../../parts/NeedsFiles'
import { useText } from '../../text/use-text'
import { ItemList } from './ItemList'

const all: MetricId[] = ['action_conversion', 'action_fulfilment', 'action_wellformed', 'goal_alignment']

const fedBy: SheetKind[] = ['action_item', 'goal']

/** Does what was agreed come back as goals, get done, and is it written so that it can be. */
export function ActionsRoom() {
  return (
    <NeedsFiles room="actions" kinds={fedBy}>
      <Figures />
    </NeedsFiles>
  )
}

function Figures() {
  const text = useText()
  return (
    <div className="page">
      <div className="four">
        {all.map((id) => (
          <MetricCard key={id} id={id} size="small" />
        ))}
      </div>
      <div className="two">
        <MetricTrend title={text.figure.byMonth} ids={['action_conversion', 'action_fulfilment', 'action_wellformed']} height={220} />
        <MetricFacts ids={['action_conversion', 'action_fulfilment']} title={text.figure.beside} />
      </div>
      <MetricBreakdown ids={all} />
      <ItemList />
    </div>
  )
}
