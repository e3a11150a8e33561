import { MetricBreakdown } from '../../components/connected/MetricBreakdown'
import { MetricCard } from '../../components/connected/MetricCard'
import { MetricTrend } from '../../components/connected/MetricTrend'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { BlockSkeleton } from '../../components/controls/Skeletons'
import type { DepartmentMatrix, SheetKind } from '../../contract/types'
import { useMetricsOf } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { MatrixCard } from './MatrixCard'
import './collaboration.css'

const fedBy: SheetKind[] = ['review', 'feedback']

/** How far evaluation and feedback cross department borders, and how promptly. */
export function CollaborationRoom() {
  return (
    <NeedsFiles room="collaboration" kinds={fedBy}>
      <Figures />
    </NeedsFiles>
  )
}

function Figures() {
  const text = useText()
  const all = useMetricsOf('collaboration')
  const slice = useView((view) => view.slice)
  const matrix = useAnswer('collaboration.matrix', { slice })
  return (
    <div className="page">
      <div className="three">
        {all.map((id) => (
          <MetricCard key={id} id={id} />
        ))}
      </div>
      <div className="two">
        <MetricTrend title={text.figure.byMonth} ids={all} height={220} />
        <Card title={text.figure.beside} testId="ties">
          <QueryBoundary answer={matrix} waiting={<BlockSkeleton height={180} />}>
            {(value) => <Ties matrix={value} />}
          </QueryBoundary>
        </Card>
      </div>
      <MatrixCard matrix={matrix} />
      <MetricBreakdown ids={all} />
    </div>
  )
}

function Ties({ matrix }: { matrix: DepartmentMatrix }) {
  const text = useText().collaboration
  const format = useFormat()
  const position = matrix.eiIndex === null ? null : `${((matrix.eiIndex + 1) / 2) * 100}%`
  return (
    <div className="ties">
      <div>
        <div className="tie-head">
          <span>{text.ei}</span>
          <b>{format.number(matrix.eiIndex, 2)}</b>
        </div>
        <div className="ei" aria-hidden="true">
          {position ? <i style={{ left: position }} /> : null}
        </div>
        <p className="quiet">{text.eiNote}</p>
      </div>
      <div>
        <div className="tie-head">
          <span>{text.reciprocity}</span>
          <b>{format.percent(matrix.reciprocity)}</b>
        </div>
        <div className="meter" aria-hidden="true">
          <i className="meter-fill" style={{ width: `${(matrix.reciprocity ?? 0) * 100}%` }} />
        </div>
        <p className="quiet">{text.reciprocityNote}</p>
      </div>
    </div>
  )
}
