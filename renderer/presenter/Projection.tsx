import { useEffect } from 'react'
import type { Box, NineBoxBoard, PersonFile, ProjectionView } from '../contract/types'
import { useFormat, useText } from '../text/use-text'
import { ProjectedPerson } from './ProjectedPerson'
import { useTurning } from './turning'
import { WallNames } from './WallNames'

const drawn = [7, 8, 9, 4, 5, 6, 1, 2, 3] as const
/** Sizes of names in rem: in one of nine boxes, and where one box has the wall to itself. */
const sizes = { box: [2.2, 2, 1.8, 1.7, 1.6, 1.5], zoomed: [4.2, 3.8, 3.4, 3, 2.6, 2.3, 2, 1.75, 1.5] }

/** What hangs on the wall: nine boxes with everybody in them, or one of them; the person being talked about. */
export function Projection({ view, hiding = false }: { view: ProjectionView | null; hiding?: boolean }) {
  const text = useText().projection
  const { turn, paused, pause } = useTurning(view?.paused ?? false)
  if (!view) {
    return (
      <main className="wall wall-waiting" data-testid="projection">
        <p>{hiding ? text.hiding : text.waiting}</p>
      </main>
    )
  }
  const { board, box } = view
  // A box that was chosen has the wall; somebody of another box steps aside.
  const person = box === null || view.person?.person.box === box ? view.person : null
  return (
    <main className="wall" data-testid="projection">
      <Head view={view} />
      <div className={`wall-body ${person ? '' : 'wall-body-whole'}`}>
        {box === null ? (
          <div className="wall-boxes">
            {drawn.map((one) => (
              <WallBox key={one} box={one} board={board} person={person} turn={turn} />
            ))}
          </div>
        ) : (
          <WallBox key={`zoomed ${box}`} box={box} board={board} person={person} turn={turn} zoomed />
        )}
        {person ? <ProjectedPerson file={person} boxes={board.boxes} masked={view.masked} /> : null}
      </div>
      <Foot board={board} paused={paused} onPause={pause} />
    </main>
  )
}

function Head({ view }: { view: ProjectionView }) {
  const text = useText().projection
  const people = view.board.people.length + view.board.notPlaced.length
  const title = [view.title || view.company, text.people(people)].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <header className="wall-head">
      <h1>
        {title} <small>{text.session(view.cycle)}</small>
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

interface WallBoxProps {
  box: Box
  board: NineBoxBoard
  person: PersonFile | null
  turn: number
  zoomed?: boolean
}

function WallBox({ box, board, person, turn, zoomed = false }: WallBoxProps) {
  const summary = board.boxes.find((candidate) => candidate.box === box)
  const people = board.people.filter((one) => one.box === box)
  const current = person?.person.employeeId
  const hot = !zoomed && people.some((one) => one.employeeId === current)
  return (
    <section className={`wall-box ${hot ? 'wall-box-hot' : ''} ${zoomed ? 'wall-box-zoomed' : ''}`} aria-label={summary?.name}>
      <div className="wall-box-head">
        <h2>{summary?.name}</h2>
        <span className="wall-count">{people.length}</span>
      </div>
      <WallNames people={people} current={current} sizes={zoomed ? sizes.zoomed : sizes.box} turn={turn} down={zoomed} />
    </section>
  )
}

function Foot({ board, paused, onPause }: { board: NineBoxBoard; paused: boolean; onPause: (paused: boolean) => void }) {
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
      {board.notPlaced.length > 0 ? <span>{text.board.notPlaced(board.notPlaced.length)}</span> : null}
      <span className="wall-keys">
        <button type="button" className="wall-pause" aria-pressed={paused} onClick={() => onPause(!paused)}>
          {paused ? text.projection.resume : text.projection.pause}
        </button>
        <span>{text.projection.keys}</span>
        <span>{text.projection.close}</span>
      </span>
    </footer>
  )
}
