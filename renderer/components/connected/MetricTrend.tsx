import { useMemo } from 'react'
import type { MetricId } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { trendTable } from '../../export/trend-table'
import { useAnswer } from '../../state/engine'
import { monthsOf, useView } from '../../state/view'
import { useText } from '../../text/use-text'
import { BlockSkeleton } from '../controls/Skeletons'
import { Trend, type TrendLine } from '../figures/Trend'

interface Props {
  title: string
  /** Up to three rates with the short names written at their ends. */
  ids: MetricId[]
  names?: string[]
  height?: number
}

/** Rates by month, over all cycles there are: a trend of one month says nothing, one of three little. */
export function MetricTrend({ title, ids, names, height = 250 }: Props) {
  const text = useText()
  const slice = useView((view) => view.slice)
  const whole = useMemo(() => ({ ...slice, month: undefined, cycle: undefined }), [slice])
  const first = useAnswer('metric.answer', ids[0] ? { id: ids[0], slice: whole } : null)
  const second = useAnswer('metric.answer', ids[1] ? { id: ids[1], slice: whole } : null)
  const third = useAnswer('metric.answer', ids[2] ? { id: ids[2], slice: whole } : null)
  const values = [first.value, second.value, third.value]
  const waiting = ids.some((_, index) => values[index] === undefined)
  // What falls due after the cycle may be known already, but is no part of its course.
  const end = monthsOf(useAnswer('workspace.info', {}).value, slice.cycle).pop()
  const lines = useMemo(() => {
    return [first.value, second.value, third.value].flatMap((value, index): TrendLine[] =>
      value?.unit === 'share' ? [{ name: names?.[index] ?? value.title, target: value.target, months: until(value.byMonth, end) }] : [],
    )
  }, [first.value, second.value, third.value, names, end])
  if (waiting && lines.length === 0) {
    return (
      <div className="card">
        <BlockSkeleton height={height + 30} />
      </div>
    )
  }
  return <Trend title={title} lines={lines} height={height} menu={<KeepMenu name={title} table={() => trendTable(lines, text)} />} />
}

const until = (months: TrendLine['months'], end: string | undefined) => (end ? months.filter(({ month }) => month <= end) : months)
