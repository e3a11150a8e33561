import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Box, NineBoxBoard, NineBoxPerson } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import type { Room } from './NineBoxGrid'
import { PersonChip } from './PersonChip'
import './box.css'

interface Props {
  box: Box
  summary: NineBoxBoard['boxes'][number] | undefined
  people: NineBoxPerson[]
  room: Room
  focus: string | null
  tabStop: string | null
  selected: string[]
  onKeyDown: (event: KeyboardEvent) => void
  onPick: (person: NineBoxPerson, how: 'only' | 'toggle' | 'run') => void
  onFocus: (person: NineBoxPerson) => void
  onDrop: (ids: string[], box: Box) => void
  /** Enlarged on the wall, and how to have that; absent while nothing is projected. */
  zoomed: boolean
  onZoom?: (box: Box) => void
}
const tone: Record<Box, string> = { 9: 'high', 8: 'high', 6: 'high', 1: 'low', 2: 'low', 4: 'low', 3: '', 5: '', 7: '' }
const rowHeight = 30

/** One box: drop target, as many people as fit, the rest behind `+ N`. */
export function NineBox(props: Props) {
  const { box, summary, people, room, focus, onDrop, zoomed, onZoom } = props
  const text = useText()
  const format = useFormat()
  const element = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  const [open, setOpen] = useState(false)
  const fits = room.columns * room.rows
  const shown = people.length > fits ? fits - 1 : people.length
  const focusHidden = focus !== null && people.findIndex((person) => person.employeeId === focus) >= shown
  const name = summary?.name ?? String(box)
  // A person reached by keyboard is never behind the `+ N`.
  useEffect(() => {
    if (focusHidden) setOpen(true)
  }, [focusHidden])
  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({
      element: element.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        onDrop(source.data.ids as string[], box)
      },
    })
  }, [box, onDrop])
  const draw = (person: NineBoxPerson) => <Chip key={person.employeeId} person={person} boxName={name} {...props} />
  return (
    <section
      ref={element}
      className={`box ${tone[box] === '' ? '' : `box-${tone[box]}`} ${over || zoomed ? 'box-over' : ''}`}
      data-testid={`ninebox-box-${box}`}
      aria-label={text.board.box(name, people.length, format.percent(summary?.share))}
    >
      <div className="box-head">
        <span>
          {name} <small>{box}</small>
          {onZoom ? (
            <button
              type="button"
              className="box-zoom"
              data-testid={`zoom-${box}`}
              aria-pressed={zoomed}
              aria-label={text.projection.zoom(name)}
              title={text.projection.zoom(name)}
              onClick={() => onZoom(box)}
            >
              <ZoomMark />
            </button>
          ) : null}
        </span>
        <span>
          {people.length} · {format.percent(summary?.share)}
        </span>
      </div>
      {open && people.length > shown ? (
        <Everyone people={people} columns={room.columns} focus={focus} draw={draw} />
      ) : (
        <div className="box-people" style={{ gridTemplateColumns: `repeat(${room.columns}, minmax(0, 1fr))` }}>
          {people.slice(0, shown).map(draw)}
          {people.length > shown ? (
            <button
              type="button"
              className="person person-more"
              aria-label={text.board.moreLabel(name, people.length - shown)}
              onClick={() => setOpen(true)}
            >
              {text.board.more(people.length - shown)}
            </button>
          ) : null}
        </div>
      )}
      {open && people.length > shown ? (
        <button type="button" className="link-button box-fewer" onClick={() => setOpen(false)}>
          {text.board.fewer}
        </button>
      ) : null}
    </section>
  )
}

const ZoomMark = () => (
  <svg viewBox="0 0 12 12" width="11" height="11" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
    <path d="M7.5 1.5h3v3M10.5 1.5 7 5M4.5 10.5h-3v-3M1.5 10.5 5 7" />
  </svg>
)

function Chip({ person, boxName, ...props }: Props & { person: NineBoxPerson; boxName: string }) {
  const { employeeId } = person
  return (
    <PersonChip
      person={person}
      boxName={boxName}
      focused={props.focus === employeeId}
      tabStop={props.tabStop === employeeId}
      selected={props.selected.includes(employeeId)}
      dragged={props.selected.includes(employeeId) ? props.selected : [employeeId]}
      onKeyDown={props.onKeyDown}
      onPick={props.onPick}
      onFocus={props.onFocus}
    />
  )
}

interface EveryoneProps {
  people: NineBoxPerson[]
  columns: number
  focus: string | null
  draw: (person: NineBoxPerson) => ReactNode
}

/** All people of a box, scrolling inside it; only the rows in sight are drawn. */
function Everyone({ people, columns, focus, draw }: EveryoneProps) {
  const hold = useRef<HTMLDivElement>(null)
  const rows = Math.ceil(people.length / columns)
  const virtualizer = useVirtualizer({ count: rows, getScrollElement: () => hold.current, estimateSize: () => rowHeight, overscan: 4 })
  const at = people.findIndex((person) => person.employeeId === focus)
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(Math.floor(at / columns))
  }, [at, columns, virtualizer])
  return (
    <div className="box-everyone" ref={hold}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map((row) => (
          <div
            key={row.key}
            className="box-people box-row"
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, transform: `translateY(${row.start}px)` }}
          >
            {people.slice(row.index * columns, (row.index + 1) * columns).map(draw)}
          </div>
        ))}
      </div>
    </div>
  )
}
