import { Button, Menu } from '@mantine/core'
import { ChipSelect } from '../../components/controls/ChipSelect'
import type { Box, NineBoxBoard } from '../../contract/types'
import { useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { drawnOrder } from './board-model'
import { KeepBoard } from './KeepBoard'

interface Props {
  board: NineBoxBoard
  chosen: string[]
  selected: number
  onMove: (ids: string[], box: Box) => void
  onClear: () => void
  onBack: (name: 'ninebox.undo' | 'ninebox.redo') => void
}

/** Peer group, cuts and weights in force, what can be done with the selection, undo and redo. */
export function BoardTools({ board, chosen, selected, onMove, onClear, onBack }: Props) {
  const text = useText()
  const peerGroup = useView((view) => view.peerGroup)
  return (
    <div className="nine-tools">
      <ChipSelect
        label={text.board.peerGroup}
        all={text.common.all}
        value={peerGroup}
        options={board.peerGroups.map((group) => ({ value: group, label: group }))}
        onPick={(group) => useView.setState({ peerGroup: group })}
        search={{ placeholder: text.board.peerGroup, nothing: text.common.none }}
        testId="peer-group"
      />
      <Rules board={board} />
      <Turning />
      <span className="spread" />
      {selected > 1 ? (
        <>
          <span className="quiet">{text.board.selected(selected)}</span>
          <button type="button" className="link-button" onClick={onClear}>
            {text.board.clear}
          </button>
        </>
      ) : null}
      <MoveMenu board={board} disabled={chosen.length === 0} onMove={(box) => onMove(chosen, box)} />
      <Button variant="default" data-testid="undo" disabled={!board.canUndo} onClick={() => onBack('ninebox.undo')}>
        {text.board.undo}
      </Button>
      <Button variant="default" data-testid="redo" disabled={!board.canRedo} onClick={() => onBack('ninebox.redo')}>
        {text.board.redo}
      </Button>
      <KeepBoard board={board} />
    </div>
  )
}

function Rules({ board }: { board: NineBoxBoard }) {
  const text = useText().board
  const format = useFormat()
  const { weights, cuts, potentialFrom } = board
  const [low, high] = cuts.performance.map((cut) => format.number(cut))
  return (
    <>
      <span className="chip chip-plain">
        {text.cuts} <b>{cuts.mode === 'percentile' ? text.percentile(low, high) : text.absolute(low, high)}</b>
      </span>
      <span className="chip chip-plain">
        {text.potentialFrom} <b>{text.potentialSource[potentialFrom.source]}</b>
      </span>
      <span className="chip chip-plain">
        {text.weights}{' '}
        <b>
          {format.number(weights.automated)} · {format.number(weights.manager)} · {format.number(weights.crossDepartment)}
        </b>
      </span>
    </>
  )
}

/** Whether the names on the wall turn their pages by themselves. */
function Turning() {
  const text = useText().projection
  const projecting = useView((view) => view.projecting)
  const held = useView((view) => view.held)
  if (!projecting) return null
  return (
    <button type="button" className="chip" aria-pressed={held} data-testid="wall-held" onClick={() => useView.setState({ held: !held })}>
      {text.turning} <b>{held ? text.held : text.turns}</b>
    </button>
  )
}

function MoveMenu({ board, disabled, onMove }: { board: NineBoxBoard; disabled: boolean; onMove: (box: Box) => void }) {
  const text = useText().board
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button variant="default" disabled={disabled} data-testid="move-to">
          {text.moveTo}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {drawnOrder.map((box) => (
          <Menu.Item key={box} rightSection={<span className="kbd">{box}</span>} onClick={() => onMove(box)}>
            {board.boxes.find((candidate) => candidate.box === box)?.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
