import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react'
import { Card } from '../../components/controls/Card'
import { Distribution } from '../../components/figures/Distribution'
import { NineBoxGrid } from '../../components/figures/NineBoxGrid'
import type { Box, NineBoxBoard, NineBoxPerson } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { bandTable } from '../../export/tables'
import { stepBack } from '../../state/decisions'
import { openRoom, takeInHand, useView, zoom } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { BoardTools } from './BoardTools'
import { allBoxes, type BoardAction, type BoardState, intentOf, type Layout, nobody, prune, reduce, targets } from './board-model'
import { MoveDialog, type PlannedMove } from './MoveDialog'
import { NotPlaced } from './NotPlaced'
import { PersonPanel } from './PersonPanel'

const differs = 0.05

function layoutOf(people: NineBoxPerson[], columns: number, waiting: NineBoxPerson[] = []): Layout {
  const inBox = (box: Box) => people.filter((person) => person.box === box).map((person) => person.employeeId)
  return {
    columns,
    waiting: waiting.map((person) => person.employeeId),
    boxes: Object.fromEntries(allBoxes.map((box) => [box, inBox(box)])) as Layout['boxes'],
  }
}

/** Board, distribution and the person in hand; every move goes through the reason prompt. */
export function Board({ board, cycle }: { board: NineBoxBoard; cycle: string }) {
  const words = useText()
  const text = words.board
  const person = useView((view) => view.person)
  const projecting = useView((view) => view.projecting)
  const zoomed = useView((view) => view.zoomed)
  const [columns, setColumns] = useState(3)
  const [state, setState] = useState<BoardState>(nobody)
  const [planned, setPlanned] = useState<PlannedMove | null>(null)
  const layout = useMemo(() => layoutOf(board.people, columns, board.notPlaced), [board.people, board.notPlaced, columns])
  useEffect(() => setState((before) => prune(before, layout)), [layout])

  const act = (action: BoardAction) => setState((before) => reduce(before, action, layout))
  const plan = useCallback(
    (ids: string[], box: Box) => {
      const moving = ids.filter((id) => [...board.people, ...board.notPlaced].find((one) => one.employeeId === id)?.box !== box)
      if (moving.length > 0) setPlanned({ ids: moving, box })
    },
    [board.people, board.notPlaced],
  )
  const back = (name: 'ninebox.undo' | 'ninebox.redo') => void stepBack(name, cycle, name === 'ninebox.undo' ? text.undone : text.redone)
  const open = (id: string) => takeInHand(id, board.people.find((one) => one.employeeId === id)?.box ?? null)

  function onKeyDown(event: KeyboardEvent) {
    const intent = intentOf({ ...keyOf(event) }, state, layout)
    if (!intent) return
    event.preventDefault()
    if (intent.kind === 'act') act(intent.action)
    else if (intent.kind === 'move') plan(intent.ids, intent.box)
    else if (intent.kind === 'open') open(intent.id)
  }
  useUndoKeys(board, back)
  const tested = useTestNote(board)
  const handlers = {
    focus: state.focus,
    selected: state.selected,
    onKeyDown,
    onPick: (picked: NineBoxPerson, how: 'only' | 'toggle' | 'run') => {
      act({ type: 'pick', id: picked.employeeId, how })
      if (how === 'only') open(picked.employeeId)
    },
    onFocus: (focused: NineBoxPerson) => act({ type: 'focus', id: focused.employeeId }),
  }

  return (
    <div className="nine-room">
      <div className="nine-left">
        <BoardTools
          board={board}
          chosen={targets(state)}
          selected={state.selected.length}
          onMove={plan}
          onClear={() => act({ type: 'clear' })}
          onBack={back}
        />
        <RatedUnused board={board} />
        <NineBoxGrid
          board={board}
          {...handlers}
          onDrop={plan}
          zoomed={zoomed}
          onZoom={projecting ? zoom : undefined}
          onColumns={setColumns}
        />
        <NotPlaced people={board.notPlaced} {...handlers} />
        <Card
          title={text.distribution}
          note={tested}
          testId="distribution"
          aside={<KeepMenu name={text.distribution} table={() => bandTable(board, words)} />}
        >
          <Distribution distribution={board.distribution} />
        </Card>
      </div>
      <PersonPanel key={person} employeeId={person} cycle={cycle} boxes={board.boxes} onMove={plan} />
      <MoveDialog planned={planned} board={board} cycle={cycle} onClose={() => setPlanned(null)} />
    </div>
  )
}

/** Files rate people's potential and the board does not use it: said, with the way to change it. */
function RatedUnused({ board: { potentialFrom } }: { board: NineBoxBoard }) {
  const text = useText().board
  if (potentialFrom.source === 'rated' || potentialFrom.rated === 0) return null
  return (
    <p className="quiet" data-testid="rated-unused">
      {text.ratedUnused(potentialFrom.rated)}{' '}
      <button type="button" className="link-button" onClick={() => openRoom('settings')}>
        {text.toSettings}
      </button>
    </p>
  )
}

/** What the exact test says of the distribution, or why there is none. */
function useTestNote({ cuts, guidelineP }: NineBoxBoard): string {
  const text = useText().board
  const format = useFormat()
  if (cuts.mode === 'percentile') return text.untested
  return guidelineP === null ? '' : text.p(format.p(guidelineP), guidelineP < differs)
}

const keyOf = ({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent | globalThis.KeyboardEvent) => ({
  key,
  code,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
})

/** Ctrl/⌘-Z anywhere in the room, except where a text is being written. */
function useUndoKeys(board: NineBoxBoard, back: (name: 'ninebox.undo' | 'ninebox.redo') => void) {
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return
      const intent = intentOf(keyOf(event), nobody, { columns: 1, boxes: layoutOf([], 1).boxes })
      if (intent?.kind === 'undo' && board.canUndo) back('ninebox.undo')
      if (intent?.kind === 'redo' && board.canRedo) back('ninebox.redo')
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  })
}
