import type { NineBoxPerson, PersonFile } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import './rate.css'
import './ninebox.css'

const shades = ['--accent', '--accent-2', '--accent-3']

/** Both scores with what they are made of; a part without input says so, its weight is spread over the rest. */
export function ScoreParts({ file }: { file: PersonFile }) {
  const text = useText().person
  const format = useFormat()
  const { person, weightsUsed } = file
  const performance = [
    { name: text.automated, value: person.parts.automated, weight: weightsUsed.automated },
    { name: text.managerPart, value: person.parts.manager, weight: weightsUsed.manager },
    { name: text.crossDepartment, value: person.parts.crossDepartment, weight: weightsUsed.crossDepartment },
  ]
  const total = performance.reduce((sum, part) => sum + part.weight, 0) || 1
  return (
    <>
      <section className="who-part" aria-label={text.performance}>
        <h3>
          {text.performance} {format.tenths(person.performance)} <Spread points={person.performanceError} />
        </h3>
        <Unsure isNear={person.borderline.performance === 'few_inputs'} />
        <div className="split" aria-hidden="true">
          {performance.map((part, index) => (
            <i key={part.name} style={{ width: `${(part.weight / total) * 100}%`, background: `var(${shades[index]})` }} />
          ))}
        </div>
        <div className="who-parts">
          {performance.map((part) => (
            <span key={part.name} title={part.value === null ? text.noPart : undefined}>
              {part.name} {part.value === null ? '—' : `${format.number(part.value)} × ${format.number((part.weight / total) * 100, 0)}%`}
            </span>
          ))}
        </div>
      </section>
      {person.reweighted ? <p className="quiet">{text.reweighted}</p> : null}
      {file.potentialSource === 'rated' ? <Rated level={person.potentialRating} /> : <Computed person={person} />}
    </>
  )
}

/** What files rate: no score and no error. The cells stand among the evidence. */
function Rated({ level }: { level: NineBoxPerson['potentialRating'] }) {
  const { person: text, board } = useText()
  return (
    <section className="who-part" aria-label={text.potential}>
      <h3>
        {text.potential} {level === null ? '—' : board.bands[level]}
      </h3>
      <p className="quiet">{text.ratedInFiles}</p>
    </section>
  )
}

function Computed({ person }: { person: NineBoxPerson }) {
  const text = useText().person
  const format = useFormat()
  const potential = [
    { name: text.behaviour, value: person.potentialParts.behaviour },
    { name: text.learning, value: person.potentialParts.learning },
    { name: text.collaboration, value: person.potentialParts.collaboration },
  ]
  return (
    <section className="who-part" aria-label={text.potential}>
      <h3>
        {text.potential} {format.tenths(person.potential)} {text.percentile} <Spread points={person.potentialError} />
      </h3>
      <Unsure isNear={person.borderline.potential === 'few_inputs'} />
      <div className="who-parts">
        {potential.map((part) => (
          <span key={part.name}>
            {part.name} {part.value === null ? '—' : format.number(part.value)}
          </span>
        ))}
      </div>
    </section>
  )
}

/** Near a cut, while too few inputs leave the error unknown: a note beside the score, no mark on the person. */
function Unsure({ isNear }: { isNear: boolean }) {
  const text = useText().person
  return isNear ? <p className="quiet">{text.nearUnsure}</p> : null
}

function Spread({ points }: { points: number | null }) {
  const text = useText().person
  const format = useFormat()
  return points === null ? null : <span className="quiet">{text.error(format.tenths(points))}</span>
}
