import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../components/controls/Dialog'
import { FailurePanel } from '../../components/controls/FailurePanel'
import type { Box, Failure, NineBoxBoard, PersonFile } from '../../contract/types'
import { ask, useAnswer } from '../../state/engine'
import { noteDone } from '../../state/notify'
import { useFormat, useText } from '../../text/use-text'

export interface PlannedMove {
  ids: string[]
  box: Box
}
interface Props {
  planned: PlannedMove | null
  board: NineBoxBoard
  cycle: string
  onClose: () => void
}
const offered = 8
/** The log refuses shorter reasons. */
const leastLetters = 2

/** Asks why, and on what evidence, before a move is written to the log. */
export function MoveDialog({ planned, board, cycle, onClose }: Props) {
  const text = useText()
  const box = board.boxes.find((candidate) => candidate.box === planned?.box)?.name ?? ''
  const one = [...board.people, ...board.notPlaced].find((person) => person.employeeId === planned?.ids[0])
  const title = planned && (planned.ids.length === 1 && one ? text.move.one(one.name, box) : text.move.title(planned.ids.length, box))
  return (
    <Dialog opened={planned !== null} onClose={onClose} title={title} size={520}>
      {planned ? <Form planned={planned} boxName={box} cycle={cycle} onClose={onClose} /> : null}
    </Dialog>
  )
}

function Form({ planned, boxName, cycle, onClose }: { planned: PlannedMove; boxName: string; cycle: string; onClose: () => void }) {
  const text = useText()
  const [reason, setReason] = useState('')
  const [cited, setCited] = useState<string[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const short = [...reason.trim()].length < leastLetters
  const single = planned.ids.length === 1
  const file = useAnswer('ninebox.person', single ? { employeeId: planned.ids[0], cycle } : null).value

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (short || busy) return
    setBusy(true)
    const result = await ask('ninebox.move', { employeeIds: planned.ids, box: planned.box, reason: reason.trim(), evidence: cited, cycle })
    setBusy(false)
    if (!result.ok) return setFailure(result.failure)
    noteDone(text.board.movedTo(planned.ids.length, boxName))
    onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Textarea
          label={text.move.reason}
          description={text.move.reasonHint}
          data-testid="move-reason"
          data-autofocus
          required
          autosize
          minRows={2}
          maxRows={6}
          value={reason}
          error={reason.trim() !== '' && short ? text.move.reasonShort : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
          }}
        />
        {single ? <Evidence file={file} cited={cited} onCite={setCited} /> : <p className="quiet">{text.move.several}</p>}
        {failure ? <FailurePanel failure={failure} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.common.cancel}
          </Button>
          <Button type="submit" data-testid="move-confirm" disabled={short} loading={busy}>
            {text.move.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Evidence({ file, cited, onCite }: { file: PersonFile | undefined; cited: string[]; onCite: (cited: string[]) => void }) {
  const text = useText()
  const format = useFormat()
  const evidence = (file?.evidence ?? []).filter((fact) => fact.cell).slice(0, offered)
  if (file && evidence.length === 0) return <p className="quiet">{text.move.noEvidence}</p>
  return (
    <Checkbox.Group label={text.move.evidence} value={cited} onChange={onCite}>
      <Stack gap={6} mt={6}>
        {evidence.map((fact) => (
          <Checkbox
            key={fact.cell?.address}
            value={fact.cell?.address}
            label={[fact.text, fact.value].filter(Boolean).join(' · ')}
            description={fact.cell ? format.address(fact.cell.where) : undefined}
            data-testid="move-evidence"
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
