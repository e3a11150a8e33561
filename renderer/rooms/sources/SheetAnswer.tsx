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
import { newJobId } from '../../state/jobs'
import { noteDone } from '../../state/notify'
import { stopAsking, useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'
import { AnswerForm } from './AnswerForm'
import { PreviewRows } from './PreviewRows'

/** Where a person says what a sheet is and what its columns hold. */
export function SheetAnswer() {
  const text = useSourcesText().answer
  const sheetId = useView((view) => view.asking)
  return (
    <SideDrawer opened={sheetId !== null} onClose={stopAsking} title={text.title} size="min(1240px, 94vw)">
      {sheetId === null ? null : <Question key={sheetId} sheetId={sheetId} />}
    </SideDrawer>
  )
}

function Question({ sheetId }: { sheetId: number }) {
  const [draft, setDraft] = useState<AnswerDraft | null>(null)
  const answer = useAnswer('sources.question', { sheetId, draft })
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={12} />}>
      {(question, stale) => <Sheet question={question} stale={stale} draft={draft} onDraft={setDraft} />}
    </QueryBoundary>
  )
}

interface Props {
  question: SheetQuestion
  stale: boolean
  draft: AnswerDraft | null
  onDraft: (draft: AnswerDraft) => void
}

function Sheet({ question, stale, draft, onDraft }: Props) {
  const text = useText()
  const words = useSourcesText().answer
  const [failure, setFailure] = useState<Failure | null>(null)
  const { jobId, read } = useReading(question.sheetId, setFailure)
  // What was typed shows at once; the engine's view of it follows.
  const { kind, ...rest } = { ...question.answer, ...Object.fromEntries(Object.entries(draft ?? {}).filter(([, part]) => part !== null)) }
  const answer = { ...rest, kind }
  return (
    <div className="answer" data-testid="sheet-answer">
      <div className="answer-form">
        <div>
          <strong>{nameOf(question)}</strong>
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

/** Sends the answer and watches over the reading it starts. */
function useReading(sheetId: number, onFailure: (failure: Failure | null) => void) {
  const text = useSourcesText().answer
  const format = useFormat()
  const [jobId, setJobId] = useState<string | null>(null)
  async function read(answer: Parameters<typeof ask<'sources.answer'>>[1]['answer']) {
    const id = newJobId()
    setJobId(id)
    onFailure(null)
    const result = await ask('sources.answer', { jobId: id, sheetId, answer })
    setJobId(null)
    if (!result.ok) return result.failure.code === 'cancelled' ? undefined : onFailure(result.failure)
    const { sheets, accepted, attention } = result.value
    noteDone(text.done(sheets.length, format.count(accepted), format.count(attention)))
    stopAsking()
  }
  return { jobId, read }
}
