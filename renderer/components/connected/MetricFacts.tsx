import type { MetricId } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { explain, useView } from '../../state/view'
import { useText } from '../../text/use-text'
import { Card } from '../controls/Card'
import { TableSkeleton } from '../controls/Skeletons'
import { Facts } from '../figures/Facts'
import { QueryBoundary } from './QueryBoundary'

/** What a rate says beside its value: direction, median, waiting suggestions, broken links … */
export function MetricFacts({ ids, title, note }: { ids: MetricId[]; title: string; note?: string }) {
  return (
    <Card title={title} note={note} testId="facts">
      {ids.map((id) => (
        <FactsOf key={id} id={id} alone={ids.length === 1} />
      ))}
    </Card>
  )
}

function FactsOf({ id, alone }: { id: MetricId; alone: boolean }) {
  const text = useText()
  const slice = useView((view) => view.slice)
  const answer = useAnswer('metric.answer', { id, slice })
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={3} />}>
      {(value) =>
        value.status === 'withheld' ? (
          <p className="quiet">
            {value.title}: {text.common.withheld}
          </p>
        ) : value.secondary.length > 0 ? (
          <Facts facts={value.secondary} onOpen={(fact) => explain(id, slice, fact.unit === 'count' ? `fact:${fact.key}` : undefined)} />
        ) : alone ? (
          <p className="quiet">{text.common.noData}</p>
        ) : null
      }
    </QueryBoundary>
  )
}
