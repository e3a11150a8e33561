import type { MetricId } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { explain, useView } from '../../state/view'
import { CardSkeleton } from '../controls/Skeletons'
import { RateCard } from '../figures/RateCard'
import { QueryBoundary } from './QueryBoundary'

/** A rate of the slice in force; opens its explanation. */
export function MetricCard({ id, title, size }: { id: MetricId; title?: string; size?: 'large' | 'small' }) {
  const slice = useView((view) => view.slice)
  const answer = useAnswer('metric.answer', { id, slice })
  return (
    <QueryBoundary answer={answer} waiting={<CardSkeleton />}>
      {(value, stale) => <RateCard answer={value} title={title} size={size} stale={stale} onOpen={() => explain(id, slice)} />}
    </QueryBoundary>
  )
}
