import type { MetricId } from '../../contract/types'
import { useCatalogue } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { explain, lookAt, useView } from '../../state/view'
import { CardSkeleton } from '../controls/Skeletons'
import { FigureCard } from '../figures/FigureCard'
import { QueryBoundary } from './QueryBoundary'

/** What of the slice in force a figure does not follow. */
function useIgnored(id: MetricId): ('month' | 'source')[] {
  const slice = useView((view) => view.slice)
  const slicedBy = useCatalogue().find((metric) => metric.id === id)?.slicedBy
  return (['month', 'source'] as const).filter((dimension) => slice[dimension] && slicedBy && !slicedBy.includes(dimension))
}

/** A figure of the slice in force; opens its explanation. */
export function MetricCard({ id, title, size }: { id: MetricId; title?: string; size?: 'large' | 'small' }) {
  const slice = useView((view) => view.slice)
  const answer = useAnswer('metric.answer', { id, slice })
  const ignored = useIgnored(id)
  return (
    <QueryBoundary answer={answer} waiting={<CardSkeleton />}>
      {(value, stale) => (
        <FigureCard
          answer={value}
          title={title}
          size={size}
          stale={stale}
          ignored={ignored}
          onOpen={() => explain(id, slice)}
          onElsewhere={lookAt}
        />
      )}
    </QueryBoundary>
  )
}
