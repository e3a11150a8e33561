import { nearAxes } from '../components/figures/borderline'
import type { NineBoxBoard, PersonFile } from '../contract/types'
import { useFormat, useText } from '../text/use-text'

const factsShown = 5

/** The person being talked about, in large type: scores, facts, where they stand. */
export function ProjectedPerson({ file, boxes, masked }: { file: PersonFile; boxes: NineBoxBoard['boxes']; masked: boolean }) {
  const text = useText()
  const { person } = file
  const near = nearAxes(person)
  const nameOf = (box: number | null) => boxes.find((candidate) => candidate.box === box)?.name ?? '—'
  const standing = file.decisions.filter((decision) => !decision.undone)
  const position = person.moved
    ? text.projection.moves(nameOf(person.computedBox), nameOf(person.box))
    : text.projection.stays(nameOf(person.box))
  return (
    <section className="wall-person" aria-label={person.name} data-testid="projected-person">
      <h2>{person.name}</h2>
      <p className="wall-quiet">{[person.department, person.level, masked ? text.projection.masked : null].filter(Boolean).join(' · ')}</p>
      <p className="wall-scores">
        <Score name={text.person.performance} value={person.performance} error={person.performanceError} />
        {file.potentialSource === 'rated' ? (
          <span>
            {text.person.potential} <b>{person.potentialRating ? text.board.bands[person.potentialRating] : '—'}</b>
          </span>
        ) : (
          <Score name={text.person.potential} value={person.potential} error={person.potentialError} />
        )}
        {near ? <span className="wall-borderline">{text.board.legend.borderline[near]}</span> : null}
      </p>
      <p className="wall-quiet">{text.projection.facts}</p>
      <ul>
        {file.evidence.slice(0, factsShown).map((fact, index) => (
          <li key={`${index} ${fact.text}`}>
            {fact.text} <b>{fact.value}</b>
          </li>
        ))}
        {file.evidence.length === 0 ? <li>{text.person.none}</li> : null}
      </ul>
      <p className="wall-quiet">{text.projection.proposal}</p>
      <p>{[position, text.projection.reasons(standing.length)].join(' · ')}</p>
    </section>
  )
}

function Score({ name, value, error }: { name: string; value: number | null; error: number | null }) {
  const text = useText().person
  const format = useFormat()
  return (
    <span>
      {name} <b>{format.tenths(value)}</b>
      {error === null ? null : <span className="wall-quiet"> {text.error(format.tenths(error))}</span>}
    </span>
  )
}
