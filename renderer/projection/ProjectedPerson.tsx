import type { NineBoxBoard, PersonFile } from '../contract'
import { useFormat, useText } from '../text/use-text'

const factsShown = 5

/** The person being talked about, in large type: scores, facts, where they stand. */
export function ProjectedPerson({ file, boxes, masked }: { file: PersonFile; boxes: NineBoxBoard['boxes']; masked: boolean }) {
  const text = useText()
  const format = useFormat()
  const { person } = file
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
        {text.person.performance} <b>{format.number(person.performance)}</b>
        <span className="wall-quiet">{person.performanceError === null ? '' : ` ± ${format.number(person.performanceError)}`}</span>
        <span className="wall-gap" />
        {text.person.potential} <b>{format.number(person.potential)}</b>
        {person.borderline ? <span className="wall-borderline">{text.person.borderline}</span> : null}
      </p>
      <p className="wall-quiet">{text.projection.facts}</p>
      <ul>
        {file.evidence.slice(0, factsShown).map((fact) => (
          <li key={`${fact.kind} ${fact.text} ${fact.value}`}>
            {fact.text} {fact.value}
          </li>
        ))}
        {file.evidence.length === 0 ? <li>{text.person.none}</li> : null}
      </ul>
      <p className="wall-quiet">{text.projection.proposal}</p>
      <p>{[position, text.projection.reasons(standing.length)].join(' · ')}</p>
    </section>
  )
}
