import type { SheetKind } from '../../contract'
import { useAnswer } from '../../engine'
import { Answered } from '../../parts/Answered'
import { NeedsFiles } from '../../parts/NeedsFiles'
import { useText } from '../../text/use-text'
import { EmptyState } from '../../ui/EmptyState'
import { BlockSkeleton } from '../../ui/Skeletons'
import { useView } from '../../view'
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
    <Answered answer={answer} waiting={<Bones />}>
      {(board) =>
        board.people.length === 0 && board.notPlaced.length === 0 ? (
          <EmptyState title={text.empty} advice={text.emptyAdvice} />
        ) : (
          <Board board={board} cycle={cycle} />
        )
      }
    </Answered>
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
