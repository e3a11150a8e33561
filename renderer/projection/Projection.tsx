import { useEffect } from 'react'
import type { NineBoxBoard, PersonFile, ProjectionView } from '../contract'
import { shell } from '../engine'
import { useFormat, useText } from '../text/use-text'
import { ProjectedPerson } from './ProjectedPerson'

const drawn = [7, 8, 9, 4, 5, 6, 1, 2, 3] as const
/** A Chinese character is as wide as two Latin ones. */
const width = (name: string) => [...name].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
/** Names of two to four characters stand two in a line, longer ones alone. */
const tagsShown = (names: string[]) => (names.some((name) => width(name) > 9) ? 4 : 6)

/** What hangs on the wall: nine boxes with counts, the person being talked about. */
export function Projection({ view, hiding = false }: { view: ProjectionView | null; hiding?: boolean }) {
  const text = useText().projection
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === 'Escape') void shell.closePresenter()
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  if (!view) {
    return (
      <main className="wall wall-waiting" data-testid="projection">
        <p>{hiding ? text.hiding : text.waiting}</p>
      </main>
    )
  }
  return (
    <main className="wall" data-testid="projection">
      <Head view={view} />
      <div className="wall-body">
        <div className="wall-boxes">
          {drawn.map((box) => (
            <WallBox key={box} box={box} board={view.board} person={view.person} />
          ))}
        </div>
        {view.person ? (
          <ProjectedPerson file={view.person} boxes={view.board.boxes} masked={view.masked} />
        ) : (
          <section className="wall-person wall-nobody">
            <p>{text.noPerson}</p>
          </section>
        )}
      </div>
      <Foot board={view.board} />
    </main>
  )
}

function Head({ view }: { view: ProjectionView }) {
  const text = useText().projection
  const format = useFormat()
  const people = view.board.people.length + view.board.notPlaced.length
  const title = [view.title || view.company, text.people(people)].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <header className="wall-head">
      <h1>
        {title} <small>{text.session(format.cycle(view.cycle))}</small>
      </h1>
      <span>
        {view.masked ? <small>{text.masked}</small> : null}
        {view.board.decisions > 0 ? (
          <>
            <small>{text.moved}</small> {view.board.people.filter((person) => person.moved).length} / {people}
          </>
        ) : null}
      </span>
    </header>
  )
}

function WallBox({ box, board, person }: { box: (typeof drawn)[number]; board: NineBoxBoard; person: PersonFile | null }) {
  const text = useText()
  const summary = board.boxes.find((candidate) => candidate.box === box)
  const people = board.people.filter((one) => one.box === box)
  const current = person?.person.employeeId
  const hot = people.some((one) => one.employeeId === current)
  // The person in hand comes first, then those who were moved; the rest is a number.
  const rank = (one: (typeof people)[number]) => (one.employeeId === current ? 0 : one.moved ? 1 : 2)
  const tags = [...people].sort((a, b) => rank(a) - rank(b)).slice(0, tagsShown(people.map((one) => one.name)))
  return (
    <section className={`wall-box ${hot ? 'wall-box-hot' : ''}`} aria-label={summary?.name}>
      <div className="wall-box-head">
        <h2>{summary?.name}</h2>
        <span className="wall-count">{people.length}</span>
      </div>
      <div className="wall-tags">
        {tags.map((one) => (
          <span
            key={one.employeeId}
            className={`wall-tag ${one.employeeId === current ? 'wall-tag-current' : ''} ${one.moved ? 'wall-tag-moved' : ''}`}
          >
            {one.name}
            {one.moved ? ' ↗' : ''}
          </span>
        ))}
        {people.length > tags.length ? <span className="wall-more">{text.board.more(people.length - tags.length)}</span> : null}
      </div>
    </section>
  )
}

function Foot({ board }: { board: NineBoxBoard }) {
  const text = useText()
  const format = useFormat()
  return (
    <footer className="wall-foot">
      {board.distribution.map((band) => (
        <span key={band.band}>
          {text.board.band(
            text.board.bands[band.band],
            format.percent(band.share),
            format.share(band.guidelineShare),
            band.count,
            band.guideline,
          )}
        </span>
      ))}
      <span className="wall-close">{text.projection.close}</span>
    </footer>
  )
}
