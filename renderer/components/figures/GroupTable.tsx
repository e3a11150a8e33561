import { useMemo } from 'react'
import type { GroupRate, MetricAnswer } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { type Column, DataTable } from '../controls/DataTable'
import { IntervalStrip } from './Meter'
import { StatusPill } from './StatusPill'
import './facts.css'

interface Props {
  title: string
  groups: GroupRate[]
  unit: MetricAnswer['unit']
  target: number | null
  better: MetricAnswer['better']
  label: string
  maxHeight?: number
  onOpen: (group: GroupRate) => void
}

function standing(group: GroupRate, target: number | null, better: MetricAnswer['better']) {
  if (group.withheld) return 'withheld' as const
  if (group.value === null) return 'no_data' as const
  if (target === null || !group.ci95) return 'no_target' as const
  const [low, high] = group.ci95
  if (better === 'higher') return low >= target ? ('met' as const) : high < target ? ('missed' as const) : ('undecided' as const)
  return high <= target ? ('met' as const) : low > target ? ('missed' as const) : ('undecided' as const)
}

function Counts({ group, unit, onOpen }: Pick<Props, 'unit' | 'onOpen'> & { group: GroupRate }) {
  const text = useText().figure
  const format = useFormat()
  const { counts } = format.figure({ ...group, unit })
  if (group.denominator === 0) return counts
  return (
    <button type="button" className="count-open" aria-label={text.openGroup(group.name, counts)} onClick={() => onOpen(group)}>
      {counts}
    </button>
  )
}

/** A figure by department, role family or source: value, interval on one scale, counts, standing. Small groups say so. */
export function GroupTable({ title, groups, unit, target, better, label, maxHeight, onOpen }: Props) {
  const text = useText()
  const format = useFormat()
  const columns = useMemo(
    (): Column<GroupRate>[] => [
      { id: 'name', header: label, value: (group) => group.name, cell: (group) => <span title={group.path}>{group.name}</span> },
      {
        id: 'rate',
        header: text.figure.rate,
        numeric: true,
        value: (group) => group.value,
        cell: (group) => (group.withheld ? <span className="quiet">{text.common.withheld}</span> : format.figure({ ...group, unit }).value),
      },
      {
        id: 'interval',
        header: text.figure.interval,
        width: '34%',
        cell: (group) =>
          group.withheld || group.value === null || unit !== 'share' ? null : (
            <IntervalStrip value={group.value} target={target} ci95={group.ci95} />
          ),
      },
      {
        id: 'range',
        header: text.figure.interval,
        quietHeader: true,
        numeric: true,
        cell: (group) => (group.withheld ? '' : format.figure({ ...group, unit }).interval),
      },
      {
        id: 'counts',
        header: text.figure.counts,
        numeric: true,
        value: (group) => group.denominator,
        cell: (group) => (group.withheld ? '' : <Counts group={group} unit={unit} onOpen={onOpen} />),
      },
      {
        id: 'standing',
        header: text.figure.status,
        quietHeader: true,
        cell: (group) => <StatusPill status={standing(group, target, better)} />,
      },
    ],
    [text, format, unit, target, better, label, onOpen],
  )
  return <DataTable caption={title} columns={columns} rows={groups} rowKey={(group) => group.key} maxHeight={maxHeight} />
}
