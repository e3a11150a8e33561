import { useState } from 'react'
import type { FileProposal, KeptColumn, SheetProposal } from '../../contract/types'
import { chooseSheet } from '../../state/jobs'
import { noteFailure } from '../../state/notify'
import { askAbout } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'
import { PersonalColumns } from './PersonalColumns'
import { Refusal } from './Refusal'
import { SheetDetail } from './SheetDetail'
import { stateOf } from './sheet-state'

interface Props {
  file: FileProposal
  sheet: SheetProposal
  kept: KeptColumn[]
  onKeep: (kept: KeptColumn[]) => void
}

/** One sheet as it will be read: its kind, what is doubtful, and what a person can say of it before anything is stored. */
export function ProposedSheet({ file, sheet, ...choice }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <div className={sheet.leftOut ? 'sheet sheet-out' : 'sheet'} data-testid="proposal-sheet">
      <div className="sheet-line">
        <Head sheet={sheet} open={open} onOpen={setOpen} />
        {file.alreadyImported ? null : <Choices file={file} sheet={sheet} />}
      </div>
      {sheet.leftOut ? null : <PersonalColumns file={file.file} sheet={sheet} {...choice} />}
      {open && sheet.refusal ? <Refusal refusal={sheet.refusal} /> : null}
      {open ? <SheetDetail sheet={sheet} /> : null}
    </div>
  )
}

function Head({ sheet, open, onOpen }: { sheet: SheetProposal; open: boolean; onOpen: (open: boolean) => void }) {
  const text = useText().sources
  const words = useSourcesText().proposal
  const format = useFormat()
  const unused = sheet.leftOut
    ? 0
    : sheet.columns.filter(({ feeds, empty, notStored }) => feeds.length === 0 && !empty && !notStored).length
  return (
    <button type="button" className="sheet-head" aria-expanded={open} onClick={() => onOpen(!open)}>
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      <span className="sheet-name">
        {sheet.name} {sheet.hidden ? <span className="quiet">{text.hiddenSheet}</span> : null}
      </span>
      <span>{sheet.kindName}</span>
      <span className="spread" />
      {unused > 0 && sheet.kind ? <span className="quiet">{words.unusedCount(unused)}</span> : null}
      {sheet.kind && !sheet.answered ? <span className="quiet">{text.confidence(format.share(sheet.confidence))}</span> : null}
      <State sheet={sheet} />
    </button>
  )
}

function State({ sheet }: { sheet: SheetProposal }) {
  const text = useText().sources
  const words = useSourcesText().proposal
  const state = stateOf(sheet)
  const shown = {
    out: ['none', words.out],
    refused: ['none', text.refused],
    answered: ['good', words.answered],
    recalled: ['good', words.recalled],
    certain: ['good', text.certain],
    doubtful: ['warn', text.unsure],
    unknown: ['warn', words.unknown],
  } as const
  const [tone, label] = shown[state]
  return <span className={`pill pill-${tone}`}>{label}</span>
}

/** What a person can say of the sheet now; each word can be taken back until the import. */
function Choices({ file, sheet }: { file: FileProposal; sheet: SheetProposal }) {
  const text = useSourcesText().proposal
  const place = { file: file.path, sheet: sheet.index }
  const name = `${file.file} › ${sheet.name}`
  const say = async (leaveOut: boolean) => {
    const failure = await chooseSheet({ ...place, answer: null, leaveOut })
    if (failure) noteFailure(failure)
  }
  const state = stateOf(sheet)
  if (state === 'out') return <Choice label={text.takeInLabel(name)} text={text.takeIn} onChoose={() => void say(false)} />
  const asked = state === 'doubtful' || state === 'unknown' || state === 'refused'
  return (
    <>
      <Choice
        label={asked ? text.answerLabel(name) : text.changeLabel(name)}
        text={asked ? text.answer : text.change}
        onChoose={() => askAbout(place)}
      />
      {state === 'answered' ? <Choice label={text.takeBackLabel(name)} text={text.takeBack} onChoose={() => void say(false)} /> : null}
      <Choice label={text.leaveOutLabel(name)} text={text.leaveOut} onChoose={() => void say(true)} />
    </>
  )
}

const Choice = ({ label, text, onChoose }: { label: string; text: string; onChoose: () => void }) => (
  <button type="button" className="link-button" aria-label={label} onClick={onChoose}>
    {text}
  </button>
)
