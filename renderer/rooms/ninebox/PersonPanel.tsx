import type { ReactNode } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { EmptyState } from '../../components/controls/EmptyState'
import { CardSkeleton } from '../../components/controls/Skeletons'
import { nearAxes } from '../../components/figures/borderline'
import { ScoreParts } from '../../components/figures/ScoreParts'
import { SourceLink } from '../../components/figures/SourceLink'
import type { Box, NineBoxBoard, PersonFile } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { openCell } from '../../state/view'
import { useFormat, useText, wordFor } from '../../text/use-text'

interface Props {
  employeeId: string | null
  cycle: string
  boxes: NineBoxBoard['boxes']
  onMove: (ids: string[], box: Box) => void
}

/** One person's file: scores and their parts, evidence with cells, reviews, actions, decisions. */
export function PersonPanel({ employeeId, cycle, boxes }: Props) {
  const text = useText()
  const file = useAnswer('ninebox.person', employeeId === null ? null : { employeeId, cycle })
  return (
    <aside className="nine-side" aria-label={text.person.evidence} data-testid="person-panel">
      {employeeId === null ? (
        <EmptyState title={text.board.pick} advice={text.board.pickNote} />
      ) : (
        <QueryBoundary answer={file} waiting={<CardSkeleton />}>
          {(value) => <File file={value} boxes={boxes} />}
        </QueryBoundary>
      )}
    </aside>
  )
}

function File({ file, boxes }: { file: PersonFile; boxes: NineBoxBoard['boxes'] }) {
  const { person: text, board } = useText()
  const format = useFormat()
  const { person } = file
  const near = nearAxes(person)
  const nameOf = (box: 0 | Box | null) => boxes.find((candidate) => candidate.box === box)?.name ?? '—'
  const lines = [
    person.department,
    person.level,
    person.manager ? text.manager(person.manager) : null,
    file.hireDate ? text.hired(format.date(file.hireDate)) : null,
  ]
  return (
    <>
      <div className="who-head">
        <h2>{person.name}</h2>
        <span className={`pill pill-${person.evidence > 0 ? 'good' : 'bad'}`}>{text.evidenceCount(person.evidence)}</span>
        {near ? <span className="pill pill-warn">{board.legend.borderline[near]}</span> : null}
      </div>
      <p className="quiet">
        {lines.filter(Boolean).map((line, at) => (
          <span key={line}>
            {at > 0 ? ' · ' : ''}
            <span className="nowrap">{line}</span>
          </span>
        ))}
      </p>
      <p className="quiet">
        {nameOf(person.box)}
        {person.moved ? ` · ${text.computed(nameOf(person.computedBox))}` : ''}
      </p>
      <ScoreParts file={file} />
      <Evidence file={file} />
      <Reviews file={file} />
      <Actions file={file} />
      <Decisions file={file} nameOf={nameOf} />
    </>
  )
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }) {
  const text = useText().person
  return (
    <section className="who-part" aria-label={title}>
      <h3>{title}</h3>
      {empty ? <p className="quiet">{text.none}</p> : <ul className="who-list">{children}</ul>}
    </section>
  )
}

function Evidence({ file }: { file: PersonFile }) {
  const text = useText().person
  return (
    <Part title={text.evidence} empty={file.evidence.length === 0}>
      {file.evidence.map((fact, index) => (
        <li key={`${index} ${fact.cell?.address}`}>
          {fact.text} <b>{fact.value}</b>
          <br />
          <SourceLink cell={fact.cell} onOpen={openCell} />
        </li>
      ))}
    </Part>
  )
}

function Reviews({ file }: { file: PersonFile }) {
  const text = useText().person
  const format = useFormat()
  return (
    <Part title={text.reviews} empty={file.reviews.length === 0}>
      {file.reviews.map((review, index) => (
        <li key={`${index} ${review.cell?.address}`}>
          {[wordFor(text.types, review.type), review.reviewer].filter(Boolean).join(' · ')}{' '}
          <b>
            {review.score === null
              ? ''
              : `${format.number(review.score, 2)}${review.scoreMax === null ? '' : ` / ${format.number(review.scoreMax)}`}`}
          </b>
          {review.comment ? <span className="quiet"> {review.comment}</span> : null}
          <br />
          <SourceLink cell={review.cell} onOpen={openCell} />
        </li>
      ))}
    </Part>
  )
}

function Actions({ file }: { file: PersonFile }) {
  const text = useText().person
  const format = useFormat()
  return (
    <Part title={text.actions} empty={file.actions.length === 0}>
      {file.actions.map((action, index) => (
        <li key={`${index} ${action.cell?.address}`}>
          {action.action} {action.done ? <span className="pill pill-good">{text.done}</span> : null}
          <span className="quiet nowrap"> {action.due ? text.due(format.date(action.due)) : ''}</span>
          <br />
          <SourceLink cell={action.cell} onOpen={openCell} />
        </li>
      ))}
    </Part>
  )
}

function Decisions({ file, nameOf }: { file: PersonFile; nameOf: (box: 0 | Box | null) => string }) {
  const text = useText()
  const format = useFormat()
  if (file.decisions.length === 0) {
    return (
      <section className="who-part" aria-label={text.person.decisions}>
        <h3>{text.person.decisions}</h3>
        <p className="quiet">{text.person.noDecisions}</p>
      </section>
    )
  }
  return (
    <Part title={text.person.decisions} empty={false}>
      {file.decisions.map((decision) => (
        <li key={decision.seq} data-testid="decision">
          <b>{text.projection.moves(nameOf(decision.before), nameOf(decision.after))}</b>{' '}
          {decision.undone ? <span className="pill pill-none">{text.person.undone}</span> : null}
          <br />
          {decision.reason} <span className="quiet nowrap">{format.moment(decision.at)}</span>
        </li>
      ))}
    </Part>
  )
}
