import { useCallback, useState } from 'react'
import type { GroupRate, MetricAnswer, MetricId, Slice } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { groupTable } from '../../export/tables'
import { useCatalogue } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { explain, useView } from '../../state/view'
import { useText } from '../../text/use-text'
import type { Text } from '../../text/zh-CN'
import { Card } from '../controls/Card'
import { EmptyState } from '../controls/EmptyState'
import { TableSkeleton } from '../controls/Skeletons'
import { GroupTable } from '../figures/GroupTable'
import { QueryBoundary } from './QueryBoundary'
import './parts.css'

const cuts = ['byDepartment', 'byRoleFamily', 'bySource'] as const
const dimensions = { byDepartment: 'department', byRoleFamily: 'roleFamily', bySource: 'source' } as const satisfies Record<
  string,
  keyof Slice
>

/** One figure by department, role family or source, on one scale. */
export function MetricBreakdown({ ids }: { ids: MetricId[] }) {
  const text = useText()
  const slice = useView((view) => view.slice)
  const [picked, setPicked] = useState<MetricId | null>(null)
  const id = picked ?? ids[0]
  const [cut, setCut] = useState<(typeof cuts)[number]>('byDepartment')
  const answer = useAnswer('metric.answer', id ? { id, slice } : null)
  return (
    <Card
      title={text.figure[cut]}
      testId="breakdown"
      aside={
        <>
          <div className="choices">
            {ids.length > 1 ? <MetricChoice ids={ids} id={id} onPick={setPicked} /> : null}
            {cuts.map((candidate) => (
              <button
                key={candidate}
                type="button"
                className="choice"
                aria-pressed={candidate === cut}
                data-keep={candidate === cut ? undefined : ''}
                onClick={() => setCut(candidate)}
              >
                {text.figure[candidate]}
              </button>
            ))}
          </div>
          {answer.value?.[cut].length ? <Keep answer={answer.value} cut={cut} /> : null}
        </>
      }
    >
      <QueryBoundary answer={answer} waiting={<TableSkeleton />}>
        {(value) => <Groups answer={value} cut={cut} />}
      </QueryBoundary>
    </Card>
  )
}

const headOf = (text: Text) => ({
  byDepartment: text.bar.department,
  byRoleFamily: text.bar.roleFamily,
  bySource: text.reconciliation.source,
})

function Keep({ answer, cut }: { answer: MetricAnswer; cut: (typeof cuts)[number] }) {
  const text = useText()
  return <KeepMenu name={`${answer.title} ${text.figure[cut]}`} table={() => groupTable(answer[cut], headOf(text)[cut], text)} />
}

function Groups({ answer, cut }: { answer: MetricAnswer; cut: (typeof cuts)[number] }) {
  const text = useText()
  const { id, slice } = answer
  const open = useCallback((group: GroupRate) => explain(id, { ...slice, [dimensions[cut]]: group.key }), [id, slice, cut])
  if (answer[cut].length === 0) return <EmptyState title={text.common.noData} />
  return (
    <GroupTable
      title={`${answer.title} · ${text.figure[cut]}`}
      groups={answer[cut]}
      unit={answer.unit}
      target={answer.target}
      better={answer.better}
      label={headOf(text)[cut]}
      maxHeight={430}
      onOpen={open}
    />
  )
}

function MetricChoice({ ids, id, onPick }: { ids: MetricId[]; id: MetricId; onPick: (id: MetricId) => void }) {
  const titles = new Map(useCatalogue().map((metric) => [metric.id, metric.title]))
  return (
    <>
      {ids.map((candidate) => (
        <button
          key={candidate}
          type="button"
          className="choice"
          aria-pressed={candidate === id}
          data-keep={candidate === id ? undefined : ''}
          onClick={() => onPick(candidate)}
        >
          {titles.get(candidate) ?? '…'}
        </button>
      ))}
      <span className="choices-gap" />
    </>
  )
}
