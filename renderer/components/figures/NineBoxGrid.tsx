import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Box, NineBoxBoard, NineBoxPerson } from '../../contract/types'
import { useText } from '../../text/use-text'
import { NineBox } from './NineBox'
import './ninebox.css'

export interface Room {
  columns: number
  rows: number
}
interface Props {
  board: NineBoxBoard
  focus: string | null
  selected: string[]
  onKeyDown: (event: KeyboardEvent) => void
  onPick: (person: NineBoxPerson, how: 'only' | 'toggle' | 'run') => void
  onFocus: (person: NineBoxPerson) => void
  onDrop: (ids: string[], box: Box) => void
  /** The box enlarged on the wall, and how to choose it; nothing while nothing is projected. */
  zoomed: Box | null
  onZoom?: (box: Box) => void
  /** How many people stand side by side, for the arrow keys. */
  onColumns: (columns: number) => void
}
const drawn: Box[] = [7, 8, 9, 4, 5, 6, 1, 2, 3]
const chip = { width: 78, height: 30 }
const frame = { axis: 18, gap: 8, padX: 22, head: 44 }

function roomIn(width: number, height: number): Room {
  const boxWidth = (width - frame.axis - frame.gap * 3) / 3 - frame.padX
  const boxHeight = (height - 24 - frame.gap * 3) / 3 - frame.head
  return { columns: Math.max(1, Math.floor((boxWidth + 4) / chip.width)), rows: Math.max(1, Math.floor((boxHeight + 4) / chip.height)) }
}

/** The board: potential rises to the top, performance to the right. */
export function NineBoxGrid({ board, focus, selected, onKeyDown, onPick, onFocus, onDrop, zoomed, onZoom, onColumns }: Props) {
  const text = useText()
  const hold = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Room>({ columns: 3, rows: 4 })
  useEffect(() => {
    const element = hold.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const next = roomIn(entry.contentRect.width, entry.contentRect.height)
      setRoom((before) => (before.columns === next.columns && before.rows === next.rows ? before : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => onColumns(room.columns), [room.columns, onColumns])
  const tabStop =
    board.people.find((person) => person.employeeId === focus)?.employeeId ??
    board.people.find((person) => person.box === drawn.find((box) => board.people.some((other) => other.box === box)))?.employeeId ??
    null
  return (
    <div ref={hold} className="nine" data-testid="ninebox">
      <div className="nine-axis nine-axis-y">{text.board.potential} →</div>
      {drawn.map((box) => (
        <NineBox
          key={box}
          box={box}
          summary={board.boxes.find((candidate) => candidate.box === box)}
          people={board.people.filter((person) => person.box === box)}
          room={room}
          focus={focus}
          tabStop={tabStop}
          selected={selected}
          onKeyDown={onKeyDown}
          onPick={onPick}
          onFocus={onFocus}
          onDrop={onDrop}
          zoomed={zoomed === box}
          onZoom={onZoom}
        />
      ))}
      <div />
      <div className="nine-axis nine-axis-x">{text.board.performance} →</div>
    </div>
  )
}
