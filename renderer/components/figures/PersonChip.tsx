import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import type { NineBoxPerson } from '../../contract/types'
import { useText } from '../../text/use-text'
import { nearAxes, nearSigns } from './borderline'
import './ninebox.css'

interface Props {
  person: NineBoxPerson
  boxName: string
  focused: boolean
  tabStop: boolean
  selected: boolean
  /** Who goes along when this person is dragged. */
  dragged: string[]
  onKeyDown: (event: KeyboardEvent) => void
  onPick: (person: NineBoxPerson, how: 'only' | 'toggle' | 'run') => void
  onFocus: (person: NineBoxPerson) => void
}

/** Too long for one line of a chip, and of several words that stand below one another. */
const isLong = (name: string): boolean => name.length > 7 && /\S\s+\S/.test(name)

/** A person on the board: dot for evidence, dashes and an arrow along the axis for borderline, filled when moved. */
export function PersonChip({ person, boxName, focused, tabStop, selected, dragged, onKeyDown, onPick, onFocus }: Props) {
  const { legend, personLabel } = useText().board
  const element = useRef<HTMLButtonElement>(null)
  const carried = useRef(dragged)
  carried.current = dragged
  useEffect(() => {
    if (!element.current) return
    return draggable({ element: element.current, getInitialData: () => ({ ids: carried.current }) })
  }, [])
  useEffect(() => {
    // The keyboard has moved on to this person while the focus still sits on another.
    const active = document.activeElement
    if (focused && element.current && active !== element.current && active?.closest('.nine, .nine-waiting')) element.current.focus()
  }, [focused])
  const near = nearAxes(person)
  const marks = [
    person.evidence === 0 ? legend.noEvidence : '',
    near ? legend.borderline[near] : '',
    person.moved ? legend.moved : '',
  ].filter(Boolean)
  const label = personLabel(person.name, boxName, marks.map((mark) => `, ${mark}`).join(''))
  const kind = `${person.evidence === 0 ? 'person-bare' : ''} ${near ? 'person-borderline' : ''} ${person.moved ? 'person-moved' : ''}`
  return (
    <button
      ref={element}
      type="button"
      className={`person ${kind} ${selected ? 'person-selected' : ''}`}
      data-person={person.employeeId}
      data-testid={`person-${person.employeeNo}`}
      aria-label={label}
      aria-pressed={selected}
      title={label}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => onFocus(person)}
      onKeyDown={onKeyDown}
      onClick={(event: MouseEvent) => onPick(person, event.shiftKey ? 'run' : event.ctrlKey || event.metaKey ? 'toggle' : 'only')}
    >
      <i aria-hidden="true" />
      <span className={isLong(person.name) ? 'person-long' : undefined}>{person.name}</span>
      {near ? (
        <b className={near === 'both' ? 'person-near-both' : ''} aria-hidden="true">
          {nearSigns[near]}
        </b>
      ) : null}
      {person.moved ? <b aria-hidden="true">↗</b> : null}
    </button>
  )
}
