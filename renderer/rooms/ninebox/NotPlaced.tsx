import type { NineBoxPerson } from '../../contract'
import { useText } from '../../text/use-text'

const shown = 6

/** People without a score to place them by. */
export function NotPlaced({ people, onOpen }: { people: NineBoxPerson[]; onOpen: (id: string) => void }) {
  const text = useText()
  return (
    <section className="nine-out" aria-label={text.board.notPlaced(people.length)} data-testid="not-placed">
      <strong>{text.board.notPlaced(people.length)}</strong>
      <span className="quiet">{text.board.notPlacedNote}</span>
      {people.slice(0, shown).map((person) => (
        <button
          key={person.employeeId}
          type="button"
          className="person person-bare"
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
