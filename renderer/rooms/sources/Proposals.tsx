import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { JobProgress } from '../../components/connected/JobProgress'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import type { ChosenSource, FileProposal, KeptColumn, SheetProposal } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { importSources, leaveFiles, newJobId, tokensOf } from '../../state/jobs'
import { useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { EncodingButton, hasDoubtfulEncoding } from './EncodingDialog'
import { PasswordButton } from './PasswordDialog'
import { PersonalColumns } from './PersonalColumns'
import { SheetDetail } from './SheetDetail'

/** What recognising found in the files at hand, before anything is stored. */
export function Proposals({ sources }: { sources: ChosenSource[] }) {
  const text = useText().sources
  const running = useView((view) => view.running !== null)
  const [round, setRound] = useState(0)
  const input = useMemo(() => ({ jobId: newJobId(), paths: tokensOf(sources) }), [sources, round])
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
            {files.map((file) => (
              <File key={file.path} file={file} kept={kept} onKeep={setKept} onSettled={() => setRound(round + 1)} />
            ))}
          </div>
        )}
      </QueryBoundary>
    </Card>
  )
}

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
        <Sheet key={sheet.index} file={file.file} sheet={sheet} {...choice} />
      ))}
    </section>
  )
}

const asksForPassword = (code: string) => code === 'encrypted' || code === 'wrong_password'

function Refusal({ refusal }: { refusal: NonNullable<FileProposal['refusal']> }) {
  return (
    <p className="refusal">
      {refusal.message} <span className="quiet">{refusal.advice}</span>
    </p>
  )
}

function Sheet({ file, sheet, ...choice }: Choice & { file: string; sheet: SheetProposal }) {
  const text = useText().sources
  const format = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <div className="sheet">
      <button type="button" className="sheet-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        <span className="sheet-name">
          {sheet.name} {sheet.hidden ? <span className="quiet">{text.hiddenSheet}</span> : null}
        </span>
        <span>{sheet.kindName}</span>
        <span className="spread" />
        {sheet.kind ? <span className="quiet">{text.confidence(format.share(sheet.confidence))}</span> : null}
        {sheet.refusal ? (
          <span className="pill pill-none">{text.refused}</span>
        ) : (
          <span className={`pill pill-${sheet.certain ? 'good' : 'warn'}`}>{sheet.certain ? text.certain : text.unsure}</span>
        )}
      </button>
      <PersonalColumns file={file} sheet={sheet} {...choice} />
      {open && sheet.refusal ? <Refusal refusal={sheet.refusal} /> : null}
      {open ? <SheetDetail sheet={sheet} /> : null}
    </div>
  )
}
