import { Button } from '@mantine/core'
import { useState } from 'react'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { EmptyState } from '../../components/controls/EmptyState'
import { BlockSkeleton } from '../../components/controls/Skeletons'
import { HeatLegend } from '../../components/figures/HeatLegend'
import { Heatmap } from '../../components/figures/Heatmap'
import { StepTimes } from '../../components/figures/StepTimes'
import type { LatencyCell, LatencyHeatmap, SheetKind } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { latencyTable } from '../../export/tables'
import { useAnswer } from '../../state/engine'
import { lookAt, openAttention, openRoom, useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { CasesDrawer } from './CasesDrawer'
import './attribution.css'

const fedBy: SheetKind[] = ['stage_event']

/** Where time goes: hours cases spend in each stage, week by week. */
export function AttributionRoom() {
  return (
    <NeedsFiles room="attribution" kinds={fedBy}>
      <Figures />
    </NeedsFiles>
  )
}

function Figures() {
  const slice = useView((view) => view.slice)
  const answer = useAnswer('attribution.latency', { slice })
  const [open, setOpen] = useState<LatencyCell | null>(null)
  return (
    <div className="page">
      <QueryBoundary answer={answer} waiting={<BlockSkeleton height={240} />}>
        {(heatmap) => <Flows heatmap={heatmap} onOpen={setOpen} />}
      </QueryBoundary>
      <CasesDrawer cell={open} onClose={() => setOpen(null)} />
    </div>
  )
}

function Flows({ heatmap, onOpen }: { heatmap: LatencyHeatmap; onOpen: (cell: LatencyCell) => void }) {
  const { flows, problems } = heatmap
  return (
    <>
      {flows.length === 0 ? <NoFlow heatmap={heatmap} /> : null}
      {flows.map((flow) => (
        <Flow key={flow} flow={flow} heatmap={heatmap} onOpen={onOpen} />
      ))}
      {problems.length > 0 ? <Problems problems={problems} /> : null}
    </>
  )
}

/** Another cycle has flows, or their steps cannot be timed, or there are none at all. */
function NoFlow({ heatmap: { elsewhere, problems } }: { heatmap: LatencyHeatmap }) {
  const words = useText()
  const text = words.heat
  if (elsewhere) {
    return (
      <EmptyState title={text.noneHere}>
        <Button mt="sm" data-testid="elsewhere-latency" onClick={() => lookAt(elsewhere)}>
          {words.figure.elsewhere(elsewhere)}
        </Button>
      </EmptyState>
    )
  }
  return problems.length ? (
    <EmptyState title={text.untimed} advice={text.untimedAdvice} />
  ) : (
    <EmptyState title={text.none} advice={text.noneAdvice} />
  )
}

interface FlowProps {
  flow: string
  heatmap: LatencyHeatmap
  onOpen: (cell: LatencyCell) => void
}

function Flow({ flow, heatmap, onOpen }: FlowProps) {
  const words = useText()
  const text = words.heat
  const format = useFormat()
  const own = <Place extends { flow: string }>(places: Place[]) => places.filter((place) => place.flow === flow)
  const cells = own(heatmap.cells)
  const withheld = own(heatmap.withheld)
  const steps = own(heatmap.steps)
  const { green, red } = heatmap.limits
  const hasDash = steps.length ? steps.some(({ time }) => time === null) : withheld.length > 0
  return (
    <Card
      title={flow}
      note={text.note(format.number(green), format.number(red))}
      testId="latency"
      aside={<KeepMenu name={flow} table={() => latencyTable(cells, withheld, words)} />}
    >
      {steps.length ? (
        <AllWithheld flow={flow} steps={steps} limit={heatmap.smallGroup} />
      ) : (
        <Heatmap flow={flow} cells={cells} withheld={withheld} onOpen={onOpen} />
      )}
      <HeatLegend limits={heatmap.limits} withheld={hasDash ? text.withheld(format.count(heatmap.smallGroup)) : null} />
    </Card>
  )
}

/** Why no cell is shown, where the limit is changed, and what may be shown instead. */
function AllWithheld({ flow, steps, limit }: { flow: string; steps: LatencyHeatmap['steps']; limit: number }) {
  const text = useText().heat
  const format = useFormat()
  const some = steps.some(({ time }) => time !== null)
  return (
    <>
      <p className="heat-withheld" data-testid="latency-withheld">
        {(some ? text.allWithheld : text.nothingShown)(format.count(limit))}{' '}
        <button type="button" className="link-button" onClick={() => openRoom('settings')}>
          {text.changeLimit}
        </button>
      </p>
      {some ? <StepTimes flow={flow} steps={steps} /> : null}
    </>
  )
}

const listOf = { missing_stamp: 'negative_duration', negative: 'negative_duration', single_stamp: 'single_stamp' } as const

function Problems({ problems }: { problems: LatencyHeatmap['problems'] }) {
  const text = useText().heat
  const format = useFormat()
  return (
    <Card title={text.problems} note={text.problemsNote} testId="latency-problems">
      <dl className="problems">
        {problems.map(({ code, count }) => (
          <div key={code}>
            <dt>{text[code]}</dt>
            <dd>
              <button
                type="button"
                className="link-button"
                aria-label={text.problemsList(text[code], format.count(count))}
                onClick={() => openAttention(listOf[code])}
              >
                {format.count(count)} ›
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
