import type { NineBoxPerson } from '../../contract'
import { useText } from '../../text/use-text'

const shown = 5

/** Under the board: people without a score to place them by, and what the marks mean. */
export function NotPlaced({ people, onOpen }: { people: NineBoxPerson[]; onOpen: (id: string) => void }) {
  return (
    <div className="nine-out">
      {people.length > 0 ? <Unplaced people={people} onOpen={onOpen} /> : null}
      <span className="spread" />
      <Legend />
    </div>
  )
}

function Unplaced({ people, onOpen }: { people: NineBoxPerson[]; onOpen: (id: string) => void }) {
  const text = useText()
  return (
    <section className="nine-out" aria-label={text.board.notPlaced(people.length)} data-testid="not-placed">
      <strong title={text.board.notPlacedNote}>{text.board.notPlaced(people.length)}</strong>
      {people.slice(0, shown).map((person) => (
        <button
          key={person.employeeId}
          type="button"
          className="person person-bare"
          title={person.cause ? text.board.cause[person.cause] : text.board.notPlacedNote}
          data-testid={`person-${person.employeeNo}`}
          onClick={() => onOpen(person.employeeId)}
        >
          <i aria-hidden="true" />
          <span>{person.name}</span>
        </button>
      ))}
      {people.length > shown ? <span className="quiet">{text.common.more(people.length - shown)}</span> : null}
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
      <span className="person person-borderline">
        <span>{legend.borderline}</span>
      </span>
      <span className="person person-moved">
        <span>{legend.moved} ↗</span>
      </span>
    </span>
  )
}
