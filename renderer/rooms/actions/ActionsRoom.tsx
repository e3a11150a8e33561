import { MetricBreakdown } from '../../components/connected/MetricBreakdown'
import { MetricCard } from '../../components/connected/MetricCard'
import { MetricFacts } from '../../components/connected/MetricFacts'
import { MetricTrend } from '../../components/connected/MetricTrend'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import type { SheetKind } from '../../contract/types'
import { useMetricsOf } from '../../state/catalogue'
import { useText } from '../../text/use-text'
import { ItemList } from './ItemList'

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
  const all = useMetricsOf('actions')
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
