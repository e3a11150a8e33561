import { MetricBreakdown } from '../../components/connected/MetricBreakdown'
import { MetricCard } from '../../components/connected/MetricCard'
import { NeedsFiles } from '../../components/connected/NeedsFiles'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { EmptyState } from '../../components/controls/EmptyState'
import { BlockSkeleton } from '../../components/controls/Skeletons'
import type { SheetKind } from '../../contract/types'
import { useMetricsOf } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { lookAt, useView } from '../../state/view'
import { useText } from '../../text/use-text'
import { Board } from './Board'

const fedBy: SheetKind[] = ['goal', 'review', 'behavior_tag', 'reported_value', 'work_record']

/** The calibration board of one cycle and peer group. */
export function NineBoxRoom() {
  return (
    <NeedsFiles room="ninebox" kinds={fedBy}>
      <Figures />
    </NeedsFiles>
  )
}

function Figures() {
  const text = useText().board
  const slice = useView((view) => view.slice)
  const peerGroup = useView((view) => view.peerGroup)
  const info = useAnswer('workspace.info', {}).value
  const cycle = slice.cycle ?? info?.cycle ?? ''
  const answer = useAnswer('ninebox.board', { slice, ...(peerGroup === null ? {} : { peerGroup }) })
  return (
    <QueryBoundary answer={answer} waiting={<Bones />}>
      {(board) =>
        board.people.length === 0 && board.notPlaced.length === 0 ? (
          <EmptyState title={text.empty} advice={text.emptyAdvice} />
        ) : (
          <>
            {board.people.length === 0 ? <NobodyPlaced /> : null}
            <Board board={board} cycle={cycle} />
            <Scores />
          </>
        )
      }
    </QueryBoundary>
  )
}

/** Whoever waits beside an empty board may have a place in another cycle. */
function NobodyPlaced() {
  const text = useText()
  const { cycle } = useView((view) => view.slice)
  const elsewhere = useAnswer('metric.answer', cycle ? { id: 'performance_score', slice: { cycle } } : null).value?.elsewhere
  if (!elsewhere) return null
  return (
    <div className="strip-note">
      {text.board.nobodyPlaced}{' '}
      <button type="button" className="link-button" data-testid="elsewhere-board" onClick={() => lookAt(elsewhere)}>
        {text.figure.elsewhere(elsewhere)}
      </button>
    </div>
  )
}

/** What the scores come to, beneath the board. */
function Scores() {
  const all = useMetricsOf('ninebox')
  if (all.length === 0) return null
  return (
    <div className="page">
      <div className="three">
        {all.map((id) => (
          <MetricCard key={id} id={id} />
        ))}
      </div>
      <MetricBreakdown ids={all} />
    </div>
  )
}

function Bones() {
  return (
    <div className="nine-room">
      <div className="nine-left">
        <BlockSkeleton height={28} />
        <BlockSkeleton height={560} />
        <BlockSkeleton height={80} />
      </div>
      <div className="nine-side">
        <BlockSkeleton height={200} />
      </div>
    </div>
  )
}
