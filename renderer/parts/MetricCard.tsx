import type { MetricId } from '../contract'
import { useAnswer } from '../engine'
import { RateCard } from '../figures/RateCard'
import { CardSkeleton } from '../ui/Skeletons'
import { explain, useView } from '../view'
import { Answered } from './Answered'

/** A rate of the slice in force; opens its explanation. */
export function MetricCard({ id, title, size }: { id: MetricId; title?: string; size?: 'large' | 'small' }) {
  const slice = useView((view) => view.slice)
  const answer = useAnswer('metric.answer', { id, slice })
  return (
    <Answered answer={answer} waiting={<CardSkeleton />}>
      {(value, stale) => <RateCard answer={value} title={title} size={size} stale={stale} onOpen={() => explain(id, slice)} />}
    </Answered>
  )
}
