import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { JobProgress } from '../../components/connected/JobProgress'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import type { ChosenSource, FileProposal, KeptColumn } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { importSources, leaveFiles, newJobId, tokensOf } from '../../state/jobs'
import { useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'
import { EncodingButton, hasDoubtfulEncoding } from './EncodingDialog'
import { PasswordButton } from './PasswordDialog'
import { ProposedSheet } from './ProposedSheet'
import { Refusal } from './Refusal'
import { isOpen, openFirst, stateOf } from './sheet-state'
import './proposals.css'

/** What recognising found in the files at hand, before anything is stored. */
export function Proposals({ sources }: { sources: ChosenSource[] }) {
  const text = useText().sources
  const running = useView((view) => view.running !== null)
  const [round, setRound] = useState(0)
  const chosen = useView((view) => view.chosen)
  const input = useMemo(() => ({ jobId: newJobId(), paths: tokensOf(sources) }), [sources, round, chosen])
  const answer = useAnswer('sources.recognise', input)
  const [kept, setKept] = useState<KeptColumn[]>([])
  // A file that is in already is read again for a column it lacks.
  const isAsked = ({ file }: FileProposal) => kept.some((asked) => asked.file === file)
  const usable = answer.value?.filter((file) => !file.refusal && (!file.alreadyImported || isAsked(file))).length ?? 0
  return (
    <Card
      title={text.proposals}
      note={text.proposalsNote}
      testId="proposals"
      aside={
        <>
          <Button variant="default" disabled={running} onClick={() => leaveFiles(input.jobId)}>
            {text.clear}
          </Button>
          <Button data-testid="import-button" disabled={running || usable === 0} onClick={() => void importSources(sources, kept)}>
            {text.import(usable)}
          </Button>
        </>
      }
    >
      <QueryBoundary answer={answer} waiting={<JobProgress jobId={input.jobId} title={text.recognising} />}>
        {(files) => (
          <div className="files">
            <Summary files={files} />
            <PassedOver files={files} />
            {openFirst(files.filter(({ passedOver }) => !passedOver)).map((file) => (
              <File key={file.path} file={file} kept={kept} onKeep={setKept} onSettled={() => setRound(round + 1)} />
            ))}
          </div>
        )}
      </QueryBoundary>
    </Card>
  )
}

/** How many sheets stand how: what a person has to look at, and what is settled. */
function Summary({ files }: { files: FileProposal[] }) {
  const text = useSourcesText().proposal
  const sheets = files.filter(({ alreadyImported }) => !alreadyImported).flatMap((file) => file.sheets)
  const count = (...states: ReturnType<typeof stateOf>[]) => sheets.filter((sheet) => states.includes(stateOf(sheet))).length
  const open = sheets.filter(({ leftOut }) => !leftOut).flatMap(({ columns }) => columns.filter((column) => column.open.length > 0)).length
  if (sheets.length === 0) return null
  return (
    <p className={sheets.some(isOpen) ? 'doubt' : 'quiet'} role="status" data-testid="proposal-summary">
      {text.summary(count('certain', 'answered', 'recalled'), count('doubtful'), count('unknown'), count('refused'), count('out'))}
      {open > 0 ? text.openColumns(open) : ''}
    </p>
  )
}

/** What was not opened, by name; where nothing else is there, that nothing can be read, and what could be. */
function PassedOver({ files }: { files: FileProposal[] }) {
  const text = useSourcesText().proposal
  const { formats } = useText().sources
  const names = files.filter(({ passedOver }) => passedOver).map(({ file }) => file)
  const isAll = names.length === files.length
  if (names.length === 0 && !isAll) return null
  return (
    <p className={isAll ? 'doubt' : 'quiet'} role={isAll ? 'alert' : undefined} data-testid="proposal-passed-over">
      {isAll ? text.nothing(formats) : ''}
      {names.length > 0 ? text.passedOver(names.length, names.slice(0, NAMED)) : ''}
    </p>
  )
}
/** More names than these say nothing that their number does not. */
const NAMED = 20

interface Choice {
  kept: KeptColumn[]
  onKeep: (kept: KeptColumn[]) => void
}

function File({ file, onSettled, ...choice }: Choice & { file: FileProposal; onSettled: () => void }) {
  const text = useText().sources
  const format = useFormat()
  return (
    <section className="file" data-testid="proposal-file" aria-label={file.file}>
      <div className="file-head">
        <strong>{file.file}</strong>
        <span className="quiet">
          {[file.kind.toUpperCase(), file.encoding?.toUpperCase(), format.bytes(file.bytes)].filter(Boolean).join(' · ')}
        </span>
        {file.alreadyImported ? <span className="pill pill-none">{text.same}</span> : null}
        {file.refusal ? <span className="pill pill-bad">{text.refused}</span> : null}
        {file.refusal && asksForPassword(file.refusal.code) ? <PasswordButton file={file} onOpened={onSettled} /> : null}
        {hasDoubtfulEncoding(file) ? <EncodingButton file={file} onChosen={onSettled} /> : null}
      </div>
      {file.refusal ? <Refusal refusal={file.refusal} /> : null}
      {file.sheets.map((sheet) => (
        <ProposedSheet key={sheet.index} file={file} sheet={sheet} {...choice} />
      ))}
    </section>
  )
}

const asksForPassword = (code: string) => code === 'encrypted' || code === 'wrong_password'
