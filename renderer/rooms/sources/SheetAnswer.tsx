import { Button } from '@mantine/core'
import { useState } from 'react'
import { JobProgress } from '../../components/connected/JobProgress'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { nameOf } from '../../components/connected/sheet-name'
import { FailurePanel } from '../../components/controls/FailurePanel'
import { SideDrawer } from '../../components/controls/SideDrawer'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { AnswerDraft, Failure, SheetQuestion } from '../../contract/types'
import { ask, useAnswer } from '../../state/engine'
import { chooseSheet, newJobId } from '../../state/jobs'
import { noteDone } from '../../state/notify'
import { type Asking, stopAsking, useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'
import { AnswerForm } from './AnswerForm'
import { PreviewRows } from './PreviewRows'

/** Where a person says what a sheet is and what its columns hold. */
export function SheetAnswer() {
  const text = useSourcesText().answer
  const asking = useView((view) => view.asking)
  return (
    <SideDrawer opened={asking !== null} onClose={stopAsking} title={text.title} size="min(1240px, 94vw)">
      {asking === null ? null : <Question key={JSON.stringify(asking)} asking={asking} />}
    </SideDrawer>
  )
}

function Question({ asking }: { asking: Asking }) {
  const [draft, setDraft] = useState<AnswerDraft | null>(null)
  const stored = useAnswer('sources.question', typeof asking === 'number' ? { sheetId: asking, draft } : null)
  const proposed = useAnswer('sources.proposed', typeof asking === 'number' ? null : { ...asking, draft })
  return (
    <QueryBoundary answer={typeof asking === 'number' ? stored : proposed} waiting={<TableSkeleton rows={12} />}>
      {(question, stale) => <Sheet asking={asking} question={question} stale={stale} draft={draft} onDraft={setDraft} />}
    </QueryBoundary>
  )
}

interface Props {
  asking: Asking
  question: SheetQuestion
  stale: boolean
  draft: AnswerDraft | null
  onDraft: (draft: AnswerDraft) => void
}

function Sheet({ asking, question, stale, draft, onDraft }: Props) {
  const text = useText()
  const words = useSourcesText().answer
  const [failure, setFailure] = useState<Failure | null>(null)
  const { jobId, read, sayNoData, readAutomatically } = useReading(asking, setFailure)
  // What was typed shows at once; the engine's view of it follows.
  const { kind, ...rest } = { ...question.answer, ...Object.fromEntries(Object.entries(draft ?? {}).filter(([, part]) => part !== null)) }
  const answer = { ...rest, kind }
  return (
    <div className="answer" data-testid="sheet-answer">
      <div className="answer-form">
        <div>
          <strong>{nameOf(question)}</strong>
          {question.noData ? <p className="quiet">{words.noDataSaid}</p> : null}
          {typeof asking === 'number' && !question.noData ? (
            <WhoSaidIt question={question} busy={jobId !== null} onAutomatic={(said) => void readAutomatically(asking, said)} />
          ) : null}
          {question.asked.map((line) => (
            <p key={line} className="doubt">
              {line}
            </p>
          ))}
        </div>
        <AnswerForm question={question} answer={answer} onDraft={onDraft} />
        {failure ? <FailurePanel failure={failure} /> : null}
        {jobId ? <JobProgress jobId={jobId} title={words.working} /> : null}
        <div className="answer-foot">
          <span className={question.missing ? 'doubt' : 'quiet'} role="status" data-testid="answer-missing">
            {kind === null || question.columns.length === 0 ? words.nothing : (question.missing ?? words.kept)}
          </span>
          <span className="spread" />
          {typeof asking === 'number' ? (
            <Button
              variant="subtle"
              disabled={jobId !== null}
              data-testid="answer-no-data"
              onClick={() => void sayNoData(asking, !question.noData)}
            >
              {question.noData ? words.noDataUndo : words.noData}
            </Button>
          ) : null}
          <Button variant="default" onClick={stopAsking}>
            {text.common.cancel}
          </Button>
          <Button
            data-testid="answer-confirm"
            loading={jobId !== null}
            disabled={kind === null || stale || question.missing !== null || answer.columns.length === 0}
            onClick={() => kind && void read({ ...answer, kind })}
          >
            {words.confirm}
          </Button>
        </div>
      </div>
      <PreviewRows rows={question.preview} headerRows={question.headerRow === null ? [] : [question.headerRow]} title={words.preview} />
    </div>
  )
}

/** Whether the sheet is read as a person said, and the way back to the importer's own reading, or from there to the answer. */
function WhoSaidIt({ question, busy, onAutomatic }: { question: SheetQuestion; busy: boolean; onAutomatic: (said: boolean) => void }) {
  const words = useSourcesText().answer
  if (!question.said && !question.setAside) return null
  return (
    <p className="quiet answer-said">
      {question.said ? words.automaticNote : words.asideNote}
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        data-testid={question.said ? 'answer-automatic' : 'answer-put-back'}
        onClick={() => onAutomatic(question.said)}
      >
        {question.said ? words.automatic : words.putBack}
      </Button>
    </p>
  )
}

/** Sends the answer; of a stored sheet it watches over the reading that starts. */
function useReading(asking: Asking, onFailure: (failure: Failure | null) => void) {
  const text = useSourcesText().answer
  const format = useFormat()
  const [jobId, setJobId] = useState<string | null>(null)
  async function read(answer: Parameters<typeof ask<'sources.answer'>>[1]['answer']) {
    onFailure(null)
    if (typeof asking !== 'number') {
      const failure = await chooseSheet({ ...asking, answer, leaveOut: false })
      return failure ? onFailure(failure) : stopAsking()
    }
    const id = newJobId()
    setJobId(id)
    const result = await ask('sources.answer', { jobId: id, sheetId: asking, answer })
    setJobId(null)
    if (!result.ok) return result.failure.code === 'cancelled' ? undefined : onFailure(result.failure)
    const { sheets, accepted, attention } = result.value
    noteDone(text.done(sheets.length, format.count(accepted), format.count(attention)))
    stopAsking()
  }
  async function say(name: 'sources.noData' | 'sources.automatic', sheetId: number, said: boolean, done: (sheets: number) => string) {
    onFailure(null)
    const id = newJobId()
    setJobId(id)
    const result = await ask(name, { jobId: id, sheetId, said })
    setJobId(null)
    if (!result.ok) return result.failure.code === 'cancelled' ? undefined : onFailure(result.failure)
    noteDone(done(result.value.sheets.length))
    stopAsking()
  }
  const sayNoData = (sheetId: number, said: boolean) => say('sources.noData', sheetId, said, said ? text.noDataDone : text.noDataUndone)
  const readAutomatically = (sheetId: number, said: boolean) =>
    say('sources.automatic', sheetId, said, said ? text.automaticDone : text.putBackDone)
  return { jobId, read, sayNoData, readAutomatically }
}
