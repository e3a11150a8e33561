import { Button } from '@mantine/core'
import { MetricCard } from '../../components/connected/MetricCard'
import { MetricTrend } from '../../components/connected/MetricTrend'
import { EmptyState } from '../../components/controls/EmptyState'
import { lazy } from '../../components/controls/lazy'
import { CardSkeleton } from '../../components/controls/Skeletons'
import { useHeadline } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { openRoom } from '../../state/view'
import { useText } from '../../text/use-text'
import { AttentionCard } from './AttentionCard'

const ReconciliationCard = lazy<object>(async () => (await import('./ReconciliationCard')).ReconciliationCard)

/** The three degrees, their course, what needs doing, and the rows everything rests on. */
export function OverviewRoom() {
  const text = useText()
  const info = useAnswer('workspace.info', {}).value
  const degrees = useHeadline()
  if (info?.empty) {
    return (
      <EmptyState title={text.overview.empty} advice={text.overview.emptyAdvice}>
        <Button mt="sm" onClick={() => openRoom('sources')}>
          {text.overview.toSources}
        </Button>
      </EmptyState>
    )
  }
  const titles = [text.overview.consistency, text.overview.collaboration, text.overview.actions]
  return (
    <div className="page">
      <div className="three">
        {/* Three stand here before it is known which: what comes then moves nothing. */}
        {titles.map((title, index) =>
          degrees[index] ? <MetricCard key={title} id={degrees[index]} title={title} /> : <CardSkeleton key={title} />,
        )}
      </div>
      <div className="two">
        <Degrees />
        <AttentionCard />
      </div>
      <ReconciliationCard />
    </div>
  )
}

function Degrees() {
  const text = useText()
  const degrees = useHeadline()
  const { consistencyShort, collaborationShort, actionsShort } = text.overview
  return <MetricTrend title={text.figure.trendTitle} ids={degrees} names={[consistencyShort, collaborationShort, actionsShort]} />
}
