import { type KeyboardEvent, useEffect, useState } from 'react'
import { nearSigns } from '../../components/figures/borderline'
import { PersonChip } from '../../components/figures/PersonChip'
import type { NineBoxPerson } from '../../contract/types'
import { useText } from '../../text/use-text'

const shown = 6

interface Props {
  people: NineBoxPerson[]
  focus: string | null
  selected: string[]
  onKeyDown: (event: KeyboardEvent) => void
  onPick: (person: NineBoxPerson, how: 'only' | 'toggle' | 'run') => void
  onFocus: (person: NineBoxPerson) => void
}

/** Under the board: people without a score to place them by, who can be put into a box like anybody else, and what the marks mean. */
export function NotPlaced(props: Props) {
  return (
    <div className="nine-out">
      {props.people.length > 0 ? <Unplaced {...props} /> : null}
      <span className="spread" />
      <Legend />
    </div>
  )
}

function Unplaced({ people, focus, selected, onKeyDown, onPick, onFocus }: Props) {
  const text = useText()
  const [all, setAll] = useState(false)
  const hidden = people.findIndex((person) => person.employeeId === focus) >= shown
  // A person reached by keyboard is never among the hidden ones.
  useEffect(() => {
    if (hidden) setAll(true)
  }, [hidden])
  const stop = people.find((person) => person.employeeId === focus) ?? people[0]
  return (
    <section className="nine-waiting" aria-label={text.board.notPlaced(people.length)} data-testid="not-placed">
      <strong title={text.board.notPlacedNote}>{text.board.notPlaced(people.length)}</strong>
      {(all ? people : people.slice(0, shown)).map((person) => (
        <PersonChip
          key={person.employeeId}
          person={person}
          boxName={person.cause ? text.board.cause[person.cause] : text.board.notPlacedNote}
          focused={focus === person.employeeId}
          tabStop={stop.employeeId === person.employeeId}
          selected={selected.includes(person.employeeId)}
          dragged={selected.includes(person.employeeId) ? selected : [person.employeeId]}
          onKeyDown={onKeyDown}
          onPick={onPick}
          onFocus={onFocus}
        />
      ))}
      {people.length > shown ? (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? text.board.fewer : text.common.more(people.length - shown)}
        </button>
      ) : null}
    </section>
  )
}

function Legend() {
  const { legend } = useText().board
  return (
    <span className="nine-tools nine-legend" aria-hidden="true">
      <span className="person">
        <i />
        <span>{legend.evidence}</span>
      </span>
      <span className="person person-bare">
        <i />
        <span>{legend.noEvidence}</span>
      </span>
      {(['performance', 'potential'] as const).map((axis) => (
        <span key={axis} className="person person-borderline">
          <span>
            {legend.borderline[axis]} {nearSigns[axis]}
          </span>
        </span>
      ))}
      <span className="person person-moved">
        <span>{legend.moved} ↗</span>
      </span>
    </span>
  )
}
