import { useState } from 'react'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { EmptyState } from '../../components/controls/EmptyState'
import { BlockSkeleton } from '../../components/controls/Skeletons'
import { Heatmap, heatMarks } from '../../components/figures/Heatmap'
import type { LatencyCell, LatencyHeatmap, SheetKind } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { latencyTable } from '../../export/tables'
import { useAnswer } from '../../state/engine'
import { openAttention, useView } from '../../state/view'
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
  const words = useText()
  const text = words.heat
  const format = useFormat()
  const cellsOf = (flow: string) => heatmap.cells.filter((cell) => cell.flow === flow)
  const withheldOf = (flow: string) => heatmap.withheld.filter((cell) => cell.flow === flow)
  if (heatmap.flows.length === 0) return <EmptyState title={text.none} advice={text.noneAdvice} />
  const green = format.number(heatmap.limits.green)
  const red = format.number(heatmap.limits.red)
  return (
    <>
      {heatmap.flows.map((flow) => (
        <Card
          key={flow}
          title={flow}
          note={text.note(green, red)}
          testId="latency"
          aside={<KeepMenu name={flow} table={() => latencyTable(cellsOf(flow), withheldOf(flow), words)} />}
        >
          <Heatmap flow={flow} cells={cellsOf(flow)} withheld={withheldOf(flow)} onOpen={onOpen} />
          <div className="legend heat-legend">
            <span>
              <i className="swatch heat-green" /> {text.green(green)}
            </span>
            <span>
              <i className="swatch heat-yellow">{heatMarks.yellow}</i> {text.yellow(green, red)}
            </span>
            <span>
              <i className="swatch heat-red">{heatMarks.red}</i> {text.red(red)}
            </span>
          </div>
        </Card>
      ))}
      {heatmap.problems.length > 0 ? <Problems problems={heatmap.problems} /> : null}
    </>
  )
}

function Problems({ problems }: { problems: LatencyHeatmap['problems'] }) {
  const text = useText().heat
  const format = useFormat()
  return (
    <Card
      title={text.problems}
      note={text.problemsNote}
      testId="latency-problems"
      aside={
        <button type="button" className="link-button" onClick={() => openAttention('negative_duration')}>
          {text.problemsList}
        </button>
      }
    >
      <dl className="problems">
        {problems.map((problem) => (
          <div key={problem.code}>
            <dt>{text[problem.code]}</dt>
            <dd>{format.count(problem.count)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
